"""The columns of the list of counterparts."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt

from ame_desktop.domain.customers import CustomerRow
from ame_desktop.gui.core.columns import Column

ROOMY_ONLY: Final = frozenset({"contact", "phone", "orders", "agreed"})
"""Columns that give way to an editor on a narrow window."""
AGREED: Final = "agreed"
OTHER_NAMES: Final = "other"
"""A column that is searched and not shown: the names stand on the card."""
_NONE: Final = "–"


def customer_columns() -> list[Column[CustomerRow]]:
    """Return name, kind, contact, orders this year, valid agreement and latest contact."""
    return [
        Column("name", "Motpart", name_text, tooltip=names_text, width=0),
        Column("kind", "Slag", lambda row: row.draft.kind.value.capitalize(), width=150),
        Column(
            "contact",
            "Kontaktperson",
            lambda row: row.draft.contact,
            tooltip=lambda row: row.draft.contact,
            width=214,
        ),
        Column("phone", "Telefon", lambda row: row.draft.phone, width=120),
        Column(
            "orders",
            "Beställt i år",
            lambda row: str(row.orders_this_year),
            sort=lambda row: row.orders_this_year,
            align=Qt.AlignmentFlag.AlignRight,
            width=112,
            searched=False,
        ),
        Column(
            AGREED,
            "Avtal till",
            lambda row: day_text(row.agreed_until),
            sort=lambda row: row.agreed_until,
            width=110,
            searched=False,
        ),
        Column(
            "latest",
            "Senaste kontakt",
            lambda row: day_text(row.last_contact),
            sort=lambda row: row.last_contact,
            width=148,
            searched=False,
        ),
        Column(OTHER_NAMES, "Kallas även", lambda row: ", ".join(row.other_names)),
    ]


def name_text(row: CustomerRow) -> str:
    """Return the name; one that is no longer helped says so."""
    return row.name if row.draft.active else f"{row.name} (vilande)"


def names_text(row: CustomerRow) -> str:
    """Return the name, and beneath it the other names that it goes by."""
    return "\n".join((name_text(row), *(f"Även {name}" for name in row.other_names)))


def day_text(day: date | None) -> str:
    """Return the day, or a dash."""
    return day.isoformat() if day is not None else _NONE
