"""What every page of lines has: the button for a new one, its words, and the line one stands on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editor_panel import EditorDock


def new_button(page: Page, text: str, *, shown: bool) -> QPushButton:
    """Return the page's foremost button, which begins something new; shown to those who may."""
    button = QPushButton(text, page)
    button.setProperty("kind", "primary")
    page.tools.icons.dress(button, "add", role="on_accent")
    button.setVisible(shown)
    writes(button)
    return button


def summary_line(page: Page) -> QLabel:
    """Return the line above the list that tells how many there are; a long one wraps."""
    label = QLabel(page)
    label.setWordWrap(True)
    label.setProperty("kind", "muted")
    return label


def chosen_heading(page: Page) -> QLabel:
    """Return the name of the chosen line; a long one is cut, and never widens the page."""
    label = QLabel(page)
    label.setProperty("kind", "heading")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def stand_on_line(table: DataTable, dock: EditorDock, asked: object | None) -> bool:
    """Stand on the line that was asked for, or on the first one where one stands on none.

    Args:
        table: the page's list, as it is just now filled.
        dock: the page's editor, which keeps the focus while it is open.
        asked: the key of the line that was asked for.

    Returns:
        whether it is the line that was asked for.
    """
    if asked is not None and table.select(asked):
        return True
    if table.current_row is None and table.model().rowCount():
        table.selectRow(0)
        if dock.panel is None:
            table.setFocus()
    return False
