"""Arbetsförmedlingen's plans: who needs one made or renewed, and the five shares of their quality.

Source: AFR-07 to AFR-11, AFR-15, AFR-17, AFR-21, AFR-22.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from ame_desktop.domain.names import PersonName
from ame_desktop.domain.plan_days import af_plan_due, af_renewal_due, renewal_months

REPORTED_WITH_PLAN: Final = 90
"""The share in the report who had a plan, in percent. Source: AFR-09."""
REPORTED_IN_TIME: Final = 92
"""The share in the report of plans made within the days, in percent. Source: AFR-09."""
LONG_DAYS: Final = 365
"""Enrolled for so many days is long. Source: AFR-17."""
_BANDS: Final = (
    ("under ett halvår", 0, 183),
    ("ett halvår till ett år", 183, LONG_DAYS),
    ("ett till två år", LONG_DAYS, 2 * LONG_DAYS),
    ("över två år", 2 * LONG_DAYS, 1_000_000),
)


@dataclass(frozen=True)
class AfPlanFacts:
    """What is known of a person's latest plan at Arbetsförmedlingen."""

    participant_id: UUID
    registered_on: date
    made_on: date | None
    renewed_on: date | None
    simplified: bool
    support_need: bool
    motivated: bool
    activities: int
    first_made_on: date | None
    delay: str


@dataclass(frozen=True)
class AfTimes:
    """Days until a plan is made, and months until it is renewed at each complexity."""

    made_days: int
    months: Mapping[int, int]


@dataclass(frozen=True)
class AfEnrolled:
    """Somebody who is enrolled after Arbetsförmedlingen's referral."""

    name: PersonName
    referred_on: date
    since: date


@dataclass(frozen=True)
class AfPlanNeed:
    """How a person's plan at AF stands.

    ``made_due`` is when it was or is to be made, ``renewal_due`` when it is to be renewed.
    """

    name: PersonName
    since: date
    registered_on: date
    made_due: date
    made_on: date | None
    first_made_on: date | None
    renewal_due: date | None
    complexity: int | None
    support_need: bool
    motivated: bool
    simplified: bool
    delay: str

    def is_current(self, today: date) -> bool:
        """Whether there is a plan that need not be renewed yet."""
        return self.renewal_due is not None and self.renewal_due >= today

    def is_long(self, today: date) -> bool:
        """Whether the person has been enrolled for long."""
        return (today - self.since).days >= LONG_DAYS

    @property
    def due(self) -> date:
        """The next day that something is to be done."""
        return self.renewal_due or self.made_due


@dataclass(frozen=True)
class Share:
    """A share of people: what is counted, how many of how many, and what the report says."""

    title: str
    part: int
    whole: int
    reported: int | None = None
    rule: str = "AFR-11"

    @property
    def percent(self) -> int | None:
        """The share in whole percent; nothing of nobody."""
        return round(100 * self.part / self.whole) if self.whole else None


def needs(
    enrolled: Mapping[UUID, AfEnrolled],
    plans: Iterable[AfPlanFacts],
    complexity: Mapping[UUID, int],
    times: AfTimes,
) -> dict[UUID, AfPlanNeed]:
    """Return how the plan of everybody who came from AF stands, the first to act on first.

    Where nothing is noted of a plan, the days count from the referral. Source: AFR-07, AFR-08.
    """
    known = {plan.participant_id: plan for plan in plans}
    found = {
        person: _need(who, known.get(person), complexity.get(person), times)
        for person, who in enrolled.items()
    }
    return dict(sorted(found.items(), key=lambda item: (item[1].due, item[1].name.listed)))


def _need(
    who: AfEnrolled, plan: AfPlanFacts | None, level: int | None, times: AfTimes
) -> AfPlanNeed:
    registered = plan.registered_on if plan is not None else who.referred_on
    made = plan.made_on if plan is not None else None
    first = plan.first_made_on if plan is not None else None
    renewal = af_renewal_due(made, renewal_months(level, times.months)) if made else None
    return AfPlanNeed(
        who.name,
        who.since,
        registered,
        af_plan_due(registered, times.made_days),
        made,
        first,
        renewal,
        level,
        plan is not None and plan.support_need,
        plan is not None and plan.motivated and plan.activities > 0,
        plan is not None and plan.simplified,
        plan.delay if plan is not None else "",
    )


def shares(found: Iterable[AfPlanNeed], today: date) -> tuple[Share, ...]:
    """Return the shares of AFR-11, and how many have a plan at all. Source: AFR-09, AFR-11."""
    people = tuple(found)
    due = [need for need in people if need.made_due <= today or need.made_on is not None]
    made = [need for need in people if need.made_on is not None]
    long = [need for need in people if need.is_long(today)]
    in_time = [need for need in made if not _was_late(need)]
    current = [need for need in made if need.is_current(today)]
    return (
        Share(
            "Har en plan",
            sum(n.made_on is not None for n in due),
            len(due),
            REPORTED_WITH_PLAN,
            "AFR-09",
        ),
        Share("Aktuellt stödbehov i planen", sum(n.support_need for n in made), len(made)),
        Share("Motiverade insatser och aktiviteter", sum(n.motivated for n in made), len(made)),
        Share("Förnyad i tid", len(current), len(made)),
        Share(
            "Långa inskrivningar med aktuell plan",
            sum(n.is_current(today) for n in long),
            len(long),
        ),
        Share("Planen gjord i tid", len(in_time), len(made), REPORTED_IN_TIME),
    )


def lacking(need: AfPlanNeed, today: date) -> tuple[str, ...]:
    """Return what a person's plan lacks, in words: the list of what to mend. Source: AFR-21."""
    if need.made_on is None:
        return ("Planen är sen" if need.made_due < today else "Planen är inte gjord än",)
    gaps = (
        (not need.is_current(today), "Ska förnyas"),
        (not need.support_need, "Stödbehov saknas"),
        (not need.motivated, "Insatserna är inte motiverade"),
        (_was_late(need) and not need.delay, "Skäl till dröjsmål saknas"),
    )
    return tuple(text for is_gap, text in gaps if is_gap)


def late_by_time(found: Iterable[AfPlanNeed], today: date) -> tuple[Share, ...]:
    """Return how many have a plan that is late, by how long they have been here. Source: AFR-17."""
    people = tuple(found)
    return tuple(
        Share(
            f"Försenad, inskriven {title}",
            sum(need.due < today for need in group),
            len(group),
            rule="AFR-17",
        )
        for title, first, last in _BANDS
        for group in ([n for n in people if first <= (today - n.since).days < last],)
    )


def _was_late(need: AfPlanNeed) -> bool:
    return need.first_made_on is not None and need.first_made_on > need.made_due
