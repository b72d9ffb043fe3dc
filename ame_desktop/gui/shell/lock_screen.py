"""Covers the whole window while the program is locked; the password of the same person opens."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.forms.ui_lock_screen import Ui_LockScreen
from ame_desktop.gui.shell.scrolled import put_scrolled
from ame_desktop.gui.shell.waiting import Waiting

Unlock = Callable[[str], object]
Sentence = Callable[[Exception], str]


class LockScreen(QWidget):
    """Shows nothing but who is logged in and a password field."""

    unlocked = Signal()
    other_user_asked = Signal()

    def __init__(
        self,
        tasks: Tasks,
        theme: Theme,
        icons: Icons,
        who: str,
        unlock: Unlock,
        sentence: Sentence,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_LockScreen()
        form = QWidget()
        self._ui.setupUi(form)
        put_scrolled(self, form)
        self._tasks, self._theme, self._icons = tasks, theme, icons
        self._unlock, self._sentence = unlock, sentence
        self._waiting = Waiting(self._show_error, self._let, self)
        self._who = who
        self._ui.who_label.setText(f"{who} är inloggad. Skriv ditt lösenord för att fortsätta.")
        self._shut = ""
        self._ui.unlock_button.clicked.connect(self._try)
        self._ui.password_edit.returnPressed.connect(self._try)
        self._ui.other_user_button.clicked.connect(self.other_user_asked)
        theme.changed.connect(self._draw)
        self._draw()

    def explain_training(self) -> None:
        """Say what opens the training unit, and what ends it: it has one user, without password."""
        self._ui.who_label.setText(
            f"{self._who} är inloggad. Övningen har inga lösenord: skriv vad som helst."
        )
        self._ui.other_user_button.setText("Avsluta övningen")
        self._ui.other_user_button.setToolTip("Övningen börjar om nästa gång. Inget av den sparas.")

    def begin(self) -> None:
        """Be ready for the password."""
        self._ui.password_edit.clear()
        if not self._waiting.active:
            self._show_error("")
        (self._ui.other_user_button if self._shut else self._ui.password_edit).setFocus()
        announce(self, self._shut or "Programmet är låst.")

    def shut(self, sentence: str) -> None:
        """Let nobody back in with a password; only somebody else can log in."""
        self._ui.password_edit.clear()
        ui = self._ui
        for widget in (ui.password_label, ui.password_edit, ui.unlock_button):
            widget.hide()
        self._shut = sentence
        self._ui.who_label.setText(sentence)
        self.begin()

    def _try(self) -> None:
        password = self._ui.password_edit.text()
        if not password or not self._ui.unlock_button.isEnabled():
            return
        self._let(allowed=False)
        self._tasks.run(lambda: self._unlock(password), self._done, self._failed, owner=self)

    def _done(self, _: object) -> None:
        self._ui.password_edit.clear()
        self._let(allowed=True)
        self.unlocked.emit()

    def _failed(self, error: Exception) -> None:
        self._ui.password_edit.clear()
        seconds = int(getattr(error, "seconds", 0))
        if seconds:
            self._waiting.begin(seconds)
            return
        self._let(allowed=True)
        self._show_error(self._sentence(error) or "Lösenordet stämmer inte.")
        self._ui.password_edit.setFocus()

    def _let(self, *, allowed: bool) -> None:
        self._ui.unlock_button.setEnabled(allowed)

    def _show_error(self, sentence: str) -> None:
        self._ui.error_label.setText(sentence)
        if sentence:
            announce(self, sentence)

    def _draw(self) -> None:
        colour = self._theme.colours.accent
        self._ui.mark_label.setPixmap(
            self._icons.pixmap("lock", self._theme.px(40), colour, self.devicePixelRatioF())
        )
