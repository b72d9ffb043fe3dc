"""The one-page summary on the screen: parts in one column or two, and *Varför?* for the rules."""

from typing import ClassVar, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.approval_sheets import CaseSheet, Look, SheetLine
from ame_desktop.domain.approvals import Values
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.approvals.sheet_lines import RULES, Part, parts_of
from ame_desktop.gui.widgets.card_columns import CardColumns

LABEL_WIDTH: Final = 136
_KINDS: Final = {Look.NOTICE: "error", Look.MUTED: "small"}


class SheetPart(QWidget):
    """A heading and its lines."""

    def __init__(self, part: Part, label_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(part.title)
        heading = QLabel(part.title, self)
        heading.setProperty("kind", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        for place, line in enumerate(part.lines):
            self._add(grid, place, line, label_width)

    def _add(self, grid: QGridLayout, place: int, line: SheetLine, label_width: int) -> None:
        text = _label(line.text, _KINDS.get(line.look, ""), self)
        if not line.label:
            grid.addWidget(text, place, 0, 1, 2)
            return
        label = _label(line.label, "muted", self)
        label.setFixedWidth(label_width)
        grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, place, 1, Qt.AlignmentFlag.AlignTop)


def _label(text: str, kind: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("kind", kind)
    return label


class SheetView(CardColumns):
    """Shows a case's summary; it takes the focus so that arrow keys scroll it."""

    spoken_role: ClassVar = QAccessible.Role.Document

    left = Signal()
    """The person wants back to the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sheet: CaseSheet | None = None
        self._opened: Values | None = None
        self._px = theme.px
        self._why = False
        self.setProperty("kind", "read")
        self.setAccessibleName("Underlag")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def why(self) -> bool:
        """Whether the rules are told with their number and source."""
        return self._why

    @property
    def text(self) -> str:
        """All that the sheet says, line by line."""
        return "\n".join(label.text() for card in self.cards for label in card.findChildren(QLabel))

    def show_sheet(self, sheet: CaseSheet | None, opened: Values | None = None) -> None:
        """Show a summary, and what has changed in it since it was opened."""
        self._sheet, self._opened = sheet, opened
        self._draw()
        self.verticalScrollBar().setValue(0)

    def turn_why(self) -> None:
        """*Varför?*: tell the rules with their number and source, or without them again."""
        self._why = not self._why
        self._draw()
        rules = next((card for card in self.cards if card.accessibleName() == RULES), None)
        if rules is not None:
            # The parts are laid out at once, so that it is known where they stand.
            for card in self.cards:
                card.show()
            QApplication.sendPostedEvents(self.widget(), QEvent.Type.LayoutRequest.value)
            self.ensureWidgetVisible(rules, 0, self.viewport().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        self.empty()
        if self._sheet is None:
            return
        found = parts_of(self._sheet, self._opened, why=self._why)
        width = self._px(LABEL_WIDTH)
        self.put(
            [SheetPart(part, width) for part in found if not part.right],
            [SheetPart(part, width) for part in found if part.right],
        )
