"""The log: who read or did what, when, in an order that nobody changes."""

from enum import StrEnum


class LogKind(StrEnum):
    """What a line of the log tells."""

    CHANGE = "ändring"
    READ = "läsning"
    EXPORT = "export"
    PRINT = "utskrift"
    DENIED = "nekad"
    LOGIN = "inloggning"
    FAILED_LOGIN = "misslyckad inloggning"
    SYSTEM = "system"
