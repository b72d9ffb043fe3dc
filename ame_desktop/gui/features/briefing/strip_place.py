"""Where *Borta* and *Att lösa* stand: right of the board, or beneath it where the text is large."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.gui.features.briefing.task_column import NARROWEST

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

COLUMNS: Final = 4
"""Where the strips leave fewer columns than these in sight, the right one goes beneath."""
HIGH: Final = 240
"""Pixels of the board's height above the strip: some cards of a column are seen at once."""
_LOW: Final = 60
_LISTED: Final = 110
_WISHED: Final = QSizePolicy.Policy.Expanding
_NO_LIMIT: Final = 16_777_215
"""The widest that Qt lets anything be."""


class StripPlace(QObject):
    """Moves the strip as the page gets another width, or the text another size."""

    def __init__(self, page: "BriefingPage") -> None:
        super().__init__(page)
        self._page = page
        self._beneath = False
        self._wide = 0
        ui = page.ui
        self._put(0, 2, (ui.away_label, ui.away_list))
        self._put(1, 5, (ui.solve_label, ui.solve_list, ui.why_button, ui.why_label))
        page.body.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.settle()
        return False

    def measure(self, wide: int) -> None:
        """Have the strip so wide, in pixels, where it stands beside the board."""
        self._wide = wide
        self.settle()

    def settle(self) -> None:
        """Put the strip where there is room for it."""
        ui, px = self._page.ui, self._page.tools.theme.px
        beneath = self._page.body.width() < self._asked()
        if beneath != self._beneath:
            self._beneath = beneath
            self._move()
        ui.columns_area.setMinimumHeight(px(HIGH if beneath else _LOW))
        for view in (ui.away_list, ui.solve_list):
            view.setMinimumHeight(px(_LISTED if beneath else _LOW))
        # Beside each other they take the height that is there: what they would rather have would
        # push the line about the card out of sight.
        for part in (ui.away_list, ui.solve_list, ui.columns_area, self._page.unassigned):
            policy = part.sizePolicy()
            policy.setVerticalPolicy(_WISHED if beneath else QSizePolicy.Policy.Ignored)
            part.setSizePolicy(policy)
        ui.right_widget.setMinimumWidth(0 if beneath else self._wide)
        ui.right_widget.setMaximumWidth(_NO_LIMIT if beneath else self._wide)

    def _asked(self) -> int:
        """Return the width that the strips and some columns take beside each other."""
        page, layout = self._page, self._page.ui.page_layout
        margins = layout.contentsMargins().left() + layout.contentsMargins().right()
        gaps = 2 * page.ui.board_layout.spacing()
        columns = COLUMNS * page.tools.theme.px(NARROWEST)
        return page.ui.left_widget.minimumWidth() + self._wide + columns + margins + gaps

    def _move(self) -> None:
        ui = self._page.ui
        if self._beneath:
            # What is known of the card that one stands on stays next to the board.
            ui.page_layout.addWidget(ui.right_widget)
            ui.right_layout.setDirection(QBoxLayout.Direction.LeftToRight)
        else:
            ui.board_layout.insertWidget(2, ui.right_widget)
            ui.right_layout.setDirection(QBoxLayout.Direction.TopToBottom)

    def _put(self, place: int, stretch: int, widgets: tuple[QWidget, ...]) -> None:
        ui = self._page.ui
        part = QWidget(ui.right_widget)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(ui.right_layout.spacing())
        for widget in widgets:
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        ui.right_layout.insertWidget(place, part, stretch)
