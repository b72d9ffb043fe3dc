"""One invented person whose plan is broken twice, at the windows, with the clock over each end."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt

from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.participant_files import FilePart
from ame_desktop.domain.plans import LeaveKind, PlanKind, PlanState
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.gui.features.participants.way.leaves_section import LeavesSection
from ame_desktop.gui.features.participants.way.plan_lines import PlanLine
from ame_desktop.gui.features.participants.way.plans_tab import PlansTab
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.services.participants import participant_file
from ame_desktop.services.plans.breaking import broken_plans
from ame_desktop.services.plans.reading import plans_of
from ame_desktop.services.timelines import timeline
from tests.gui.way_planning import row
from tests.gui.way_window import DAY, Way, way
from tests.support.case_rows import refer
from tests.support.unit_people import People

__all__ = ["way"]
NOTES = ("cause", "purpose", "consequences", "condition")


def begin(way: Way) -> None:
    """A person with an own konsulent and a plan that both have signed on paper."""
    way.person = People(way.unit).add("Omar", "Dal", start=date(2026, 10, 1))
    refer(way.unit, way.person, owner=way.ctx.actor.staff_id, came=date(2026, 10, 1))
    plan(way)


def plan(way: Way) -> None:
    """Write a plan and sign it, both copies. Source: TRE-24"""
    tab = way.part(FilePart.PLANS)
    tab.write(PlanKind.LABOUR)
    way.lena.settle()
    if way.lena.panel.rows[0].rows[0].text_edit.text() == "":
        row(way, 0, text="Söka arbete", quantity="4 i veckan")
    end = way.today.replace(year=way.today.year + 1)
    way.fill(
        now="Söker arbete på lager.",
        branch="Lager",
        competence="Truckkort.",
        follow_up="Samtal varannan vecka.",
        goal_on=end.isoformat(),
        deep_follow_up_on=(end - 9 * DAY).isoformat(),
        deep_follow_up_minute="10.00",
        valid_to=end.isoformat(),
    )
    way.save()
    way.click(tab.sign_button)
    way.save()


def stand_on(way: Way, wanted: Callable[[PlanLine], bool]) -> PlansTab:
    """Stand on a line of the list of plans."""
    tab: PlansTab = way.part(FilePart.PLANS)
    line = next(line for line in tab.model.rows if wanted(line))
    assert tab.table.select(line.key)
    way.lena.settle()
    return tab


def holds(line: PlanLine) -> bool:
    """Whether a line is the plan that is followed."""
    return line.plan is not None and line.plan.state is PlanState.SIGNED


def is_broken(line: PlanLine) -> bool:
    """Whether a line is the broken plan that runs."""
    return line.broken is not None and line.broken.runs


def write_break(way: Way) -> EditorPanel:
    """Open the form and write its four notes; without any of them it is not saved."""
    tab = stand_on(way, holds)
    way.click(tab.breaks.break_button)
    panel: EditorPanel = way.lena.panel
    way.fill(minute="9.30")
    for name in NOTES:
        panel.save_asked.emit()
        way.lena.settle()
        assert way.lena.window.current_page.dock.panel is panel, name
        way.fill(**{name: f"Skrivet under {name}."})
    return panel


def tell_the_chief(way: Way) -> None:
    """The chief is told, without a name, and takes note. Source: TRE-28, TRE-30"""
    row = way.waiting(way.chief)[TodoKind.APPROVAL]
    assert "Omar" not in row.what
    basket = way.chief.go_to("approvals")
    basket.reload()
    way.chief.settle()
    basket.table.setFocus()
    way.chief.press(Qt.Key.Key_Return)
    way.chief.press(Qt.Key.Key_A)
    assert way.group(TodoKind.APPROVAL, way.chief) is None


def refuse_a_new_plan(way: Way) -> None:
    """No new plan is made until an equal or better one is presented. Source: TRE-31"""
    tab = way.part(FilePart.PLANS)
    tab.write(PlanKind.LABOUR)
    way.lena.settle()
    panel = way.lena.window.current_page.dock.panel
    if panel is not None:
        way.fill(now="Vill börja om.", goal_on="2027-06-01")
        panel.save_asked.emit()
        way.lena.settle()
        assert "minst lika bra planering" in panel.summary
        way.lena.window.current_page.dock.close_panel()
    assert all(plan.state is not PlanState.DRAFT for plan in plans_of(way.ctx, way.person).plans)


def keep_in_touch(way: Way) -> None:
    """A contact late in the time moves the end to a month after it. Source: TRE-34"""
    way.runs_out(TodoKind.BROKEN_ENDS, date(2027, 1, 23))
    way.wake(date(2026, 12, 28))
    tab = stand_on(way, is_broken)
    way.click(tab.breaks.extend_button)
    way.fill(contact_on="2026-12-28")
    way.save()
    way.runs_out(TodoKind.BROKEN_ENDS, date(2027, 1, 28))


def begin_again(way: Way) -> None:
    """An equal plan is presented, and a new one is written and signed. Source: TRE-15, TRE-31"""
    way.wake(date(2027, 1, 11))
    tab = stand_on(way, is_broken)
    way.click(tab.breaks.lift_button)
    way.fill(equal="Praktik på lagret tre dagar i veckan.")
    way.save()
    assert way.group(TodoKind.BROKEN_ENDS) is None
    plan(way)


def miss_a_treatment(way: Way) -> None:
    """A treatment broken off is no broken plan: the person is called first. Source: TRE-59"""
    way.wake(date(2027, 1, 25))
    write_break(way)
    way.lena.write(treatment=True)
    way.lena.panel.save_asked.emit()
    way.lena.settle()
    assert "Kalla till ett nytt planeringssamtal" in way.lena.panel.ui.treatment_error_label.text()
    way.lena.window.current_page.dock.close_panel()
    tab = way.part(FilePart.LEAVES)
    leaves = next(section for section in tab.sections if isinstance(section, LeavesSection))
    way.click(leaves.leaves.add_button)
    way.lena.write(kind=LeaveKind.TREATMENT)
    way.fill(start="2027-01-25", called_on="2027-02-01")
    way.save()
    way.runs_out(TodoKind.PLANNING_CALL, date(2027, 2, 1))


def break_for_good(way: Way) -> None:
    """Who does not come when called has broken the plan; two months later closing is proposed."""
    way.wake(date(2027, 2, 1))
    write_break(way)
    way.lena.write(treatment=True)
    way.save()
    tell_the_chief(way)
    way.runs_out(TodoKind.BROKEN_ENDS, date(2027, 4, 1))
    way.wake(date(2027, 4, 1))
    tab = stand_on(way, is_broken)
    way.click(tab.breaks.end_button)
    assert way.lena.panel.reason is ClosureReason.SEPARATED
    way.save()
    assert way.group(TodoKind.BROKEN_ENDS) is None


@pytest.mark.slow
def test_a_plan_is_broken_twice(way: Way) -> None:
    begin(way)
    write_break(way)
    way.save()
    tell_the_chief(way)
    refuse_a_new_plan(way)
    keep_in_touch(way)
    begin_again(way)
    miss_a_treatment(way)
    break_for_good(way)
    enrolment = participant_file(way.unit.chief, way.person).enrolment
    assert enrolment is not None
    assert (enrolment.closure, enrolment.end) == (ClosureReason.SEPARATED, date(2027, 4, 1))
    told = [event for event in timeline(way.ctx, way.person).events if "Bruten" in event.what]
    assert [event.day for event in told if event.what == "Bruten planering"]
    assert len(broken_plans(way.ctx, way.person)) == 2
