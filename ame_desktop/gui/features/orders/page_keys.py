"""The keys of the screen, as the key list and the handbook tell them, and what they do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.orders import OrderStatus
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
    _add("Ctrl+F", page.list.filter_edit.setFocus, page)
    _add("N", page.new_order, page.table)
    _add("Ctrl+V", page.paste_order, page.table)
    _add("P", page.plan, page.table)
    _add("F", page.hours.move_day, page.table)
    _add("T", page.hours.correct, page.table)
    _add("M", page.private.take_on, page.table)
    _add("D", page.private.open_charge, page.table)
    _add("B", page.open_customers, page.table)
    for keys, status in (
        ("K", OrderStatus.DONE),
        ("G", OrderStatus.ONGOING),
        ("A", OrderStatus.DECLINED),
    ):
        _add(keys, partial(page.change_status, status), page.table)


def _add(keys: str, act: Callable[[], object], where: QWidget) -> None:
    shortcut = QShortcut(QKeySequence(keys), where)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
