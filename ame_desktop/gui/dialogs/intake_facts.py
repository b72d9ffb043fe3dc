"""The checklist of a way in and the next step, as rows of cards."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import IntakeRow, StaffLoad, StepRow
from ame_desktop.domain.next_steps import NextStepRow
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.gui.core.formatting import short_day
from ame_desktop.gui.dialogs.intake_acts import IntakeActs
from ame_desktop.gui.widgets.fact_card import Act, Fact

MOST_KEYS = 9
"""How many of the staff have a digit of their own."""


def step_text(row: StepRow) -> str:
    """Return what is known of a step: *Klart 2026-11-23*, *Bokat tis 1 dec 10.00*."""
    if row.done_on is not None:
        text = f"Klart {row.done_on.isoformat()}"
        if row.step is IntakeStep.MAPPING_BOOKED and row.booked_on is not None:
            text = f"Bokat {short_day(row.booked_on)}{_time(row)}"
    elif row.booked_on is not None:
        text = f"Bokat {short_day(row.booked_on)}{_time(row)}"
    elif row.due is not None:
        text = f"Senast {short_day(row.due)}"
    else:
        text = "Inte gjort"
    note = row.mark.draft.note if row.mark else ""
    return f"{text}. {note}" if note else text


def _time(row: StepRow) -> str:
    minute = row.mark.draft.booked_minute if row.mark else None
    return f" {minute_text(minute)}" if minute is not None else ""


def is_late(row: StepRow, today: date) -> bool:
    """Whether the day to act has passed."""
    return not row.is_done and row.act_on is not None and row.act_on < today


def step_facts(row: IntakeRow, today: date, acts: IntakeActs) -> list[Fact]:
    """Return the checklist, with what can be done with each step."""
    return [_step(row, item, today, acts) for item in row.steps]


def _step(row: IntakeRow, item: StepRow, today: date, acts: IntakeActs) -> Fact:
    kind = "error" if is_late(item, today) else "" if item.is_done else "muted"
    return Fact(item.step.label, step_text(item), _step_acts(row, item, acts), kind=kind)


def _step_acts(row: IntakeRow, item: StepRow, acts: IntakeActs) -> tuple[Act, ...]:
    if not row.may_write or item.step is IntakeStep.ASSIGNED:
        return ()
    return (*_writing_acts(row, item, acts), *_ways(row, item, acts))


def _ways(row: IntakeRow, item: StepRow, acts: IntakeActs) -> tuple[Act, ...]:
    """Return the way to where the step is done. Source: OSB-26"""
    if item.step is not IntakeStep.CONSENT:
        return ()
    person, spoken = row.participant_id, "Öppna fliken Medgivanden"
    return (Act("Medgivanden", lambda: acts.consents(person), spoken, writes=False),)


def _writing_acts(row: IntakeRow, item: StepRow, acts: IntakeActs) -> tuple[Act, ...]:
    name = item.step.label
    edit = Act("Ändra", lambda: acts.edit(row, item), f"Ändra {name}")
    clear = Act("Ta tillbaka", lambda: acts.clear(item), f"Ta tillbaka {name}")
    if item.is_done:
        return (edit, clear) if item.mark is not None else ()
    book = Act("Boka" if item.step.is_meeting else "Skriv", lambda: acts.edit(row, item))
    if item.booked_on is not None:
        book = edit
    done = Act("Klart", lambda: acts.do(row, item), f"{name} klart i dag")
    only_book = item.step is IntakeStep.MAPPING_BOOKED
    return (book,) if only_book else (done, book)


def next_facts(
    rows: Sequence[NextStepRow], today: date, acts: IntakeActs, person: UUID, *, may_write: bool
) -> list[Fact]:
    """Return what comes next: what, when and who."""
    return [_next(row, today, acts, person, may_write=may_write) for row in rows]


def _next(
    row: NextStepRow, today: date, acts: IntakeActs, person: UUID, *, may_write: bool
) -> Fact:
    if row.done_on is not None:
        return Fact(row.done_on.isoformat(), f"Klart: {row.what} ({row.owner})", kind="muted")
    change = Act("Ändra", lambda: acts.edit_next(person, row), f"Ändra nästa steg: {row.what}")
    done = Act("Klart", lambda: acts.complete(row), f"Klart: {row.what}")
    return Fact(
        f"Senast {short_day(row.due)}",
        f"{row.what} – {row.owner}",
        (done, change) if may_write else (),
        kind="error" if row.is_late(today) else "",
    )


def load_facts(row: IntakeRow, loads: Sequence[StaffLoad], acts: IntakeActs) -> list[Fact]:
    """Return who can take the case, with how many cases each has. Source: OSB-22."""
    return [_load(place, row, load, acts) for place, load in enumerate(takers(row, loads), 1)]


def takers(row: IntakeRow, loads: Sequence[StaffLoad]) -> list[StaffLoad]:
    """Return who can be given a case that came this way, those with the fewest cases first."""
    return [load for load in loads if load.takes(row.route)]


def _load(place: int, row: IntakeRow, load: StaffLoad, acts: IntakeActs) -> Fact:
    cases = "1 ärende" if load.cases == 1 else f"{load.cases} ärenden"
    begun = f", {load.in_intake} under inskrivning" if load.in_intake else ""
    key = f"{place}  " if place <= MOST_KEYS else ""
    if load.staff_id == row.staff_id:
        return Fact(f"{key}{load.name}", f"{cases}{begun}. Har ärendet.")
    give = Act("Tilldela", lambda: acts.assign(row, load), f"Tilldela {load.name}")
    return Fact(f"{key}{load.name}", f"{cases}{begun}", (give,))
