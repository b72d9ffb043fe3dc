"""The columns of what waits, of a day's meetings, of who can be booked, and of the timers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QColor

from ame_desktop.domain.af_days import Slot
from ame_desktop.domain.reminders import TodoGroup, TodoRow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.timers import TimerRow
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.services.af_meetings import Candidate

_TONES = {TodoGroup.LATE: Tone.STOP, TodoGroup.TODAY: Tone.WARNING}
FREE = "Ledig"
TAKEN = "Upptagen"
NO_CONSENT = "Medgivande till AF saknas"


@dataclass(frozen=True)
class GroupLine:
    """The heading of a group in the list."""

    group: TodoGroup
    count: int


Line = GroupLine | TodoRow
"""What stands on a line: the heading of a group, or a thing that waits."""


def line_key(line: Line) -> str:
    """Return what tells a line apart."""
    return f"grupp:{line.group}" if isinstance(line, GroupLine) else line.key


def todo_columns(theme: Theme, today: Callable[[], date]) -> list[Column[Line]]:
    """Return when, what, kind, person and who answers; a heading stands in the first."""

    def tone(line: Line) -> Tone | None:
        return _TONES.get(line.group(today())) if isinstance(line, TodoRow) else None

    def background(line: Line) -> QColor | None:
        found = tone(line)
        return theme.background(found) if found is not None else None

    def foreground(line: Line) -> QColor | None:
        found = tone(line)
        if found is not None:
            return theme.foreground(found)
        return QColor(theme.colours.muted) if isinstance(line, GroupLine) else None

    def when(line: Line) -> str:
        if isinstance(line, GroupLine):
            return f"{line.group} · {line.count}"
        return line.when(today()).capitalize()

    def tip(line: Line) -> str:
        return day_text(line.due, week=True, year=True) if isinstance(line, TodoRow) else ""

    return [
        Column(
            "when",
            "När",
            when,
            tooltip=tip,
            background=background,
            foreground=foreground,
            width=150,
        ),
        Column("what", "Att göra", _of(lambda row: row.what), tooltip=_what_tip, width=0),
        Column("person", "Deltagare", _of(lambda row: row.person), width=170),
        Column("kind", "Slag", _of(lambda row: row.kind.label), width=185),
        Column("who", "Ansvarig", _of(lambda row: row.who), tooltip=_of(_who), width=190),
    ]


def slot_columns(theme: Theme) -> list[Column[Slot]]:
    """Return time, person, arena and what to think of."""

    def background(slot: Slot) -> QColor | None:
        return theme.background(Tone.STOP) if slot.past_end else None

    def foreground(slot: Slot) -> QColor | None:
        if slot.past_end:
            return theme.foreground(Tone.STOP)
        return QColor(theme.colours.muted) if slot.is_free else None

    return [
        Column(
            "time",
            "Tid",
            lambda slot: slot.time_text,
            background=background,
            foreground=foreground,
            width=120,
        ),
        Column("person", "Deltagare", slot_name, foreground=foreground, width=0),
        Column("arena", "Arena", lambda slot: slot.arenas, width=105),
        Column("note", "Gäller", _note, tooltip=_note, width=140),
    ]


def slot_name(slot: Slot) -> str:
    """Return who has a meeting, or that it is free."""
    if slot.hidden:
        return TAKEN
    return slot.name.listed if slot.name is not None else FREE


def _note(slot: Slot) -> str:
    return slot.note


def candidate_columns(today: date) -> list[Column[Candidate]]:
    """Return when the follow-up is due, whose it is, the route, and what is missing."""
    return [
        Column("due", "Uppföljning", lambda item: _due(item, today), width=130),
        Column("person", "Deltagare", lambda item: item.due.name.listed, width=0),
        Column(
            "route",
            "Väg in",
            lambda item: item.due.route.value if item.due.route else "",
            width=70,
        ),
        Column(
            "consent",
            "Att tänka på",
            lambda item: "" if item.consents else NO_CONSENT,
            tooltip=lambda item: "" if item.consents else NO_CONSENT,
            width=150,
        ),
    ]


def timer_columns() -> list[Column[TimerRow]]:
    """Return what is reminded of, when, from what, who, by which rules, and what is set."""
    return [
        Column("what", "Påminnelse", lambda row: row.timer.kind.label, width=190),
        Column("when", "När", _default, tooltip=_default, width=0),
        Column("starts", "Räknas från", _starts, tooltip=_starts, width=210),
        Column("whom", "Vem påminns", _whom, tooltip=_whom, width=190),
        Column("value", "Gäller nu", _value, width=95),
        Column("rules", "Regel", _rules, tooltip=lambda row: row.rule_text, width=130),
    ]


def _of(text: Callable[[TodoRow], str]) -> Callable[[Line], str]:
    return lambda line: text(line) if isinstance(line, TodoRow) else ""


def _who(row: TodoRow) -> str:
    return f"{row.who} (utanför enheten)" if row.waits_for else row.who


def _what_tip(line: Line) -> str:
    return line.what if isinstance(line, TodoRow) else ""


def _due(item: Candidate, today: date) -> str:
    due = item.due
    days = (today - due.act_on).days
    if days > 0:
        return "1 dag sent" if days == 1 else f"{days} dagar sent"
    return day_text(due.act_on)


def _default(row: TimerRow) -> str:
    return row.timer.default


def _starts(row: TimerRow) -> str:
    text = row.timer.starts
    return text[:1].upper() + text[1:]


def _whom(row: TimerRow) -> str:
    return row.timer.whom


def _value(row: TimerRow) -> str:
    return row.value if row.on else "Avstängd"


def _rules(row: TimerRow) -> str:
    return ", ".join(row.timer.rules)
