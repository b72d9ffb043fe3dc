"""What stands around the figures: the period, the buttons, the total, and the places beside."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.rollups import BASIS, RollupView
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.rollups.asked_rows import AskedRows
from ame_desktop.gui.features.rollups.figure_parts import FigurePart
from ame_desktop.gui.features.rollups.period_bar import PeriodBar
from ame_desktop.gui.features.rollups.rows_panel import RowsPanel
from ame_desktop.gui.features.rollups.total_tiles import TotalTiles
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.page_header import PageHeader

LEAST: Final = 250
"""Least height of an editor in pixels at 100 percent."""
ALL_COLUMNS: Final = 800
"""From this width in pixels at 100 percent a table shows all of its figures."""


class PageFrame:
    """Lays the page out, and gives the rows or an editor their room.

    Args:
        page: the page.
        tools: the shared tools of all pages.
    """

    def __init__(self, page: Page, tools: PageTools) -> None:
        self._page = page
        self._theme = tools.theme
        self.period_bar = PeriodBar(tools.icons, page)
        self.pdf_button = _button("Spara PDF", page)
        self.xlsx_button = _button("Spara Excel", page)
        self.csv_button = _button("Spara CSV", page)
        for button in (self.pdf_button, self.xlsx_button, self.csv_button):
            tools.icons.dress(button, "export")
            button.hide()
        self.fix_button = _button("Fastställ", page)
        self.fix_button.setProperty("kind", "primary")
        tools.icons.dress(self.fix_button, "lock", role="on_accent")
        writes(self.fix_button)
        self.fix_button.hide()
        self.state_label = _label(page, "muted")
        self.copy_check = QCheckBox("Visa som fastställd", page)
        self.copy_check.hide()
        self.tiles = TotalTiles(tools.theme, page)
        self.tabs = QTabWidget(page)
        self.tabs.setAccessibleName("Sammanställningens delar")
        self.tabs.tabBar().setAccessibleName("Sammanställningens delar")
        self.basis_label = _label(page, "small")
        self.basis_label.setText(BASIS)
        self.rows = RowsPanel(tools, page)
        self.dock = EditorDock(tools.theme, page)
        self._lay_out(page)
        self.dock.occupied.connect(lambda _: self.fit())

    def show_view(self, view: RollupView, state: str) -> None:
        """Show a period's state, and what one may do with it."""
        self.state_label.setText(state)
        fixed = view.fixed is not None
        if not fixed:
            self.copy_check.setChecked(False)
        self.copy_check.setVisible(fixed)
        self.fix_button.setVisible(view.may_fix)
        for button in (self.pdf_button, self.xlsx_button, self.csv_button):
            button.setVisible(view.may_save)

    def show_rows(self, asked: AskedRows) -> None:
        """Show the orders behind a figure."""
        self.rows.show()
        self.fit()
        self.rows.show_rows(asked)

    def hide_rows(self) -> None:
        """Put the orders away."""
        self.tabs.show()
        self.rows.hide()
        self.fit()

    def fit(self) -> None:
        """Share the room between the tables, the charts, the rows and an editor."""
        room = self._page.width() - self._theme.px(40)
        self.period_bar.fit()
        self.tiles.arrange_for(room)
        shown, editing = not self.rows.isHidden(), self.dock.panel is not None
        narrow = self.rows.fit(room)
        if not editing:
            self.tabs.setVisible(not (shown and narrow))
        self.tiles.setVisible(not (narrow and (shown or editing)))
        self.dock.setMinimumHeight(self._theme.px(LEAST))
        beside = shown or editing or room < self._theme.px(960)
        held = self.rows.minimumWidth() if shown else self.dock.minimumWidth() if editing else 0
        crowded = beside and room - held < self._theme.px(ALL_COLUMNS)
        for place in range(self.tabs.count()):
            part = self.tabs.widget(place)
            if isinstance(part, FigurePart):
                part.make_room(room, beside=beside, narrow=crowded)

    def _lay_out(self, page: Page) -> None:
        header = PageHeader(page.title, page)
        tools = (self.pdf_button, self.xlsx_button, self.csv_button, self.fix_button)
        for tool in (self.period_bar, *tools):
            header.add(tool)
        state = QWidget(page)
        line = QHBoxLayout(state)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.state_label, 1)
        line.addWidget(self.copy_check)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.tabs, 1)
        beside.addWidget(self.rows)
        beside.addWidget(self.dock)
        self.dock.stand_beside(self.tabs)
        inside = QVBoxLayout(page.body)
        inside.setSpacing(8)
        for widget in (header, state, self.tiles):
            inside.addWidget(widget)
        inside.addLayout(beside, 1)
        inside.addWidget(self.basis_label)


def _button(text: str, parent: QWidget) -> QPushButton:
    return QPushButton(text, parent)


def _label(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    return label
