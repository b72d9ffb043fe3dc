"""Every editor that a button of a screen opens, as the program fills it: held to the same bars."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.gui.widgets.editor_panel import EditorPanel
from tests.gui.whole_window import WholeWindow
from tests.support.bars import faults
from tests.support.keys import press

OPENS = ("Ny ", "Nytt ", "Ändra", "Lägg ")
"""How the buttons begin that open an editor beside the list."""


@pytest.mark.slow
def test_every_editor_is_named_labelled_hit_and_connected(whole: WholeWindow) -> None:
    found: dict[str, str] = {}
    opened = 0
    for page_id in whole.window.page_ids:
        whole.go_to(page_id)
        for text in sorted({button.text() for button in _openers(whole)}):
            button = next((b for b in _openers(whole) if b.text() == text), None)
            if button is None:
                continue
            button.click()
            whole.settle()
            for panel in _panels(whole):
                opened += 1
                for fault in faults(panel):
                    found.setdefault(fault, f"{page_id}: {text}")
                press(panel, Qt.Key.Key_Escape)
                whole.settle()
            whole.go_to(page_id)
    assert opened > 10
    assert found == {}


def _openers(whole: WholeWindow) -> list[QPushButton]:
    page = whole.window.current_page
    assert page is not None
    buttons = page.findChildren(QPushButton)
    return [b for b in buttons if b.isVisible() and b.isEnabled() and b.text().startswith(OPENS)]


def _panels(whole: WholeWindow) -> list[QWidget]:
    kinds = whole.window.findChildren(EditorPanel)
    return [panel for panel in kinds if panel.isVisible()]
