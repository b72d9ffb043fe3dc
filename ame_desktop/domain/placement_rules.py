"""The way of a placement as data: states, what leads from one to another, and its dates.

Source: RAG-10, NAT-01.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.domain.calendar import last_day
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_remarks import Remark
from ame_desktop.domain.placements import Phase, PlacementOrigin, PlacementState


class Act(StrEnum):
    """What is done to a placement; the value stands in *Det går inte att …*."""

    PROPOSE = "föreslå"
    WITHDRAW = "dra tillbaka"
    RETURN = "lämna åter"
    REFUSE = "avslå"
    APPROVE = "godkänna"
    CLOSE = "stänga"


TRANSITIONS: dict[tuple[PlacementState, Act], PlacementState] = {
    (PlacementState.DRAFT, Act.PROPOSE): PlacementState.WAITING,
    (PlacementState.RETURNED, Act.PROPOSE): PlacementState.WAITING,
    (PlacementState.RETURNED, Act.WITHDRAW): PlacementState.DRAFT,
    (PlacementState.WAITING, Act.WITHDRAW): PlacementState.DRAFT,
    (PlacementState.WAITING, Act.RETURN): PlacementState.RETURNED,
    (PlacementState.WAITING, Act.REFUSE): PlacementState.REFUSED,
    (PlacementState.WAITING, Act.APPROVE): PlacementState.APPROVED,
    (PlacementState.APPROVED, Act.WITHDRAW): PlacementState.DRAFT,
    (PlacementState.APPROVED, Act.CLOSE): PlacementState.ENDED,
}
"""All that can be done: from a state by an act to a state. *Avslag* and *Avslutad* are final."""

_STORED = {
    PlacementState.DRAFT: Phase.DRAFT,
    PlacementState.WAITING: Phase.WAITING,
    PlacementState.RETURNED: Phase.RETURNED,
    PlacementState.REFUSED: Phase.REFUSED,
    PlacementState.ENDED: Phase.ENDED,
}


@dataclass(frozen=True)
class Standing:
    """What decides whether a placement may begin, beside its dates.

    ``assessed`` says that the referral's assessment is dated and signed.
    """

    state: PlacementState
    route: ReferralRoute | None = None
    assessed: bool = False
    origin: PlacementOrigin = PlacementOrigin.PROPOSED


def after(state: PlacementState, act: Act) -> PlacementState:
    """Return the state that an act leads to.

    Raises:
        DomainError: the act does not belong to the state.
    """
    found = TRANSITIONS.get((state, act))
    if found is None:
        raise DomainError(
            f"Det går inte att {act.value} en placering som är {_in_words(state)}.", rule="RAG-10"
        )
    return found


def check_withdrawal(state: PlacementState, start: date, today: date) -> None:
    """Refuse to take an approved placement back once it has begun; it is closed instead.

    Raises:
        DomainError: the placement has begun.
    """
    if state is PlacementState.APPROVED and start <= today:
        raise DomainError("Placeringen har börjat. Stäng den i stället.", rule="RAG-10")


def closed_with_time(
    state: PlacementState, period: tuple[date, date | None], last: date, today: date
) -> date | None:
    """Return the day that a placement ends when the person's time at the unit does.

    ``None`` where it has not begun, is not approved, or the day has not come: it is left as it is.
    """
    start, end = period
    ended = last if end is None else min(last, end)
    runs = state is PlacementState.APPROVED and start <= ended <= today
    return ended if runs else None


def _in_words(state: PlacementState) -> str:
    return _WORDS[state]


_WORDS = {
    PlacementState.DRAFT: "ett utkast",
    PlacementState.WAITING: "föreslagen och väntar",
    PlacementState.RETURNED: "lämnad åter",
    PlacementState.REFUSED: "avslagen",
    PlacementState.APPROVED: "godkänd",
    PlacementState.ENDED: "avslutad",
}


def needs_assessment(standing: Standing) -> bool:
    """Whether the assessment of route AF is what the placement waits for. Source: RAG-10.

    One taken over from an older list had begun before the program knew of it.
    """
    taken_over = standing.origin is PlacementOrigin.TAKEN_OVER
    return standing.route is ReferralRoute.AF and not standing.assessed and not taken_over


def may_start(standing: Standing) -> tuple[Remark, ...]:
    """Return what the placement waits for before it can begin; nothing when it may.

    Source: RAG-10
    """
    found = []
    if standing.state is not PlacementState.APPROVED:
        text = "Enhetschefen har inte godkänt placeringen än."
        found.append(Remark(Grade.STOP, "start", text, "RAG-10"))
    if needs_assessment(standing):
        found.append(assessment_remark())
    return tuple(found)


def assessment_remark() -> Remark:
    """Return the remark that the assessment of route AF is missing."""
    text = "Bedömningen är inte daterad och signerad. Gör det i akten, under Aktualisering."
    return Remark(Grade.STOP, "person", text, "RAG-10")


def phase(
    standing: Standing, start: date, end: date | None, today: date, ending_days: int
) -> Phase:
    """Return where a placement stands on a day.

    Args:
        standing: its state, and what it waits for.
        start: the first day.
        end: the last day, ``None`` without an end.
        today: the day to look at.
        ending_days: how many days before its end a placement is shown as ending.
    """
    stored = _STORED.get(standing.state)
    if stored is not None:
        return stored
    left = days_left(end, today)
    if left is not None and left < 0:
        return Phase.TO_CLOSE
    if today < start or may_start(standing):
        return Phase.APPROVED
    return Phase.ENDING if left is not None and left <= ending_days else Phase.ONGOING


def days_left(end: date | None, today: date) -> int | None:
    """Return the days to the last day; below zero once it has passed, ``None`` without an end."""
    return None if end is None else (end - today).days


def next_period(start: date, end: date) -> tuple[date, date]:
    """Return the period that follows, as long as the one that ends.

    Whole months stay whole months; other periods keep their number of days.
    """
    first = end + timedelta(days=1)
    apart = relativedelta(first, start)
    months = apart.years * 12 + apart.months
    if months and last_day(start, months) == end:
        return first, last_day(first, months)
    return first, first + (end - start)


def overlap(
    one: tuple[date, date | None], other: tuple[date, date | None]
) -> tuple[date, date | None] | None:
    """Return the days that two periods have in common, ``None`` where they have none."""
    first = max(one[0], other[0])
    ends = [end for end in (one[1], other[1]) if end is not None]
    last = min(ends, default=None)
    return None if last is not None and last < first else (first, last)
