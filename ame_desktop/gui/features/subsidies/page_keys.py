"""The keys of the screen, as the key list and the handbook tell them, and what they do."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.dialogs.list_button import KEY
from ame_desktop.gui.widgets.gantt import GANTT_KEYS

if TYPE_CHECKING:
    from ame_desktop.gui.features.subsidies.page import SubsidiesPage

KEYS: Final = (
    ("Ctrl+N", "Nytt stöd"),
    ("Enter", "Öppna raden"),
    ("F", "Förläng"),
    ("A", "Avsluta"),
    ("V", "Varför? Visa uträkningen"),
    ("S", "Ansökan skickad idag"),
    ("Del", "Ta bort utkastet"),
    ("B", "Begär månaden som den står"),
    *GANTT_KEYS,
    ("Ctrl+Tab", "Nästa flik"),
    ("Ctrl+F", "Filtrera"),
    ("Ctrl+Enter", "Spara"),
    KEY,
)


def add_keys(page: "SubsidiesPage") -> None:
    """Give the page and its lists their keys; single letters act only in a list."""
    acts = page.actions_of_page
    _add("Ctrl+N", page.new_support, page)
    _add("Ctrl+F", page.filter_edit.setFocus, page)
    _add("Ctrl+Tab", page.next_part, page)
    for table in (page.overview.gantt.table, page.overview.table, page.radar.table):
        _add("F", lambda: page.with_row(acts.extend), table)
        _add("A", lambda: page.with_row(acts.end), table)
        _add("V", lambda: page.with_row(acts.why, write=False), table)
        _add("S", lambda: page.with_row(acts.mark_applied), table)
        _add("Del", lambda: page.with_row(acts.remove), table)
    claims = page.claims
    _add("B", claims.claim, claims.table)
    _add("Left", lambda: claims.step(-1), claims.table)
    _add("Right", lambda: claims.step(1), claims.table)


def _add(keys: str, act: Callable[[], object], where: QWidget) -> None:
    shortcut = QShortcut(QKeySequence(keys), where)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
