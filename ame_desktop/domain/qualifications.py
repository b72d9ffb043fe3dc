"""Qualifications by name: the unit's own list, what a task asks for, and what a person holds."""

from collections.abc import Iterable
from typing import Final

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_line
from ame_desktop.domain.restrictions import LICENCES, QualificationKind

LONGEST_NAME: Final = 40
MOST_NAMES: Final = 40
DEFAULT_NAMES: Final = (
    "röjsåg\nmotorsåg\ntruck\nhygienutbildning\nheta arbeten\nställning\nliftutbildning\n"
    "arbete på väg"
)
"""What the program comes with; the unit's own list is a setting. Source: OSB-46."""


def same_name(name: str) -> str:
    """Return what two ways to write the same qualification have in common."""
    return " ".join(name.split()).casefold()


DRIVING: Final = frozenset(map(same_name, LICENCES))
"""The licences, each as ``same_name`` gives it."""


def parse_names(text: str) -> tuple[str, ...]:
    """Return the qualifications of the unit's list, in the order they stand.

    Raises:
        DomainError: there is none, there are too many, one is too long or stands twice.
    """
    names = tuple(filter(None, (_line(line, "text") for line in text.split("\n"))))
    if not names or len(names) > MOST_NAMES:
        raise DomainError(
            f"Skriv en behörighet på varje rad, högst {MOST_NAMES} rader.", field="text"
        )
    if len({same_name(name) for name in names}) < len(names):
        raise DomainError("Samma behörighet står två gånger. Ta bort den ena.", field="text")
    return names


def names_text(names: Iterable[str]) -> str:
    """Return the qualifications as the setting keeps them."""
    return "\n".join(names)


def checked_needs(names: Iterable[str]) -> tuple[str, ...]:
    """Return the qualifications that a task asks for: cleaned, and each of them once.

    Raises:
        DomainError: there are too many, or one is too long.
    """
    found: dict[str, str] = {}
    for name in names:
        cleaned = _line(name, "qualifications")
        if cleaned:
            found.setdefault(same_name(cleaned), cleaned)
    if len(found) > MOST_NAMES:
        raise DomainError(f"Välj högst {MOST_NAMES} behörigheter.", field="qualifications")
    return tuple(found.values())


def held_name(kind: str, text: str) -> str:
    """Return the name of what a person holds: of *annat* what is written about it."""
    return text if kind == QualificationKind.OTHER and text else kind


def shown_name(name: str) -> str:
    """Return a name as it stands first in a line."""
    return name[:1].upper() + name[1:]


def with_held(names: Iterable[str], held: Iterable[str]) -> tuple[str, ...]:
    """Return a list of names, and last what is held already without standing in it.

    Where the two write the same name differently, it is what is held that is kept.
    """
    return tuple({same_name(name): name for name in (*names, *held)}.values())


def offered(names: Iterable[str], held: str = "") -> tuple[str, ...]:
    """Return what a person can be given: the licences, the unit's list, and *annat*.

    Args:
        names: the unit's list.
        held: what the person holds already, if anything.
    """
    every = (*(kind.value for kind in LICENCES), *names, QualificationKind.OTHER.value)
    return with_held(every, (held,) if held else ())


def _line(text: str, field: str) -> str:
    return fitting_line(text, "Behörigheten", LONGEST_NAME, field=field)
