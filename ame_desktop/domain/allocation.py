"""The rules of the morning: from facts about person, task and day to warnings."""

from collections.abc import Iterator
from datetime import date, timedelta

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.allocation_facts import (
    DayFacts,
    PersonFacts,
    PlacementFact,
    RestrictionFact,
    Span,
    TaskFacts,
    lies,
)
from ame_desktop.domain.allocation_warnings import AllocationWarning, Concern, Grade, by_grade
from ame_desktop.domain.arenas import MatrixValue
from ame_desktop.domain.attendance_states import Absence
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.swedish_names import WEEKDAYS, full_date
from ame_desktop.domain.swedish_times import hours_text

NEW_DAYS = 14
"""How many days after the start a person is shown as new."""

_NOT_HELD = frozenset({PlacementState.DRAFT, PlacementState.REFUSED})
_DEMANDS = {
    RestrictionKind.HEIGHTS: "{name} ska inte arbeta på höjd, och {task} kan kräva det.",
    RestrictionKind.CHEMICALS: "{name} ska inte hantera kemikalier, och {task} kan kräva det.",
    RestrictionKind.POLLEN: "{name} ska inte arbeta ute när det är mycket pollen.",
    RestrictionKind.DRIVING: "{name} ska inte köra fordon, och {task} kräver det.",
    RestrictionKind.CALM: "{name} behöver lugn miljö, och {task} är inte lugn.",
}


def warnings(person: PersonFacts, task: TaskFacts, day: DayFacts) -> tuple[AllocationWarning, ...]:
    """Return what speaks against the person on the task, the gravest first.

    Source: RAG-10, RAG-17, RAG-51, RAG-53, OSB-12, OSB-64, OSB-65, NAT-38
    """
    found = [
        *_placement(person, day),
        *_protection(person, task),
        *_absence(person, task),
        *_time(person, task, day),
        *_adaptations(person, task),
        *_company(person, task),
        *_form(person, day),
        *_supervision(person, task, day),
        *_qualifications(person, day),
    ]
    return by_grade(found)


def stops(found: tuple[AllocationWarning, ...]) -> tuple[AllocationWarning, ...]:
    """Return those that block."""
    return tuple(warning for warning in found if warning.grade is Grade.STOP)


def is_new(started_on: date | None, day: date) -> bool:
    """Whether the person began so lately that others should know."""
    return started_on is not None and started_on <= day < started_on + timedelta(days=NEW_DAYS)


def form_on(placements: tuple[PlacementFact, ...], day: date) -> ActivityForm | None:
    """Return the form that a person is placed in on the day, at this arena if there are more."""
    if not placements:
        return None
    held = [fact for fact in placements if fact.covers(day) and fact.state not in _NOT_HELD]
    held.sort(key=lambda fact: (not fact.here, fact.state is not PlacementState.APPROVED))
    return held[0].form if held else None


def _warn(concern: Concern, text: str) -> AllocationWarning:
    return AllocationWarning(Grade.WARNING, concern, text)


def _stop(concern: Concern, text: str) -> AllocationWarning:
    return AllocationWarning(Grade.STOP, concern, text)


def _placement(person: PersonFacts, day: DayFacts) -> Iterator[AllocationWarning]:
    facts = tuple(fact for fact in person.placements if _counts(fact, day.day))
    if not facts:
        yield _warn(Concern.NO_PLACEMENT, f"{person.name} har ingen placering än.")
        return
    if any(_valid(fact, day) for fact in facts):
        return
    here = [fact for fact in facts if fact.covers(day.day) and _undecided(fact)]
    if here:
        yield _stop(Concern.NOT_APPROVED, _not_begun(person, here))
        return
    text = _no_longer(person, facts, day)
    yield _stop(Concern.ENDED, text) if _binding(facts, day.day) else _warn(Concern.ENDED, text)


def _counts(fact: PlacementFact, day: date) -> bool:
    """Whether a placement says anything of the day: what is only thought of for later does not."""
    return fact.covers(day) or fact.state not in _NOT_HELD


