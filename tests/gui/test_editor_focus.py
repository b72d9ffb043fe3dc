"""Where the focus is in an editor beside the page, and what the wheel may change there."""

from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.forms.ui_subsidies_support import Ui_SubsidiesSupport
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.held_changes import LEAVING
from tests.support.keys import press, type_text


def form_with_a_hidden_box() -> tuple[QWidget, QComboBox, QLineEdit]:
    form = QWidget()
    box = QWidget(form)
    combo = QComboBox(box)
    combo.setObjectName("person_combo")
    combo.addItems(["Ali", "Bo"])
    edit = QLineEdit(form)
    edit.setObjectName("start_edit")
    QVBoxLayout(box).addWidget(combo)
    layout = QVBoxLayout(form)
    layout.addWidget(box)
    layout.addWidget(edit)
    return form, combo, edit


def test_an_editor_gives_the_focus_to_a_field_that_is_seen(shown: Any) -> None:
    form, combo, edit = form_with_a_hidden_box()
    holder = combo.parentWidget()
    assert holder is not None
    holder.hide()
    panel = EditorPanel("Ändra", form)
    shown(panel)
    panel.opened()
    assert edit.hasFocus()


def test_where_nothing_is_filled_in_the_first_link_has_the_focus(shown: Any) -> None:
    form = QWidget()
    link = QPushButton("Behov av handledning", form)
    QVBoxLayout(form).addWidget(link)
    panel = EditorPanel("Fastställ", form)
    shown(panel)
    panel.opened()
    assert link.hasFocus()


def roll_over(widget: QWidget) -> None:
    at = QPointF(widget.rect().center())
    button, key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    down = QWheelEvent(at, at, QPoint(), QPoint(0, -120), button, key, phase, False)
    QApplication.sendEvent(widget, down)


def test_scrolling_past_a_choice_leaves_it_as_it_is(shown: Any) -> None:
    form, combo, edit = form_with_a_hidden_box()
    panel = EditorPanel("Ändra", form)
    shown(panel)
    panel.opened()
    edit.setFocus()
    roll_over(combo)
    assert combo.currentText() == "Ali"
    assert not panel.dirty
    combo.setFocus()
    roll_over(combo)
    assert combo.currentText() == "Bo"


def test_tab_goes_through_a_form_as_it_is_read(shown: Any) -> None:
    form, combo, edit = form_with_a_hidden_box()
    box = combo.parentWidget()
    assert box is not None
    late = QCheckBox("Deltagaren", box)
    layout = box.layout()
    assert layout is not None
    layout.addWidget(late)
    panel = EditorPanel("Uppföljning", form)
    shown(panel)
    panel.opened()
    walked = [combo]
    while len(walked) < 5:
        press(walked[-1], Qt.Key.Key_Tab)
        walked.append(panel.focusWidget())
    assert walked == [combo, late, edit, panel.save_button, panel.cancel_button]


def test_what_is_wrong_with_a_field_leaves_its_neighbour_as_it_is(shown: Any) -> None:
    form = QWidget()
    ui = Ui_SubsidiesSupport()
    ui.setupUi(form)
    panel = EditorPanel("Nytt stöd", form)
    panel.resize(420, 700)
    shown(panel)
    panel.opened()
    beside, wrong = ui.start_edit, ui.end_edit
    width, top = beside.width(), beside.mapTo(form, QPoint()).y()
    panel.show_rule(DomainError("Det går inte att läsa som ett datum. " * 3, field="end"))
    QApplication.processEvents()
    assert ui.end_error_label.isVisible()
    assert abs(beside.width() - width) <= 1
    assert beside.width() == wrong.width()
    assert beside.mapTo(form, QPoint()).y() == top


def test_escape_leaves_a_changed_form_by_way_of_cancel_and_goes_back(
    shown: Any, recorder: Any
) -> None:
    form, _, edit = form_with_a_hidden_box()
    panel, left = EditorPanel("Ändra", form), recorder()
    panel.left.connect(left)
    shown(panel)
    panel.opened()
    edit.setFocus()
    type_text(edit, "2026-03-03")
    press(edit, Qt.Key.Key_Escape)
    assert panel.summary == LEAVING
    assert panel.cancel_button.hasFocus()
    press(panel.cancel_button, Qt.Key.Key_Escape)
    assert edit.hasFocus()
    assert not panel.summary
    assert not left.calls
    press(edit, Qt.Key.Key_Escape)
    press(panel.cancel_button, Qt.Key.Key_Return)
    assert len(left.calls) == 1
