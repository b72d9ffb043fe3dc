"""What the tables of group activities and of occasions show."""

from collections.abc import Callable
from datetime import date
from typing import Final

from ame_desktop.domain.groups import GroupRow, SessionRow
from ame_desktop.domain.swedish_names import WEEKDAYS
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.widgets.field_values import clock_text


def _following(row: GroupRow) -> str:
    if row.following is None:
        return "Inget planerat"
    return f"{row.following.day.isoformat()} {hours_of(row.following)}"


def _members(row: GroupRow) -> str:
    if row.members is None:
        return ""
    return str(row.members) if row.capacity is None else f"{row.members} av {row.capacity}"


def _name(row: GroupRow) -> str:
    return row.name if row.active else f"{row.name} (används inte)"


def hours_of(row: SessionRow) -> str:
    """Return the hours of an occasion: *9.00–12.00*."""
    return f"{clock_text(row.start_minute)}–{clock_text(row.end_minute)}"


def state_of(row: SessionRow, today: date) -> str:
    """Return where an occasion stands, and how many came."""
    if row.cancelled:
        return "Inställt"
    if row.day > today:
        return "Planerat"
    if row.present is None:
        return "I dag" if row.day == today else "Ingen närvaro markerad"
    return "1 närvarande" if row.present == 1 else f"{row.present} närvarande"


GROUP_COLUMNS: Final[tuple[Column[GroupRow], ...]] = (
    Column("name", "Grupp", _name, width=0),
    Column(
        "following",
        "Nästa tillfälle",
        _following,
        sort=lambda row: row.following.day if row.following else None,
        width=190,
    ),
    Column("held", "Hållna", lambda row: f"{row.held} av {row.planned}", width=90),
    Column("members", "Deltagare", _members, sort=lambda row: row.members, width=90),
    Column("kind", "Slag", lambda row: row.kind.label, width=140),
    Column("leader", "Ledare", lambda row: row.leader or "Ingen utsedd", width=140),
    Column("place", "Plats", lambda row: row.place, width=130),
)


def session_columns(today: Callable[[], date]) -> tuple[Column[SessionRow], ...]:
    """Return the columns of the occasions; ``today`` says what has been."""
    return (
        Column("day", "Dag", lambda row: row.day.isoformat(), sort=lambda row: row.day, width=110),
        Column("weekday", "Veckodag", lambda row: WEEKDAYS[row.day.weekday()], width=100),
        Column("hours", "Tid", hours_of, width=120),
        Column("topic", "Ämne", lambda row: row.topic, width=0),
        Column("state", "Läge", lambda row: state_of(row, today()), width=180),
    )
