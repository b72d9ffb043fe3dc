"""The columns of the list of orders."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

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
_LONGEST = 160


def order_columns(theme: Theme, today: date) -> list[Column[OrderRow]]:
    """Return number, age, customer, text, wanted date, hours and status."""

    def background(row: OrderRow) -> QColor | None:
        tone = _TONES.get(row.status)
        return theme.background(tone) if tone is not None else None

    def foreground(row: OrderRow) -> QColor | None:
        tone = _TONES.get(row.status)
        return theme.foreground(tone) if tone is not None else None

    return [
        Column("number", "Nr", lambda row: row.number, width=130),
        Column(
            "age",
            "Ålder",
            lambda row: age_text(row, today),
            sort=lambda row: -row.received_at.timestamp(),
            align=Qt.AlignmentFlag.AlignRight,
            width=90,
            searched=False,
        ),
        Column("customer", "Beställare", lambda row: row.customer, width=110),
        Column("text", "Vad det gäller", _one_line, width=0),
        Column(
            "wanted",
            "Önskat",
            lambda row: day_text(row.wanted_on),
            sort=lambda row: row.wanted_on,
            width=102,
        ),
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
            width=90,
        ),
    ]


def age_text(row: OrderRow, today: date) -> str:
    """Return how long an order has waited; nothing once it is finished."""
    if not row.is_open:
        return ""
    days = row.age(today)
    return "1 dag" if days == 1 else f"{days} dagar"


def day_text(day: date | None) -> str:
    """Return the day, or nothing."""
    return day.isoformat() if day is not None else ""


def hours_text(hours: Decimal | None) -> str:
    """Return hours with a decimal comma, or nothing."""
    return f"{hours.normalize():f}".replace(".", ",") if hours is not None else ""


def _one_line(row: OrderRow) -> str:
    return " ".join(row.text.split())[:_LONGEST]
