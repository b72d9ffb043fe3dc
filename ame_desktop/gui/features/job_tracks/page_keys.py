"""The keys of the screen, as the key list and the handbook tell them, and what they do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.dialogs.list_button import KEY

if TYPE_CHECKING:
    from ame_desktop.gui.features.job_tracks.page import JobTracksPage

KEYS: Final = (
    ("Ctrl+N", "Nytt jobbspår"),
    ("Enter", "Ändra jobbspåret, eller deltagaren"),
    ("L", "Lägg till i fliken"),
    ("S", "Gå till nästa steg"),
    ("B", "Gå tillbaka ett steg"),
    ("K", "Kopiera jobbspåret"),
    ("P", "Skriv ut flikens papper"),
    ("Del", "Ta bort jobbspåret, eller deltagaren"),
    ("Ctrl+F", "Filtrera"),
    ("Ctrl+Enter", "Spara"),
    KEY,
)


def add_keys(page: "JobTracksPage") -> None:
    """Give the page and its lists their keys; single letters act only in a list."""
    _add("Ctrl+N", page.new_track, page)
    _add("Ctrl+F", page.filter_edit.setFocus, page)
    for table in (page.table, page.people.table):
        _add("L", page.add_to_part, table)
        _add("P", page.print_part, table)
    for keys, name in (("S", "step_on"), ("B", "step_back"), ("K", "copy"), ("Del", "remove")):
        _add(keys, partial(page.do, name), page.table)
    _add("Del", page.people.remove, page.people.table)


def _add(keys: str, act: Callable[[], object], where: QWidget) -> None:
    shortcut = QShortcut(QKeySequence(keys), where)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
