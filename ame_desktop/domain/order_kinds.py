"""Which sorts of work orders are counted by: the unit's own list, one sort a line."""

from typing import Final

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import plain_text

LONGEST_KIND: Final = 100
MOST_KINDS: Final = 30
DEFAULT_KINDS: Final = (
    "Flytt och transport\nTrädgård och mark\nSnö och halka\nMåla och snickra\nMontera och laga\n"
    "Städa och sortera\nPacka och dela ut\nÖvrigt"
)


def parse_kinds(text: str) -> tuple[str, ...]:
    """Return the sorts of work, in the order they stand.

    Raises:
        DomainError: there is none, there are too many, one is too long or stands twice.
    """
    lines = (
        " ".join(plain_text(line, "Slaget", field="text").split()) for line in text.split("\n")
    )
    kinds = tuple(line for line in lines if line)
    if not kinds or len(kinds) > MOST_KINDS or any(len(kind) > LONGEST_KIND for kind in kinds):
        raise DomainError(
            f"Skriv ett slag på varje rad, högst {MOST_KINDS} rader med {LONGEST_KIND} tecken.",
            field="text",
        )
    if len({kind.casefold() for kind in kinds}) < len(kinds):
        raise DomainError("Samma slag står två gånger. Ta bort det ena.", field="text")
    return kinds


def kinds_text(kinds: tuple[str, ...]) -> str:
    """Return the sorts of work as the setting keeps them."""
    return "\n".join(kinds)
