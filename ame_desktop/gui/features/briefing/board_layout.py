"""Puts the board's own widgets into the form, and gives the strips their widths."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

LEFT: Final = 130
RIGHT: Final = 182
LEAST_RIGHT: Final = 150
MOST_UNASSIGNED: Final = "Ej fördelade (99)"
"""The longest heading of the left strip, which is wider with some fonts than the strip."""
PANEL: Final = 300
PROPOSAL: Final = 320


def lay_out(page: "BriefingPage") -> None:
    """Fill the form's places."""
    ui = page.ui
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
    _let_tools_wrap(page)
    page.unassigned.setAccessibleName("Ej fördelade")
    for combo in page.body.findChildren(QComboBox):
        combo.view().setAccessibleName(combo.accessibleName())
    name_choice(ui.arena_combo)
    ui.task_area.setWidget(page.panel)
    ui.task_area.setWidgetResizable(True)
    ui.task_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    ui.task_area.hide()
    ui.board_layout.addWidget(page.proposing.panel)
    ui.arena_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    ui.state_layout.setStretch(0, 1)
    ui.board_layout.setStretch(1, 1)
    ui.page_layout.setStretch(3, 1)
    ui.left_layout.setStretch(1, 1)
    ui.card_label.setAlignment(Qt.AlignmentFlag.AlignTop)
    measure(page)


def _let_tools_wrap(page: "BriefingPage") -> None:
    """Let the tools go on below where they have no room beside each other, as with large text."""
    ui = page.ui
    ui.page_layout.removeItem(ui.tools_layout)
    name, tools = QWidget(page.body), QWidget(page.body)
    named = QHBoxLayout(name)
    named.setContentsMargins(0, 0, 0, 0)
    named.setSpacing(12)
    named.addWidget(ui.title_label)
    named.addWidget(ui.arena_combo)
    flow = FlowLayout(tools, spacing=8, spread=True)
    for tool in (
        name,
        *(item for item in _held(ui.tools_layout) if item.parentWidget() is not name),
    ):
        flow.addWidget(tool)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    tools.setSizePolicy(policy)
    ui.page_layout.insertWidget(0, tools)


def _held(layout: QLayout) -> list[QWidget]:
    items = (layout.itemAt(place) for place in range(layout.count()))
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]


def measure(page: "BriefingPage") -> None:
    """Give the strips the widths that the text's size asks for."""
    ui, px = page.ui, page.tools.theme.px
    left = max(px(LEFT), _wide(ui.unassigned_label, MOST_UNASSIGNED))
    # What a wide font takes to the left is given back to the right, where texts wrap.
    right = max(px(LEAST_RIGHT), px(RIGHT) + px(LEFT) - left)
    strips = (
        (ui.left_widget, left),
        (ui.task_area, px(PANEL)),
        (page.proposing.panel, px(PROPOSAL)),
    )
    for strip, width in strips:
        strip.setFixedWidth(width)
    ui.arena_combo.setMinimumWidth(px(140))
    ui.arena_combo.setMaximumWidth(px(190))
    page.unassigned.setMinimumHeight(px(60))
    page.strip.measure(right)
    ui.card_label.setMinimumHeight(px(38))


def _wide(label: QLabel, text: str) -> int:
    """Return how wide a label is with a text."""
    label.ensurePolished()
    return label.fontMetrics().size(0, text).width() + 2 * label.margin()
