"""Invented group activities: a språkcafé, a course that is half done, and jobbsök every week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any, Final
from uuid import UUID

from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.attendance_states import AttendanceState, DayPart, MarkSource
from ame_desktop.domain.expected import is_closed
from ame_desktop.domain.groups import GroupKind
from ame_desktop.domain.ids import new_id
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.groups import GroupActivity, GroupSession
from ame_desktop.storage.repositories.bulk import add_many
from ame_desktop.storage.unit_of_work import UnitOfWork

_TOPICS: Final = (
    "Arbetsmarknaden här hos oss",
    "Vad en arbetsgivare vill ha",
    "Anställningsformer och lön",
    "Arbetsrätt: rättigheter och skyldigheter",
    "Arbetsmiljö och facket",
    "Att skriva CV",
    "Personligt brev",
    "Anställningsintervjun",
    "Mina styrkor",
    "Att ta nästa steg",
)
_STATES: Final = (AttendanceState.PRESENT,) * 8 + (AttendanceState.SICK, AttendanceState.NO_SHOW)


@dataclass(frozen=True)
class _Group:
    """A group: when it meets, how many weeks it has met and will, and who belongs to it."""

    name: str
    kind: GroupKind
    place: str
    leader: str
    weekday: int
    hours: tuple[int, int]
    weeks_back: int
    count: int
    capacity: int | None
    members: tuple[int, ...]
    topics: tuple[str, ...] = ()
    cancelled: int = -1


_GROUPS: Final = (
    _Group("Språkcafé på biblioteket", GroupKind.LANGUAGE_CAFE, "Biblioteket", "konsulent", 1,
           (13 * 60, 14 * 60 + 30), 6, 16, 10, (28, 31, 34, 37, 52, 55), cancelled=4),
    _Group("Vägen till jobb", GroupKind.COURSE, "Stora rummet", "konsulent", 3,
           (9 * 60, 12 * 60), 5, 10, 8, (2, 6, 11, 15, 20, 33), _TOPICS),
    _Group("Jobbsök", GroupKind.JOB_SEARCH, "Datarummet", "samordnare", 2,
           (9 * 60, 11 * 60), 4, 12, None, (1, 9, 18, 24)),
)  # fmt: skip


def add_groups(
    work: UnitOfWork, people: Sequence[DemoPerson], staff: dict[str, UUID], today: date
) -> None:
    """Add the groups with their occasions, members and the attendance so far."""
    random = Random(85)
    for position, group in enumerate(_GROUPS):
        monday = today - timedelta(days=today.weekday())
        first = monday + timedelta(weeks=-group.weeks_back, days=group.weekday)
        days = _days(first, group.count)
        arena_id = _add_group(work, group, days, staff, position)
        members = [people[number] for number in group.members]
        for person in members:
            work.add(
                Membership(
                    participant_id=person.participant_id,
                    arena_id=arena_id,
                    start=max(first, person.start),
                    end=days[-1] if group.kind.is_course else None,
                )
            )
        held = [day for number, day in enumerate(days) if day < today and number != group.cancelled]
        marks = [
            _mark(work, person, day, random.choice(_STATES), arena_id, staff[group.leader])
            for person in members
            for day in held
            if day >= person.start
        ]
        add_many(work, Attendance, marks)


def _days(first: date, count: int) -> list[date]:
    days, day = list[date](), first
    while len(days) < count:
        if not is_closed(day):
            days.append(day)
        day += timedelta(weeks=1)
    return days


def _add_group(
    work: UnitOfWork, group: _Group, days: list[date], staff: dict[str, UUID], position: int
) -> UUID:
    arena = Arena(
        id=new_id(),
        name=group.name,
        kind=ArenaKind.GROUP,
        purpose=group.kind.purpose,
        expects_all=group.kind is not GroupKind.JOB_SEARCH,
        weekdays=0,
        capacity=group.capacity,
        position=50 + position,
    )
    activity = GroupActivity(
        id=new_id(),
        arena_id=arena.id,
        kind=group.kind,
        leader_id=staff[group.leader],
        place=group.place,
        start=days[0],
        end=days[-1] if group.kind.is_course else None,
    )
    work.add(arena, activity)
    topics = [*group.topics, *[""] * len(days)]
    work.add(
        *(
            GroupSession(
                activity_id=activity.id,
                day=day,
                start_minute=group.hours[0],
                end_minute=group.hours[1],
                topic=topics[number],
                cancelled=number == group.cancelled,
            )
            for number, day in enumerate(days)
        )
    )
    work.session.flush()
    return arena.id


def _mark(
    work: UnitOfWork,
    person: DemoPerson,
    day: date,
    state: AttendanceState,
    place: UUID,
    by: UUID,
) -> dict[str, Any]:
    return {
        "participant_id": person.participant_id,
        "day": day,
        "part": DayPart.WHOLE,
        "place_id": place,
        "state": state,
        "minutes": None,
        "note": "",
        "source": MarkSource.STAFF,
        "outside_period": False,
        "set_by_id": by,
        "set_at": work.at - timedelta(days=max((work.at.date() - day).days, 0)),
    }
