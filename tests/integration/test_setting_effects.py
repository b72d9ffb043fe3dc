"""What a change of settings, matrix or staff would do, told before it is stored."""

from datetime import date, timedelta

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.setting_consequences import CONSEQUENCES
from ame_desktop.domain.staff import StaffDraft, StaffRow
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.announced_absence import announce
from ame_desktop.services.arenas import arena_matrix
from ame_desktop.services.attendance import mark
from ame_desktop.services.exports.lists import LISTS
from ame_desktop.services.setting_effects import setting_effect
from ame_desktop.services.settings import secrecy_text, set_setting
from ame_desktop.services.staff_effects import NOTHING, staff_effect
from ame_desktop.storage.models.placements import Placement
from tests.support.unit_people import People
from tests.support.units import Unit

SICK, CORRECTION = SettingName.SICK_NOTE_DAYS, SettingName.CORRECTION_DAYS


@pytest.fixture
def people(any_unit: Unit) -> People:
    """Two who are sick today, one of them since eight days, and one who is not."""
    found = People(any_unit)
    today = any_unit.clock.today()
    for given, back in (("Ali", 7), ("Eva", 0)):
        person = found.add(given)
        announce(any_unit.chief, person, AttendanceState.SICK, today - timedelta(days=back), today)
    found.add("Bo")
    return found


def test_a_sick_note_tells_whose_reminder_moves(people: People) -> None:
    ctx, today = people.unit.chief, people.unit.clock.today()
    said = setting_effect(ctx, SICK, today, {"antal": 8})
    assert said == (
        f"Gäller från {today.isoformat()}. 2 personer sjuka i dag får påminnelsen "
        "dag 9 i stället för dag 8. 1 person får den inte längre i dag."
    )
    assert "dag 1 i stället" not in said
    fewer = setting_effect(ctx, SICK, today, {"antal": 5})
    assert fewer.endswith("får påminnelsen dag 6 i stället för dag 8.")
    later = setting_effect(ctx, SICK, today + timedelta(days=1), {"antal": 5})
    assert later.endswith("Ingen berörs i dag.")


def test_nobody_sick_is_said_too(unit: Unit) -> None:
    said = setting_effect(unit.chief, SICK, unit.clock.today(), {"antal": 8})
    assert said.endswith("Ingen är sjuk i dag.")


def test_a_correction_tells_how_many_marks(people: People) -> None:
    ctx, today = people.unit.chief, people.unit.clock.today()
    start = today - timedelta(days=20)
    bo, arena = people.known["Bo"], people.unit.arena("Innegrupp")
    far = today - timedelta(days=10)
    mark(ctx, MarkDraft(far, bo, arena, AttendanceState.PRESENT, reason="Prov", anyway=True))
    more = setting_effect(ctx, CORRECTION, start, {"antal": 10})
    assert "efter 10 dagar i stället för 7." in more
    assert more.endswith("I dag går 1 markering att rätta utan att förklara.")
    assert setting_effect(ctx, CORRECTION, today, {"antal": 10}).endswith("berörs i dag.")
    set_setting(ctx, CORRECTION, start, {"antal": 12})
    fewer = setting_effect(ctx, CORRECTION, start, {"antal": 7})
    assert fewer.endswith("I dag går 1 markering att rätta bara med en förklaring.")


def test_the_secrecy_text_tells_where_it_is_printed(any_unit: Unit) -> None:
    ctx, today = any_unit.chief, any_unit.clock.today()
    said = setting_effect(ctx, SettingName.SECRECY_TEXT, today, {"text": "Ny text."})
    assert "dagbladet" in said
    assert f"de {len(LISTS)} listorna" in said
    same = {"text": secrecy_text(ctx)}
    assert setting_effect(ctx, SettingName.SECRECY_TEXT, today, same).startswith("Inget ändras")


def test_a_later_row_ends_what_is_set_now(unit: Unit) -> None:
    ctx = unit.chief
    set_setting(ctx, SICK, date(2027, 1, 1), {"antal": 3})
    said = setting_effect(ctx, SICK, date(2026, 12, 1), {"antal": 5})
    assert said.startswith("Gäller från 2026-12-01 till och med 2026-12-31, då något annat")


