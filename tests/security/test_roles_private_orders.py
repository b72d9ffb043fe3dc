"""Every call about private orders and what they cost × every role. Source: RAG-47."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.billing import BillingDraft
from ame_desktop.domain.errors import NotFoundError, NotPermittedError
from ame_desktop.services.approvals.cases import case_sheet, to_decide
from ame_desktop.services.context import Context
from ame_desktop.services.orders import private
from ame_desktop.services.orders.billing import charge, charge_of
from ame_desktop.services.orders.billing_files import BasisFile, basis_content
from tests.support.private_orders import PrivateOrders
from tests.support.role_matrix import ROLES
from tests.support.units import Unit

TAKES_ON = {Role.COORDINATOR, Role.UNIT_CHIEF}
"""*Agreements, orders*: koordinator accepts private orders, the chief G, the matrix."""
WRITES = TAKES_ON | {Role.SUPERVISOR, Role.STAR_COORDINATOR}
READS = WRITES | {Role.CONSULTANT}
CHIEF = {Role.UNIT_CHIEF}
DRAFT = BillingDraft(Decimal(2))


@dataclass
class World:
    """One role, with orders that others have laid up, put, done and charged."""

    held: PrivateOrders
    ctx: Context
    new: UUID
    done: UUID
    case_id: UUID
    basis: UUID

    def calls(self) -> dict[str, tuple[set[Role], Callable[[], object]]]:
        """Every call, and the roles that it is for."""
        ctx, new, done = self.ctx, self.new, self.done
        again = replace(DRAFT, reason="Skrivfel")
        version = self.held.row(new).version
        return {
            "charge_of": (READS, lambda: charge_of(ctx, done)),
            "basis": (TAKES_ON, lambda: basis_content(ctx, self.basis, BasisFile.XLSX)),
            "charge": (TAKES_ON, lambda: charge(ctx, done, again)),
            "sheet": (TAKES_ON, lambda: case_sheet(ctx, self.case_id)),
            "conclude": (CHIEF, lambda: private.conclude(ctx, new, version, "Ingen moms.")),
            "accept": (TAKES_ON, lambda: self.held.accept(new, ctx)),
            "propose": (WRITES, lambda: self.held.put(self.held.add(number="P-4"), ctx)),
        }


def world(unit: Unit, role: Role) -> World:
    held = PrivateOrders(unit)
    held.set_rates()
    waits, done = held.add(number="P-2"), held.done("P-3")
    held.put(waits)
    basis = charge(held.coordinator, done, DRAFT).value
    ctx = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
    case_id = to_decide(held.chief)[0].case.case_id
    return World(held, ctx, held.add(), done, case_id, basis)


def does(call: Callable[[], object]) -> bool:
    try:
        call()
    except (NotPermittedError, NotFoundError):
        return False
    return True


@pytest.mark.parametrize("role", ROLES, ids=str)
def test_a_call_answers_exactly_those_whom_the_matrix_names(unit: Unit, role: Role) -> None:
    found = world(unit, role)
    for name, (allowed, call) in found.calls().items():
        assert does(call) is (role in allowed), name
    assert bool(to_decide(found.ctx)) is (role in TAKES_ON)
