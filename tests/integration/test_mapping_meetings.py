"""Around the mapping: its meetings, what it leads to, and who is trained in the method."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.mapping_rows import ActionDraft, SessionDraft
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.services import mapping as service
from ame_desktop.services.context import Context
from ame_desktop.services.reminders import todo
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.intake import IntakeMark
from ame_desktop.storage.models.participants import Referral
from tests.support.case_rows import refer, store
from tests.support.mapped import TODAY, Mapped, switch_off
from tests.support.unit_people import People
from tests.support.units import Unit


@pytest.fixture
def mapped(unit: Unit) -> Mapped:
    return Mapped(unit)


def test_a_meeting_is_at_most_an_hour_and_not_at_the_same_time(mapped: Mapped) -> None:
    draft = SessionDraft(TODAY, 10 * 60, 60, interpreter=True)
    with pytest.raises(DomainError, match="högst 60 minuter"):
        service.book_session(mapped.ctx, mapped.key, replace(draft, minutes=61))
    key = service.book_session(mapped.ctx, mapped.key, draft).value
    with pytest.raises(DomainError, match=r"klockan 10\.?:?00"):
        service.book_session(mapped.ctx, mapped.key, replace(draft, start_minute=10 * 60 + 59))
    service.book_session(mapped.ctx, mapped.key, replace(draft, start_minute=11 * 60))
    service.change_session(mapped.ctx, key, 1, replace(draft, minutes=45))
    row = mapped.whole.sessions[0]
    assert (row.minutes, row.interpreter, row.held) == (45, True, None)
    with pytest.raises(ConflictError):
        service.change_session(mapped.ctx, key, 1, draft)
    service.remove_session(mapped.ctx, key, 2)
    assert len(mapped.whole.sessions) == 1
    switch_off(mapped.unit, "OSB-31")
    service.book_session(mapped.ctx, mapped.key, replace(draft, start_minute=13 * 60, minutes=90))


def test_many_meetings_are_said_softly(mapped: Mapped) -> None:
    for back in range(6):
        draft = SessionDraft(TODAY - timedelta(days=back), 600, 60)
        key = service.book_session(mapped.ctx, mapped.key, draft).value
        assert mapped.file.notice == ""
        service.set_held(mapped.ctx, key, 1, held=True)
    assert mapped.file.notice.startswith("6 samtal är hållna.")
    ahead = service.book_session(
        mapped.ctx, mapped.key, SessionDraft(TODAY + timedelta(days=1), 600, 60)
    )
    with pytest.raises(DomainError, match="när det har varit"):
        service.set_held(mapped.ctx, ahead.value, 1, held=True)
    switch_off(mapped.unit, "OSB-32")
    assert mapped.file.notice == ""


def test_an_action_has_somebody_and_a_day_and_is_reminded_of(mapped: Mapped) -> None:
    staff = mapped.ctx.actor.staff_id
    for gap in (
        ActionDraft("", TODAY, staff),
        ActionDraft("Ring AF", TODAY),
        ActionDraft("Ring AF", None, staff),
    ):
        with pytest.raises(DomainError):
            service.add_action(mapped.ctx, mapped.key, gap)
    due = TODAY + timedelta(days=7)
    key = service.add_action(mapped.ctx, mapped.key, ActionDraft("Ring AF", due, staff)).value
    (row,) = reminded(mapped.ctx, TodoKind.MAPPING_ACTION)
    assert (row.due, row.mine, row.participant_id) == (due, True, mapped.person)
    assert "AF" not in row.what
    service.change_action(
        mapped.ctx, key, 1, ActionDraft("Ring AF", due + timedelta(days=1), staff)
    )
    assert reminded(mapped.ctx, TodoKind.MAPPING_ACTION) == ()
    service.change_action(mapped.ctx, key, 2, ActionDraft("Ring AF", TODAY, None, "Vårdcentralen"))
    (row,) = reminded(mapped.ctx, TodoKind.MAPPING_ACTION)
    assert row.who == "Vårdcentralen"
    service.finish_action(mapped.ctx, key, 3)
    assert reminded(mapped.ctx, TodoKind.MAPPING_ACTION) == ()
    assert mapped.whole.actions[0].done_on == TODAY
    service.finish_action(mapped.ctx, key, 4, done=False)
    with pytest.raises(ConflictError):
        service.remove_action(mapped.ctx, key, 4)
    service.remove_action(mapped.ctx, key, 5)
    assert mapped.whole.actions == ()
    switch_off(mapped.unit, "OSB-53")
    service.add_action(mapped.ctx, mapped.key, ActionDraft("Ring AF", None))


def test_a_meeting_is_reminded_of_until_its_outcome_is_noted(mapped: Mapped) -> None:
    ahead = SessionDraft(TODAY + timedelta(days=7), 600, 60, interpreter=True)
    service.book_session(mapped.ctx, mapped.key, replace(ahead, day=TODAY + timedelta(days=8)))
    assert reminded(mapped.ctx, TodoKind.MAPPING_SESSION) == ()
    key = service.book_session(mapped.ctx, mapped.key, ahead).value
    (row,) = reminded(mapped.ctx, TodoKind.MAPPING_SESSION)
    assert "med tolk" in row.what
    service.change_session(mapped.ctx, key, 1, replace(ahead, day=TODAY - timedelta(days=1)))
    (row,) = reminded(mapped.ctx, TodoKind.MAPPING_SESSION)
    assert "hölls" in row.what
    service.set_held(mapped.ctx, key, 2, held=False)
    assert reminded(mapped.ctx, TodoKind.MAPPING_SESSION) == ()


def reminded(ctx: Context, kind: TodoKind) -> tuple[TodoRow, ...]:
    return tuple(row for row in todo(ctx) if row.kind is kind)


def test_training_is_noted_by_the_chief_from_a_day_on(mapped: Mapped) -> None:
    chief, staff = mapped.unit.chief, mapped.ctx.actor.staff_id
    rows = {row.staff_id: row.since for row in service.trainings(chief)}
    assert rows[staff] == date(2026, 1, 1)
    supervisor = mapped.unit.as_role(Role.SUPERVISOR)
    assert supervisor.actor.staff_id not in {r.staff_id for r in service.trainings(chief)}
    with pytest.raises(DomainError, match="senast i dag"):
        service.train(chief, staff, TODAY + timedelta(days=1))
    done = service.train(chief, staff, TODAY)
    assert mapped.file.may_fill
    undo(chief, done.changes)
    assert {row.staff_id: row.since for row in service.trainings(chief)} == rows
    for act in (
        lambda: service.trainings(mapped.ctx),
        lambda: service.train(mapped.ctx, staff, None),
    ):
        with pytest.raises(NotPermittedError):
            act()


def test_the_meeting_that_was_booked_at_the_way_in_is_taken_along(mapped: Mapped) -> None:
    unit, day = mapped.unit, TODAY + timedelta(days=3)
    person = People(unit).add("Bo", "Ek")
    refer(unit, person, owner=mapped.ctx.actor.staff_id)
    with unit.store.read() as reader:
        referral = reader.execute(
            select(Referral.id).where(Referral.participant_id == person)
        ).scalar_one()
    store(
        unit,
        IntakeMark(
            participant_id=person,
            referral_id=referral,
            step=IntakeStep.MAPPING_BOOKED,
            booked_on=day,
            booked_minute=630,
        ),
    )
    begun = service.begin(mapped.ctx, person)
    whole = service.mapping_file(mapped.ctx, person).whole
    assert whole is not None
    (session,) = whole.sessions
    assert (session.day, session.start_minute, session.minutes, session.held) == (
        day,
        630,
        60,
        None,
    )
    undo(mapped.ctx, begun.changes)
    assert service.mapping_file(mapped.ctx, person).rows == ()


def test_nobody_is_reminded_of_others_cases(mapped: Mapped) -> None:
    service.book_session(mapped.ctx, mapped.key, SessionDraft(TODAY, 600, 60))
    draft = ActionDraft("Ring AF", TODAY, mapped.ctx.actor.staff_id)
    service.add_action(mapped.ctx, mapped.key, draft)
    kinds = (TodoKind.MAPPING_SESSION, TodoKind.MAPPING_ACTION)
    assert all(reminded(mapped.ctx, kind) for kind in kinds)
    other = mapped.unit.as_role(Role.CONSULTANT, name="Annan")
    chief = mapped.unit.as_role(Role.UNIT_CHIEF)
    for kind in kinds:
        assert reminded(other, kind) == ()
        assert [row.mine for row in reminded(chief, kind)] == [False]
