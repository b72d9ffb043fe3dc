"""Who may do what: roles and the permission table, as data.

Source: RAG-33, RAG-59, and the unit's role matrix.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from uuid import UUID

from ame_desktop.domain.ids import ArenaId, StaffId


class Role(StrEnum):
    """What a member of staff is at the unit; one person can hold several.

    The consultant is Osby's arbetsmarknadshandläggare. Source: RAG-59, OSB-08, OSB-09, OSB-10.
    """

    SUPERVISOR = "handledare"
    CONSULTANT = "konsulent"
    STAR_COORDINATOR = "samordnare"
    COORDINATOR = "koordinator"
    ATTENDANCE_OFFICER = "narvaroadministrator"
    UNIT_CHIEF = "enhetschef"
    ADMINISTRATOR = "administrator"


ROLE_TITLES: dict[Role, str] = {
    Role.SUPERVISOR: "Handledare",
    Role.CONSULTANT: "Konsulent",
    Role.STAR_COORDINATOR: "Samordnare (STAR)",
    Role.COORDINATOR: "Koordinator",
    Role.ATTENDANCE_OFFICER: "Närvaroadministratör",
    Role.UNIT_CHIEF: "Enhetschef",
    Role.ADMINISTRATOR: "Administratör",
}


class Area(StrEnum):
    """The kinds of data and acts that rights are given for."""

    IDENTITY = "identity"
    ATTENDANCE = "attendance"
    ATTENDANCE_LOCK = "attendance_lock"
    ADAPTATIONS = "adaptations"
    CASE = "case"
    BRIEFING = "briefing"
    PLACEMENTS = "placements"
    ORDERS = "orders"
    AGREEMENTS = "agreements"
    SUBSIDIES = "subsidies"
    FINAL_DOCUMENTS = "final_documents"
    FOLLOW_UPS = "follow_ups"
    OBSERVATIONS = "observations"
    REPORTS = "reports"
    LOG = "log"
    PROTECTED = "protected"
    ADMINISTRATION = "administration"
    UNIT = "unit"
    RETENTION = "retention"
    DATA_PROTECTION = "data_protection"
    PLANNING = "planning"
    CERTIFICATES = "certificates"
    JOB_TRACKS = "job_tracks"


class Level(IntEnum):
    """How far a right reaches into an area."""

    READ = 1
    PROPOSE = 2
    WRITE = 3
    APPROVE = 4


class Reach(IntEnum):
    """Whose data a right covers."""

    NONE = 0
    OWN_CASES = 1
    OWN_ARENA = 2
    ALL = 3


@dataclass(frozen=True)
class Right:
    """One cell of the matrix: a role may reach ``level`` in an area, for ``reach``."""

    level: Level
    reach: Reach


def _cell(read: Reach, write: Reach = Reach.NONE, approve: Reach = Reach.NONE) -> tuple[Right, ...]:
    pairs = ((Level.READ, read), (Level.WRITE, write), (Level.APPROVE, approve))
    return tuple(Right(level, reach) for level, reach in pairs if reach)


_ALL, _ARENA, _CASES, _NONE = Reach.ALL, Reach.OWN_ARENA, Reach.OWN_CASES, Reach.NONE
_PROPOSE = (Right(Level.READ, Reach.ALL), Right(Level.PROPOSE, Reach.ALL))

PERMISSIONS: dict[Role, dict[Area, tuple[Right, ...]]] = {
    Role.SUPERVISOR: {
        Area.IDENTITY: _cell(_ARENA, _ARENA),
        Area.BRIEFING: _cell(_ARENA, _ARENA),
        Area.ATTENDANCE: _cell(_ARENA, _ARENA),
        Area.ADAPTATIONS: _cell(_ARENA),
        Area.PLACEMENTS: _PROPOSE,
        Area.ORDERS: _cell(_ALL, _ALL),
        Area.FINAL_DOCUMENTS: _cell(_ARENA, _ARENA),
        Area.OBSERVATIONS: _cell(_ARENA, _ARENA),
        Area.REPORTS: _cell(_ARENA),
        Area.LOG: _cell(_CASES),
    },
    Role.CONSULTANT: {
        Area.IDENTITY: _cell(_ALL, _ALL),
        Area.BRIEFING: _cell(_ALL, _ALL),
        Area.ATTENDANCE: _cell(_ALL, _ALL),
        Area.ADAPTATIONS: _cell(_ALL, _ALL),
        Area.CASE: _cell(_CASES, _CASES),
        Area.PLACEMENTS: _PROPOSE,
        Area.ORDERS: _cell(_ALL),
        Area.AGREEMENTS: _cell(_ALL),
        Area.SUBSIDIES: _cell(_ALL, _ALL),
        Area.FINAL_DOCUMENTS: _cell(_ALL, _ALL),
        Area.FOLLOW_UPS: _cell(_ALL, _ALL),
        Area.OBSERVATIONS: _cell(_ALL, _ALL),
        Area.REPORTS: _cell(_CASES),
        Area.LOG: _cell(_CASES),
        Area.RETENTION: _PROPOSE,
        Area.DATA_PROTECTION: _cell(_CASES, _CASES),
        Area.PLANNING: _cell(_CASES, _CASES),
        Area.CERTIFICATES: _cell(_ALL, _ALL),
        Area.JOB_TRACKS: _cell(_ALL, _ALL),
    },
    Role.STAR_COORDINATOR: {
        Area.IDENTITY: _cell(_ALL, _ALL),
        Area.BRIEFING: _cell(_ALL, _ALL),
        Area.ATTENDANCE: _cell(_ALL),
        Area.ADAPTATIONS: _cell(_ALL, _ALL),
        Area.CASE: _cell(_CASES, _CASES),
        Area.PLACEMENTS: _PROPOSE,
        Area.ORDERS: _cell(_ALL, _ALL),
        Area.AGREEMENTS: _cell(_ALL, _ALL),
        Area.SUBSIDIES: _cell(_ALL),
        Area.FINAL_DOCUMENTS: _cell(_CASES, _CASES),
        Area.FOLLOW_UPS: _cell(_CASES, _CASES),
        Area.OBSERVATIONS: _cell(_CASES, _CASES),
        Area.REPORTS: _cell(_CASES),
        Area.LOG: _cell(_CASES),
        Area.RETENTION: _PROPOSE,
        Area.DATA_PROTECTION: _cell(_CASES, _CASES),
        Area.PLANNING: _cell(_CASES, _CASES),
        Area.CERTIFICATES: _cell(_CASES, _CASES),
        Area.JOB_TRACKS: _cell(_ALL, _ALL),
    },
    Role.COORDINATOR: {
        Area.IDENTITY: _cell(_ALL),
        Area.BRIEFING: _cell(_ALL),
        Area.ADAPTATIONS: _cell(_ALL),
        Area.ORDERS: _cell(_ALL, _ALL, _ALL),
        Area.AGREEMENTS: _cell(_ALL, _ALL),
        Area.REPORTS: _cell(_ALL),
        Area.LOG: _cell(_CASES),
        Area.JOB_TRACKS: _cell(_ALL),
    },
    Role.ATTENDANCE_OFFICER: {
        Area.IDENTITY: _cell(_ALL),
        Area.BRIEFING: _cell(_ALL),
        Area.ATTENDANCE: _cell(_ALL, _ALL),
        Area.CERTIFICATES: _cell(_ALL, _ALL),
        Area.REPORTS: _cell(_ALL),
        Area.LOG: _cell(_CASES),
    },
    Role.UNIT_CHIEF: {
        Area.IDENTITY: _cell(_ALL, _ALL),
        Area.BRIEFING: _cell(_ALL, _ALL),
        Area.ATTENDANCE: _cell(_ALL, _ALL),
        Area.ATTENDANCE_LOCK: _cell(_ALL, _ALL),
        Area.ADAPTATIONS: _cell(_ALL),
        Area.CASE: _cell(_ALL),
        Area.PLACEMENTS: _cell(_ALL, _NONE, _ALL),
        Area.ORDERS: _cell(_ALL, _ALL, _ALL),
        Area.AGREEMENTS: _cell(_ALL, _ALL, _ALL),
        Area.SUBSIDIES: _cell(_ALL, _ALL),
        Area.FINAL_DOCUMENTS: _cell(_ALL, _NONE, _ALL),
        Area.FOLLOW_UPS: _cell(_ALL),
        Area.OBSERVATIONS: _cell(_ALL),
        Area.REPORTS: _cell(_ALL),
        Area.LOG: _cell(_ALL),
        Area.PROTECTED: _cell(_NONE, _ALL),
        Area.UNIT: _cell(_ALL, _ALL),
        # Agrees to a new data key; the keys themselves are the administrator's.
        Area.ADMINISTRATION: _cell(_NONE, _NONE, _ALL),
        Area.RETENTION: _cell(_ALL, _NONE, _ALL),
        Area.DATA_PROTECTION: _cell(_ALL, _ALL),
        Area.PLANNING: _cell(_ALL, _NONE, _ALL),
        Area.CERTIFICATES: _cell(_ALL, _ALL),
        Area.JOB_TRACKS: _cell(_ALL, _ALL),
    },
    Role.ADMINISTRATOR: {
        Area.LOG: _cell(_CASES),
        Area.ADMINISTRATION: _cell(_ALL, _ALL),
        Area.UNIT: _cell(_ALL, _ALL),
        Area.RETENTION: _PROPOSE,
    },
}
"""Area.UNIT is arenas, task catalogue, vehicles and absence states; Area.ADMINISTRATION is users,
backup and keys. The chief reads health and notes only with a reason: see :func:`needs_reason`."""


@dataclass(frozen=True)
class StandsIn:
    """What somebody does for colleagues who are away today.

    ``arenas`` are led in the stead of ``supervisors``. All cases of ``all_cases``, and those of
    STAR of ``star_cases``, are looked after like the own ones.
    """

    people: frozenset[UUID] = frozenset()
    arenas: frozenset[UUID] = frozenset()
    all_cases: frozenset[UUID] = frozenset()
    star_cases: frozenset[UUID] = frozenset()
    supervisors: frozenset[UUID] = frozenset()

    def within(self, other: "StandsIn") -> bool:
        """Whether it is no more than another."""
        return (
            self.people <= other.people
            and self.all_cases <= other.all_cases
            and self.star_cases <= other.star_cases
            and self.supervisors <= other.supervisors
        )


@dataclass(frozen=True)
class Actor:
    """The member of staff who acts, with roles and arenas as they are now.

    ``arenas`` are those that the person leads, also for somebody who is away.
    """

    staff_id: StaffId
    login: str
    name: str
    roles: frozenset[Role]
    arenas: frozenset[ArenaId]
    stands_in: StandsIn = StandsIn()

    @property
    def us(self) -> frozenset[UUID]:
        """Whose work is the person's today: the own, and that of those who are away."""
        return self.stands_in.people | {self.staff_id}

    @property
    def asked(self) -> frozenset[UUID]:
        """Whose sections of documents are the person's to write: from handledare to handledare."""
        return self.stands_in.supervisors | {self.staff_id}


def reach(roles: Iterable[Role], area: Area, level: Level) -> Reach:
    """Return the widest reach that any of the roles gives at this level or above it.

    A right to write gives the right to read and to propose; a right to approve is its own.
    """
    return max(reaches(roles, area, level), default=Reach.NONE)


def reaches(roles: Iterable[Role], area: Area, level: Level) -> frozenset[Reach]:
    """Return whose data each of the roles gives: together they cover all of these."""
    return frozenset(
        right.reach
        for role in roles
        for right in PERMISSIONS[role].get(area, ())
        if _covers(right.level, level)
    )


def _covers(held: Level, asked: Level) -> bool:
    if asked is Level.APPROVE or held is Level.APPROVE:
        return held is asked
    return held >= asked


def needs_reason(roles: Iterable[Role], area: Area, *, own_case: bool) -> bool:
    """Whether reading this area asks for a reason: the chief's look into somebody else's case."""
    return area is Area.CASE and not own_case and reach(roles, area, Level.READ) is Reach.ALL
