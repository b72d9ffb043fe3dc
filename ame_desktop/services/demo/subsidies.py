"""The supports of the invented people: of many types, ending soon and late, one undecided."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.subsidies import SubsidyBasis, SubsidyState, SubsidyTypeRow
from ame_desktop.domain.subsidy_amounts import month_of
from ame_desktop.domain.swedish_dates import last_day_of_month
from ame_desktop.services.subsidies.claim_rows import claim_rows
from ame_desktop.services.subsidies.rows import Known, known
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.subsidies import (
    ResourceBudget,
    ResourceCost,
    Subsidy,
    SubsidyClaim,
)
from ame_desktop.storage.queries.subsidy_types import types
from ame_desktop.storage.queries.visibility import everybody
from ame_desktop.storage.repositories.subsidies import open_placements
from ame_desktop.storage.unit_of_work import UnitOfWork

_CLAIM_DAYS = 180
_MONTHS_CLAIMED = 8
_MONTHS_OF_DAYS = 2
_FAT_RATE = Decimal(185)
_RESOURCE_COST = Decimal(6400)
_VARIANT = "25 år eller äldre, borta 24–36 månader"
_F = ActivityForm


class _Terms(NamedTuple):
    """What one support is granted with: level in percent, wage, extent, and days to its end."""

    form: ActivityForm
    level: int | None
    wage: int
    extent: int
    left: int


# The arenas' own employments, the one that began first is the first here.
_HANDED_OUT = (
    _Terms(_F.NEW_START_JOB, None, 25200, 100, 52),
    _Terms(_F.WAGE_SUPPORT_SECURITY, 40, 23800, 75, 420),
    _Terms(_F.WAGE_SUPPORT_DEVELOPMENT, 65, 22900, 75, 26),
    _Terms(_F.INTRODUCTION_JOB, None, 23400, 100, 6),
    _Terms(_F.WAGE_SUPPORT_EMPLOYMENT, 50, 24100, 100, 300),
    _Terms(_F.INTRODUCTION_JOB, None, 19800, 50, 76),
    _Terms(_F.RESOURCE_EMPLOYMENT, 80, 22100, 75, 84),
    _Terms(_F.WAGE_SUPPORT_DEVELOPMENT, 55, 23600, 100, 170),
    _Terms(_F.RESOURCE_EMPLOYMENT, 75, 21900, 50, 40),
    _Terms(_F.INTRODUCTION_JOB, None, 22800, 100, 210),
    _Terms(_F.RESOURCE_EMPLOYMENT, 80, 22400, 100, 130),
)
_UNDECIDED = 5
_GIVEN = frozenset({_F.INTRODUCTION_JOB, _F.WAGE_SUPPORT_DEVELOPMENT})
"""The forms that the arenas' own employments have before they are spread over all forms."""
_ELSEWHERE = {
    terms.form: terms
    for terms in (
        _Terms(_F.NEW_START_JOB, None, 24600, 100, 360),
        _Terms(_F.RESOURCE_EMPLOYMENT, 80, 22600, 75, 360),
        _Terms(_F.SHELTERED_EMPLOYMENT, 70, 22500, 75, 3650),
        _Terms(_F.ESTABLISHMENT_JOB, None, 23900, 100, 700),
    )
}
_A_YEAR = frozenset({_F.NEW_START_JOB, _F.INTRODUCTION_JOB, _F.RESOURCE_EMPLOYMENT})
_FAT_ENDS = (12, 28, 61, 120, 45, 88, 200)


@dataclass(frozen=True)
class _Shelf:
    """The types by the form they belong to."""

    kinds: dict[ActivityForm, SubsidyTypeRow]

    def of(self, form: ActivityForm) -> SubsidyTypeRow:
        """Return a form's type; a resursanställning is paid for by a lönebidrag. OSB-92."""
        if form is ActivityForm.RESOURCE_EMPLOYMENT:
            form = ActivityForm.WAGE_SUPPORT_DEVELOPMENT
        return self.kinds[form]


def add_subsidies(work: UnitOfWork, staff: dict[str, UUID], today: date) -> None:
    """Give the people of the placements their supports, claims and the year's budget."""
    kinds = types(work.session.connection())
    shelf = _Shelf({kind.form: kind for kind in kinds if kind.form is not None})
    placements = open_placements(work)
    own = [each for each in placements if each.form in _GIVEN and not each.host_unit]
    own.sort(key=_first_day)
    for number, placement in enumerate(own):
        terms = _HANDED_OUT[number % len(_HANDED_OUT)]
        _spread(placement, terms, today)
        _wage_support(work, shelf, placement, number, terms, today)
    elsewhere = [each for each in placements if each.host_unit and each.form in _ELSEWHERE]
    for number, placement in enumerate(elsewhere, start=len(own)):
        _wage_support(work, shelf, placement, number, _ELSEWHERE[placement.form], today)
    approved = [each for each in placements if each.state is PlacementState.APPROVED]
    fat = [each for each in approved if each.form is ActivityForm.FAT]
    for number, placement in enumerate(fat):
        _fat(work, shelf, placement, number, today)
    work.add(
        ResourceBudget(
            year=today.year,
            kronor=Decimal(1_000_000),
            slots=20,
            source=f"Kommunfullmäktiges budget för {today.year}",
        )
    )
    _claims(work, staff, today)


