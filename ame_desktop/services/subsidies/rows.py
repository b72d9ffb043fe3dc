"""How stored supports become rows: phase, days left, this month's amount, and what to look at."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.subsidies import (
    Remark,
    SubsidyBasis,
    SubsidyDraft,
    SubsidyPeriod,
    SubsidyPhase,
    SubsidyRow,
    SubsidyState,
    SubsidyTypeRow,
)
from ame_desktop.domain.subsidy_amounts import MonthFacts, month_of, whole_month
from ame_desktop.domain.subsidy_figures import Terms, terms_on
from ame_desktop.domain.subsidy_periods import band, longest_end, phase_on, remarks
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.storage.queries import subsidies as query
from ame_desktop.storage.queries.subsidies import StoredSubsidy
from ame_desktop.storage.queries.subsidy_types import types
from ame_desktop.storage.queries.unit_settings import settings
from ame_desktop.storage.queries.visibility import Condition
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class Known:
    """The supports with all that rows, working and radar are counted from.

    ``agreed_days`` are the days of this month that each person paid by the day is to be there.
    """

    today: date
    types: Mapping[UUID, SubsidyTypeRow]
    stored: tuple[StoredSubsidy, ...]
    apply_days: int
    agreed_days: Mapping[UUID, int] = field(default_factory=dict)

    def type_of(self, draft: SubsidyDraft) -> SubsidyTypeRow:
        """Return a support's type."""
        return self.types[draft.type_id]

    def terms(self, draft: SubsidyDraft, day: date) -> Terms:
        """Return the figures that hold for a support on a day."""
        kind = self.type_of(draft)
        return terms_on(kind.figures, kind.type_id, draft.variant, day)

    def facts(self, period: SubsidyPeriod, month: date, days: int | None = None) -> MonthFacts:
        """Return what a month's amount is counted from: the figures of the month's first day."""
        draft = period.draft
        terms = self.terms(draft, month)
        basis = self.type_of(draft).basis
        return MonthFacts(draft, basis, terms, period.first_start, month, days)


def known(reader: Reader, visible: Condition, today: date, *where: Condition) -> Known:
    """Read the supports of those who may be met, in a constant number of questions."""
    held = setting_on(settings(reader), SettingName.SUBSIDY_APPLY_DAYS, today)
    return Known(
        today,
        {kind.type_id: kind for kind in types(reader)},
        query.supports(reader, visible, *where),
        int(held.value["antal"]),
    )


def rows_of(found: Known) -> tuple[SubsidyRow, ...]:
    """Return all supports as rows, in the order they begin."""
    by_person = defaultdict[UUID, list[SubsidyPeriod]](list)
    for stored in found.stored:
        by_person[stored.period.draft.participant_id].append(stored.period)
    return tuple(
        _row(found, stored, by_person[stored.period.draft.participant_id])
        for stored in found.stored
    )


def remarks_on(
    found: Known, draft: SubsidyDraft, period: SubsidyPeriod | None, own: Iterable[SubsidyPeriod]
) -> tuple[Remark, ...]:
    """Return what should be looked at in a draft; ``period`` is its own row, once stored."""
    others = [
        (other, found.type_of(other.draft))
        for other in own
        if period is None or other.subsidy_id != period.subsidy_id
    ]
    first = draft.start if period is None else min(period.first_start, draft.start)
    return remarks(draft, first, found.type_of(draft), found.terms(draft, draft.start), others)


def _row(found: Known, stored: StoredSubsidy, own: list[SubsidyPeriod]) -> SubsidyRow:
    period, draft, today = stored.period, stored.period.draft, found.today
    kind = found.type_of(draft)
    phase = phase_on(period.state, draft.start, draft.end, today)
    left = None if draft.end is None or phase.is_over else (draft.end - today).days
    terms = found.terms(draft, draft.start)
    longest = longest_end(period.first_start, terms)
    return SubsidyRow(
        period,
        stored.name,
        kind.name,
        kind.short_name,
        kind.basis,
        stored.place,
        phase,
        left,
        band(left),
        None if phase.is_over else _monthly(found, period),
        _apply_by(found, period, phase, longest),
        longest,
        () if phase.is_over else remarks_on(found, draft, period, own),
    )


def _monthly(found: Known, period: SubsidyPeriod) -> Decimal | None:
    """Return a whole month's kronor: this month's, or the first of one that has not begun."""
    draft = period.draft
    month = month_of(max(found.today, draft.start))
    days = None
    if found.type_of(draft).basis is SubsidyBasis.DAY_RATE:
        days = found.agreed_days.get(period.subsidy_id)
    return whole_month(found.facts(period, month, days))


def _can_follow(period: SubsidyPeriod) -> bool:
    """Whether a new decision is still to be applied for."""
    ended = period.state is SubsidyState.ENDED
    return not (ended or period.has_next or period.draft.applied_on is not None)


def _apply_by(
    found: Known, period: SubsidyPeriod, phase: SubsidyPhase, longest: date | None
) -> date | None:
    """Return the latest day to apply again, where a new decision can follow and none has."""
    end = period.draft.end
    if end is None or phase.is_over or not _can_follow(period):
        return None
    if longest is not None and end >= longest:
        return None
    return end - timedelta(days=found.apply_days)
