"""Every call about placements × every role × own, other and protected person."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.domain.placement_rows import (
    AdaptationDraft,
    ContactDraft,
    PlacementClosing,
)
from ame_desktop.domain.placements import PlacementOutcome
from ame_desktop.services.context import Context
from ame_desktop.services.placements import (
    add_draft,
    change,
    close,
    extend,
    placement,
    placement_board,
    placements_of,
    propose,
    remarks_on,
    remove,
    set_placement_steps,
    store_adaptation,
    store_contact,
    withdraw,
)
from ame_desktop.storage.models.access import LogEntry
from tests.support.placing import TODAY, approved, fat, refer
from tests.support.role_matrix import ROLES, Case
from tests.support.unit_people import People
from tests.support.units import Unit

Call = Callable[[], object]
READERS = {Role.SUPERVISOR, Role.CONSULTANT, Role.STAR_COORDINATOR, Role.UNIT_CHIEF}
ADAPTERS = {Role.CONSULTANT, Role.STAR_COORDINATOR}
CLOSING = PlacementClosing(TODAY, PlacementOutcome.COMPLETED)


def met(role: Role, case: Case) -> bool:
    """Whether the role reads the person's placements at all."""
    if case is Case.PROTECTED or role not in READERS:
        return False
    return case is not Case.OTHER or role is not Role.SUPERVISOR


def proposes(role: Role, case: Case, route: ReferralRoute) -> bool:
    """Whether the role proposes: who coordinates STAR on STAR's route only (RAG-12)."""
    if not met(role, case) or role is Role.UNIT_CHIEF:
        return False
    return role is not Role.STAR_COORDINATOR or route is ReferralRoute.STAR


def person(unit: Unit, ctx: Context, case: Case, route: ReferralRoute) -> UUID:
    protected = case in {Case.PROTECTED, Case.NAMED}
    people = People(unit)
    key = people.add(
        "Ali",
        arena="Innegrupp" if case is Case.OTHER else "Utegrupp",
        protection=Protection.MARKED if protected else Protection.NONE,
    )
    people.name_reader(key, unit.chief.actor.staff_id)
    if case is Case.NAMED:
        people.name_reader(key, ctx.actor.staff_id)
    refer(unit, key, route)
    return key


def outcome(unit: Unit, call: Call) -> bool:
    """Whether a call was let through; a refusal must be in the log."""
    before = denials(unit)
    try:
        call()
    except (NotPermittedError, NotFoundError):
        assert denials(unit) > before, "a refusal was not logged"
        return False
    except DomainError:
        return True
    return True


def denials(unit: Unit) -> int:
    with unit.store.read() as reader:
        query = select(func.count()).where(LogEntry.kind == LogKind.DENIED)
        return reader.execute(query).scalar_one()


@pytest.mark.parametrize("route", [ReferralRoute.AF, ReferralRoute.STAR])
@pytest.mark.parametrize("case", list(Case))
@pytest.mark.parametrize("role", ROLES)
def test_each_role_does_what_the_matrix_says(
    unit: Unit, role: Role, case: Case, route: ReferralRoute
) -> None:
    own = unit.arena("Utegrupp")
    ctx = unit.as_role(role, arenas=(own,))
    key = person(unit, ctx, case, route)
    place = unit.arena("Innegrupp") if case is Case.OTHER else own
    draft = fat(key, place, start=TODAY, union_consulted_on=None)
    held = add_draft(unit.chief, replace(draft, purpose="Ett utkast")).value
    running = approved(unit, unit.chief, draft).row
    there = running.placement_id
    for name, call in {
        "placement": lambda: placement(ctx, there),
        "placements_of": lambda: placements_of(ctx, key),
        "remarks": lambda: remarks_on(ctx, draft),
    }.items():
        assert outcome(unit, call) == met(role, case), name
    for name, call in {
        "add": lambda: add_draft(ctx, draft),
        "change": lambda: change(ctx, held, 1, draft),
        "propose": lambda: propose(ctx, held, 99),
        "withdraw": lambda: withdraw(ctx, there, 99),
        "extend": lambda: extend(ctx, there),
        "close": lambda: close(ctx, there, 99, CLOSING),
        "remove": lambda: remove(ctx, held, 99),
        "contact": lambda: store_contact(ctx, there, ContactDraft(TODAY)),
        "steps": lambda: set_placement_steps(ctx, there, ()),
    }.items():
        assert outcome(unit, call) == proposes(role, case, route), name
    adapts = met(role, case) and role in ADAPTERS
    draft_of = AdaptationDraft("Bord")
    assert outcome(unit, lambda: store_adaptation(ctx, there, draft_of)) == adapts


@pytest.mark.parametrize("case", list(Case))
@pytest.mark.parametrize("role", ROLES)
def test_the_board_shows_only_whom_the_role_meets(unit: Unit, role: Role, case: Case) -> None:
    ctx = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
    key = person(unit, ctx, case, ReferralRoute.AF)
    add_draft(unit.chief, fat(key, unit.arena("Utegrupp")))
    if role not in READERS:
        with pytest.raises(NotPermittedError):
            placement_board(ctx)
        return
    assert bool(placement_board(ctx)) == met(role, case)


def test_the_rights_of_an_open_placement_are_those_of_the_services(unit: Unit) -> None:
    own = unit.arena("Utegrupp")
    ctx = unit.as_role(Role.STAR_COORDINATOR)
    for route in (ReferralRoute.AF, ReferralRoute.STAR):
        key = person(unit, ctx, Case.OWN, route)
        draft = add_draft(unit.chief, fat(key, own)).value
        rights = placement(ctx, draft).rights
        assert rights.propose == rights.change == rights.remove == (route is ReferralRoute.STAR)
        assert rights.adapt
        assert not rights.close
