"""The claimable days of the supports that are paid by the day. Source: RAG-19."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.calendar import days_between, month_span
from ame_desktop.domain.expected import ExpectedPerson, Presence
from ame_desktop.domain.subsidies import SubsidyBasis
from ame_desktop.domain.subsidy_amounts import month_of
from ame_desktop.domain.subsidy_days import DayCount, count_days
from ame_desktop.services.subsidies.rows import Known
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.subsidies import StoredSubsidy, paid_by_day
from ame_desktop.storage.queries.visibility import Condition
from ame_desktop.storage.store import Reader

PersonDays = Mapping[UUID, list[tuple[date, ExpectedPerson]]]


def month_days(
    reader: Reader, visible: Condition, found: Known, month: date
) -> dict[UUID, DayCount]:
    """Return the month's days of each support that is paid by the day, by support."""
    first, last = month_span(month.year, month.month)
    paid = [
        stored
        for stored in found.stored
        if found.type_of(stored.period.draft).basis is SubsidyBasis.DAY_RATE
        and stored.period.holds(first, last)
    ]
    if not paid:
        return {}
    people = _people(presence(reader, Scope(first, last, paid_by_day(visible))), first, last)
    return {stored.period.subsidy_id: _count(found, stored, people, month) for stored in paid}


def with_days(reader: Reader, visible: Condition, found: Known) -> Known:
    """Return the same supports, with the agreed days of this month."""
    counts = month_days(reader, visible, found, month_of(found.today))
    return replace(found, agreed_days={key: count.agreed for key, count in counts.items()})


def _people(known: Presence, first: date, last: date) -> PersonDays:
    found = defaultdict[UUID, list[tuple[date, ExpectedPerson]]](list)
    for day in days_between(first, last):
        for person in known.people(day):
            found[person.participant_id].append((day, person))
    return found


def _count(found: Known, stored: StoredSubsidy, people: PersonDays, month: date) -> DayCount:
    draft = stored.period.draft
    own = [
        (day, person)
        for day, person in people.get(draft.participant_id, ())
        if draft.start <= day and (draft.end is None or day <= draft.end)
    ]
    paid = found.terms(draft, month).paid_states
    return count_days(own, stored.place_id, paid, found.today)
