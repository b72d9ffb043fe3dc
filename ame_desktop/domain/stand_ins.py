"""*Vikarie*: who does what a colleague would have done, while the colleague is away.

A stand-in acts in the own name and never gets a right that the colleague or the stand-in lacks:
arenas go from handledare to handledare, and cases to those who may own such cases. Where a
stand-in is away too, what was handed over goes on to the stand-in's own stand-in, as far as
everybody on the way may do it. Protected people stay with those who are named for them.
Source: RAG-33, NAT-38.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import ROLE_TITLES, Role, StandsIn
from ame_desktop.domain.arenas import overlaps
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days

CASE_OWNERS = frozenset({Role.CONSULTANT, Role.STAR_COORDINATOR})
HANDED_OVER = frozenset({Role.SUPERVISOR}) | CASE_OWNERS
"""The roles whose work is somebody's own, and goes to a stand-in."""


@dataclass(frozen=True)
class Away:
    """A colleague who is away now, with roles and arenas as they are, and who stands in."""

    staff_id: UUID
    roles: frozenset[Role]
    arenas: frozenset[UUID]
    stand_ins: frozenset[UUID]


@dataclass(frozen=True)
class StandInDraft:
    """A stand-in as it is wanted; the days are both included."""

    away_id: UUID
    stand_in_id: UUID
    start: date
    end: date


@dataclass(frozen=True)
class StandInRow:
    """Who stands in for whom on which days; ``ended_on`` is the last day where it ended early.

    ``on_to`` names who does the work today where the stand-in is away too.
    """

    row_id: UUID
    version: int
    away_id: UUID
    away: str
    stand_in_id: UUID
    stand_in: str
    start: date
    end: date
    ended_on: date | None
    named_by: str = ""
    on_to: str = ""

    @property
    def last(self) -> date:
        """The last day that it holds, or held; before the first day where it never came to hold."""
        return self.end if self.ended_on is None else min(self.end, self.ended_on)

    def holds(self, day: date) -> bool:
        """Whether the colleague's work is the stand-in's on a day."""
        return self.start <= day <= self.last


def stands_in(me: UUID, roles: frozenset[Role], colleagues: Iterable[Away]) -> StandsIn:
    """Return what somebody with some roles does for colleagues who are away."""
    away = tuple(colleagues)
    leads = _handed(me, roles, away, frozenset({Role.SUPERVISOR}))
    star = _handed(me, roles, away, CASE_OWNERS)
    return StandsIn(
        leads | star,
        frozenset(arena for one in away if one.staff_id in leads for arena in one.arenas),
        _handed(me, roles, away, frozenset({Role.CONSULTANT})),
        star,
        leads,
    )


def _handed(
    me: UUID, roles: frozenset[Role], away: Iterable[Away], needed: frozenset[Role]
) -> frozenset[UUID]:
    """Return whose work comes to somebody, where everybody on the way has a role it needs."""
    able = [one for one in away if one.roles & needed]
    reached, asked = {me}, [me] if roles & needed else []
    while asked:
        to = asked.pop()
        found = [o.staff_id for o in able if to in o.stand_ins and o.staff_id not in reached]
        reached.update(found)
        asked += found
    return frozenset(reached - {me})


def fitting(roles: frozenset[Role], away: frozenset[Role]) -> bool:
    """Whether somebody with some roles may do any of what a colleague with others does."""
    leads = Role.SUPERVISOR in roles and Role.SUPERVISOR in away
    return leads or bool(roles & CASE_OWNERS and away & CASE_OWNERS)


def may_be_away(roles: frozenset[Role]) -> bool:
    """Whether somebody has work of their own that can be handed over."""
    return bool(roles & HANDED_OVER)


def check_stand_in(
    draft: StandInDraft,
    away: frozenset[Role],
    stand_in: frozenset[Role],
    others: Iterable[StandInRow],
) -> None:
    """Refuse a stand-in who cannot do it.

    Args:
        draft: who, for whom, and on which days.
        away: the colleague's roles.
        stand_in: the stand-in's roles.
        others: the other stand-ins.

    Raises:
        DomainError: it is the same person, the roles do not fit, or the days do not add up.
    """
    if draft.away_id == draft.stand_in_id:
        raise DomainError("Välj någon annan än den som är borta.", field="stand_in")
    if not fitting(stand_in, away):
        titles = ", ".join(ROLE_TITLES[role].lower() for role in Role if role in away & HANDED_OVER)
        raise DomainError(
            f"Välj någon som får göra samma arbete: {titles}."
            if titles
            else "Den som är borta har inget eget arbete att lämna över.",
            field="stand_in" if titles else "away",
        )
    check_days(draft.start, draft.end)
    # One that was taken back before its first day never came to hold.
    held = [other for other in others if other.start <= other.last]
    for other in held:
        same = (other.away_id, other.stand_in_id) == (draft.away_id, draft.stand_in_id)
        if same and overlaps(draft.start, draft.end, other.start, other.last):
            raise DomainError(
                f"{other.stand_in} är redan vikarie för {other.away} några av dagarna.",
                field="start",
            )
    for other in held:
        if other.away_id == draft.stand_in_id and overlaps(
            draft.start, draft.end, other.start, other.last
        ):
            raise DomainError(
                f"{other.away} är också borta några av dagarna. Välj någon annan.",
                field="stand_in",
            )


def check_own_hand(draft: StandInDraft, by: UUID, *, chief: bool) -> None:
    """Refuse whoever would give themselves another's work.

    The chief gives out the cases and the arenas, and gains nothing by it that way. Source: RAG-33.

    Raises:
        DomainError: somebody other than the chief names themselves.
    """
    if draft.stand_in_id == by and not chief:
        raise DomainError(
            "Du kan inte göra dig själv till vikarie. Be enhetschefen, eller välj någon annan.",
            field="stand_in",
        )


def last_day(today: date) -> date:
    """Return the last day of what ends now: the colleague is back today."""
    return today - timedelta(days=1)
