"""What the first-run guide collects, and what it may call."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class StorageChoice(StrEnum):
    """Where a unit's data is kept."""

    FILE = "file"
    SERVER = "server"


@dataclass(frozen=True)
class FirstRunDraft:
    """Everything needed to make a unit. ``place`` is a file's path or a server's address."""

    storage: StorageChoice
    municipality: str
    unit: str
    place: str
    name: str
    login: str
    password: str


@dataclass(frozen=True)
class FirstRunActions:
    """What the guide calls; each may raise an error with a sentence.

    Args:
        propose_place: gives the file to propose from the unit's name.
        check_place: refuses a place that cannot be used, such as a network share; slow ones run
            off the GUI thread.
        check_user: refuses a login or a password that is too weak.
        create: makes the unit and gives the two recovery codes.
        confirm: takes the code that was typed back.
        print_codes: prints the two codes.
        save_codes: writes the two codes to the file that the person chose.
        sentence: the sentence of an error, or an empty string for a fault.
        fault: takes an error that has no sentence.
    """

    propose_place: Callable[[str], str]
    check_place: Callable[[StorageChoice, str], object]
    check_user: Callable[[str, str], object]
    create: Callable[[FirstRunDraft], tuple[str, str]]
    confirm: Callable[[str], object]
    print_codes: Callable[[tuple[str, str]], object]
    save_codes: Callable[[tuple[str, str], str], object]
    sentence: Callable[[Exception], str]
    fault: Callable[[Exception], object]
