"""Who may take which lists out of the program: the unit's role matrix, as data. Source: RAG-33."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.access import Reach, Role


class ReportGroup(StrEnum):
    """What a list is about."""

    ATTENDANCE = "närvaro"
    PEOPLE = "deltagare"
    WORK = "arbete"


@dataclass(frozen=True)
class ReportRight:
    """Whose rows a role may take out, and whether with names."""

    reach: Reach
    names: bool


_OWN_CASES = ReportRight(Reach.OWN_CASES, names=True)
_ALL = ReportRight(Reach.ALL, names=True)

REPORT_RIGHTS: dict[Role, dict[ReportGroup, ReportRight]] = {
    Role.SUPERVISOR: {ReportGroup.ATTENDANCE: ReportRight(Reach.OWN_ARENA, names=False)},
    Role.CONSULTANT: {ReportGroup.ATTENDANCE: _OWN_CASES, ReportGroup.PEOPLE: _OWN_CASES},
    Role.STAR_COORDINATOR: {ReportGroup.ATTENDANCE: _OWN_CASES, ReportGroup.PEOPLE: _OWN_CASES},
    Role.COORDINATOR: {ReportGroup.WORK: _ALL},
    Role.ATTENDANCE_OFFICER: {ReportGroup.ATTENDANCE: _ALL},
    Role.UNIT_CHIEF: dict.fromkeys(ReportGroup, _ALL),
    Role.ADMINISTRATOR: {},
}


def report_reaches(roles: Iterable[Role], group: ReportGroup, *, names: bool) -> frozenset[Reach]:
    """Return whose rows each of the roles gives, with or without names: together they give all."""
    rights = (REPORT_RIGHTS[role].get(group) for role in roles)
    return frozenset(
        right.reach for right in rights if right is not None and (right.names or not names)
    )


@dataclass(frozen=True)
class Share:
    """Some of the rows that the roles reach. ``arenas`` is where; ``None`` is everywhere."""

    own_cases: bool
    arenas: frozenset[UUID] | None


def shares(
    covered: frozenset[Reach],
    asked: frozenset[UUID] | None,
    own: frozenset[UUID],
    every: frozenset[UUID],
) -> tuple[Share, ...]:
    """Return the shares that make up what is asked for, no row in two of them.

    Everybody in the own arenas, and the own cases in the others. An empty answer is a no.

    Args:
        covered: whose rows the roles give.
        asked: the arenas that are asked for; ``None`` is all that the roles reach.
        own: the arenas of the one who asks.
        every: all arenas of the unit.
    """
    if Reach.ALL in covered:
        return (Share(own_cases=False, arenas=asked),)
    if Reach.OWN_ARENA not in covered:
        return (Share(own_cases=True, arenas=asked),) if Reach.OWN_CASES in covered else ()
    wished = every if asked is None else asked
    here, elsewhere = Share(own_cases=False, arenas=wished & own), wished - own
    if Reach.OWN_CASES not in covered:
        return () if asked is not None and elsewhere else (here,)
    return (here, Share(own_cases=True, arenas=elsewhere)) if elsewhere else (here,)
