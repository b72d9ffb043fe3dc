"""How plans stand in the list of the part *Planer*, and how one reads as text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtGui import QColor

from ame_desktop.domain.broken_plans import BreakNote, BrokenRow
from ame_desktop.domain.plan_days import sign_before
from ame_desktop.domain.plan_rows import CURRENT_STATES, PlanItem, PlanRowItem
from ame_desktop.domain.plan_rules import missing
from ame_desktop.domain.plan_sections import ROWS, SECTIONS
from ame_desktop.domain.plans import PlanKind, PlanState
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone


@dataclass(frozen=True)
class PlanLine:
    """A line of the list: a plan that is written, or one that is broken or has expired."""

    plan: PlanItem | None = None
    broken: BrokenRow | None = None

    @property
    def key(self) -> UUID | None:
        """The plan's identity."""
        if self.plan is not None:
            return self.plan.plan_id
        return self.broken.plan_id if self.broken is not None else None

    @property
    def kind(self) -> str:
        """What it is."""
        if self.plan is not None:
            return self.plan.title
        return self.broken.kind.label if self.broken is not None else ""

    @property
    def state(self) -> str:
        """Where it stands, in words."""
        if self.plan is None:
            return self.broken.standing if self.broken is not None else ""
        if self.plan.kind is PlanKind.AF and self.plan.state is PlanState.DRAFT:
            return "Inte gjord än"
        return self.plan.state.value.capitalize()

    @property
    def tone(self) -> Tone | None:
        """The colour of where it stands."""
        if self.plan is None:
            return Tone.WARNING if self.broken is not None and self.broken.runs else None
        if self.plan.state in CURRENT_STATES:
            return Tone.PRESENT
        waits = {PlanState.DRAFT: Tone.INFO, PlanState.SENT: Tone.WARNING}
        return waits.get(self.plan.state)

    @property
    def made_on(self) -> date | None:
        """The day from which it is."""
        if self.plan is not None:
            waits = self.plan.kind is PlanKind.AF and not self.plan.is_made
            return None if waits else self.plan.made_on
        return self.broken.on if self.broken is not None else None

    @property
    def lasts(self) -> date | None:
        """The last day that it holds."""
        if self.plan is not None:
            return self.plan.valid_to
        return self.broken.ends if self.broken is not None else None

    @property
    def by(self) -> str:
        """Who made it."""
        if self.plan is not None:
            return self.plan.made_by
        return self.broken.by if self.broken is not None else ""


def plan_columns(theme: Theme) -> list[Column[PlanLine]]:
    """Return what it is, where it stands, since when and until when, and who made it."""

    def background(line: PlanLine) -> QColor | None:
        return theme.background(line.tone) if line.tone is not None else None

    def foreground(line: PlanLine) -> QColor | None:
        return theme.foreground(line.tone) if line.tone is not None else None

    return [
        Column("kind", "Plan", lambda line: line.kind, width=0),
        Column(
            "state",
            "Läge",
            lambda line: line.state,
            tooltip=lambda line: line.state,
            background=background,
            foreground=foreground,
            width=200,
        ),
        Column("made_on", "Upprättad", lambda line: _day(line.made_on), width=110),
        Column("lasts", "Till och med", lambda line: _day(line.lasts), width=110),
        Column("by", "Av", lambda line: line.by, width=150),
    ]


def row_columns(theme: Theme, today: date) -> list[Column[PlanRowItem]]:
    """Return what is to be done, by whom, when at latest, and when it was done."""

    def late(row: PlanRowItem) -> bool:
        return row.done_on is None and row.due is not None and row.due < today

    return [
        Column("text", "Att göra i planen", _row_text, tooltip=_row_text, width=0),
        Column("responsible", "Ansvarig", _who, tooltip=_who, width=150),
        Column(
            "due",
            "Senast",
            lambda row: _day(row.due),
            foreground=lambda row: theme.foreground(Tone.LATE) if late(row) else None,
            width=96,
        ),
        Column("done_on", "Klart", lambda row: _day(row.done_on), width=96),
    ]


