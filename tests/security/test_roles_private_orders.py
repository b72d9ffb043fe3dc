"""Every call about private orders and what they cost × every role. Source: RAG-47."""

from collections.abc import Callable
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import NotFoundError, NotPermittedError
from ame_desktop.services.approvals.cases import case_sheet, to_decide
from ame_desktop.services.context import Context
from ame_desktop.services.orders import private
from tests.support.private_orders import PrivateOrders
from tests.support.role_matrix import ROLES
from tests.support.units import Unit

TAKES_ON = {Role.COORDINATOR, Role.UNIT_CHIEF}
"""*Agreements, orders*: koordinator accepts private orders, the chief G, the matrix."""
WRITES = TAKES_ON | {Role.SUPERVISOR, Role.STAR_COORDINATOR}
CHIEF = {Role.UNIT_CHIEF}


def calls(
    held: PrivateOrders, ctx: Context, key: UUID, waiting: UUID
) -> dict[str, tuple[set[Role], Callable[[], object]]]:
    """Every call, and the roles that it is for."""
    version = held.row(key).version
    return {
        "conclude": (CHIEF, lambda: private.conclude(ctx, key, version, "Ingen moms.")),
        "sheet": (TAKES_ON, lambda: case_sheet(ctx, waiting)),
        "propose": (WRITES, lambda: private.propose(ctx, key, held.row(key).version)),
        "accept": (TAKES_ON, lambda: accept(held, ctx)),
    }


def accept(held: PrivateOrders, ctx: Context) -> None:
    key = held.add(number="P-3")
    private.accept(ctx, key, held.row(key).version)


def does(call: Callable[[], object]) -> bool:
    try:
        call()
    except (NotPermittedError, NotFoundError):
        return False
    return True


@pytest.mark.parametrize("role", ROLES, ids=str)
def test_a_call_answers_exactly_those_whom_the_matrix_names(unit: Unit, role: Role) -> None:
    held = PrivateOrders(unit)
    key, waits = held.add(), held.add(number="P-2")
    held.put(waits)
    ctx = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
    case_id = to_decide(held.chief)[0].case.case_id
    for name, (allowed, call) in calls(held, ctx, key, case_id).items():
        assert does(call) is (role in allowed), name
    assert bool(to_decide(ctx)) is (role in TAKES_ON)
