"""One competence of the kompetenskort: its four steps, by the keys 1 to 4, and a comment."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.final_documents import SectionRow
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.section_text import SectionText

NO_STEP: Final = 0
COMMENT_HEIGHT: Final = 58
_EDGE: Final = 12


class CommentEdit(SectionText):
    """A field of two lines; the style sheet's least height would let it be pressed into one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.keep_height()
        theme.changed.connect(self.keep_height)

    def keep_height(self) -> None:
        """Be as high as two lines."""
        self.setFixedHeight(self._theme.px(COMMENT_HEIGHT))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ReadOnlyChange}:
            self.keep_height()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keep_height()


class CompetenceRow(QFrame):
    """Tells what is chosen and typed; keys 1 to 4 choose while the steps have the focus."""

    typed = Signal(object, str)
    rated = Signal(object, object)
    left = Signal(object)

    def __init__(
        self,
        theme: Theme,
        section: SectionRow,
        scale: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(section.title)
        self._section_id = section.section_id
        self._may_write = section.may_write
        self._title = QLabel(section.title, self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("kind", "heading")
        self._steps = QButtonGroup(self)
        self.comment = CommentEdit(theme, self)
        self.comment.setAccessibleName(f"Kommentar: {section.title}")
        self.comment.setPlaceholderText("Kommentar")
        self.comment.textChanged.connect(self._tell_typed)
        self.comment.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        holder = QWidget(self)
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self.buttons = self._make_steps(section, scale, holder) if section.rated else []
        holder.setVisible(bool(self.buttons))
        layout.addWidget(holder)
        layout.addWidget(self.comment)

    @property
    def has_focus(self) -> bool:
        """Whether one is in this row."""
        return self.comment.hasFocus() or any(button.hasFocus() for button in self.buttons)

    @property
    def rating(self) -> int | None:
        """The chosen step, 1 the lowest."""
        step = self._steps.checkedId()
        return step if step > NO_STEP else None

    def take_focus(self) -> None:
        """Go to the chosen step, or the first one."""
        chosen = self._steps.checkedButton() or next(iter(self.buttons), None)
        (chosen or self.comment).setFocus(Qt.FocusReason.TabFocusReason)

    def show_section(self, section: SectionRow, text: str) -> None:
        """Show what is stored, and what is typed."""
        self._may_write = section.may_write
        self._choose(section.rating)
        if self.comment.toPlainText() != text:
            self.comment.put(text)
        self.comment.setReadOnly(not section.may_write)
        self.comment.keep_height()
        for button in self.buttons:
            button.setEnabled(section.may_write)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the steps in one line, or in two where there is no room."""
        super().resizeEvent(event)
        count = len(self.buttons)
        widest = max((button.sizeHint().width() for button in self.buttons), default=0)
        room = self.width() - 4 * _EDGE
        across = count if count * (widest + _EDGE) <= room else max(1, count // 2)
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // across, place % across)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and watched is self.comment:
            self.left.emit(self._section_id)
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and watched is not self.comment
        ):
            return self._key(event.text())
        return False

    def _key(self, text: str) -> bool:
        if not self._may_write or len(text) != 1 or not text.isascii() or not text.isdigit():
            return False
        step = int(text)
        if step > len(self.buttons):
            return False
        self._rate(step or None)
        return True

    def _rate(self, step: int | None) -> None:
        self._choose(step)
        if step is not None:
            self.buttons[step - 1].setFocus()
        self.rated.emit(self._section_id, step)

    def _choose(self, step: int | None) -> None:
        # An exclusive group keeps its choice, so none is chosen by leaving that for a moment.
        self._steps.setExclusive(False)
        for place, button in enumerate(self.buttons, start=1):
            button.setChecked(place == step)
        self._steps.setExclusive(True)

    def _make_steps(
        self, section: SectionRow, scale: tuple[str, ...], holder: QWidget
    ) -> list[QRadioButton]:
        made = []
        for step, name in enumerate(scale, start=1):
            button = QRadioButton(f"{step}  {name}", holder)
            button.setAccessibleName(f"{section.title}: {step}, {name}")
            button.installEventFilter(self)
            writes(button)
            self._steps.addButton(button, step)
            self._grid.addWidget(button, 0, step - 1)
            made.append(button)
        self._steps.idClicked.connect(lambda step: self.rated.emit(self._section_id, step))
        return made

    def _tell_typed(self) -> None:
        self.typed.emit(self._section_id, self.comment.toPlainText())