def _valid(fact: PlacementFact, day: DayFacts) -> bool:
    if not fact.covers(day.day):
        return False
    if not fact.binds:
        return fact.state is not PlacementState.ENDED
    return fact.state is PlacementState.APPROVED and fact.ready


def _undecided(fact: PlacementFact) -> bool:
    return fact.binds and fact.state is not PlacementState.ENDED


def _not_begun(person: PersonFacts, here: list[PlacementFact]) -> str:
    if any(fact.state is PlacementState.APPROVED for fact in here):
        return f"{person.name} har ingen signerad bedömning. Den görs innan placeringen börjar."
    return f"{person.name} har ingen godkänd placering. Enhetschefen godkänner först."


def _binding(facts: tuple[PlacementFact, ...], day: date) -> bool:
    """Whether the placement that was last, or else one to come, can stop."""
    begun = [fact for fact in facts if fact.start <= day]
    if not begun:
        return any(fact.binds for fact in facts)
    return max(begun, key=lambda fact: (fact.end or day, fact.start)).binds


def _no_longer(person: PersonFacts, facts: tuple[PlacementFact, ...], day: DayFacts) -> str:
    ends = [fact.end for fact in facts if fact.end is not None and fact.end < day.day]
    if ends:
        return f"{person.name} har en placering som slutade {full_date(max(ends))}."
    starts = [fact.start for fact in facts if fact.start > day.day]
    if starts:
        return f"{person.name} har en placering som börjar först {full_date(min(starts))}."
    return f"{person.name} har en placering som är avslutad."


def _protection(person: PersonFacts, task: TaskFacts) -> Iterator[AllocationWarning]:
    if person.protected and task.supervisor_id not in person.readers:
        text = f"{person.name} behöver en uppgift som leds av personal som är utsedd för personen."
        yield _stop(Concern.PROTECTED, text)


def _absence(person: PersonFacts, task: TaskFacts) -> Iterator[AllocationWarning]:
    part = _gone(person, task)
    if part is not None:
        told = f"{person.name} är borta {part.when}"
        text = f"{told}: {part.state.in_sentence}."
        yield AllocationWarning(Grade.WARNING, Concern.AWAY, text, f"{told}.")
    if person.away is None:
        return
    until = f" t.o.m. {day_text(person.away_until)}" if person.away_until else ""
    yield AllocationWarning(
        Grade.WARNING,
        Concern.AWAY,
        f"{person.name} är borta{until}: {person.away.in_sentence}.",
        f"{person.name} är borta{until}.",
    )


def _gone(person: PersonFacts, task: TaskFacts) -> Absence | None:
    """Return the absence of a half of the day that a task lies in."""
    part = person.part_away
    return part if part is not None and lies(task.span, part.part) else None


def _time(person: PersonFacts, task: TaskFacts, day: DayFacts) -> Iterator[AllocationWarning]:
    for other in person.other_tasks:
        if other.span.overlaps(task.span):
            yield _warn(Concern.DOUBLE, f"{person.name} är redan på {other.name} {other.span}.")
    if person.agreed is None:
        yield from _no_hours(person, day)
    elif not person.agreed.overlaps(task.span) and _gone(person, task) is None:
        has = "har avtalat" if person.part_away is None else "är här"
        text = f"{person.name} {has} {person.agreed} i dag. {task.name} är {task.span}."
        yield _warn(Concern.OUTSIDE, text)
    yield from _week(person, task)


def _no_hours(person: PersonFacts, day: DayFacts) -> Iterator[AllocationWarning]:
    if person.has_schedule:
        weekday = WEEKDAYS[day.day.weekday()]
        yield _warn(Concern.OUTSIDE, f"{person.name} har inga avtalade timmar på {weekday}ar.")


