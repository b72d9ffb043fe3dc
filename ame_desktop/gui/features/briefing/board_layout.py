"""Puts the board's own widgets into the form, and gives the strips their widths."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

LEFT: Final = 130
RIGHT: Final = 188
PANEL: Final = 300


def lay_out(page: "BriefingPage") -> None:
    """Fill the form's places."""
    ui, px = page.ui, page.tools.theme.px
    places = (
        (ui.unassigned_widget, (page.unassigned,)),
        (
            ui.prompt_widget,
            (
                page.prompt,
                page.observing.panel,
                page.rain.panel,
                page.rain.moving.panel,
                page.rain.moving.messages,
            ),
        ),
    )
    for place, widgets in places:
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            layout.addWidget(widget)
    page.unassigned.setAccessibleName("Ej fördelade")
    for combo in page.body.findChildren(QComboBox):
        combo.view().setAccessibleName(combo.accessibleName())
    ui.left_widget.setFixedWidth(px(LEFT))
    ui.right_widget.setFixedWidth(px(RIGHT))
    ui.task_area.setWidget(page.panel)
    ui.task_area.setWidgetResizable(True)
    ui.task_area.setFixedWidth(px(PANEL))
    ui.task_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    ui.task_area.hide()
    ui.arena_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    ui.arena_combo.setMinimumWidth(px(140))
    ui.arena_combo.setMaximumWidth(px(190))
    ui.state_layout.setStretch(0, 1)
    ui.board_layout.setStretch(1, 1)
    ui.page_layout.setStretch(3, 1)
    ui.left_layout.setStretch(1, 1)
    ui.right_layout.setStretch(1, 2)
    ui.right_layout.setStretch(3, 5)
    for view in (ui.away_list, ui.solve_list, ui.columns_area, page.unassigned):
        view.setMinimumHeight(px(60))
    ui.card_label.setMinimumHeight(px(38))
    ui.card_label.setAlignment(Qt.AlignmentFlag.AlignTop)
