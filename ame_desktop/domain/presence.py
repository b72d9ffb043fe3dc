"""Work places side by side: who else has a thing open, and who changed it in the meantime."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from ame_desktop.domain.swedish_dates import day_text

SEEN_EVERY: Final = timedelta(seconds=20)
"""How often a work place says that a thing is still open there."""
COUNTS_FOR: Final = timedelta(seconds=60)
"""A thing that was not said to be open for this long is no longer taken to be."""
_NAMED: Final = 3


@dataclass(frozen=True)
class LatestChange:
    """Who last changed a row, and when. ``own`` is at another window with the same login."""

    name: str
    at: datetime
    own: bool = False


def open_beside_text(names: Sequence[str]) -> str:
    """Return *Bo Ek har också det här öppet.*, or nothing where nobody has."""
    if not names:
        return ""
    return f"{_listed(list(names))} har också det här öppet."


def merged_text(change: LatestChange | None, fields: Sequence[str], today: date) -> str:
    """Return what is said when two people's changes merged by themselves."""
    return f"{changed_text(change, fields, today)} Båda ändringarna är sparade."


def changed_text(change: LatestChange | None, fields: Sequence[str], today: date) -> str:
    """Return *Anna ändrade telefon 09:12.*, as much of it as is known.

    Args:
        change: who changed it and when, in local time, where the log tells.
        fields: the titles of the fields that they changed.
        today: the day it is.
    """
    what = _listed([_in_sentence(field) for field in fields]) or "det här"
    if change is None:
        return f"Någon annan ändrade {what}."
    when = _moment_text(change.at, today)
    if change.own:
        return f"Du ändrade {what} {when} i ett annat fönster."
    return f"{change.name} ändrade {what} {when}."


def gone_text(change: LatestChange | None) -> str:
    """Return what is said where somebody took the thing away while it was being changed."""
    who = "Någon annan" if change is None or change.own else change.name
    return f"{who} har tagit bort det här. Det du skrev står kvar tills du väljer Avbryt."


def _moment_text(at: datetime, today: date) -> str:
    return f"{at:%H:%M}" if at.date() == today else f"{day_text(at.date())} {at:%H:%M}"


def _in_sentence(title: str) -> str:
    return title if title[:2].isupper() else f"{title[:1].lower()}{title[1:]}"


def _listed(parts: list[str]) -> str:
    more = len(parts) - _NAMED
    if more > 1:
        return f"{', '.join(parts[:_NAMED])} och {more} till"
    if len(parts) > 1:
        return f"{', '.join(parts[:-1])} och {parts[-1]}"
    return "".join(parts)
