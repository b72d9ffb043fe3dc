"""What must be written on the way to work is marked with a star, as in every other form."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QLabel

from ame_desktop.domain.plans import LeaveKind, PlanKind
from ame_desktop.gui.features.participants.way.break_editors import BreakEditor, ContactEditor
from ame_desktop.gui.features.participants.way.leave_editors import DrugTestEditor, LeaveEditor
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import choose

TODAY = date(2026, 11, 23)


def starred(panel: EditorPanel) -> set[str]:
    labels = [label for label in panel.findChildren(QLabel) if not label.isHidden()]
    return {label.text()[:-2] for label in labels if label.text().endswith(" *")}


def test_all_that_a_broken_plan_needs_is_starred(qtbot: Any) -> None:
    panel = BreakEditor(TODAY)
    qtbot.addWidget(panel)
    assert starred(panel) == {
        "Datum",
        "Klockslag",
        "Orsak",
        "Syftet med besöket eller aktiviteten",
        "Konsekvenser för vägen mot självförsörjning",
        "Förutsättning för en ny planering",
    }
    choose(panel.ui.kind_combo, PlanKind.EXPIRED)
    assert starred(panel) == {"Datum", "Vad som har hänt", "Förutsättning för en ny planering"}


def test_what_a_leave_needs_is_starred(qtbot: Any) -> None:
    panel = LeaveEditor(None, TODAY)
    qtbot.addWidget(panel)
    choose(panel.ui.kind_combo, LeaveKind.PARENTAL)
    assert starred(panel) == {"Börjar"}
    choose(panel.ui.kind_combo, LeaveKind.STUDIES)
    assert starred(panel) == {"Börjar", "Ger studierna rätt till studiemedel?", "Vilka studier"}


def test_the_one_question_of_a_short_form_is_starred(qtbot: Any) -> None:
    for panel, label in (
        (ContactEditor(TODAY), "Senaste kontakten"),
        (DrugTestEditor(), "Varför behövs det i planeringen?"),
    ):
        qtbot.addWidget(panel)
        assert starred(panel) == {label}
