"""The keys of the screen, as the key list and the handbook tell them, and what they do."""

from functools import partial
from typing import TYPE_CHECKING, Final

from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.dialogs.list_button import KEY
from ame_desktop.gui.widgets.chart_card import KEY as CHART_KEY
from ame_desktop.services.agreements import AgreementPaper

if TYPE_CHECKING:
    from ame_desktop.gui.features.agreements.page import AgreementsPage

KEYS: Final = (
    ("Ctrl+N", "Nytt avtal"),
    ("Enter", "Öppna avtalet"),
    ("S", "Teckna"),
    ("F", "Förnya till nästa år"),
    ("A", "Avsluta"),
    ("U", "Ny uppgift"),
    ("H", "Följ upp"),
    ("P", "Skriv ut avtalet"),
    ("Del", "Ta bort utkastet"),
    ("Ctrl+F", "Filtrera"),
    ("Ctrl+Enter", "Spara"),
    CHART_KEY,
    KEY,
)


def add_keys(page: "AgreementsPage") -> None:
    """Give the page and its list their keys; single letters act only in the list."""
    add_key("Ctrl+N", page.new_agreement, page)
    add_key("Ctrl+F", page.filter_edit.setFocus, page)
    add_key("P", partial(page.papers.print, AgreementPaper.SIGNING), page.table)
    for keys, name in (
        ("S", "sign"),
        ("F", "renew"),
        ("A", "end"),
        ("U", "add_task"),
        ("H", "follow_up"),
        ("Del", "remove"),
    ):
        add_key(keys, partial(page.do, name), page.table)
