"""*Avslut med utfall* as a list: what the statistics ask for, without names unless asked for."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select

from ame_desktop.domain.closure_drafts import ClosureDraft, StatisticsDraft
from ame_desktop.domain.closures import ClosureReason, EducationLevel, IncomeSource, Sex
from ame_desktop.domain.exports import ListPreview, ListWish
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.services.enrolments import end_participant, set_statistics
from ame_desktop.services.exports import preview_list
from ame_desktop.services.participants import participant_file
from ame_desktop.storage.models.participants import Participant
from tests.support.people import add_person
from tests.support.unit_people import People
from tests.support.units import Unit

DAY = date(2026, 11, 23)
WORK = ClosureDraft(
    DAY,
    ClosureReason.WORK_UNSUBSIDISED,
    "Arbete.",
    outcome_from=DAY,
    employer="Bygg AB",
    regular_employer=True,
    lasts_two_months=True,
)


def lines(found: ListPreview) -> list[dict[str, str]]:
    return [dict(zip(found.titles, row, strict=True)) for row in found.rows]


def test_a_row_holds_what_the_statistics_ask_for(any_unit: Unit) -> None:
    chief, people = any_unit.chief, People(any_unit)
    person = add_person(
        chief,
        any_unit.arena("Utegrupp"),
        "Åsa",
        "Ek",
        number="19900101-0017",
        route=ReferralRoute.IFO,
        start=date(2026, 2, 1),
    )
    people.place(person, "Biblioteket", start=date(2026, 3, 1))
    row = participant_file(chief, person).enrolment
    assert row is not None
    known = StatisticsDraft(Sex.WOMAN, EducationLevel.PRIMARY, True, IncomeSource.INCOME_SUPPORT)
    set_statistics(chief, row.enrolment_id, row.version, known)
    end_participant(chief, person, WORK)
    (line,) = lines(preview_list(chief, ListWish("avslut", date(2026, 11, 1), DAY)))
    assert line["Kön"] == "Kvinna"
    assert line["Åldersgrupp"] == "30–39"
    assert line["Väg in"] == "IFO"
    assert line["Insatser"] == "Praktik"
    assert line["Månader i verksamhet"] == "9"
    assert line["Räknas som arbete eller studier"] == "Ska bekräftas"
    assert line["Försörjning vid start"] == "Försörjningsstöd"
    said = " ".join(line.values())
    assert "Åsa" not in said
    assert "Bygg AB" not in said


def test_names_and_employers_stand_there_only_on_purpose(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali", "Ahmed")
    end_participant(any_unit.chief, person, WORK)
    (line,) = lines(preview_list(any_unit.chief, ListWish("avslut", with_names=True)))
    assert "Ahmed, Ali" in line.values()
    assert line["Arbetsgivare"] == "Bygg AB"


def test_only_those_who_ended_within_the_days_and_may_be_listed(any_unit: Unit) -> None:
    people = People(any_unit)
    left = ClosureDraft(date(2026, 6, 30), ClosureReason.MOVED, "Flyttade.")
    people.add("Bo")
    end_participant(any_unit.chief, people.add("Ali"), left)
    end_participant(any_unit.chief, people.add("Cia"), replace(left, last_day=DAY))
    hidden = people.add("Dold")
    end_participant(any_unit.chief, hidden, left)
    with any_unit.chief.write("test.protect") as work:
        work.get(Participant, hidden).protection = Protection.MARKED
        work.done(None, "")
    half = ListWish("avslut", date(2026, 1, 1), date(2026, 6, 30))
    assert preview_list(any_unit.chief, half).total == 1
    assert preview_list(any_unit.chief, ListWish("avslut")).total == 2
    with any_unit.store.read() as reader:
        assert len(list(reader.scalars(select(Participant.id)))) == 4
