"""Every call of the subsidies × every role × a person met or hidden, from the matrix."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.errors import NotFoundError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.subsidies import Decision
from ame_desktop.domain.subsidy_figures import Figure
from ame_desktop.domain.subsidy_money import ClaimDraft, TermsDraft
from ame_desktop.services import subsidies
from ame_desktop.services.context import Context
from ame_desktop.storage.models.access import LogEntry
from tests.support.supports import Supports
from tests.support.unit_people import People
from tests.support.units import Unit

START, MONTH = date(2026, 3, 1), date(2026, 10, 1)
# The unit's matrix: subsidies are – for all others.
READERS = {Role.CONSULTANT, Role.STAR_COORDINATOR, Role.UNIT_CHIEF}
WRITERS = {Role.CONSULTANT, Role.UNIT_CHIEF}
DECIDERS = {Role.UNIT_CHIEF}


@dataclass(frozen=True)
class World:
    """A person with a support, a draft, an employment and a claim, and one who acts."""

    ctx: Context
    supports: Supports
    person: UUID
    held: UUID
    draft: UUID
    placed: UUID
    claim: UUID


Call = Callable[[World], object]


def _decided(world: World) -> int:
    return world.supports.row(world.held).period.version


def _terms(world: World) -> TermsDraft:
    kind = world.supports.kind("osa")
    return TermsDraft(kind.type_id, Figure.WAGE_CEILING, MONTH, Decimal(1), "Prov")


ABOUT_PERSON: dict[str, tuple[set[Role], Call]] = {
    "subsidies_of": (READERS, lambda w: subsidies.subsidies_of(w.ctx, w.person)),
    "working": (READERS, lambda w: subsidies.working(w.ctx, w.held, MONTH)),
    "remarks_of": (
        READERS,
        lambda w: subsidies.remarks_of(w.ctx, w.supports.draft(w.person, "osa", START)),
    ),
    "grant": (
        WRITERS,
        lambda w: subsidies.grant(w.ctx, w.supports.draft(w.person, "osa", START)),
    ),
    "change": (
        WRITERS,
        lambda w: subsidies.change(
            w.ctx, w.held, _decided(w), w.supports.draft(w.person, "osa", START)
        ),
    ),
    "extend": (
        WRITERS,
        lambda w: subsidies.extend(
            w.ctx, w.held, _decided(w), Decision("AF-2", date(2027, 12, 31))
        ),
    ),
    "end": (WRITERS, lambda w: subsidies.end(w.ctx, w.held, _decided(w), MONTH)),
    "mark_applied": (
        WRITERS,
        lambda w: subsidies.mark_applied(w.ctx, w.held, _decided(w), MONTH),
    ),
    "remove": (WRITERS, lambda w: subsidies.remove(w.ctx, w.draft, 1)),
    "claim": (
        WRITERS,
        lambda w: subsidies.claim(w.ctx, ClaimDraft(w.held, MONTH, None, Decimal(1))),
    ),
    "unclaim": (WRITERS, lambda w: subsidies.unclaim(w.ctx, w.claim, 1)),
    "set_cost": (WRITERS, lambda w: subsidies.set_cost(w.ctx, w.placed, START, Decimal(1))),
}
OF_THE_UNIT: dict[str, tuple[set[Role], Call]] = {
    "subsidy_types": (READERS, lambda w: subsidies.subsidy_types(w.ctx)),
    "subsidy_list": (READERS, lambda w: subsidies.subsidy_list(w.ctx)),
    "subsidy_choices": (READERS, lambda w: subsidies.subsidy_choices(w.ctx)),
    "claims": (READERS, lambda w: subsidies.claims(w.ctx, MONTH)),
    "radar": (READERS, lambda w: subsidies.radar(w.ctx)),
    "budget": (READERS, lambda w: subsidies.budget(w.ctx, 2026)),
    "set_budget": (
        DECIDERS,
        lambda w: subsidies.set_budget(w.ctx, 2026, Decimal(1), 1, "Prov"),
    ),
    "terms_preview": (DECIDERS, lambda w: subsidies.terms_preview(w.ctx, _terms(w))),
    "set_terms": (DECIDERS, lambda w: subsidies.set_terms(w.ctx, _terms(w))),
}
CALLS = {**ABOUT_PERSON, **OF_THE_UNIT}


def world(unit: Unit, role: Role, protection: Protection = Protection.NONE) -> World:
    supports, people = Supports(unit), People(unit)
    person = people.add("Ali", "Abdi", arena="Utegrupp", protection=protection)
    if protection is not Protection.NONE:
        people.name_reader(person, unit.chief.actor.staff_id)
    held = supports.grant(person, "osa", START, date(2026, 12, 31))
    claimed = ClaimDraft(held, date(2026, 9, 1), None, Decimal(1))
    return World(
        unit.as_role(role, arenas=(unit.arena("Utegrupp"),)),
        supports,
        person,
        held,
        supports.grant(person, "osa", date(2027, 1, 1), decision_number=""),
        supports.place(person, ActivityForm.RESOURCE_EMPLOYMENT, START),
        subsidies.claim(unit.chief, claimed).value,
    )


def denials(unit: Unit) -> int:
    with unit.store.read() as reader:
        query = select(func.count()).where(LogEntry.kind == LogKind.DENIED)
        return int(reader.execute(query).scalar_one())


def test_the_calls_are_all_there_are() -> None:
    inside_others = {"money_of_placement"}
    assert set(CALLS) == set(subsidies.__all__) - inside_others


@pytest.mark.parametrize("role", list(Role))
def test_each_role_does_what_the_matrix_says_and_no_more(unit: Unit, role: Role) -> None:
    refused = world(unit, role)
    for name, (roles, call) in CALLS.items():
        where = world(unit, role) if role in roles else refused
        before = denials(unit)
        if role in roles:
            call(where)
            assert denials(unit) == before, name
        else:
            with pytest.raises(NotPermittedError):
                call(where)
            assert denials(unit) == before + 1, name


@pytest.mark.parametrize("role", sorted(READERS))
def test_nobody_finds_a_protected_person_whom_they_are_not_named_for(
    unit: Unit, role: Role
) -> None:
    where = world(unit, role, Protection.MARKED)
    for _, call in ABOUT_PERSON.values():
        with pytest.raises(NotFoundError):
            call(where)
    assert subsidies.subsidy_list(where.ctx) == ()
    assert subsidies.claims(where.ctx, MONTH) == ()
    assert subsidies.radar(where.ctx).rows == ()
    assert subsidies.budget(where.ctx, 2026).rows == ()
    assert subsidies.subsidy_choices(where.ctx).people == ()
    assert subsidies.subsidy_choices(where.ctx).placements == ()