def _who(row: PlanRowItem) -> str:
    return row.responsible


def plan_text(plan: PlanItem, off: frozenset[str] = frozenset()) -> str:
    """Return all that a plan says, heading by heading, and first what it lacks."""
    return "\n\n".join(_plan_parts(plan, off))


def broken_text(row: BrokenRow) -> str:
    """Return all that is noted of a broken or expired plan."""
    at = f" klockan {minute_text(row.minute)}" if row.minute is not None else ""
    parts = [f"Datum och tidpunkt\n{day_text(row.on, year=True)}{at}"]
    parts += [f"{note.label}\n{row.notes[note]}" for note in BreakNote if row.notes.get(note)]
    return "\n\n".join(parts)


def standing_text(
    plans: tuple[PlanItem, ...], sign_hours: int, broken: tuple[BrokenRow, ...] = ()
) -> str:
    """Return in a line what has been broken, what waits for a signature, and which plans hold."""
    runs = (f"{row.kind.label} till {row.ends.isoformat()}" for row in broken if row.runs)
    return " · ".join((*runs, *_standings(plans, sign_hours)))


def _standings(plans: tuple[PlanItem, ...], sign_hours: int) -> Iterator[str]:
    for plan in plans:
        if plan.state is PlanState.SENT and plan.sent_at is not None:
            last = sign_before(plan.sent_at, sign_hours)
            at = minute_text(last.hour * 60 + last.minute)
            yield f"{plan.kind.label}: underteckna senast {day_text(last.date())} klockan {at}"
        elif plan.state in CURRENT_STATES:
            until = f" till och med {plan.valid_to.isoformat()}" if plan.valid_to else ""
            yield f"{plan.kind.label} gäller{until}"


def _plan_parts(plan: PlanItem, off: frozenset[str]) -> Iterator[str]:
    lacking = missing(plan, off) if plan.state is PlanState.DRAFT else ()
    if lacking:
        listed = "\n".join(f"– {gap}" for gap in lacking)
        yield f"Det här saknas innan planen kan undertecknas\n{listed}"
    if plan.goal_on is not None:
        yield f"I arbete senast\n{day_text(plan.goal_on, year=True)}"
    texts = ((spec.title, plan.texts.get(spec.key, "")) for spec in SECTIONS[plan.kind])
    yield from (f"{title}\n{text}" for title, text in texts if text)
    yield from _row_parts(plan)
    if plan.deep_follow_up_on is not None:
        minute = plan.deep_follow_up_minute
        at = f" klockan {minute_text(minute)}" if minute is not None else ""
        yield f"Fördjupad uppföljning\n{day_text(plan.deep_follow_up_on, year=True)}{at}"
    if plan.parties:
        yield "Parter\n" + "\n".join(_party_line(plan))


def _row_parts(plan: PlanItem) -> Iterator[str]:
    for spec in ROWS[plan.kind]:
        held = plan.rows_of(spec.kind)
        if held:
            yield f"{spec.title}\n" + "\n".join(f"– {_row_line(row)}" for row in held)


def _party_line(plan: PlanItem) -> Iterator[str]:
    for item in plan.parties:
        name = f" {item.name}" if item.name else ""
        signed = f", skrev under {item.signed_on.isoformat()}" if item.signed_on else ""
        absent = "" if item.present else ", inte på mötet"
        yield f"– {item.party.value.capitalize()}:{name}{signed}{absent}"


def _row_text(row: PlanRowItem) -> str:
    return f"{row.text} ({row.quantity})" if row.quantity else row.text


def _row_line(row: PlanRowItem) -> str:
    due = f"senast {row.due.isoformat()}" if row.due else ""
    done = f"klart {row.done_on.isoformat()}" if row.done_on else ""
    details = ", ".join(filter(None, (row.responsible, due, done)))
    return f"{_row_text(row)}; {details}" if details else _row_text(row)


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
