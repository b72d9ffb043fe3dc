"""Closed days, steps and reasons, each kept with a login of one's own on a server."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.absence_reasons import ReasonDraft
from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.errors import DomainError, NotFoundError, NotPermittedError
from ame_desktop.services.absence import absence_board, absence_sheet, give_reason, take_step
from ame_desktop.services.attendance import attendance_day, mark
from ame_desktop.services.attendance_closing import close_day, reopen_day
from ame_desktop.services.context import Context
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.attendance import AbsenceStep, ClosedDay
from tests.support.own_logins import GuardedUnit
from tests.support.people import add_person

TODAY = date(2026, 11, 23)
CALL = AbsenceStepKind.CALL


@pytest.fixture
def here(guarded_unit: GuardedUnit) -> UUID:
    return guarded_unit.arena("Utegrupp")


def away(ctx: Context, person: UUID, place: UUID) -> None:
    mark(ctx, MarkDraft(TODAY, person, place, AttendanceState.NO_SHOW, anyway=True))


def test_a_supervisor_closes_the_own_arenas_day_and_takes_its_steps(
    guarded_unit: GuardedUnit, here: UUID
) -> None:
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    person = add_person(guarded_unit.as_role(Role.CONSULTANT), here, "Ali")
    with pytest.raises(DomainError, match="Ali"):
        close_day(supervisor, TODAY, here)
    away(supervisor, person, here)
    give_reason(supervisor, ReasonDraft(TODAY, person, here, DayPart.WHOLE, "Försov sig"))
    assert [row.step.kind for row in absence_board(supervisor).ladder] == [CALL]
    done = take_step(supervisor, person, TODAY, CALL, "Kommer i dag")
    undo(supervisor, done.changes)
    take_step(supervisor, person, TODAY, CALL, "Kommer i dag")
    close_day(supervisor, TODAY, here)
    assert any(status.closed for status in attendance_day(supervisor, TODAY).arenas)
    reopen_day(supervisor, TODAY, here)


def test_another_arenas_days_and_people_are_out_of_reach(
    guarded_unit: GuardedUnit, here: UUID
) -> None:
    other = guarded_unit.arena("Innegrupp")
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(other,))
    consultant = guarded_unit.as_role(Role.CONSULTANT)
    person = add_person(consultant, here, "Ali")
    away(consultant, person, here)
    take_step(consultant, person, TODAY, CALL, "Kommer i dag")
    close_day(consultant, TODAY, here)
    with supervisor.store.read() as reader:
        assert reader.execute(select(AbsenceStep.note)).all() == []
    for act in (close_day, reopen_day):
        with pytest.raises(NotPermittedError):
            act(supervisor, TODAY, here)
    with pytest.raises((NotFoundError, NotPermittedError)):
        absence_sheet(supervisor, person)


def test_the_officer_closes_any_day_and_the_coordinator_none(
    guarded_unit: GuardedUnit, here: UUID
) -> None:
    officer = guarded_unit.as_role(Role.ATTENDANCE_OFFICER)
    close_day(officer, TODAY, here)
    coordinator = guarded_unit.as_role(Role.COORDINATOR)
    with pytest.raises(NotPermittedError):
        reopen_day(coordinator, TODAY, here)
    with coordinator.store.read() as reader:
        assert reader.execute(select(ClosedDay.id)).all() == []