def _week(person: PersonFacts, task: TaskFacts) -> Iterator[AllocationWarning]:
    if person.week_minutes is None:
        return
    total = person.other_minutes + shared_minutes(person.agreed, task.span)
    if total > person.week_minutes:
        text = (
            f"{person.name} får {hours_text(total)} den här veckan. "
            f"Avtalat är {hours_text(person.week_minutes)}."
        )
        yield _warn(Concern.WEEK_HOURS, text)


def shared_minutes(agreed: Span | None, span: Span) -> int:
    """Return the minutes that a task takes of a person: no more than the agreed hours, if any."""
    if agreed is None or not agreed.overlaps(span):
        return span.minutes
    return min(agreed.end, span.end) - max(agreed.start, span.start)


def _adaptations(person: PersonFacts, task: TaskFacts) -> Iterator[AllocationWarning]:
    for held in person.restrictions:
        text = _conflict(person.name, held, task)
        if text:
            quiet = f"{task.name} passar kanske inte {person.name}. Se anpassningarna."
            yield AllocationWarning(Grade.WARNING, Concern.ADAPTATION, text, quiet)


def _conflict(name: str, held: RestrictionFact, task: TaskFacts) -> str:
    if held.kind is RestrictionKind.LIFTING:
        return _lifting(name, held.max_kilograms, task)
    if held.kind in task.demands and held.kind in _DEMANDS:
        return _DEMANDS[held.kind].format(name=name, task=task.name)
    return ""


def _lifting(name: str, limit: int | None, task: TaskFacts) -> str:
    weight = task.lift_kilograms
    if weight is None:
        heavy = RestrictionKind.LIFTING in task.demands
        return f"{name} ska inte lyfta tungt, och {task.name} kan kräva det." if heavy else ""
    if limit is None:
        return f"{name} ska inte lyfta tungt. {task.name} kan kräva {weight} kg." if weight else ""
    if weight <= limit:
        return ""
    return f"{name} ska inte lyfta mer än {limit} kg. {task.name} kan kräva {weight} kg."


def _company(person: PersonFacts, task: TaskFacts) -> Iterator[AllocationWarning]:
    for mate in task.team if person.apart else ():
        if mate.participant_id in person.apart:
            text = f"{person.name} och {mate.name} ska inte arbeta tillsammans."
            yield AllocationWarning(
                Grade.WARNING, Concern.TOGETHER, text, other=mate.participant_id
            )


def _form(person: PersonFacts, day: DayFacts) -> Iterator[AllocationWarning]:
    if form_on(person.placements, day.day) is None or person.form_value is None:
        return
    if person.form_value is MatrixValue.EXCEPTION and not _decided(person, day):
        text = f"{person.name} är här i undantagsfall. Det kräver motivering och chefens beslut."
        yield _warn(Concern.FORM, text)
    elif person.form_value is MatrixValue.NOT_STATED:
        text = (
            f"Riktlinjen anger inte om {day.arena} är till för placeringen som {person.name} har."
        )
        yield _warn(Concern.FORM, text)


def _decided(person: PersonFacts, day: DayFacts) -> bool:
    return any(
        fact.binds and fact.state is PlacementState.APPROVED and fact.covers(day.day)
        for fact in person.placements
    )


def _supervision(
    person: PersonFacts, task: TaskFacts, day: DayFacts
) -> Iterator[AllocationWarning]:
    if task.supervisor_id is None and form_on(person.placements, day.day) is ActivityForm.FAT:
        # The form of a person is never shown on the board, so the sentence does not name it.
        text = f"{person.name} behöver en namngiven handledare. Ange handledare på {task.name}."
        yield _warn(Concern.SUPERVISION, text)


def _qualifications(person: PersonFacts, day: DayFacts) -> Iterator[AllocationWarning]:
    for label, ended in person.expired:
        text = f"{person.name}: {label} gick ut {full_date(ended)}."
        yield _warn(Concern.QUALIFICATION, text)
    if is_new(person.started_on, day.day):
        yield AllocationWarning(Grade.INFO, Concern.NEW, f"{person.name} är ny.")
