"""Invented people from long ago: a *gallring* of three is approved, and one more is due."""

from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from dateutil.relativedelta import relativedelta

from ame_desktop.domain.access import Role
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import NoteType, NumberKind
from ame_desktop.domain.retention import ErasureState, Standing, must_stay
from ame_desktop.domain.retention_terms import RetentionTerms
from ame_desktop.domain.unit_settings import SettingName, SettingRow
from ame_desktop.services.demo.names import invented_names, invented_number
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.participants import CaseNote, Enrolment, Participant
from ame_desktop.storage.models.retention import Erasure, ErasureItem
from ame_desktop.storage.repositories.unit_settings import put_setting
from ame_desktop.storage.unit_of_work import UnitOfWork

FORMER = 5
"""How many left so long ago that their files may go; the last stands in no proposal yet."""
_TERMS = RetentionTerms(5, frozenset({5, 15, 25}))
_PLAN = "Exempelkommunens dokumenthanteringsplan 2024, dnr KS 2024-118"
_NOTE = "Sista samtalet. Planeringen är avslutad."


def add_retention(work: UnitOfWork, staff: dict[str, UUID], today: date) -> None:
    """Add the decision of the municipality, the former participants, and the proposal."""
    plan = SettingRow(SettingName.RETENTION_PLAN, date(2024, 1, 1), {"text": _PLAN}, "Exempel")
    put_setting(work, plan)
    random = Random(37)
    names = invented_names(random)
    consultant = staff[demo_login(Role.CONSULTANT)]
    left = [
        (_former(work, next(names), random, day, consultant), day)
        for day in (today - relativedelta(years=5, months=3 * place + 1) for place in range(FORMER))
    ]
    _proposal(work, left[: FORMER - 1], staff, today)


def _former(
    work: UnitOfWork, name: tuple[str, str], random: Random, last: date, author: UUID
) -> Standing:
    key, first = new_id(), last - timedelta(days=300)
    number, born = invented_number(random, last)
    work.add(
        Participant(
            id=key,
            given_name=name[0],
            family_name=name[1],
            number=number,
            number_kind=NumberKind.PERSONAL,
            birth_date=born,
            created_at=_at(first),
        ),
        Enrolment(
            participant_id=key,
            start=first,
            end=last,
            end_reason="Flyttade från kommunen",
            closure=ClosureReason.MOVED,
        ),
        CaseNote(
            participant_id=key,
            written_at=_at(last),
            author_id=author,
            type=NoteType.VISIT,
            heading="Avslut",
            text=_NOTE,
        ),
    )
    return Standing(key, born.day, last)


def _proposal(
    work: UnitOfWork, people: list[tuple[Standing, date]], staff: dict[str, UUID], today: date
) -> None:
    proposer, chief = staff[demo_login(Role.CONSULTANT)], staff[demo_login(Role.UNIT_CHIEF)]
    proposed, decided = (_at(today - timedelta(days=days)) for days in (12, 10))
    erasure = Erasure(
        id=new_id(),
        state=ErasureState.APPROVED,
        proposed_by_id=proposer,
        proposed_at=proposed,
        decided_by_id=chief,
        decided_at=decided,
    )
    work.add(erasure)
    for standing, last in people:
        work.add(
            ErasureItem(
                erasure_id=erasure.id,
                participant_id=standing.participant_id,
                rule=_TERMS.rule,
                last_note=last,
                due=_TERMS.due(last),
                kept_because=must_stay(standing, _TERMS),
            )
        )
    work.add(
        ApprovalCase(
            kind=ApprovalKind.ERASURE,
            subject_id=erasure.id,
            state=ApprovalState.APPROVED,
            proposed_by_id=proposer,
            proposed_at=proposed,
            decided_by_id=chief,
            decided_at=decided,
            reason="Enligt planen.",
        )
    )


def _at(day: date) -> datetime:
    return datetime.combine(day, time(9, 30), STOCKHOLM)
