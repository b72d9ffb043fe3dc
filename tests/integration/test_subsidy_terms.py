"""A figure that changes: whom it touches, what stays, and where the types come from."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import delete, func, select

from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.subsidy_figures import Confidence, Figure
from ame_desktop.domain.subsidy_money import TermsDraft
from ame_desktop.services import subsidies
from ame_desktop.services.settings import changes_of_unit
from ame_desktop.services.subsidies.reference import (
    bring_up_to_date,
    figure_lines,
    type_lines,
)
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.subsidies import SubsidyFigure, SubsidyType
from ame_desktop.storage.store import Store
from tests.support.supports import AWAY, Supports
from tests.support.unit_people import People
from tests.support.units import Unit

START = date(2026, 3, 1)
NEW_YEAR = date(2027, 1, 1)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def ceiling(unit: Unit, value: str = "22000") -> TermsDraft:
    kind = Supports(unit).kind("introduktionsjobb")
    return TermsDraft(
        kind.type_id, Figure.WAGE_CEILING, NEW_YEAR, Decimal(value), "Förordning 2027"
    )


def test_the_look_before_says_whom_a_figure_touches_and_by_how_much(any_unit: Unit) -> None:
    supports, people = Supports(any_unit), People(any_unit)
    above, below, over, other = (people.add(name) for name in ("Ali", "Eva", "Bo", "Mia"))
    key = supports.grant(above, "introduktionsjobb", START, date(2027, 2, 28), wage=Decimal(25_000))
    supports.grant(below, "introduktionsjobb", START, date(2027, 2, 28))
    supports.grant(over, "introduktionsjobb", START, date(2026, 12, 31), wage=Decimal(25_000))
    supports.grant(other, "osa", START, wage=Decimal(25_000))
    shown = subsidies.terms_preview(any_unit.chief, ceiling(any_unit))
    assert {row.participant_id for row in shown.touched} == {above, below}
    row = next(row for row in shown.touched if row.subsidy_id == key)
    assert (row.month, row.before, row.after) == (NEW_YEAR, Decimal(16_000), Decimal(17_600))
    assert plain(row.text) == "16 000 kr → 17 600 kr"
    assert plain(shown.sentence) == (
        "Lönetak per månad vid heltid blir 22 000 kr i stället för 20 000 kr från 2027-01-01. "
        "Tidigare månader behåller sin siffra. "
        "2 stöd berörs, tillsammans 1 600 kr mer per månad."
    )


def test_old_months_keep_their_figure_and_undo_takes_the_new_away(any_unit: Unit) -> None:
    supports, person = Supports(any_unit), People(any_unit).add("Ali", "Abdi")
    key = supports.grant(
        person, "introduktionsjobb", START, date(2027, 2, 28), wage=Decimal(25_000)
    )

    def given(month: date) -> Decimal | None:
        return subsidies.working(any_unit.chief, key, month).amount

    made = subsidies.set_terms(any_unit.chief, ceiling(any_unit))
    assert given(date(2026, 12, 1)) == Decimal(16_000)
    assert given(NEW_YEAR) == Decimal(17_600)
    again = subsidies.set_terms(any_unit.chief, ceiling(any_unit, "21000"))
    assert given(NEW_YEAR) == Decimal(16_800)
    undo(any_unit.chief, again.changes)
    assert given(NEW_YEAR) == Decimal(17_600)
    undo(any_unit.chief, made.changes)
    assert given(NEW_YEAR) == Decimal(16_000)


def test_the_history_of_the_unit_tells_of_figures_and_budgets(any_unit: Unit) -> None:
    subsidies.set_terms(any_unit.chief, ceiling(any_unit))
    subsidies.set_budget(any_unit.chief, 2026, Decimal(900_000), 18, "Beslut")
    subsidies.set_budget(any_unit.chief, 2026, Decimal(800_000), 18, "Beslut", 1)
    told = [(row.what, plain(row.reason), row.details) for row in changes_of_unit(any_unit.chief)]
    assert told == [
        ("Ändrade resursanställningarnas budget", "", ("Budget",)),
        ("Ändrade resursanställningarnas budget", "", ()),
        (
            "Ändrade en siffra för en stödform",
            "Introduktionsjobb: lönetak per månad vid heltid 22 000 kr från 2027-01-01.",
            (),
        ),
    ]


def test_a_figure_for_one_group_touches_that_group(any_unit: Unit) -> None:
    supports, people = Supports(any_unit), People(any_unit)
    kind = supports.kind("nystartsjobb")
    one, other = people.add("Ali", "Abdi"), people.add("Eva", "Öberg")
    key = supports.grant(one, "nystartsjobb", START, date(2027, 2, 28), variant=AWAY)
    newly = kind.variants[6]
    supports.grant(other, "nystartsjobb", START, date(2027, 2, 28), variant=newly)
    draft = TermsDraft(kind.type_id, Figure.MAX_MONTHS, NEW_YEAR, Decimal(36), "Prov", AWAY)
    shown = subsidies.terms_preview(any_unit.chief, draft)
    assert [row.subsidy_id for row in shown.touched] == [key]
    assert shown.touched[0].text == "Längst till 2029-02-28 i stället för 2028-02-29"
    everybody = replace(draft, figure=Figure.CONTRIBUTIONS, value=Decimal(30), variant="")
    assert len(subsidies.terms_preview(any_unit.chief, everybody).touched) == 2


def test_a_figure_that_holds_already_changes_nothing(unit: Unit) -> None:
    shown = subsidies.terms_preview(unit.chief, ceiling(unit, "20000"))
    assert shown.sentence == "Inget ändras: det gäller redan 2027-01-01."
    assert subsidies.terms_preview(unit.chief, ceiling(unit)).sentence.endswith(
        "Inget stöd berörs."
    )


def test_a_figure_that_does_not_add_up_is_refused(unit: Unit) -> None:
    good = ceiling(unit)
    for field, wrong in {
        "variant": replace(good, variant="Alla andra"),
        "valid_from": replace(good, valid_from=date(2027, 1, 2)),
        "source": replace(good, source=" "),
        "value": replace(good, value=Decimal(-1)),
    }.items():
        with pytest.raises(DomainError) as refused:
            subsidies.terms_preview(unit.chief, wrong)
        assert refused.value.field == field
    half = replace(good, figure=Figure.MAX_MONTHS, value=Decimal("12.5"))
    with pytest.raises(DomainError, match="heltal"):
        subsidies.set_terms(unit.chief, half)
    with pytest.raises(NotFoundError):
        subsidies.set_terms(unit.chief, replace(good, type_id=new_id()))


def test_what_is_no_longer_known_gives_no_amount(unit: Unit) -> None:
    supports, person = Supports(unit), People(unit).add("Ali", "Abdi")
    key = supports.grant(person, "introduktionsjobb", START, date(2027, 2, 28))
    subsidies.set_terms(unit.chief, replace(ceiling(unit), value=None))
    worked = subsidies.working(unit.chief, key, NEW_YEAR)
    assert (worked.amount, worked.missing) == (None, "Taket är inte känt för månaden.")


def test_a_new_unit_holds_all_types_and_figures(any_unit: Unit) -> None:
    kinds = subsidies.subsidy_types(any_unit.chief)
    assert [kind.code for kind in kinds] == [line["code"] for line in type_lines()]
    assert sum(len(kind.figures) for kind in kinds) == len(figure_lines())
    gone = next(kind for kind in kinds if kind.code == "instegsjobb")
    assert (gone.valid_to, gone.replaced_by) == (date(2018, 4, 30), "Introduktionsjobb")
    assert not gone.exists_on(date(2018, 5, 1))


def test_a_unit_from_before_gets_what_it_lacks_and_keeps_its_own(any_unit: Unit) -> None:
    subsidies.set_terms(any_unit.chief, ceiling(any_unit))
    kind = Supports(any_unit).kind("introduktionsjobb")
    with any_unit.store.engine.begin() as connection:
        first = select(SubsidyType.id).where(SubsidyType.code == "fat").scalar_subquery()
        connection.execute(delete(SubsidyFigure).where(SubsidyFigure.type_id == first))
        connection.execute(delete(SubsidyType).where(SubsidyType.code == "fat"))
    bring_up_to_date(any_unit.store, any_unit.clock)
    bring_up_to_date(any_unit.store, any_unit.clock)
    kinds = {row.code: row for row in subsidies.subsidy_types(any_unit.chief)}
    assert len(kinds["fat"].figures) == 11
    own = [row for row in kinds["introduktionsjobb"].figures if row.valid_from == NEW_YEAR]
    assert [(row.value, row.confidence) for row in own] == [(22_000, Confidence.TO_VERIFY)]
    assert len(kinds["introduktionsjobb"].figures) == len(kind.figures)
    with any_unit.store.read() as reader:
        query = select(func.count()).where(
            LogEntry.action == "subsidies.reference", LogEntry.kind == LogKind.SYSTEM
        )
        assert reader.execute(query).scalar_one() == 1


def test_a_unit_without_types_gets_them_all(any_unit: Unit) -> None:
    with any_unit.store.engine.begin() as connection:
        connection.execute(delete(SubsidyFigure))
        connection.execute(delete(SubsidyType))
    read_only = Store(any_unit.store.engine, read_only=True)
    bring_up_to_date(read_only, any_unit.clock)
    assert subsidies.subsidy_types(any_unit.chief) == ()
    bring_up_to_date(any_unit.store, any_unit.clock)
    assert len(subsidies.subsidy_types(any_unit.chief)) == len(type_lines())
