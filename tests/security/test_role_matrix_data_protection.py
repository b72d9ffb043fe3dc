"""Every call about participants' own data × every role × own, other and protected person."""

from pathlib import Path
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.data_requests import (
    RequestAnswer,
    RequestDraft,
    RequestKind,
    RequestState,
)
from ame_desktop.services.data_protection import (
    ASSESSMENT,
    REGISTER,
    answer,
    corrected_since,
    data_desk,
    lift,
    limit,
    look_through,
    processing_name,
    receive,
    save_extract,
    save_processing,
    withdraw,
)
from ame_desktop.storage.models.data_requests import DataRequest, ProcessingLimit
from tests.security.test_role_matrix_register import TODAY, Call, World, outcome, world
from tests.support.role_matrix import ROLES, Case
from tests.support.units import Unit

HANDLES = {
    Role.CONSULTANT: frozenset({Case.OWN, Case.NAMED}),
    Role.STAR_COORDINATOR: frozenset({Case.OWN, Case.NAMED}),
    Role.UNIT_CHIEF: frozenset({Case.OWN, Case.OTHER, Case.NAMED}),
}
"""Who owns the case answers, and the chief; nobody else."""
DRAFT = RequestDraft(RequestKind.EXTRACT, TODAY)
YES = RequestAnswer(RequestState.GRANTED, "Klart")


@pytest.mark.parametrize("case", Case)
@pytest.mark.parametrize("role", ROLES)
def test_requests_follow_the_matrix(unit: Unit, role: Role, case: Case, tmp_path: Path) -> None:
    there = world(unit, role, case)
    expected = "done" if case in HANDLES.get(role, frozenset()) else "denied"
    for call in calls(there, tmp_path):
        assert outcome(there, call) == expected


def calls(there: World, folder: Path) -> list[Call]:
    ctx, key = there.ctx, there.key
    waiting, other, held = stored(there)
    return [
        lambda: data_desk(ctx, key),
        lambda: receive(ctx, key, DRAFT),
        lambda: corrected_since(ctx, waiting),
        lambda: answer(ctx, waiting, 1, YES),
        lambda: withdraw(ctx, other, 1),
        lambda: look_through(ctx, key),
        lambda: save_extract(ctx, key, folder / "utdrag.pdf"),
        lambda: lift(ctx, held, 1),
        lambda: limit(ctx, key, "Prövas."),
    ]


def stored(there: World) -> tuple[UUID, UUID, UUID]:
    """Two requests that wait, and a restriction, taken down by somebody else."""
    by = there.unit.chief.actor.staff_id
    requests = [
        DataRequest(
            participant_id=there.key,
            kind=RequestKind.RECTIFICATION,
            received=TODAY,
            due=TODAY,
            wish="Namnet",
            taken_by_id=by,
            made_at=there.unit.clock.now(),
        )
        for _ in range(2)
    ]
    held = ProcessingLimit(
        participant_id=there.key, start=TODAY, reason="Prövas.", decided_by_id=by
    )
    with there.unit.chief.write("test.asked") as work:
        work.add(*requests, held)
        work.session.flush()
        keys = (requests[0].id, requests[1].id, held.id)
        work.done(None, "")
    return keys


@pytest.mark.parametrize("which", [REGISTER, ASSESSMENT])
@pytest.mark.parametrize("role", ROLES)
def test_those_who_run_the_unit_make_its_papers(
    unit: Unit, role: Role, which: str, tmp_path: Path
) -> None:
    there = world(unit, role, Case.OWN)
    runs = role in {Role.UNIT_CHIEF, Role.ADMINISTRATOR}
    target = tmp_path / processing_name(there.ctx, which)
    found = outcome(there, lambda: save_processing(there.ctx, which, target))
    assert found == ("done" if runs else "denied")
    assert target.exists() == runs
