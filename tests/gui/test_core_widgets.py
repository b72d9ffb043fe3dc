"""The shared widgets: toast, date strip, filter, table, progress, reason, empty page, wrapping."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFrame,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from ame_desktop.gui.core import formatting
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.tasks import Cancel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.date_strip import DateStrip
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.gui.widgets.progress_panel import ProgressPanel
from ame_desktop.gui.widgets.toast import SECONDS, WIDEST, Toast
from tests.support.accessible import assert_named
from tests.support.keys import press, type_text

Show = Callable[[QWidget], QWidget]


def timer_of(toast: Toast) -> QTimer:
    found = toast.findChild(QTimer)
    assert isinstance(found, QTimer)
    return found


def test_toast_waits_eight_seconds_and_longer_while_pointed_at(
    qtbot: Any, theme: Theme, shown: Show
) -> None:
    window = QWidget()
    shown(window)
    toast = Toast(window, theme)
    toast.say("Sparat.")
    timer = timer_of(toast)
    assert SECONDS == 8
    assert timer.isActive()
    assert timer.interval() == 8000
    at = QPointF(1, 1)
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))
    assert not timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert timer.isActive()
    window.resize(500, 400)
    assert toast.geometry().bottom() < 400
    assert window.rect().contains(toast.geometry())
    toast.say("En mycket lång mening " * 12, lambda: None)
    assert window.rect().contains(toast.geometry())
    toast.close_now()
    assert toast.text == ""


def test_a_message_covers_neither_button_nor_field(theme: Theme, shown: Show) -> None:
    window = QWidget()
    window.resize(640, 400)
    save = QPushButton("Spara", window)
    save.setGeometry(200, 350, 240, 36)
    field = QLineEdit(window)
    field.setGeometry(420, 300, 210, 90)
    toast = Toast(window, theme)
    shown(window)
    toast.say("Flyttade Maja till Snöröjning.", lambda: None)
    for taken in (save, field):
        assert not toast.geometry().intersects(taken.geometry())
    assert window.rect().contains(toast.geometry())
    toast.close_now()
    save.hide()
    field.hide()
    toast.say("Flyttade Maja till Snöröjning.")
    assert toast.geometry().bottom() > window.height() - 40
    told = QFrame(window)
    told.setProperty("kind", "band")
    told.setGeometry(0, 340, 640, 50)
    told.show()
    toast.say("Flyttade Maja till Snöröjning.")
    assert not toast.geometry().intersects(told.geometry())


@pytest.mark.parametrize("zoom", [100, 150])
def test_a_long_message_is_in_rows_and_keeps_to_its_part(
    theme: Theme, shown: Show, zoom: int
) -> None:
    theme.set_zoom(zoom)
    window = QWidget()
    window.resize(1366, 700)
    screen = QWidget(window)
    screen.setGeometry(220, 50, 1146, 650)
    toast = Toast(window, theme, screen)
    shown(window)
    toast.say("Flyttade Maja.", lambda: None)
    (undo,) = toast.findChildren(QPushButton)
    QApplication.processEvents()
    (narrow, low) = (undo.width(), toast.height())
    toast.say("Flyttade Maja till Snöröjning, och Omar till Torget. " * 8, lambda: None)
    QApplication.processEvents()
    assert toast.width() <= WIDEST * zoom // 100
    assert toast.height() > low
    assert undo.width() == narrow
    assert screen.geometry().contains(toast.geometry())
    screen.setGeometry(600, 50, 766, 650)
    assert screen.geometry().contains(toast.geometry())


def test_date_strip(qtbot: Any, icons: Icons) -> None:
    strip = DateStrip(icons, lambda: date(2026, 3, 3))
    qtbot.addWidget(strip)
    assert_named(strip)
    days: list[date] = []
    strip.day_changed.connect(days.append)
    assert strip.text == "tis 3 mars v. 10"
    names = [button.accessibleName() for button in strip.findChildren(QToolButton)]
    assert names == ["Föregående dag", "Nästa dag"]
    strip.findChildren(QToolButton)[1].click()
    strip.set_day(date(2027, 1, 4))
    assert strip.text == "mån 4 jan 2027 v. 1"
    strip.go_to_today()
    strip.go_to_today()
    assert days == [date(2026, 3, 4), date(2027, 1, 4), date(2026, 3, 3)]


@dataclass(frozen=True)
class Person:
    key: int
    name: str


def test_filter_and_table_by_keys(qtbot: Any, theme: Theme, shown: Show) -> None:
    model = TableModel([Column[Person]("name", "Namn", lambda r: r.name, width=0)], lambda r: r.key)
    model.set_rows([Person(n, name) for n, name in enumerate(["Öberg", "Alm", "Åsa"])])
    table = DataTable()
    table.setAccessibleName("Deltagare")
    table.use(model, theme)
    shown(table)
    search = FilterEdit()
    qtbot.addWidget(search)
    assert_named(table)
    assert_named(search)
    search.textChanged.connect(model.set_quick_filter)
    search.left_downwards.connect(table.focus_first)
    type_text(search, "obe")
    press(search, Qt.Key.Key_Down)
    opened: list[Person] = []
    table.opened.connect(opened.append)
    press(table, Qt.Key.Key_Return)
    assert opened == [Person(0, "Öberg")]
    press(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert table.current_row == Person(0, "Öberg")
    assert table.select(2)
    assert not table.select(99)
    assert table.current_row == Person(2, "Åsa")


def test_home_and_end_go_to_the_first_and_the_last_row(theme: Theme, shown: Show) -> None:
    columns = [
        Column[Person]("key", "Nummer", lambda r: str(r.key)),
        Column[Person]("name", "Namn", lambda r: r.name),
    ]
    model = TableModel(columns, lambda r: r.key)
    table = DataTable()
    table.use(model, theme, sort_by=-1)
    shown(table)
    press(table, Qt.Key.Key_End)
    assert table.current_row is None
    model.set_rows([Person(n, name) for n, name in enumerate(["Öberg", "Alm", "Åsa"])])
    table.select(1)
    press(table, Qt.Key.Key_End)
    assert table.current_row == Person(2, "Åsa")
    assert len(table.selectionModel().selectedRows()) == 1
    press(table, Qt.Key.Key_Home)
    assert table.current_row == Person(0, "Öberg")


def test_progress_counts_and_cancels(qtbot: Any, shown: Show) -> None:
    panel = ProgressPanel()
    shown(panel)
    cancel = Cancel()
    panel.begin("Läser in deltagare", cancel)
    panel.show_progress(3, 10)
    bar = panel.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.text() == "3 av 10"
    assert_named(panel)
    button = panel.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(panel.cancelled):
        button.click()
    assert cancel.asked
    panel.end()
    assert panel.isHidden()


def test_reason_by_one_click_or_own_words(qtbot: Any, shown: Show) -> None:
    prompt = ReasonPrompt()
    given: list[str] = []
    shown(prompt)
    prompt.ask("Fördela ändå?", ["Överenskommet", "Byter dag"], given.append)
    assert_named(prompt)
    next(b for b in prompt.findChildren(QPushButton) if b.text() == "Byter dag").click()
    prompt.ask("Fördela ändå?", ["Överenskommet"], given.append)
    own = prompt.findChild(QLineEdit)
    assert isinstance(own, QLineEdit)
    press(own, Qt.Key.Key_Return)
    type_text(own, "Hjälper Åsa")
    press(own, Qt.Key.Key_Return)
    assert given == ["Byter dag", "Hjälper Åsa"]
    prompt.ask("Fördela ändå?", [], given.append)
    press(prompt, Qt.Key.Key_Escape)
    assert prompt.isHidden()


def test_empty_page_has_one_action(qtbot: Any, theme: Theme, icons: Icons) -> None:
    empty = EmptyState(theme, icons)
    qtbot.addWidget(empty)
    acts: list[str] = []
    empty.say("Det finns inga uppgifter än.", "Som i går", lambda: acts.append("x"))
    button = empty.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert acts == ["x"]
    assert_named(empty)


def test_header_wraps_where_it_is_narrow(qtbot: Any, theme: Theme, shown: Show) -> None:
    header = PageHeader("Deltagare")
    tools = [QPushButton(text) for text in ("Exportera", "Ny deltagare", "Skriv ut")]
    for tool in tools:
        header.add(tool)
    header.resize(1000, 60)
    shown(header)
    assert len({tool.y() for tool in tools}) == 1
    assert tools[-1].geometry().right() >= 990
    header.resize(260, 300)
    qtbot.waitUntil(lambda: len({tool.y() for tool in tools}) > 1)
    assert all(tool.geometry().right() <= 260 for tool in tools)


def test_formatting() -> None:
    day = date(2026, 3, 3)
    assert formatting.day_and_week(day, day) == "tis 3 mars v. 10"
    assert formatting.clock_time(datetime(2026, 3, 3, 9, 5)) == "09:05"
    assert formatting.hours(390) == "6,5\N{NO-BREAK SPACE}h"
    assert formatting.hours(480) == "8\N{NO-BREAK SPACE}h"
    assert formatting.kronor(12345) == "12\N{NO-BREAK SPACE}345\N{NO-BREAK SPACE}kr"


def test_qt_speaks_swedish(qtbot: Any, theme: Theme) -> None:
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
    )
    qtbot.addWidget(box)
    texts = {button.text().replace("&", "") for button in box.buttons()}
    assert texts == {"Spara", "Avbryt"}
    assert QLocale().name() == "sv_SE"


def test_a_column_that_is_hidden_leaves_its_room_to_those_that_stretch(
    shown: Any, theme: Theme
) -> None:
    names = Column[Person]("name", "Namn", lambda row: row.name, width=0)
    wide = Column[Person]("key", "Nummer", lambda row: str(row.key), width=560)
    table = DataTable()
    table.use(TableModel([names, wide], lambda row: row.key), theme)
    table.resize(600, 300)
    shown(table)
    squeezed = table.columnWidth(0)
    table.setColumnHidden(1, True)
    assert table.columnWidth(0) > 500 > squeezed
    table.setColumnHidden(1, False)
    assert table.columnWidth(0) == squeezed
