"""Steps after an absence and why somebody was away × every role × own, other and protected."""

from uuid import UUID

import pytest

from ame_desktop.domain.absence_reasons import ReasonDraft
from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.services.absence.reasons import give_reason
from ame_desktop.services.absence.steps import take_step
from ame_desktop.storage.models.attendance import Attendance
from tests.security.test_role_matrix_certificates import ALL, CERTIFICATES, NOBODY, OWN
from tests.security.test_role_matrix_register import TODAY, World, outcome, world
from tests.support.role_matrix import ROLES, Case
from tests.support.units import Unit

KEEPS = {
    Role.SUPERVISOR: OWN,
    Role.CONSULTANT: ALL,
    Role.STAR_COORDINATOR: NOBODY,
    Role.COORDINATOR: NOBODY,
    Role.ATTENDANCE_OFFICER: ALL,
    Role.UNIT_CHIEF: ALL,
    Role.ADMINISTRATOR: NOBODY,
}
"""Who keeps attendance; the samordnare takes the steps for own cases."""
TAKES = KEEPS | {Role.STAR_COORDINATOR: OWN}


@pytest.mark.parametrize("case", Case)
@pytest.mark.parametrize("role", ROLES)
def test_steps_and_reasons_follow_the_matrix(unit: Unit, role: Role, case: Case) -> None:
    there = world(unit, role, case)
    ctx, person = there.ctx, there.key
    reason = ReasonDraft(TODAY, person, _marked(there), DayPart.WHOLE, "Försov sig")
    report = AbsenceStepKind.AF_REPORT
    for said, act in (
        (TAKES, lambda: take_step(ctx, person, TODAY, AbsenceStepKind.CALL)),
        (CERTIFICATES, lambda: take_step(ctx, person, TODAY, report)),
        (KEEPS, lambda: give_reason(ctx, reason)),
    ):
        assert outcome(there, act) == ("done" if case in said[role] else "denied")


def _marked(there: World) -> UUID:
    """Let the person have stayed away, and return where."""
    with there.unit.chief.write("test.marked") as work:
        work.add(
            Attendance(
                participant_id=there.key,
                day=TODAY,
                place_id=there.place,
                state=AttendanceState.NO_SHOW,
                set_at=work.at,
            )
        )
        work.done(None, "")
    return there.place
