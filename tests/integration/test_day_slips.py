"""*Dagens lapp*: what a participant's own slip tells, and what it never tells."""

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.day_slips import things_of
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.services.attendance import mark
from ame_desktop.services.day_slips import day_slips
from ame_desktop.storage.models.access import StandIn
from tests.support.mornings import MONDAY, Morning
from tests.support.pdf_text import pdf_text
from tests.support.unit_people import People
from tests.support.units import Unit


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


def text_of(morning: Morning, **whose: object) -> str:
    return pdf_text(day_slips(morning.ctx, MONDAY, morning.arena_id, **whose))


def test_a_slip_says_where_when_with_whom_and_what_to_bring(morning: Morning) -> None:
    anna, bo, cia = (morning.add(name, "Ek") for name in ("Anna", "Bo", "Cia"))
    task = morning.task(place="Torget", bring="Stövlar och matsäck", start_minute=540)
    morning.put(task, anna, bo)
    morning.restricted(anna, RestrictionKind.LIFTING, text="Hemligt knä")
    everybody = text_of(morning)
    for told in ("Hej Anna!", "Snöröjning", "Klockan 09:00", "Torget", "Bo", "Stövlar", "Matsäck"):
        assert told in everybody
    assert "På morgonmötet" in everybody
    assert "knä" not in everybody
    team = text_of(morning, task_id=task)
    assert "Hej Bo!" in team
    assert "Hej Cia!" not in team
    own = text_of(morning, only_for=cia)
    assert "Hej Cia!" in own
    assert "Hej Anna!" not in own


def test_whoever_is_placed_at_another_unit_is_told_to_go_there(any_unit: Unit) -> None:
    people = People(any_unit)
    people.place(people.add("Anna", "Ek", arena=None), "Förskolan Solrosen")
    arena = any_unit.arena("Placering på andra enheter")
    told = pdf_text(day_slips(any_unit.chief, MONDAY, arena))
    assert "Hej Anna!" in told
    assert "Förskolan Solrosen" in told
    assert "andra enheter" not in told
    assert "morgonmötet" not in told


def test_each_slip_is_a_paper_of_its_own(morning: Morning) -> None:
    for name in ("Anna", "Bo"):
        morning.add(name, "Ek")
    text = text_of(morning)
    assert text.count("\f") == 2
    assert "sida " not in text


def test_each_page_of_a_long_slip_says_whose_it_is(morning: Morning) -> None:
    for name in ("Anna", "Bo"):
        person = morning.add(name, "Ek")
        for task in ("Snöröjning", "Röja sly"):
            bring = "Stövlar, handskar, matsäck, hjälm och regnkläder"
            morning.put(morning.task(task, place="Torget", bring=bring), person)
    pages = text_of(morning).split("\f")
    begun = [page for page in pages if page.strip()]
    assert len(begun) == 4
    for name, first, second in (("Anna", *begun[:2]), ("Bo", *begun[2:])):
        assert f"Hej {name}!" in first
        assert "Fortsättning" not in first
        assert f"Hej {name}! Fortsättning." in second


def test_nobody_away_or_protected_is_on_a_slip(morning: Morning) -> None:
    anna, bo = morning.add("Anna"), morning.add("Bo")
    hidden = morning.add("Hemlig", protection=Protection.ASSUMED)
    morning.put(morning.task(), anna, bo)
    mark(morning.ctx, MarkDraft(MONDAY, bo, morning.arena_id, AttendanceState.SICK))
    told = text_of(morning)
    assert "Hej Anna!" in told
    assert "Bo" not in told
    assert "Hemlig" not in told
    for person in (bo, hidden):
        with pytest.raises(DomainError, match="ingen lapp"):
            text_of(morning, only_for=person)


def test_the_slip_names_who_leads_in_the_stead_of_somebody_who_is_away(morning: Morning) -> None:
    unit = morning.unit
    away = unit.as_role(Role.SUPERVISOR, arenas=(morning.arena_id,), name="Sjuke Sven")
    to = unit.as_role(Role.SUPERVISOR, name="Cia Dal")
    morning.put(morning.task(supervisor_id=away.actor.staff_id), morning.add("Anna"))
    assert "Sjuke Sven" in text_of(morning)
    morning.store(
        StandIn(
            away_id=away.actor.staff_id, stand_in_id=to.actor.staff_id, start=MONDAY, end=MONDAY
        )
    )
    told = text_of(morning)
    assert "Cia Dal" in told
    assert "Sjuke" not in told


def test_each_thing_has_its_picture() -> None:
    pictured = {thing.text: thing.pictogram for thing in things_of("varma kläder, hink och vantar")}
    assert pictured == {"Varma kläder": "clothes", "Hink": "thing", "Vantar": "gloves"}
    pictured = {thing.text: thing.pictogram for thing in things_of("material, egen mat, matlåda")}
    assert pictured == {"Material": "thing", "Egen mat": "food", "Matlåda": "food"}
    assert things_of(" ") == ()
