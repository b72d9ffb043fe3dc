"""The lists that can be read in: what they are called, and how a file's name tells them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtGui import QDropEvent

from ame_desktop.domain.importing.preview import ImportKind

INVITATION: Final = "Välj en fil, eller dra den hit. Först ser du vad som händer med varje rad."
WIDEST_SIDE: Final = 470
"""Pixels; with the largest text the rows need the room more."""
FILES: Final = "Tabeller (*.xlsx *.csv *.txt *.tsv)"
TITLES = {
    ImportKind.PARTICIPANTS: "Deltagare",
    ImportKind.ATTENDANCE: "Närvaro",
    ImportKind.ORDERS: "Beställningar",
    ImportKind.AGREEMENTS: "Avtal",
}
_NAME_SIGNS = {
    ImportKind.PARTICIPANTS: ("deltag",),
    ImportKind.ATTENDANCE: ("narvar", "närvar", "franvar", "frånvar"),
    ImportKind.ORDERS: ("best", "order"),
    ImportKind.AGREEMENTS: ("avtal",),
}


def kind_of_name(name: str, kinds: Sequence[ImportKind]) -> ImportKind | None:
    """Return the list that a file's name speaks of, or ``None``."""
    text = name.casefold()
    return next((kind for kind in kinds if any(sign in text for sign in _NAME_SIGNS[kind])), None)


def rejects_name(kind: ImportKind) -> str:
    """Return the proposed name of the file of rows to mend."""
    return f"{kind.value}_att_ratta.csv"


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the one file that is dragged over the screen, or ``None``."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
