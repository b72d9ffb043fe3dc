"""The rows of the overview's cards, in words."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from ame_desktop.domain.arenas import MemberRow
from ame_desktop.domain.next_steps import NO_NEXT
from ame_desktop.domain.participant_files import (
    NO_OWNER,
    ParticipantFile,
    PlacementRow,
    QualificationRow,
    RestrictionRow,
)
from ame_desktop.domain.participants import NumberKind, Protection, ReferralRoute
from ame_desktop.domain.qualifications import shown_name
from ame_desktop.domain.restrictions import QualificationKind, RestrictionKind
from ame_desktop.domain.schedules import ScheduleStepRow, StepDraft, step_on
from ame_desktop.domain.swedish_names import SHORT_WEEKDAYS
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.gui.core.formatting import hours, short_day
from ame_desktop.gui.widgets.fact_card import Act, Fact
from ame_desktop.gui.widgets.stage_line import stage_text

R = TypeVar("R")
Edits = tuple[Callable[[R], object], Callable[[R], object]]


def person_facts(file: ParticipantFile, number: str, show: Act | None = None) -> list[Fact]:
    """Return who the person is; the number hides its last four signs unless it is given."""
    details = file.details
    born = details.name.birth_date
    acts = (show,) if show and details.number_kind not in (None, NumberKind.RESERVE) else ()
    rows = [Fact(_number_label(details.number_kind), number or details.number or "Saknas", acts)]
    if details.number_draft:
        rows.append(
            Fact("Att kontrollera", f"{details.number_draft} stämmer inte än.", kind="error")
        )
    pairs = (
        ("Född", born.isoformat() if born else ""),
        ("Kortnamn", details.name.alias),
        ("Telefon", details.phone),
        ("E-post", details.email),
        ("Adress", details.address),
        ("Tolkspråk", details.interpreter_language),
        ("Inskriven", _enrolled(file)),
        ("Kommentar", details.comment),
    )
    return [*rows, *(Fact(label, text) for label, text in pairs if text)]


def _number_label(kind: NumberKind | None) -> str:
    return "Personnummer" if kind is None else kind.value.capitalize()


def _enrolled(file: ParticipantFile) -> str:
    if file.enrolled_from is None:
        return ""
    start = f"från {file.enrolled_from.isoformat()}"
    if file.enrolled_to is None:
        return start
    why = f" ({file.end_reason})" if file.end_reason else ""
    return f"{start} till {file.enrolled_to.isoformat()}{why}"


def referral_facts(file: ParticipantFile) -> list[Fact]:
    """Return how the person came, and who owns the case. Source: RAG-04 to RAG-13."""
    row = file.referral
    if row is None:
        return []
    missing = row.owner == NO_OWNER
    owner = f"{row.owner} ({row.owner_kind.label})"
    rows = [
        Fact("Väg in", row.route.label),
        Fact("Ärendeägare", owner, kind="error" if missing else ""),
        Fact("Inkom", row.received_on.isoformat()),
    ]
    pairs = (
        ("Steg", stage_text(file.stage)),
        ("Gällande plan", "; ".join(plan.text for plan in file.plans)),
        ("Aktualiserad av", row.referred_by),
        ("Forum", row.forum),
        ("Placeras av", row.placed_by),
        ("Skäl", row.reason),
    )
    rows += [Fact(label, text) for label, text in pairs if text]
    if row.route is ReferralRoute.AF:
        steps = (
            ("Kontakt", row.contact_on),
            ("Kartläggning", row.mapping_on),
            ("Bedömning", row.assessment_on),
        )
        rows += [Fact(name, day.isoformat() if day else "Inte gjord") for name, day in steps]
    return rows


def next_step_facts(file: ParticipantFile, today: date) -> list[Fact]:
    """Return what comes next and who answers for it, or that nobody does. Source: TRE-03"""
    step = file.next_step
    if step is not None:
        late = step.is_late(today)
        text = f"{step.what} – {step.owner}, senast {short_day(step.due)}"
        return [Fact("Nästa steg", text, kind="error" if late else "")]
    return [Fact("Nästa steg", NO_NEXT, kind="error")] if file.next_missing else []


def member_fact(row: MemberRow, today: date, edit: Callable[[MemberRow], object] | None) -> Fact:
    """Return a time in an arena."""
    until = f" till {row.end.isoformat()}" if row.end else ""
    over = row.end is not None and row.end < today
    act = Act("Ändra", lambda: edit(row), f"Ändra tiden i {row.arena_name}") if edit else None
    return Fact(
        row.arena_name,
        f"från {row.start.isoformat()}{until}",
        () if act is None or over else (act,),
        kind="muted" if over else "",
    )


def schedule_facts(file: ParticipantFile, today: date) -> list[Fact]:
    """Return the schedule that holds now, and the steps that come."""
    drafts = [row.draft for row in file.steps]
    now = step_on(drafts, today)
    rows = [Fact("Schema nu", _step_text(step, file.steps)) for step in now]
    rows += [
        Fact(f"Från {step.start.isoformat()}", _step_text(step, file.steps))
        for step in drafts
        if step.start > today
    ]
    return rows or [Fact("Schema", "Arenans dagar och tider", kind="muted")]


def _step_text(step: StepDraft, rows: tuple[ScheduleStepRow, ...]) -> str:
    row = next(row for row in rows if row.draft is step)
    days = ", ".join(
        f"{SHORT_WEEKDAYS[day.weekday]} "
        f"{minute_text(day.start_minute)}–{minute_text(day.end_minute)}"
        for day in step.days
    )
    place = f"{row.place_name}: " if row.place_name else ""
    return f"{place}{days or 'inga dagar'} ({hours(row.minutes_per_week)} i veckan)"


def placement_facts(file: ParticipantFile) -> list[Fact]:
    """Return the placements, the latest first."""
    return [Fact("", _placement(row)) for row in file.placements]


def _placement(row: PlacementRow) -> str:
    place = f", {row.place}" if row.place else ""
    until = f" till {row.end.isoformat()}" if row.end else ""
    return f"{row.form.label}{place}: {row.start.isoformat()}{until} · {row.state.value}"


def date_facts(file: ParticipantFile, today: date) -> list[Fact]:
    """Return what lies ahead, soonest first."""
    return [Fact(_day(item.day, today), item.what) for item in file.next_dates[:5]]


def _day(day: date, today: date) -> str:
    return short_day(day) if day.year == today.year else f"{short_day(day)} {day.year}"


def restriction_fact(row: RestrictionRow, edits: Edits[RestrictionRow] | None) -> Fact:
    """Return an adaptation, and what can be done about it."""
    text = row.text or row.kind.value.capitalize()
    if row.kind is RestrictionKind.LIFTING and row.max_kilograms is not None and not row.text:
        text = f"Högst {row.max_kilograms} kg"
    until = f" (till {row.valid_to.isoformat()})" if row.valid_to else ""
    return Fact(row.kind.value.capitalize(), text + until, _edit_acts(row, edits, text))


def qualification_fact(
    row: QualificationRow, today: date, edits: Edits[QualificationRow] | None
) -> Fact:
    """Return a qualification; one that runs out soon says so."""
    named = row.kind == QualificationKind.OTHER and bool(row.text)
    text = row.text if named else f"{shown_name(row.kind)} {row.text}".strip()
    expiry = row.expiry(today)
    ends = expiry or (f"Till {row.valid_to.isoformat()}" if row.valid_to else "")
    shown = f"{text} · {ends}" if ends else text
    return Fact("", shown, _edit_acts(row, edits, text), kind="error" if expiry else "")


def _edit_acts(row: R, edits: Edits[R] | None, text: str) -> tuple[Act, ...]:
    if edits is None:
        return ()
    edit, remove = edits
    return (
        Act("Ändra", lambda: edit(row), f"Ändra {text}"),
        Act("Ta bort", lambda: remove(row), f"Ta bort {text}"),
    )


def protection_facts(file: ParticipantFile) -> list[Fact]:
    """Return whether the person is protected."""
    if file.protection is Protection.NONE:
        return []
    count = len(file.reader_ids)
    return [
        Fact("Skydd", file.protection.value.capitalize()),
        Fact("Får se akten", "1 person" if count == 1 else f"{count} personer"),
    ]
