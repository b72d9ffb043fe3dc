"""*Månadens urval*: which lines of the log somebody looks at afterwards, and what they find."""

from enum import StrEnum


class Verdict(StrEnum):
    """What the reviewer found of a line."""

    JUSTIFIED = "befogad"
    QUESTION = "fråga"
    INVESTIGATE = "utred"