def test_only_those_who_may_change_are_told(unit: Unit) -> None:
    ctx = unit.as_role(Role.CONSULTANT)
    with pytest.raises(NotPermittedError):
        setting_effect(ctx, SICK, unit.clock.today(), {"antal": 5})
    with pytest.raises(NotPermittedError):
        staff_effect(ctx, None, StaffDraft("lina", "Lina Ek"))
    with pytest.raises(DomainError):
        setting_effect(unit.chief, SICK, unit.clock.today(), {"antal": 99})


def test_staff_gain_and_lose_screens_and_arenas(unit: Unit) -> None:
    out, inside = unit.arena("Utegrupp"), unit.arena("Innegrupp")
    supervisor = frozenset({Role.SUPERVISOR})
    row = StaffRow(out, 1, "lina", "Lina Ek", True, supervisor, frozenset({out}))
    draft = StaffDraft("lina", "Lina Ek", frozenset({Role.ATTENDANCE_OFFICER}), frozenset({inside}))
    said = staff_effect(unit.chief, row, draft)
    assert "Förlorar: Placeringar, Godkännande, Dokument, Motparter, Beställningar." in said
    assert "Nya arenor: Innegrupp." in said
    assert "Inte längre: Utegrupp." in said
    same = StaffDraft("lina", "Lina Ek", supervisor, frozenset({out}))
    assert staff_effect(unit.chief, row, same) == NOTHING
    left = StaffDraft("lina", "Lina Ek", supervisor, frozenset({out}), active=False)
    assert staff_effect(unit.chief, row, left) == "Kan inte längre logga in."
    new = staff_effect(unit.chief, None, same)
    assert new.startswith(
        "Får: Morgonmöte, Närvaro, Deltagare, Placeringar, Godkännande, Att göra, Dokument, "
        "Motparter, Beställningar, Rapporter, Logg, Läs in."
    )


def test_the_matrix_tells_how_many_placements_would_change(any_unit: Unit) -> None:
    people = People(any_unit)
    arena, form = any_unit.arena("Utegrupp"), next(iter(ActivityForm))
    before = arena_matrix(any_unit.chief)
    assert before.effect(arena, form) == "Ingen pågående placering berörs av ett annat val."
    ali = people.add("Ali")
    with any_unit.chief.write("test.placement") as work:
        for start, state in ((2, PlacementState.APPROVED), (99, PlacementState.WAITING)):
            work.add(
                Placement(
                    participant_id=ali,
                    form=form,
                    arena_id=arena,
                    start=any_unit.clock.today() - timedelta(days=start),
                    state=state,
                )
            )
        work.done(None, "")
    matrix = arena_matrix(any_unit.chief)
    assert matrix.running == {(arena, form): 1}
    assert matrix.effect(arena, form).startswith("Med ett annat val blir 1 pågående placering ")
    assert matrix.value(arena, form).value not in matrix.effect(arena, form)


def test_what_the_settings_of_agreements_and_orders_steer_is_told(unit: Unit) -> None:
    today = unit.clock.today()
    values = {
        SettingName.AGREEMENT_FIRST_DAYS: {"antal": 100},
        SettingName.AGREEMENT_FOLLOW_UP_MONTHS: {"antal": 3},
        SettingName.ROLLUP_DAYS: {"antal": 20},
        SettingName.ROLLUP_ENDS: {"text": "30 juni\n31 december"},
        SettingName.PERSON_AGE: {"antal": 75},
        SettingName.ORDERS_OFTEN: {"antal": 6},
        SettingName.ORDER_KINDS: {"text": "Flytt"},
        SettingName.QUALIFICATIONS: {"text": "truck"},
    }
    for name, value in values.items():
        said = setting_effect(unit.chief, name, today, value)
        assert said == f"Gäller från {today.isoformat()}. {CONSEQUENCES[name]}"
