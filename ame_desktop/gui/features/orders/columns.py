"""The columns of the list of orders."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ame_desktop.domain.order_frequency import often_sentence, place_text
from ame_desktop.domain.orders import OrderRow, OrderStatus
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

_TONES = {
    OrderStatus.NEW: Tone.WARNING,
    OrderStatus.PLANNED: Tone.INFO,
    OrderStatus.ONGOING: Tone.INFO,
    OrderStatus.DONE: Tone.DONE,
}
WIDTHS: Final = {"kind": 980, "hours": 980, "arena": 720}
"""From which width of the list, in pixels at 100 percent, these columns are shown."""
_LONGEST = 160


def order_columns(
    theme: Theme, today: date, calls_for_agreement: Callable[[OrderRow], bool]
) -> list[Column[OrderRow]]:
    """Return number, age, customer, text, sort of work, wanted date, arena, hours and status.

    Args:
        theme: colours and sizes.
        today: the day it is.
        calls_for_agreement: whether the customer orders so often that the list says it.
    """

    def customer(row: OrderRow) -> str:
        often = calls_for_agreement(row)
        return f"{place_text(row.number_in_year)} · {row.customer}" if often else row.customer

    def often_tip(row: OrderRow) -> str:
        often = calls_for_agreement(row)
        return f"{often_sentence(row)} Fundera på ett avtal." if often else row.customer

    def background(row: OrderRow) -> QColor | None:
        tone = _TONES.get(row.status)
        return theme.background(tone) if tone is not None else None

    def foreground(row: OrderRow) -> QColor | None:
        tone = _TONES.get(row.status)
        return theme.foreground(tone) if tone is not None else None

    return [
        Column("number", "Nr", lambda row: row.number, width=118),
        Column(
            "age",
            "Ålder",
            lambda row: age_text(row, today),
            sort=lambda row: -row.received_at.timestamp(),
            align=Qt.AlignmentFlag.AlignRight,
            width=82,
            searched=False,
        ),
        Column(
            "customer",
            "Beställare",
            customer,
            sort=lambda row: row.customer,
            tooltip=often_tip,
            accessible=often_tip,
            width=0,
        ),
        Column("text", "Vad det gäller", _one_line, width=0),
        Column("kind", "Slag", lambda row: row.kind, width=130),
        Column(
            "wanted",
            "Önskat",
            lambda row: day_text(row.wanted_on),
            sort=lambda row: row.wanted_on,
            width=96,
        ),
        Column("arena", "Arena", lambda row: row.arena, width=98),
        Column(
            "hours",
            "Tim",
            lambda row: hours_text(row.hours),
            sort=lambda row: row.hours,
            align=Qt.AlignmentFlag.AlignRight,
            width=58,
            searched=False,
        ),
        Column(
            "status",
            "Status",
            lambda row: row.status.value,
            background=background,
            foreground=foreground,
            width=84,
        ),
    ]


def age_text(row: OrderRow, today: date) -> str:
    """Return how long an order has waited; nothing once it is finished."""
    if not row.is_open:
        return ""
    days = row.age(today)
    if days < 1:
        return "i dag"
    return "1 dag" if days == 1 else f"{days} dagar"


def day_text(day: date | None) -> str:
    """Return the day, or nothing."""
    return day.isoformat() if day is not None else ""


def hours_text(hours: Decimal | None) -> str:
    """Return hours with a decimal comma, or nothing."""
    return f"{hours.normalize():f}".replace(".", ",") if hours is not None else ""


def _one_line(row: OrderRow) -> str:
    return " ".join(row.text.split())[:_LONGEST]
