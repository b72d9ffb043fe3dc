"""The keys of the screen, as the key list and the handbook tell them, and what they do."""

from functools import partial
from typing import TYPE_CHECKING, Final

from ame_desktop.domain.orders import OrderStatus
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.dialogs.list_button import KEY

if TYPE_CHECKING:
    from ame_desktop.gui.features.orders.page import OrdersPage

KEYS: Final = (
    ("N", "Ny beställning"),
    ("Ctrl+V", "Klistra in en beställning"),
    ("Enter", "Ändra beställningen"),
    ("P", "Planera på dagen"),
    ("K", "Klar"),
    ("G", "Pågår"),
    ("A", "Avböj"),
    ("F", "Flytta till annan dag"),
    ("T", "Rätta timmar"),
    ("M", "Ta emot en privat beställning"),
    ("D", "Debitera en privat beställning"),
    ("B", "Visa beställaren"),
    ("Ctrl+F", "Filtrera listan"),
    ("Ctrl+Enter", "Spara"),
    KEY,
)


def add_keys(page: "OrdersPage") -> None:
    """Give the page and its list their keys; single letters act only in the list."""
    add_key("Ctrl+F", page.list.filter_edit.setFocus, page)
    add_key("N", page.new_order, page.table)
    add_key("Ctrl+V", page.paste_order, page.table)
    add_key("P", page.plan, page.table)
    add_key("F", page.hours.move_day, page.table)
    add_key("T", page.hours.correct, page.table)
    add_key("M", page.private.take_on, page.table)
    add_key("D", page.private.open_charge, page.table)
    add_key("B", page.open_customers, page.table)
    for keys, status in (
        ("K", OrderStatus.DONE),
        ("G", OrderStatus.ONGOING),
        ("A", OrderStatus.DECLINED),
    ):
        add_key(keys, partial(page.change_status, status), page.table)