def _first_day(placement: Placement) -> tuple[date, UUID]:
    return placement.start, placement.participant_id


def _spread(placement: Placement, terms: _Terms, today: date) -> None:
    """Turn an employment in an arena into the form that the support is for."""
    placement.form = terms.form
    placement.end = today + timedelta(days=terms.left)
    placement.extent_percent = terms.extent
    if terms.form is ActivityForm.NEW_START_JOB:
        placement.exception_reason = "Behövs som lagbas när snön kommer, under några månader."
    if terms.form is ActivityForm.RESOURCE_EMPLOYMENT:
        placement.start = max(placement.start, add_months(placement.end, -11))
        placement.union_consulted_on = placement.start - timedelta(days=20)
        placement.rules_explained_on = placement.start - timedelta(days=5)
        placement.no_displacement = True


def _wage_support(
    work: UnitOfWork,
    shelf: _Shelf,
    placement: Placement,
    number: int,
    terms: _Terms,
    today: date,
) -> None:
    form, kind = terms.form, shelf.of(terms.form)
    decided = number != _UNDECIDED and placement.state is PlacementState.APPROVED
    start = month_of(today) if number == _UNDECIDED else _start(placement)
    support = Subsidy(
        id=new_id(),
        participant_id=placement.participant_id,
        placement_id=placement.id,
        type_id=kind.type_id,
        variant=_VARIANT if form is ActivityForm.NEW_START_JOB else "",
        state=SubsidyState.GRANTED if decided else SubsidyState.DRAFT,
        decision_number=f"AF-{today.year}-{40210 + number * 37}" if decided else "",
        decided_on=start - timedelta(days=9) if decided else None,
        start=start,
        end=placement.end,
        level_percent=None if terms.level is None else Decimal(terms.level),
        wage=Decimal(terms.wage),
        extent_percent=terms.extent,
        extra_amount=Decimal(2000) if form is ActivityForm.INTRODUCTION_JOB else None,
    )
    work.add(support)
    if decided:
        placement.af_decision, placement.af_decided_on = support.decision_number, support.decided_on
    if form is ActivityForm.RESOURCE_EMPLOYMENT:
        work.add(
            ResourceCost(
                placement_id=placement.id,
                participant_id=placement.participant_id,
                valid_from=placement.start,
                monthly=_RESOURCE_COST + 450 * (number % 3),
            )
        )


def _start(placement: Placement) -> date:
    """Return a first day that the type lets reach the end, and that leaves months to claim."""
    end = placement.end
    if end is None or placement.form not in _A_YEAR:
        return placement.start
    if placement.form is ActivityForm.NEW_START_JOB:
        return max(placement.start, month_of(add_months(end, -9)))
    return max(placement.start, add_months(end, -11))


def _claims(work: UnitOfWork, staff: dict[str, UUID], today: date) -> None:
    """Claim the months behind as the rules give them, but leave some open: what is left to do.

    The oldest month of a nystartsjobb that can still be claimed is forgotten, and most of the
    latest month waits; one claim has two days too many.
    """
    work.session.flush()
    reader = work.session.connection()
    found = known(reader, everybody(), today)
    for back in range(1, _MONTHS_CLAIMED):
        month = add_months(month_of(today), -back)
        forgotten = _limit(month) >= today > _limit(add_months(month, -1))
        some = found if back <= _MONTHS_OF_DAYS else _without_days(found)
        for number, row in enumerate(claim_rows(reader, everybody(), some, month)):
            limited = row.last_day is not None
            if (forgotten and limited) or (back == 1 and number % 3) or row.days == 0:
                continue
            wrong = 2 if back == 1 and row.days and not number else 0
            work.add(
                SubsidyClaim(
                    subsidy_id=row.subsidy_id,
                    participant_id=row.participant_id,
                    month=month,
                    days=None if row.days is None else row.days + wrong,
                    amount=row.amount,
                    claimed_on=add_months(month, 1) + timedelta(days=5),
                    by_id=staff["konsulent"],
                )
            )


def _without_days(found: Known) -> Known:
    """Leave out the supports whose days would have to be counted: that takes its time."""
    return replace(
        found,
        stored=tuple(
            each
            for each in found.stored
            if found.type_of(each.period.draft).basis is not SubsidyBasis.DAY_RATE
        ),
    )


def _limit(month: date) -> date:
    return last_day_of_month(month.year, month.month) + timedelta(days=_CLAIM_DAYS)


def _fat(
    work: UnitOfWork,
    shelf: _Shelf,
    placement: Placement,
    number: int,
    today: date,
) -> None:
    end = today + timedelta(days=_FAT_ENDS[number % len(_FAT_ENDS)])
    start = max(placement.start, add_months(end, -11))
    support = Subsidy(
        id=new_id(),
        participant_id=placement.participant_id,
        placement_id=placement.id,
        type_id=shelf.of(ActivityForm.FAT).type_id,
        variant="Jobb- och utvecklingsgarantin",
        state=SubsidyState.GRANTED,
        decision_number=f"FAT-{today.year}-{1180 + number * 13}",
        decided_on=start - timedelta(days=5),
        start=start,
        end=end,
        day_rate=_FAT_RATE,
        applied_on=today - timedelta(days=3) if number == 1 else None,
    )
    placement.end = end
    work.add(support)
