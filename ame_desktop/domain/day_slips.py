"""*Dagens lapp*: a participant's own day in easy Swedish: where, when, with whom, what to bring.

It holds what the wall may show of the day and nothing more. Source: OSB-12, NAT-32, NAT-38.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from uuid import UUID

from ame_desktop.domain.allocation_facts import Span, span_of
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.day_absence import hours_here, is_away
from ame_desktop.domain.expected import ExpectedPerson, swedish_key
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.domain.wall import WallData, WallTaskRow, still_on, wall_names

_PICTURED: Final = (
    ("handsk", "gloves"),
    ("vant", "gloves"),
    ("stövl", "boots"),
    ("skor", "boots"),
    ("kängor", "boots"),
    ("reflex", "vest"),
    ("väst", "vest"),
    ("regn", "rain"),
    ("hjälm", "helmet"),
    ("matsäck", "food"),
    ("lunch", "food"),
    ("matlåd", "food"),
    ("kläder", "clothes"),
    ("jacka", "clothes"),
    ("byxor", "clothes"),
)
"""What a thing's word holds, with its pictogram; the first that fits is drawn."""
_FOOD: Final = "mat"
"""Food as a word of its own; *material* begins so, too."""
PLAIN_THING: Final = "thing"
_BETWEEN: Final = re.compile(r"\s*[,;]\s*|\s+och\s+")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to bring, with its pictogram."""

    text: str
    pictogram: str


@dataclass(frozen=True, slots=True)
class SlipTask:
    """A task as its slip tells of it."""

    title: str
    place: str
    time_text: str
    mates: tuple[str, ...] = ()
    supervisor: str = ""
    bring: tuple[Thing, ...] = ()
    vehicles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DaySlip:
    """A person's day at an arena; without a task, the day begins at the morning meeting.

    ``unit`` is the other unit where the person is placed, who goes straight there.
    """

    participant_id: UUID
    name: str
    arena: str
    day: date
    begins: str = ""
    tasks: tuple[SlipTask, ...] = ()
    unit: str = ""


def build_slips(
    data: WallData, *, participant_id: UUID | None = None, task_id: UUID | None = None
) -> tuple[DaySlip, ...]:
    """Return the slips of everybody who is awaited or has come, by name.

    Args:
        data: the arena's day, without anybody whom a paper may not name.
        participant_id: only this person's.
        task_id: only those of one team.
    """
    names = wall_names({**data.guests, **{row.participant_id: row.name for row in data.people}})
    data = replace(data, on_tasks=still_on(data))
    here = {row.participant_id: row for row in data.people}
    away = {key for key, row in here.items() if is_away(row)}
    busy = {key for _, key, _ in data.on_tasks if key in names}
    coming = (busy | {key for key, row in here.items() if row.expected or row.marks}) - away
    team = {key for task, key, _ in data.on_tasks if task_id in (None, task)}
    wanted = coming & team if task_id is not None else coming
    slips = (
        _slip(key, data, {each: names[each] for each in busy - away}, names[key], here.get(key))
        for key in wanted
        if participant_id in (None, key)
    )
    return tuple(sorted(slips, key=lambda slip: swedish_key(slip.name)))


def things_of(text: str) -> tuple[Thing, ...]:
    """Return each thing of *Varma kläder, handskar och matsäck*, with its pictogram."""
    parts = (part.strip(" .") for part in _BETWEEN.split(text))
    return tuple(Thing(_capital(part), _pictogram(part.casefold())) for part in parts if part)


def clock_words(span: Span) -> str:
    """Return *Klockan 08:15 till 14:30*."""
    return f"Klockan {minute_text(span.start)} till {minute_text(span.end)}"


def _slip(
    key: UUID, data: WallData, mates: Mapping[UUID, str], name: str, person: ExpectedPerson | None
) -> DaySlip:
    agreed = _agreed(person)
    rows = {task.task_id: task for task in data.tasks}
    own = [
        (rows[task], part)
        for task, each, part in data.on_tasks
        if each == key and task in rows and not rows[task].done
    ]
    tasks = [
        (_span(row, part, data.hours, agreed), _task(row, key, data, mates)) for row, part in own
    ]
    tasks.sort(key=lambda pair: pair[0].start)
    begins = minute_text((agreed or data.hours).start)
    unit = person.place_name if person is not None else ""
    return DaySlip(key, name, data.arena, data.day, begins, tuple(_timed(tasks)), unit)


def _timed(tasks: list[tuple[Span, SlipTask]]) -> Iterator[SlipTask]:
    for span, task in tasks:
        yield SlipTask(
            task.title,
            task.place,
            clock_words(span),
            task.mates,
            task.supervisor,
            task.bring,
            task.vehicles,
        )


def _agreed(person: ExpectedPerson | None) -> Span | None:
    hours = None if person is None else hours_here(person)
    return None if hours is None else Span(*hours)


def _span(row: WallTaskRow, part: DayPart, hours: Span, agreed: Span | None) -> Span:
    """Return when the person is on the task: not before they come, nor after they have gone."""
    span = span_of(row.start_minute, row.end_minute, part, hours)
    if agreed is None or not agreed.overlaps(span):
        return span
    return Span(max(span.start, agreed.start), min(span.end, agreed.end))


def _task(row: WallTaskRow, key: UUID, data: WallData, mates: Mapping[UUID, str]) -> SlipTask:
    team = dict.fromkeys(each for task, each, _ in data.on_tasks if task == row.task_id)
    return SlipTask(
        row.title,
        row.place,
        "",
        tuple(mates[each] for each in team if each != key and each in mates),
        row.supervisor,
        things_of(row.bring),
        tuple(name for task, name in data.vehicles if task == row.task_id),
    )


def _pictogram(word: str) -> str:
    if _FOOD in word.split():
        return "food"
    return next((name for part, name in _PICTURED if part in word), PLAIN_THING)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
