"""Every call about placements × every role × own, other and protected person."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
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
    PlacementDraft,
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
from tests.support.units import Unit, open_copy

Call = Callable[[], object]
READERS = {Role.SUPERVISOR, Role.CONSULTANT, Role.STAR_COORDINATOR, Role.UNIT_CHIEF}
ADAPTERS = {Role.CONSULTANT, Role.STAR_COORDINATOR}
ROUTES = (ReferralRoute.AF, ReferralRoute.STAR)
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


@dataclass(frozen=True)
class Held:
    """A person with a draft and a running placement."""

    person: UUID
    place: UUID
    draft: UUID
    running: UUID


World = dict[tuple[Case, ReferralRoute], Held]


@pytest.fixture(scope="module")
def unit(unit_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unit]:
    """One unit for all of them: a right does not depend on what somebody else has done."""
    opened = open_copy(unit_template, tmp_path_factory.mktemp("matrix") / "enhet.ame")
    yield opened
    opened.store.close()


@pytest.fixture(scope="module")
def world(unit: Unit) -> World:
    """One person for each way of standing towards a role, on each route."""
    return {(case, route): held(unit, case, route) for case in Case for route in ROUTES}


def held(unit: Unit, case: Case, route: ReferralRoute) -> Held:
    protected = case in {Case.PROTECTED, Case.NAMED}
    arena = "Innegrupp" if case is Case.OTHER else "Utegrupp"
    people = People(unit)
    key = people.add(
        "Ali", arena=arena, protection=Protection.MARKED if protected else Protection.NONE
    )
    people.name_reader(key, unit.chief.actor.staff_id)
    refer(unit, key, route)
    place = unit.arena(arena)
    draft = add_draft(unit.chief, wanted(key, place)).value
    running = approved(unit, unit.chief, wanted(key, place)).row.placement_id
    return Held(key, place, draft, running)


def wanted(person: UUID, place: UUID) -> PlacementDraft:
    return fat(person, place, start=TODAY, union_consulted_on=None)


def actor(unit: Unit, role: Role, world: World) -> Context:
    """Somebody of a role, who leads Utegrupp and is named for those who are to be *named*."""
    ctx = unit.as_role(role, arenas=(unit.arena("Utegrupp"),))
    for (case, _), found in world.items():
        if case is Case.NAMED:
            People(unit).name_reader(found.person, ctx.actor.staff_id)
    return ctx


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


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("role", ROLES)
def test_each_role_does_what_the_matrix_says(
    unit: Unit, world: World, role: Role, route: ReferralRoute
) -> None:
    ctx = actor(unit, role, world)
    for case in Case:
        found = world[case, route]
        for name, call in reading(ctx, found).items():
            assert outcome(unit, call) == met(role, case), (name, case)
        for name, call in proposing(ctx, found).items():
            assert outcome(unit, call) == proposes(role, case, route), (name, case)
        adapts = met(role, case) and role in ADAPTERS
        call = partial(store_adaptation, ctx, found.running, AdaptationDraft("Bord"))
        assert outcome(unit, call) == adapts, case


def reading(ctx: Context, found: Held) -> dict[str, Call]:
    draft = wanted(found.person, found.place)
    return {
        "placement": lambda: placement(ctx, found.running),
        "placements_of": lambda: placements_of(ctx, found.person),
        "remarks": lambda: remarks_on(ctx, draft),
    }


def proposing(ctx: Context, found: Held) -> dict[str, Call]:
    """All that those who propose do; a version that nobody has stops it after the right."""
    draft, there = wanted(found.person, found.place), found.running
    return {
        "add": lambda: add_draft(ctx, draft),
        "change": lambda: change(ctx, found.draft, 99, draft),
        "propose": lambda: propose(ctx, found.draft, 99),
        "withdraw": lambda: withdraw(ctx, there, 99),
        "extend": lambda: extend(ctx, there),
        "close": lambda: close(ctx, there, 99, CLOSING),
        "remove": lambda: remove(ctx, found.draft, 99),
        "contact": lambda: store_contact(ctx, there, ContactDraft(TODAY)),
        "steps": lambda: set_placement_steps(ctx, there, ()),
    }


@pytest.mark.parametrize("role", ROLES)
def test_the_board_shows_only_whom_the_role_meets(unit: Unit, world: World, role: Role) -> None:
    ctx = actor(unit, role, world)
    if role not in READERS:
        with pytest.raises(NotPermittedError):
            placement_board(ctx)
        return
    shown = {row.participant_id for row in placement_board(ctx)}
    for (case, _), found in world.items():
        assert (found.person in shown) == met(role, case), case


def test_the_rights_of_an_open_placement_are_those_of_the_services(
    unit: Unit, world: World
) -> None:
    ctx = unit.as_role(Role.STAR_COORDINATOR)
    for route in ROUTES:
        rights = placement(ctx, world[Case.OWN, route].draft).rights
        assert rights.propose == rights.change == rights.remove == (route is ReferralRoute.STAR)
        assert rights.adapt
        assert not rights.close
