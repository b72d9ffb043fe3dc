"""Every call of the group activities × every role: groups are the unit's, occasions who lead's."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.groups import GroupDraft, GroupKind, SeriesDraft, SessionDraft
from ame_desktop.services.context import Context
from ame_desktop.services.groups.activities import (
    add_group,
    edit_group,
    group,
    group_list,
    proposal,
)
from ame_desktop.services.groups.completion import (
    completion,
    completion_name,
    completion_pdf,
    may_print,
    save_completion,
)
from ame_desktop.services.groups.sessions import (
    cancel_session,
    change_session,
    plan_sessions,
    remove_session,
    sessions_of,
)
from tests.support.role_matrix import ROLES
from tests.support.units import Unit

MONDAY = date(2026, 11, 23)
DRAFT = GroupDraft("Jobbsök", GroupKind.JOB_SEARCH, MONDAY)
SERIES = SeriesDraft(MONDAY, 540, 600, 1)
LEADS = frozenset({Role.CONSULTANT, Role.STAR_COORDINATOR, Role.UNIT_CHIEF})
WHOLE = LEADS | {Role.ATTENDANCE_OFFICER}
RUNS = frozenset({Role.UNIT_CHIEF, Role.ADMINISTRATOR})


def denied(act: Callable[[], object]) -> bool:
    try:
        act()
    except NotPermittedError:
        return True
    except DomainError:
        return False
    return False


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("role", ROLES)
def test_groups_follow_the_matrix(unit: Unit, role: Role, own: bool) -> None:
    key = add_group(unit.chief, DRAFT).value
    held = group(unit.chief, key)
    plan_sessions(unit.chief, key, SERIES)
    ctx = unit.as_role(role, arenas=(held.arena_id,) if own else ())
    runs, leads = role in RUNS, role in LEADS or (role is Role.SUPERVISOR and own)
    named = GroupDraft("Nytt namn", GroupKind.OTHER, MONDAY)
    assert denied(lambda: add_group(ctx, named)) is not runs
    assert denied(lambda: edit_group(ctx, key, held.version, DRAFT)) is not runs
    assert [denied(act) for act in _occasions(ctx, unit, key)] == [not leads] * 4
    assert proposal(ctx, GroupKind.COURSE).count == 10
    assert "Jobbsök" in [row.name for row in group_list(ctx)]
    (row,) = [row for row in group_list(ctx) if row.name == "Jobbsök"]
    assert (row.members is None) is (role is Role.ADMINISTRATOR)


def _occasions(ctx: Context, unit: Unit, key: UUID) -> tuple[Callable[[], object], ...]:
    row = sessions_of(ctx, key)[0]
    moved = SessionDraft(MONDAY, 600, 660)

    def version() -> int:
        held = sessions_of(unit.chief, key)
        return next(found.version for found in held if found.session_id == row.session_id)

    return (
        lambda: plan_sessions(ctx, key, SeriesDraft(date(2026, 11, 30), 540, 600, 1)),
        lambda: change_session(ctx, row.session_id, version(), moved),
        lambda: cancel_session(ctx, row.session_id, version()),
        lambda: remove_session(ctx, row.session_id, version()),
    )


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("role", ROLES)
def test_who_took_part_follows_the_attendance(
    unit: Unit, role: Role, own: bool, tmp_path: Path
) -> None:
    key = add_group(unit.chief, DRAFT).value
    place = group(unit.chief, key).arena_id
    ctx = unit.as_role(role, arenas=(place,) if own else ())
    reads = role in WHOLE or (role is Role.SUPERVISOR and own)
    assert denied(lambda: completion(ctx, key)) is not reads
    # A supervisor's own arena goes out without names, and so not on this paper.
    prints = reads and role is not Role.SUPERVISOR
    assert may_print(ctx) is (role in WHOLE)
    assert denied(lambda: completion_pdf(ctx, key)) is not prints
    assert denied(lambda: save_completion(ctx, key, tmp_path / "lista.pdf")) is not prints
    assert completion_name(ctx).endswith(".pdf")
