"""Broken plans and drug tests in the basket: for who decides, and for who has the case, alone."""

from datetime import date
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.broken_plans import BreakDraft, BreakNote
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.services.approvals.cases import Heap, case_sheet, cases
from ame_desktop.services.approvals.deciding import refuse
from ame_desktop.services.context import Context
from ame_desktop.services.leaves import request_drug_test
from ame_desktop.services.plans.breaking import break_plan
from ame_desktop.services.reminders import todo
from tests.support.case_rows import refer
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
SECRET = "Kom påverkad till praktiken."


@pytest.fixture
def lena(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.CONSULTANT, name="Lena")


def own(unit: Unit, ctx: Context, name: str) -> UUID:
    person = People(unit).add(name, "Ahmed")
    refer(unit, person, owner=ctx.actor.staff_id)
    return person


def broken(ctx: Context, person: UUID) -> None:
    break_plan(ctx, person, BreakDraft(TODAY, 540, dict.fromkeys(BreakNote, SECRET)))


def test_who_proposes_is_not_told_whom_other_decisions_were_about(
    any_unit: Unit, lena: Context
) -> None:
    olle = any_unit.as_role(Role.CONSULTANT, name="Olle")
    theirs = request_drug_test(olle, own(any_unit, olle, "Bo"), SECRET).value
    refuse(any_unit.chief, theirs, 2, "Bo orkar inte mer.")
    mine = request_drug_test(lena, own(any_unit, lena, "Ali"), SECRET).value
    (told,) = case_sheet(lena, mine).similar.latest
    assert (told.who, told.reason) == ("", "")
    (known,) = case_sheet(any_unit.chief, mine).similar.latest
    assert (known.who, known.reason) == ("Bo Ahmed", "Bo orkar inte mer.")


def test_who_has_handed_the_case_over_reads_it_no_more(any_unit: Unit, lena: Context) -> None:
    ali = own(any_unit, lena, "Ali")
    request_drug_test(lena, ali, SECRET)
    broken(lena, ali)
    keys = [row.case.case_id for row in cases(lena, Heap.MINE)]
    assert len(keys) == 2
    olle = any_unit.as_role(Role.CONSULTANT, name="Olle")
    refer(any_unit, ali, owner=olle.actor.staff_id, came=TODAY)
    assert [cases(lena, heap) for heap in (Heap.MINE, Heap.WAITING)] == [(), ()]
    for key in keys:
        with pytest.raises(NotFoundError):
            case_sheet(lena, key)
        assert case_sheet(any_unit.chief, key).parts.facts


def test_a_drug_test_is_named_on_the_sheet_alone(any_unit: Unit, lena: Context) -> None:
    done = request_drug_test(lena, own(any_unit, lena, "Ali"), SECRET)
    (row,) = cases(any_unit.chief, Heap.WAITING)
    told = [done.changes.label, row.title, row.what, *(each.what for each in todo(any_unit.chief))]
    assert not [text for text in told if "drog" in text.lower() or SECRET in text]
    sheet = case_sheet(any_unit.chief, done.value)
    assert ("Villkor", "Drogtest") in [(line.label, line.text) for line in sheet.parts.facts]
