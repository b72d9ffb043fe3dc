"""The catalogue of tasks, and vehicles and equipment, on both storages."""

from dataclasses import replace

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.briefing import CopySource
from ame_desktop.domain.catalogue import TemplateDraft, VehicleDraft
from ame_desktop.domain.errors import ConflictError, DomainError, NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.task_drafts import draft_of
from ame_desktop.services.briefing import day_board
from ame_desktop.services.briefing_copy import copy_day
from ame_desktop.services.briefing_tasks import add_from_template, edit_task
from ame_desktop.services.catalogue import (
    save_template,
    save_vehicle,
    template_list,
    vehicle_list,
)
from ame_desktop.services.settings import changes_of_unit
from ame_desktop.services.undo import undo
from tests.support.mornings import MONDAY, TUESDAY, Morning
from tests.support.units import Unit


def test_a_task_is_kept_changed_and_closed(any_unit: Unit) -> None:
    draft = TemplateDraft(
        " Röja sly ",
        any_unit.arena("Utegrupp"),
        demands=frozenset({RestrictionKind.LIFTING, RestrictionKind.POLLEN}),
        lift_kilograms=15,
        weekdays=0b101,
    )
    key = save_template(any_unit.chief, draft).value
    row = template_list(any_unit.chief)[0]
    assert row.draft == replace(draft, name="Röja sly")
    assert row.arena == "Utegrupp"
    done = save_template(any_unit.chief, replace(draft, active=False), key, row.version)
    assert template_list(any_unit.chief) == ()
    assert len(template_list(any_unit.chief, closed=True)) == 1
    with pytest.raises(ConflictError):
        save_template(any_unit.chief, draft, key, row.version)
    undo(any_unit.chief, done.changes)
    assert len(template_list(any_unit.chief)) == 1
    with pytest.raises(NotPermittedError):
        save_template(any_unit.as_role(Role.CONSULTANT), draft)
    assert [row.what for row in changes_of_unit(any_unit.chief)] == [
        "Ändrade uppgiftskatalogen",
        "Ändrade uppgiftskatalogen",
    ]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": " "}, "name"),
        ({"place": "x" * 201}, "place"),
        ({"start_minute": 600, "end_minute": 600}, "end"),
        ({"start_minute": 2000}, "start"),
        ({"places": 0}, "places"),
        ({"lift_kilograms": 201}, "lift_kilograms"),
    ],
)
def test_a_task_that_does_not_add_up(unit: Unit, change: dict, field: str) -> None:
    draft = replace(TemplateDraft("Röja sly", new_id()), **change)
    with pytest.raises(DomainError) as raised:
        save_template(unit.chief, draft)
    assert raised.value.field == field


def test_vehicles_have_names_of_their_own(any_unit: Unit) -> None:
    key = save_vehicle(any_unit.chief, VehicleDraft("Bussen", "abc 123")).value
    with pytest.raises(DomainError, match="finns redan"):
        save_vehicle(any_unit.chief, VehicleDraft("bussen"))
    row = vehicle_list(any_unit.chief)[0]
    save_vehicle(any_unit.chief, VehicleDraft("Bussen", active=False), key, row.version)
    assert vehicle_list(any_unit.chief) == ()
    with pytest.raises(DomainError):
        save_vehicle(any_unit.chief, VehicleDraft("Släp", "x" * 21))


def test_what_to_bring_follows_the_work_from_the_catalogue_to_the_next_day(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    asked = (" Motorsåg ", "motorsåg", "heta  arbeten")
    draft = TemplateDraft("Röja sly", arena, bring=" Stövlar ", wearing=True, qualifications=asked)
    template = save_template(any_unit.chief, draft).value
    morning = Morning(any_unit)
    morning.put(add_from_template(any_unit.chief, template, MONDAY, arena).value, morning.add("Bo"))
    copy_day(any_unit.chief, TUESDAY, arena, CopySource.LATEST)
    for day in (MONDAY, TUESDAY):
        (column,) = day_board(any_unit.chief, day, arena).columns
        assert (column.row.bring, column.row.wearing) == ("Stövlar", True)
        assert column.row.qualifications == ("Motorsåg", "heta arbeten")
        changed = replace(draft_of(column.row, day, arena), bring="", wearing=False)
        changed = replace(changed, qualifications=("truck",))
        edit_task(any_unit.chief, column.task_id, changed, column.row.version)
        (column,) = day_board(any_unit.chief, day, arena).columns
        assert (column.row.bring, column.row.wearing) == ("", False)
        assert column.row.qualifications == ("truck",)
