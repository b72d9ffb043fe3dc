"""What is stored and offered no more stays chosen in an editor, so that saving does not lose it."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from ame_desktop.domain.board import TaskColumn
from ame_desktop.domain.briefing import TaskChoices, VehicleRow
from ame_desktop.domain.groups import GroupKind, GroupRow
from ame_desktop.domain.ids import new_id
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.arenas.group_editors import GroupEditor
from ame_desktop.gui.features.briefing.panel_fields import ELSEWHERE, PanelPeople
from ame_desktop.gui.features.briefing.task_panel import TaskPanel
from ame_desktop.gui.widgets.field_values import AS_BEFORE, chosen, fill_held
from ame_desktop.gui.widgets.qualification_checks import qualification_checks, ticked_names
from tests.support.focus_chain import chain
from tests.support.mornings import MONDAY, Morning
from tests.support.units import Unit

NOBODY = ("Ingen", None)


def test_a_choice_that_is_gone_is_held_and_one_that_is_there_is_not_doubled(theme: Theme) -> None:
    combo, here, gone = QComboBox(), new_id(), new_id()
    fill_held(combo, [NOBODY, ("Anna", here)], gone, "Bo Berg")
    assert (chosen(combo), combo.currentText()) == (gone, "Bo Berg")
    fill_held(combo, [NOBODY, ("Anna", here)], gone)
    assert combo.currentText() == AS_BEFORE
    fill_held(combo, [NOBODY, ("Anna", here)], here, "Anna")
    assert (chosen(combo), combo.count()) == (here, 2)
    fill_held(combo, [NOBODY, ("Anna", here)], None)
    assert chosen(combo) is None


def test_a_group_keeps_its_leader_who_has_left(theme: Theme) -> None:
    leader = new_id()
    row = GroupRow(
        new_id(),
        1,
        new_id(),
        "Jobbsök",
        GroupKind.JOB_SEARCH,
        leader,
        "Bo Berg",
        "",
        MONDAY,
        None,
        "",
        False,
        None,
        True,
        0,
        0,
        0,
        None,
    )
    assert GroupEditor(row, (), MONDAY).draft().leader_id == leader


def first_column(morning: Morning) -> TaskColumn:
    return morning.board().columns[0]


def after(field: QWidget) -> QWidget:
    return next(w for w in chain(field) if w.focusPolicy() & Qt.FocusPolicy.TabFocus)


def asking_for(first: str, second: str, shown: TaskColumn) -> TaskColumn:
    return replace(shown, row=replace(shown.row, qualifications=(first, second)))


def test_editors_keep_a_qualification_that_is_no_longer_in_the_list(theme: Theme) -> None:
    checks = qualification_checks(("truck", "lift"), ("svets",))
    assert ticked_names(checks) == ("svets",)
    boxes = [box.text() for box in checks.findChildren(QCheckBox)]
    assert boxes == ["Truck", "Lift", "Svets"]


def test_a_task_keeps_what_its_panel_does_not_offer(unit: Unit, theme: Theme) -> None:
    morning = Morning(unit)
    leads, staff, van, spade = morning.add("Anna"), unit.chief.actor.staff_id, new_id(), new_id()
    morning.task(supervisor_id=staff, practical_supervisor_id=leads)
    shown = replace(first_column(morning), vehicles=(VehicleRow(van, "Gamla bussen", True, None),))
    panel = TaskPanel(theme)
    panel.set_choices(TaskChoices((), (), (VehicleRow(spade, "Spade", False, None),), ()))
    panel.edit(shown, MONDAY, morning.arena_id, PanelPeople())
    assert panel.ui.practical_combo.currentText() == ELSEWHERE
    draft = panel.draft()
    assert draft.supervisor_id == staff
    assert draft.practical_supervisor_id == leads
    assert draft.vehicle_ids == (van,)
    panel.set_choices(TaskChoices((), (), (), (), (), ("truck", "lift")))
    panel.edit(asking_for("Truck", "svets", shown), MONDAY, morning.arena_id, PanelPeople())
    assert panel.draft().qualifications == ("Truck", "svets")
    boxes = {box.text(): box for box in panel.ui.qualifications_widget.findChildren(QCheckBox)}
    assert {"Truck", "Lift", "Svets"} <= set(boxes)
    assert after(panel.ui.driver_check) is boxes["Truck"]
    assert after(boxes["Svets"]) is panel.ui.wearing_check
    boxes["Lift"].click()
    boxes["Svets"].click()
    assert panel.draft().qualifications == ("Truck", "lift")
    panel.edit(shown, MONDAY, morning.arena_id, PanelPeople())
    place = "qualifications_widget/"
    named = {name: value for name, value in panel.began.items() if name.startswith(place)}
    assert named == {f"{place}Truck": False, f"{place}Lift": False}
    panel.begin(date(2026, 11, 24), morning.arena_id, PanelPeople())
    assert panel.draft().qualifications == ()
    new: UUID | None = panel.draft().practical_supervisor_id
    assert new is None
