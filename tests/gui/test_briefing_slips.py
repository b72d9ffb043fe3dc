"""*Dagens lapp* from the board: for everybody, for one, for a team."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.keys import press, shortcut
from tests.support.mornings import Morning
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit


@pytest.fixture
def window(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> BriefingWindow:
    morning = Morning(unit)
    morning.put(morning.task("Snöröjning"), morning.add("Ali"), morning.add("Bo"))
    morning.put(morning.task("Lövräfsning"), morning.add("Dan"))
    morning.put(morning.task("Måla staket"), morning.add("Robel"))
    morning.add("Cia")
    return open_window(page_tools, shown, qtbot, morning.ctx)


@pytest.fixture
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ame_desktop.gui.features.briefing.paper_out.PRINTER", "no-such-program")


def offered(menu: QMenu) -> list[str]:
    """What a menu says of the slips, without the keys."""
    texts = [action.text().partition("\t")[0] for action in menu.actions() if action.isVisible()]
    return [text for text in texts if text.startswith("Dagens lapp till ")]


def walk_to_the_papers(window: BriefingWindow) -> QMenu:
    """Go with Shift+Tab past the columns to *Dagblad*, and open its menu."""
    button = window.page.ui.sheet_button
    for _ in range(40):
        if window.focus is button:
            break
        shortcut(window.focus, Qt.Key.Key_Backtab)
    assert window.focus is button
    window.key(Qt.Key.Key_Space)
    menu = button.menu()
    assert menu.isVisible()
    return menu


def choose(window: BriefingWindow, menu: QMenu, text: str) -> None:
    """Go to a choice of a menu with the arrows, and press Enter."""
    window.qtbot.waitUntil(lambda: menu.activeAction() is not None)
    for _ in menu.actions():
        if menu.activeAction().text().partition("\t")[0] == text:
            break
        press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)


def saved(window: BriefingWindow, target: Path) -> str:
    """What stands in the PDF that the dialog asks for."""
    (dialog,) = window.page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    window.settle()
    return pdf_text(target.read_bytes())


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
@pytest.mark.usefixtures("no_printer")
def test_the_menu_is_about_the_card_one_stood_on_and_not_those_passed(
    window: BriefingWindow, tmp_path: Path
) -> None:
    window.stand_on("Ali")
    window.key(Qt.Key.Key_Right)
    window.key(Qt.Key.Key_Right)
    told = window.page.ui.card_label.text()
    assert told.startswith("Robel")
    menu = walk_to_the_papers(window)
    assert window.page.ui.card_label.text() == told
    assert offered(menu) == [
        "Dagens lapp till alla",
        "Dagens lapp till Robel",
        "Dagens lapp till laget på Måla staket",
    ]
    choose(window, menu, "Dagens lapp till Robel")
    (dialog,) = window.page.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Spara dagens lapp till Robel som PDF"
    text = saved(window, tmp_path / "lapp.pdf")
    assert "Hej Robel!" in text
    assert "Hej Ali!" not in text


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
@pytest.mark.usefixtures("no_printer")
def test_a_letter_or_the_cards_menu_gives_the_slip_of_one(
    window: BriefingWindow, tmp_path: Path
) -> None:
    window.stand_on("Bo")
    window.key(Qt.Key.Key_D)
    text = saved(window, tmp_path / "lapp.pdf")
    assert "Hej Bo!" in text
    assert "Hej Ali!" not in text
    window.qtbot.waitUntil(lambda: not window.page.findChildren(QFileDialog))
    press(window.cards, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    (menu,) = window.cards.findChildren(QMenu)
    assert offered(menu) == ["Dagens lapp till Bo", "Dagens lapp till laget på Snöröjning"]
    choose(window, menu, "Dagens lapp till laget på Snöröjning")
    text = saved(window, tmp_path / "lag.pdf")
    assert "Hej Ali!" in text
    assert "Hej Robel!" not in text


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_a_column_that_is_only_passed_is_not_offered_at_the_unassigned(
    window: BriefingWindow,
) -> None:
    window.stand_on("Cia")
    menu = walk_to_the_papers(window)
    assert offered(menu) == ["Dagens lapp till alla", "Dagens lapp till Cia"]
    press(menu, Qt.Key.Key_Escape)


@pytest.mark.usefixtures("no_printer")
def test_the_key_asks_where_without_a_printer(window: BriefingWindow) -> None:
    window.page.sheet.print_slips()
    (dialog,) = window.page.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Spara dagens lapp som PDF"
    dialog.reject()
    window.settle()
