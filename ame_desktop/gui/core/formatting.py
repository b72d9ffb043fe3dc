"""How days, times and money read on the screen."""

from datetime import date, datetime
from html import escape
from typing import Final

WEEKDAYS: Final = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
MONTHS: Final = (
    "jan", "feb", "mars", "april", "maj", "juni",
    "juli", "aug", "sep", "okt", "nov", "dec",
)  # fmt: skip
NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"


def plain_tip(text: str) -> str:
    """Return a text as a tooltip shows it literally; Qt would take ``<b>`` in a name for markup."""
    return f"<p>{escape(text)}</p>" if "<" in text or "&" in text else text


def day_month(day: date) -> str:
    """Return *3 mars*."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def short_day(day: date) -> str:
    """Return *tis 3 mars*."""
    return f"{WEEKDAYS[day.weekday()]} {day_month(day)}"


def day_and_week(day: date, today: date) -> str:
    """Return *tis 3 mars v. 10*, with the year where it is another year than today's."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{short_day(day)}{year} v. {day.isocalendar().week}"


def clock_time(moment: datetime) -> str:
    """Return *09:12* of a moment that is already in local time."""
    return f"{moment:%H:%M}"


def hours(minutes: int) -> str:
    """Return *6,5 h* from minutes; whole hours without decimals."""
    text = f"{minutes / 60:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    return f"{text}{NO_BREAK_SPACE}h"


def kronor(amount: int) -> str:
    """Return *12 345 kr* of whole kronor."""
    return f"{amount:,}".replace(",", NO_BREAK_SPACE) + f"{NO_BREAK_SPACE}kr"
