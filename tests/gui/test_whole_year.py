"""The year's chain in one window: orders from letter to compilation, agreements till renewed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.orders import OrderRow, OrderStatus
from ame_desktop.domain.rollups import Measure, RollupView
from ame_desktop.gui.features.rollups.fix_editor import WORD
from ame_desktop.services import agreements, rollups
from ame_desktop.services.orders import order_list
from tests.gui.whole_window import CTRL, WholeWindow, opened_for
from tests.support.keys import type_text
from tests.support.units import Unit

MONDAY = date(2026, 11, 23)
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
SCHOOL, NURSERY = "Exempelskolan", "Förskolan Skogsbrynet"
FILE = (
    "Ärendenr;Inkom;Enhet;Beställare;Telefon;Vad behöver ni hjälp med?;Önskat datum;Adress;"
    "Uppskattad tid (tim);Status\n"
    f"AME-2026-0201;2026-11-18 09:10;{SCHOOL};Zahra Ek;0600-11;Flytta bord;;Torget 1;3;Ny\n"
    f"AME-2026-0202;2026-11-19 10:00;{NURSERY};Bo Ek;0600-12;Laga staket;;Skogsvägen 2;5;Ny\n"
)
MAIL = f"""Från: Eva Lund <eva.lund@exempel.se>
Skickat: 2026-11-20 08:15
Ämne: Hjälp, AME-2026-0203

{NURSERY} vill ha löven krattade, helst den 3 december.

Mvh
Eva Lund
"""


@dataclass
class Year:
    """The chief at the window of an empty unit, with a keyboard."""

    unit: Unit
    window: WholeWindow
    folder: Path

    def read_in(self) -> None:
        """Take the intranet's file in."""
        file = self.folder / "bestallningar.csv"
        file.write_text(FILE, encoding="utf-8")
        page = self.window.go_to("importing")
        kinds = next(b for b in page.findChildren(QComboBox) if b.findText("Beställningar") >= 0)
        kinds.setCurrentIndex(kinds.findText("Beställningar"))
        kinds.activated.emit(kinds.currentIndex())
        page.read_file(file)
        self.window.settle()
        self.window.shortcut(Key.Key_Return)
        self.window.until(lambda: page.plan is None)

    def paste(self) -> None:
        """Copy a letter, and let it become an order."""
        page = self.window.go_to("orders")
        page.table.setFocus()
        QApplication.clipboard().setText(MAIL)
        self.window.shortcut(Key.Key_V)
        self.window.write(hours="2,5")
        self.window.save()

    def plan(self, number: str) -> None:
        """One key lays an order on the day above."""
        page = self.window.go_to("orders", self.order(number).order_id)
        page.table.setFocus()
        self.window.press(Key.Key_P)

    def finish(self, name: str, hours: str) -> None:
        """Open a task on the board, write the hours, and say that it is done."""
        board = self.window.go_to("briefing")
        column = next(c for c in board.board.columns if name in c.row.name)
        board.focus.stand_on_task(column.task_id)
        self.window.press(Key.Key_Return)
        field = board.panel.ui.hours_edit
        field.setFocus()
        field.clear()
        type_text(field, hours)
        board.panel.ui.done_button.setFocus()
        self.window.press(Key.Key_Space)

    def compile(self) -> Any:
        """Open the third tertial of the year, and stand in its table."""
        page = self.window.go_to("rollups")
        page.tabs.currentWidget().table.setFocus()
        self.window.press(Key.Key_3)
        assert page.period_bar.combo.currentText().startswith("Tertial 3 2026")
        return page

    def fix(self) -> None:
        """*Fastställ* by its word."""
        self.window.shortcut(Key.Key_F, CTRL | SHIFT)
        type_text(self.window.window.focusWidget(), WORD)
        self.window.press(Key.Key_Return)

    def draft(self) -> None:
        """A whole agreement with its four sections, and a task every Monday."""
        customer = self.order("AME-2026-0203").customer_id
        self.window.go_to("agreements")
        self.window.shortcut(Key.Key_N)
        self.window.write(customer_id=customer)
        self.window.write(
            title="Kratta och snöröja",
            hours_a_month="12",
            contact="Eva Lund",
            roles="Handledaren leder arbetet.",
            responsibility="Enheten svarar för redskapen.",
            expectations="Gångarna är fria varje måndag.",
            time_use="3 timmar varje måndag.",
            follow_up="Varje halvår med kontaktpersonen.",
        )
        self.window.save()
        self.stand_on_agreement()
        self.window.press(Key.Key_U)
        self.window.write(name="Röja gångar", as_written="varje måndag")
        self.window.write(arena_id=self.unit.arena("Utegrupp"))
        self.window.save()

    def sign(self) -> None:
        """Sign it, with who signed for the counterpart."""
        self.stand_on_agreement()
        self.window.press(Key.Key_S)
        self.window.save()

    def renew(self) -> None:
        """Next year's agreement by one key."""
        self.stand_on_agreement()
        self.window.press(Key.Key_F)

    def stand_on_agreement(self) -> None:
        """Stand on the first agreement of the cockpit."""
        key = agreements.cockpit(self.unit.chief)[0].agreement_id
        page = self.window.go_to("agreements", key)
        page.table.setFocus()

    def order(self, number: str) -> OrderRow:
        """An order as it is stored."""
        return next(row for row in order_list(self.unit.chief) if row.number == number)

    @property
    def tasks(self) -> list[str]:
        """What lies on the board."""
        board = self.window.go_to("briefing")
        return sorted(column.row.name for column in board.board.columns)

    @property
    def compiled(self) -> RollupView:
        """The third tertial as it is stored."""
        return rollups.view(self.unit.chief, "2026T3")


