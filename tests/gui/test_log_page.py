"""The screen *Logg*: narrowed, followed up by keyboard, its chain said to be whole or broken."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from sqlalchemy import text

from ame_desktop.domain.access import Role
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_review import Verdict
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.log.lines_view import Span
from ame_desktop.gui.features.log.page import Part
from ame_desktop.gui.widgets.field_values import choose
from ame_desktop.services.log import review, save_minutes
from ame_desktop.storage.engine import WRITES
from tests.gui.log_window import LogWindow, fill_log, open_log
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut, type_text
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def people(unit: Unit) -> dict[str, UUID]:
    return fill_log(unit)


@pytest.fixture
def window(
    unit: Unit, people: dict[str, UUID], page_tools: PageTools, shown: Shown
) -> Iterator[LogWindow]:
    made = open_log(unit, page_tools, shown, people)
    yield made
    made.page.release()


def narrow(window: LogWindow, combo: str, value: object) -> None:
    box = getattr(window.page.lines, combo)
    choose(box, value)
    box.activated.emit(box.currentIndex())
    window.settle()


def test_the_log_is_narrowed_by_time_person_and_kind(window: LogWindow) -> None:
    lines = window.page.lines
    narrow(window, "span_combo", Span.LAST_MONTH)
    assert {row.action for row in lines.model.shown} == {"Öppnade akten"}
    narrow(window, "person_combo", window.people["Ali Alm"])
    assert [row.people_text for row in lines.model.shown] == ["Alm, Ali"] * 2
    narrow(window, "kind_combo", LogKind.DENIED)
    assert lines.empty.isVisible()
    lines.show_everything()
    window.settle()
    assert lines.model.rowCount() > 6
    assert lines._count.text() == f"{lines.model.rowCount()} rader"
    assert_named(window.page)


def test_the_day_of_the_strip_and_the_filter_narrow_it_too(window: LogWindow) -> None:
    narrow(window, "span_combo", Span.DAY)
    everything = window.page.lines.model.rowCount()
    shortcut(window.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.page.lines.filter_edit
    type_text(window.page.lines.filter_edit, "loggen")
    assert 0 < window.page.lines.model.rowCount() < everything


def test_who_has_read_a_file_in_three_steps_or_fewer(window: LogWindow) -> None:
    window.go_to(Part.READERS)
    readers = window.page.readers
    assert "Välj en deltagare" in readers.empty._label.text()
    choose(readers.person_combo, window.people["Ali Alm"])
    readers.person_combo.activated.emit(readers.person_combo.currentIndex())
    window.settle()
    rows = {row.name: row for row in readers.model.shown}
    assert rows["Lena Ström"].times == 2
    assert not rows["Lena Ström"].on_case
    readers.lines_button.click()
    window.settle()
    assert window.page.part is Part.LINES
    assert {row.people_text for row in window.page.lines.model.shown} == {"Alm, Ali"}
    assert_named(window.page)


def test_a_file_leads_to_its_readers(window: LogWindow) -> None:
    window.page.open(window.people["Eva Ström"])
    window.settle()
    assert window.page.part is Part.READERS
    assert window.page.readers.person_combo.currentText() == "Ström, Eva"
    assert [row.name for row in window.page.readers.model.shown][-1] == "Lena Ström"


def test_a_month_is_drawn_judged_and_closed_by_keyboard(window: LogWindow) -> None:
    window.go_to(Part.REVIEW)
    view = window.page.review
    assert view.empty.isVisible()
    view.draw_button.setFocus()
    press(view.draw_button, Qt.Key.Key_Space)
    window.settle()
    assert view.model.rowCount() == 4
    assert QApplication.focusWidget() is view.table
    assert not view.close_button.isEnabled()
    assert_named(window.page)
    shortcut(view.table, Qt.Key.Key_B)
    window.settle()
    assert len(view.review.to_judge) == 3
    shortcut(view.table, Qt.Key.Key_F)
    panel: Any = window.page.dock.panel
    assert panel is not None
    assert QApplication.focusWidget() is panel.ui.note_edit
    type_text(panel.ui.note_edit, "Varför läste du akten?")
    press(panel.ui.note_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    assert window.page.dock.panel is None
    press(view.table, Qt.Key.Key_Return)
    panel = window.page.dock.panel
    choose(panel.ui.verdict_combo, Verdict.INVESTIGATE)
    panel.save_button.click()
    window.settle()
    assert "Skriv vad du vill veta" in panel.ui.note_error_label.text()
    panel.ui.note_edit.setPlainText("Ingen del i ärendet")
    panel.save_button.click()
    window.settle()
    shortcut(view.table, Qt.Key.Key_B)
    window.settle()
    assert view.review.to_judge == ()
    view.close_button.click()
    window.settle()
    found = review(window.ctx, view.month)
    assert found is not None
    assert found.closed_by == "Siv Chef"
    assert {item.verdict for item in found.items} == set(Verdict)
    assert not view.buttons[Verdict.JUSTIFIED].isVisible()


def test_the_minutes_are_saved(window: LogWindow, tmp_path: Path) -> None:
    window.go_to(Part.REVIEW)
    window.page.draw()
    window.settle()
    target = tmp_path / "protokoll.pdf"
    ctx, month = window.ctx, window.page.review.month
    window.page._paper.save(target, lambda path: save_minutes(ctx, month, path))
    window.settle()
    assert target.read_bytes().startswith(b"%PDF")


def test_a_whole_chain_is_green_and_a_changed_line_is_named(
    window: LogWindow, unit: Unit, tmp_path: Path
) -> None:
    window.go_to(Part.CHAIN)
    chain = window.page.chain
    chain.check_button.click()
    window.settle()
    assert chain.verdict_label.text().startswith("Kedjan är hel.")
    assert chain.save_button.isEnabled()
    assert chain.state is not None
    kept = f"{chain.state.head.number} {chain.state.head.sha256}"
    assert kept.split()[1] in chain.detail_label.text()
    engine = unit.store.engine.execution_options(**{WRITES: True})
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER log_entry_kept")
        connection.execute(text("UPDATE log_entry SET action = 'x' WHERE number = 4"))
    type_text(chain.kept_edit, kept)
    press(chain.kept_edit, Qt.Key.Key_Return)
    window.settle()
    assert chain.verdict_label.text() == (
        "Kedjan är bruten. Rad 4 har ändrats efter att den skrevs."
    )
    assert not chain.save_button.isEnabled()
    assert_named(window.page)


def test_an_anchor_that_cannot_be_read_is_asked_for_again(window: LogWindow) -> None:
    window.go_to(Part.CHAIN)
    window.page.check("abc")
    assert "kontrollsumman" in window.page.band.text
    assert window.page.chain.state is None


@pytest.mark.parametrize(
    ("role", "parts"),
    [
        (Role.UNIT_CHIEF, set(Part)),
        (Role.ADMINISTRATOR, {Part.LINES, Part.CHAIN}),
        (Role.CONSULTANT, {Part.LINES, Part.READERS}),
        (Role.SUPERVISOR, {Part.LINES}),
    ],
)
def test_each_role_has_its_parts(
    unit: Unit,
    people: dict[str, UUID],
    page_tools: PageTools,
    shown: Shown,
    role: Role,
    parts: set[Part],
) -> None:
    made = open_log(unit, page_tools, shown, people, role)
    assert {part for part in Part if made.page.tabs.isTabVisible(part)} == parts
    made.page.release()


def test_what_is_chosen_becomes_a_paper_about_an_incident(
    window: LogWindow, tmp_path: Path
) -> None:
    narrow(window, "span_combo", Span.EVERYTHING)
    window.page.lines.incident_button.click()
    (dialog,) = window.page.findChildren(QFileDialog)
    target = tmp_path / "underlag.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    window.settle()
    told = pdf_text(target.read_bytes())
    assert "Öppnade akten" in told
    assert "Alm" not in told
