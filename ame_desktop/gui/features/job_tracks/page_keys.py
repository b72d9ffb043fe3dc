"""The keys of the screen, as the key list and the handbook tell them, and what they do."""

from functools import partial
from typing import TYPE_CHECKING, Final

from ame_desktop.gui.core.add_key import add_key
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
    add_key("Ctrl+N", page.new_track, page)
    add_key("Ctrl+F", page.filter_edit.setFocus, page)
    for table in (page.table, page.people.table):
        add_key("L", page.add_to_part, table)
        add_key("P", page.print_part, table)
    for keys, name in (("S", "step_on"), ("B", "step_back"), ("K", "copy"), ("Del", "remove")):
        add_key(keys, partial(page.do, name), page.table)
    add_key("Del", page.people.remove, page.people.table)