@pytest.fixture
def year(unit: Unit, qapp: QApplication, tmp_path: Path, qtbot: Any) -> Iterator[Year]:
    window = WholeWindow(qapp, opened_for(unit, unit.chief), tmp_path / "settings", qtbot)
    yield Year(unit, window, tmp_path)
    window.close()


def test_orders_from_file_and_letter_to_what_is_changed_after_fixing(year: Year) -> None:
    year.read_in()
    year.paste()
    assert year.order("AME-2026-0203").customer == NURSERY
    for number in ("AME-2026-0201", "AME-2026-0203"):
        year.plan(number)
        assert year.order(number).status is OrderStatus.PLANNED
    assert len(year.tasks) == 2

    year.finish("bord", "4")
    year.finish("löv", "2,5")
    assert year.order("AME-2026-0201").status is OrderStatus.DONE

    page = year.compile()
    total = year.compiled.rollup.total
    assert (total.received, total.done, total.hours) == (3, 2, Decimal("6.5"))
    assert page.tiles.tiles[Measure.HOURS].figure == "6,5"

    year.fix()
    assert year.compiled.fixed is not None
    assert year.compiled.changed == ()

    orders = year.window.go_to("orders", year.order("AME-2026-0202").order_id)
    orders.table.setFocus()
    year.window.press(Key.Key_K)
    assert year.order("AME-2026-0202").status is OrderStatus.DONE
    page = year.compile()
    titles = [page.tabs.tabText(place) for place in range(page.tabs.count())]
    assert any(title.startswith("Ändrat efter fastställande (") for title in titles)
    assert year.compiled.fixed.rollup.total.done == 2
    assert year.compiled.rollup.total.done == 3


def test_an_agreement_from_draft_to_worked_hours_and_next_year(year: Year) -> None:
    year.read_in()
    year.paste()
    year.draft()
    assert year.tasks == []
    year.sign()
    (row,) = agreements.cockpit(year.unit.chief)
    assert (row.state, row.end) == (AgreementState.SIGNED, date(2027, 11, 22))
    assert year.tasks == ["Röja gångar"]

    year.finish("gångar", "3")
    year.stand_on_agreement()
    (row,) = agreements.cockpit(year.unit.chief)
    assert (row.whole.delivered, row.this_month.delivered) == (Decimal(3), Decimal(3))
    page = year.window.window.current_page
    assert "3 av" in page.cards.hours.text

    year.unit.clock.set(datetime(2027, 10, 25, 8, 0))
    year.renew()
    rows = agreements.cockpit(year.unit.chief)
    assert sorted(row.start for row in rows) == [MONDAY, date(2027, 11, 23)]
    assert year.tasks == ["Röja gångar"]
