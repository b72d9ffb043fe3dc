"""How a value is written on paper: Swedish signs, ISO dates, decimal comma."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

from ame_desktop.documents.document import Column, Kind, Value

NO_BREAK = "\N{NO-BREAK SPACE}"


def as_text(value: Value, column: Column) -> str:
    """Write a value as its column's kind asks; nothing is an empty string.

    A value of another type than the column's kind is written as plain text, never dropped.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Ja" if value else "Nej"
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, date | time):
        return _calendar(value)
    if isinstance(value, int | float | Decimal) and column.kind is not Kind.TEXT:
        return number(value, 0 if column.kind is Kind.INTEGER else column.decimals)
    return str(value)


def number(value: float | Decimal, decimals: int) -> str:
    """Write a number with a decimal comma and a space between thousands: ``12 345,5``."""
    plain = f"{value:,.{decimals}f}"
    return plain.replace(",", NO_BREAK).replace(".", ",")


def duration(value: timedelta) -> str:
    """Write a length of time in hours and minutes: ``7:30``."""
    minutes = round(value.total_seconds() / 60)
    sign = "-" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60}:{abs(minutes) % 60:02d}"


def _calendar(value: date | time) -> str:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return value.isoformat()
