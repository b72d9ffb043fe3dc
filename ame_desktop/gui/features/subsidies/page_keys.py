"""The keys of the screen, as the key list and the handbook tell them, and what they do."""

from typing import TYPE_CHECKING, Final

from ame_desktop.gui.core.add_key import add_key
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
    add_key("Ctrl+N", page.new_support, page)
    add_key("Ctrl+F", page.filter_edit.setFocus, page)
    add_key("Ctrl+Tab", page.next_part, page)
    for table in (page.overview.gantt.table, page.overview.table, page.radar.table):
        add_key("F", lambda: page.with_row(acts.extend), table)
        add_key("A", lambda: page.with_row(acts.end), table)
        add_key("V", lambda: page.with_row(acts.why, write=False), table)
        add_key("S", lambda: page.with_row(acts.mark_applied), table)
        add_key("Del", lambda: page.with_row(acts.remove), table)
    claims = page.claims
    add_key("B", claims.claim, claims.table)
    add_key("Left", lambda: claims.step(-1), claims.table)
    add_key("Right", lambda: claims.step(1), claims.table)
