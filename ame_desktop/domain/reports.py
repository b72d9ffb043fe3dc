"""Who may take which lists out of the program: the unit's role matrix, as data. Source: RAG-33."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

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


def report_reach(roles: Iterable[Role], group: ReportGroup, *, names: bool) -> Reach:
    """Return whose rows the roles together may take out, with or without names."""
    rights = (REPORT_RIGHTS[role].get(group) for role in roles)
    found = (right.reach for right in rights if right is not None and (right.names or not names))
    return max(found, default=Reach.NONE)
