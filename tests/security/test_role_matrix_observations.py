"""Every call of the observations × every role × own, other and protected person."""

from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.observations import ObservationDraft
from ame_desktop.services.observations import change, observations_of, observe, remove
from ame_desktop.storage.models.observations import Observation
from tests.security.test_role_matrix_register import TODAY, World, outcome, world
from tests.support.role_matrix import ROLES, Case
from tests.support.units import Unit

DRAFT = ObservationDraft(TODAY, FinalHeading.TASKS, "Oljade dörrar")
READS = {
    Role.SUPERVISOR: frozenset({Case.OWN, Case.NAMED}),
    Role.CONSULTANT: frozenset({Case.OWN, Case.OTHER, Case.NAMED}),
    Role.STAR_COORDINATOR: frozenset({Case.OWN, Case.NAMED}),
    Role.COORDINATOR: frozenset[Case](),
    Role.ATTENDANCE_OFFICER: frozenset[Case](),
    Role.UNIT_CHIEF: frozenset({Case.OWN, Case.OTHER, Case.NAMED}),
    Role.ADMINISTRATOR: frozenset[Case](),
}
"""Supervisors and consultants see them by heading and date; the chief reads them."""
WRITES = READS | {Role.UNIT_CHIEF: frozenset[Case]()}


@pytest.mark.parametrize("case", Case)
@pytest.mark.parametrize("role", ROLES)
def test_observations_follow_the_matrix(unit: Unit, role: Role, case: Case) -> None:
    there = world(unit, role, case)
    read = "done" if case in READS[role] else "denied"
    write = "done" if case in WRITES[role] else "denied"
    assert outcome(there, lambda: observations_of(there.ctx, there.key)) == read
    assert outcome(there, lambda: _observe(there)) == write
    own = _stored(there)
    assert outcome(there, lambda: change(there.ctx, own, 1, DRAFT)) == write
    assert outcome(there, lambda: remove(there.ctx, own, 2)) == write


def _observe(there: World) -> object:
    return observe(there.ctx, there.key, TODAY, FinalHeading.TASKS, "Kom i tid")


def _stored(there: World) -> UUID:
    """An observation that the one who acts wrote while they still reached the person."""
    row = Observation(
        participant_id=there.key,
        day=TODAY,
        heading=FinalHeading.TASKS,
        text="Kom i tid",
        by_id=there.ctx.actor.staff_id,
        at=there.unit.clock.now(),
    )
    with there.unit.chief.write("test.seen") as work:
        work.add(row)
        work.session.flush()
        key = row.id
        work.done(None, "")
    return key
