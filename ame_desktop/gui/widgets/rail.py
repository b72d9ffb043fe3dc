"""The left rail: one button for each screen, with the number of things that await the person."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.key_claim import KeyClaim
from ame_desktop.gui.core.theme import Theme

RAIL_WIDTH = 212
NARROW_WIDTH = 64
LEAST_WINDOW = 960
"""A window narrower than this, at 100 percent, shows only the icons."""
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class RailButton(QToolButton):
    """One screen's button: icon, name and a round count."""

    left_for = Signal(int)
    """An arrow key asks for the button below (1) or above (-1)."""
    entered = Signal()
    """Enter chose the screen, and goes into it."""
    typed = Signal(str)
    """A letter asks for the screen whose name begins with what has been typed."""

    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._count = 0
        self.setProperty("kind", "rail")
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        KeyClaim(self, ("T",))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        """How many things await the person."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show how many things await the person; none shows nothing."""
        self._count = count
        self.setAccessibleDescription(f"{count} väntar på dig" if count else "")
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show only the icon, with the name as its tip."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
        )
        tip = f"{self._title}: {self._count} väntar på dig" if self._count else self._title
        self.setToolTip(tip if narrow else "")

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._theme.px(36)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        self._paint_label(painter)
        painter.end()
        if self._count:
            self._paint_count() if self._wide else self._paint_dot()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.left_for.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            self.entered.emit()
        elif event.text().isalpha() and event.modifiers() in PLAIN:
            self.typed.emit(event.text().casefold())
        else:
            super().keyPressEvent(event)

    @property
    def _wide(self) -> bool:
        return self.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly

    def _paint_dot(self) -> None:
        side = self._theme.px(10)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawEllipse(self.width() - side - self._theme.px(5), self._theme.px(5), side, side)

    def _paint_label(self, painter: QPainter) -> None:
        theme, side = self._theme, self.iconSize().width()
        left = theme.px(12) if self._wide else (self.width() - side) // 2
        self.icon().paint(painter, left, (self.height() - side) // 2, side, side)
        if not self._wide:
            return
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        colours = theme.colours
        painter.setPen(QColor(colours.accent if self.isChecked() else colours.text))
        start = left + side + theme.px(12)
        area = self.rect().adjusted(start, 0, -theme.px(40 if self._count else 8), 0)
        text = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_count(self) -> None:
        theme = self._theme
        text = str(self._count) if self._count < 100 else "99+"
        height = theme.px(18)
        width = max(height, self.fontMetrics().horizontalAdvance(text) + theme.px(8))
        area = QRectF(
            self.width() - width - theme.px(8), (self.height() - height) / 2, width, height
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours.accent))
        painter.drawRoundedRect(area, height / 2, height / 2)
        font = self.font()
        font.setPixelSize(theme.metrics.small)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.colours.on_accent))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QFrame):
    """The column of screens; it scrolls where the window is low and can be made narrow."""

    chosen = Signal(object)
    """The id of the screen that was chosen."""
    entered = Signal()
    """The screen that was chosen with Enter wants the focus."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self._theme = theme
        self._icons = icons
        self._narrow = False
        self._window_width = LEAST_WINDOW * 10
        self._sought = ""
        self._buttons: dict[str, RailButton] = {}
        self._drawings: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._list = QWidget()
        self._list.setProperty("kind", "plain")
        self._list_layout = QVBoxLayout(self._list)
        self._list_layout.setContentsMargins(8, 12, 8, 8)
        self._list_layout.setSpacing(2)
        self._list_layout.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(self._list)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._narrow_button = QToolButton(self)
        self._narrow_button.setProperty("kind", "quiet")
        self._narrow_button.clicked.connect(self._toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(area, 1)
        layout.addWidget(self._narrow_button, 0, Qt.AlignmentFlag.AlignHCenter)
        theme.changed.connect(self._fit)
        self.set_narrow(False)

    @property
    def narrow(self) -> bool:
        """Whether the person wants only icons."""
        return self._narrow

    @property
    def titles(self) -> tuple[str, ...]:
        """The names of the screens, top to bottom."""
        return tuple(button.accessibleName() for button in self._buttons.values())

    def button(self, page_id: str) -> RailButton:
        """Return a screen's button."""
        return self._buttons[page_id]

    def add_pages(self, pages: Sequence[tuple[str, str, str]]) -> None:
        """Add screens as *id, title, icon*; the first nine get Ctrl+1 to Ctrl+9 in their tips."""
        for page_id, title, icon in pages:
            button = RailButton(title, self._theme, self._list)
            self._icons.dress(button, icon)
            button.clicked.connect(lambda _=False, chosen=page_id: self.chosen.emit(chosen))
            button.entered.connect(self.entered)
            button.left_for.connect(lambda step, left=button: self._step(left, step))
            button.typed.connect(lambda letter, left=button: self._seek(left, letter))
            self._group.addButton(button)
            self._list_layout.insertWidget(self._list_layout.count() - 1, button)
            self._buttons[page_id] = button
            self._drawings[page_id] = icon
        self._fit()

    def set_pages(self, pages: Sequence[tuple[str, str, str]]) -> None:
        """Show these screens instead; what awaits the person stands beside those that stay."""
        counts = {page_id: button.count for page_id, button in self._buttons.items()}
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._list_layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons, self._drawings = {}, {}
        self.add_pages(pages)
        for page_id, button in self._buttons.items():
            button.set_count(counts.get(page_id, 0))

    def take_focus(self) -> None:
        """Stand on the screen that is shown."""
        self._sought = ""
        shown = self._group.checkedButton()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_current(self, page_id: str) -> None:
        """Mark the screen that is shown; a screen that the rail lacks marks none."""
        # A group that holds to one choice does not let go of it.
        self._group.setExclusive(False)
        for known, button in self._buttons.items():
            current = known == page_id
            button.setChecked(current)
            drawing, role = self._drawings[known], "accent" if current else "text"
            self._icons.dress(button, drawing, role=role)
        self._group.setExclusive(True)

    def set_narrow(self, narrow: bool) -> None:
        """Show only icons, or icons with names."""
        self._narrow = narrow
        self._fit()

    def fit_window(self, width: int) -> None:
        """Show only icons where the window is too narrow for names."""
        self._window_width = width
        self._fit()

    def _step(self, left: RailButton, step: int) -> None:
        self._sought = ""
        buttons = list(self._buttons.values())
        place = buttons.index(left) + step
        if 0 <= place < len(buttons):
            buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _seek(self, left: RailButton, letter: str) -> None:
        """Go on with the word that is typed, or begin one after the screen one stands on."""
        buttons = list(self._buttons.values())
        here = buttons.index(left)
        for sought, start in ((self._sought + letter, here), (letter, here + 1)):
            for button in buttons[start:] + buttons[:start]:
                if button.accessibleName().casefold().startswith(sought):
                    self._sought = sought
                    button.setFocus(Qt.FocusReason.TabFocusReason)
                    return

    def _toggle(self) -> None:
        self.set_narrow(not self._narrow)

    def _fit(self) -> None:
        narrow = self._narrow or self._window_width < self._theme.px(LEAST_WINDOW)
        for button in self._buttons.values():
            button.set_narrow(narrow)
        name = "Visa namnen" if narrow else "Göm namnen"
        self._narrow_button.setAccessibleName(name)
        self._narrow_button.setToolTip(name)
        self._icons.dress(self._narrow_button, "expand" if narrow else "collapse", role="muted")
        self.setFixedWidth(self._theme.px(NARROW_WIDTH if narrow else RAIL_WIDTH))
