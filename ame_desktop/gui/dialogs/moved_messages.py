"""Drafted messages to those whose work was moved, one at a time, ready to be copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.work_moves import Message
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.forms.ui_moved_messages import Ui_MovedMessages
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.passing_panel import PassingPanel

_LINES = 150


class MessagesPanel(PassingPanel):
    """Shows messages in the page; the program sends none of them."""

    copied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_MovedMessages()
        ui.setupUi(self)
        self.setAccessibleName("Meddelanden att kopiera")
        self._messages: tuple[Message, ...] = ()
        self._place = 0
        ui.text_edit.setFixedHeight(theme.px(_LINES))
        flow = FlowLayout(ui.buttons_widget)
        for button in (ui.copy_button, ui.next_button, ui.close_button):
            flow.addWidget(button)
        ui.copy_button.clicked.connect(self._copy)
        ui.next_button.clicked.connect(self._next)
        ui.close_button.clicked.connect(self.put_away)
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown."""
        return self._ui.text_edit.toPlainText()

    def show_messages(self, messages: Sequence[Message], back_to: QWidget | None = None) -> None:
        """Show messages, the first of them first; without any, nothing."""
        self._messages, self._place = tuple(messages), 0
        if not messages:
            self.hide()
            return
        self.remember_place(back_to or QApplication.focusWidget())
        self._ui.next_button.setVisible(len(messages) > 1)
        self._show()
        self.show()
        self._ui.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        message, count = self._messages[self._place], len(self._messages)
        title = "Meddelande" if count == 1 else f"Meddelande {self._place + 1} av {count}"
        self._ui.title_label.setText(title)
        self._ui.to_label.setText(f"Till {message.to}")
        self._ui.text_edit.setPlainText(message.text)
        announce(self, f"{title} till {message.to}")

    def _next(self) -> None:
        self._place = (self._place + 1) % len(self._messages)
        self._show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copied.emit()
