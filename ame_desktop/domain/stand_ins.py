"""*Vikarie*: who does what a colleague would have done, while the colleague is away.

A stand-in acts in the own name and never gets a right that the colleague or the stand-in lacks:
arenas go from handledare to handledare, and cases to those who may own such cases. Protected
people stay with those who are named for them. Source: RAG-33, NAT-38.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import ROLE_TITLES, Role, StandsIn
from ame_desktop.domain.arenas import overlaps
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import check_days
from ame_desktop.domain.swedish_dates import day_text

CASE_OWNERS = frozenset({Role.CONSULTANT, Role.STAR_COORDINATOR})
HANDED_OVER = frozenset({Role.SUPERVISOR}) | CASE_OWNERS
"""The roles whose work is somebody's own, and goes to a stand-in."""


@dataclass(frozen=True)
class Away:
    """A colleague whom somebody stands in for now, with roles and arenas as they are."""

    staff_id: UUID
    roles: frozenset[Role]
    arenas: frozenset[UUID] = frozenset()


@dataclass(frozen=True)
class StandInDraft:
    """A stand-in as it is wanted; the days are both included."""

    away_id: UUID
    stand_in_id: UUID
    start: date
    end: date


@dataclass(frozen=True)
class StandInRow:
    """Who stands in for whom on which days; ``ended_on`` is the last day where it ended early."""

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

    @property
    def last(self) -> date:
        """The last day that it holds, or held; before the first day where it never came to hold."""
        return self.end if self.ended_on is None else min(self.end, self.ended_on)

    def holds(self, day: date) -> bool:
        """Whether the colleague's work is the stand-in's on a day."""
        return self.start <= day <= self.last


def stands_in(roles: frozenset[Role], colleagues: Iterable[Away]) -> StandsIn:
    """Return what somebody with some roles does for colleagues who are away."""
    everything, star, people, leads, arenas = set(), set(), set(), set(), set[UUID]()
    for away in colleagues:
        if not fitting(roles, away.roles):
            continue
        people.add(away.staff_id)
        if Role.SUPERVISOR in roles and Role.SUPERVISOR in away.roles:
            leads.add(away.staff_id)
            arenas |= away.arenas
        if Role.CONSULTANT in roles and Role.CONSULTANT in away.roles:
            everything.add(away.staff_id)
        if roles & CASE_OWNERS and away.roles & CASE_OWNERS:
            star.add(away.staff_id)
    return StandsIn(
        frozenset(people),
        frozenset(arenas),
        frozenset(everything),
        frozenset(star),
        frozenset(leads),
    )


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


def told(row: StandInRow, me: UUID) -> str:
    """Return what the one who is away, or the stand-in, sees over the day's work."""
    until = day_text(row.last)
    if row.stand_in_id == me:
        return f"Du är vikarie för {row.away} till och med {until}."
    return f"{row.stand_in} är din vikarie till och med {until}."
