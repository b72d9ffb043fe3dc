"""The first window: *Användarnamn, Lösenord, Logga in*. It must be light to start."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.forms.ui_login_window import Ui_LoginWindow
from ame_desktop.gui.shell.scrolled import put_scrolled, resize_within_screen
from ame_desktop.gui.shell.waiting import Waiting

LogIn = Callable[[str, str], object]
Sentence = Callable[[Exception], str]


class LoginWindow(QWidget):
    """Asks who it is; what ``log_in`` answers is handed on when it succeeds.

    Args:
        tasks: runs ``log_in`` off the GUI thread.
        theme: the look.
        icons: drawn icons.
        log_in: takes user name and password; raises with a sentence when they do not open, and
            with ``seconds`` when one must wait.
        sentence: the sentence of such an error, or an empty string for a fault.
        fault: takes an error that has no sentence.
    """

    logged_in = Signal(object)
    unit_asked = Signal()
    recovery_asked = Signal()
    restore_asked = Signal()
    failed = Signal(object)
    """The unit did not open; the error, after its sentence is shown."""
    closed = Signal()
    shown_first = Signal()
    """The window stands on the screen; heavy imports can begin."""

    def __init__(
        self,
        tasks: Tasks,
        theme: Theme,
        icons: Icons,
        log_in: LogIn,
        sentence: Sentence,
        fault: Callable[[Exception], object],
    ) -> None:
        super().__init__()
        self._ui = Ui_LoginWindow()
        form = QWidget()
        self._ui.setupUi(form)
        self.setWindowTitle(form.windowTitle())
        put_scrolled(self, form)
        self._tasks, self._theme, self._icons = tasks, theme, icons
        self._log_in, self._sentence, self._fault = log_in, sentence, fault
        self._waiting = Waiting(self._show_error, self._let, self)
        self._was_shown = False
        self._ui.login_button.clicked.connect(self._try)
        self._ui.login_edit.returnPressed.connect(self._ui.password_edit.setFocus)
        self._ui.password_edit.returnPressed.connect(self._try)
        self._ui.unit_button.clicked.connect(self.unit_asked)
        self._ui.recovery_button.clicked.connect(self.recovery_asked)
        self._ui.restore_button.clicked.connect(self.restore_asked)
        self._ui.restore_button.hide()
        theme.changed.connect(self._draw)
        self._draw()
        resize_within_screen(self, QSize(theme.px(760), theme.px(600)))

    def set_unit(self, name: str, place: str) -> None:
        """Show which unit one logs in to, and where it lies."""
        self._ui.unit_label.setText(name)
        self._ui.unit_label.setToolTip(place)

    def set_login(self, login: str) -> None:
        """Fill in the user name that was used last, and go to the password."""
        self._ui.login_edit.setText(login)
        (self._ui.password_edit if login else self._ui.login_edit).setFocus()

    @property
    def login(self) -> str:
        """The user name as it stands."""
        return self._ui.login_edit.text().strip()

    def offer_restore(self) -> None:
        """Offer to put a copy back, since the unit's file is damaged."""
        self._ui.restore_button.show()
        self._ui.restore_button.setFocus()

    def show_error(self, sentence: str) -> None:
        """Say something above the button."""
        self._show_error(sentence)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self.windowHandle().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # It is painted while the screen gives it its place, and what waits comes after that.
        if event.type() is QEvent.Type.Expose and not self._was_shown:
            self._was_shown = True
            QTimer.singleShot(0, self, self.shown_first.emit)
        return super().eventFilter(watched, event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._waiting.stop()
        self.closed.emit()
        super().closeEvent(event)

    def _try(self) -> None:
        login, password = self._ui.login_edit.text().strip(), self._ui.password_edit.text()
        if not self._ui.login_button.isEnabled():
            return
        if not login or not password:
            self._show_error("Skriv både användarnamn och lösenord.")
            (self._ui.password_edit if login else self._ui.login_edit).setFocus()
            return
        self._let(allowed=False)
        self._let_leave(allowed=False)
        self._show_error("")
        self._ui.restore_button.hide()
        self._tasks.run(lambda: self._log_in(login, password), self._done, self._failed, owner=self)

    def _done(self, session: object) -> None:
        self._ui.password_edit.clear()
        self._let(allowed=True)
        self._let_leave(allowed=True)
        self.logged_in.emit(session)

    def _failed(self, error: Exception) -> None:
        self._ui.password_edit.clear()
        self._let_leave(allowed=True)
        seconds = int(getattr(error, "seconds", 0))
        if seconds:
            self._waiting.begin(seconds)
            return
        self._let(allowed=True)
        text = self._sentence(error)
        if not text:
            self._fault(error)
        self._show_error(text)
        self._ui.password_edit.setFocus()
        self.failed.emit(error)

    def _let(self, *, allowed: bool) -> None:
        self._ui.login_button.setEnabled(allowed)

    def _let_leave(self, *, allowed: bool) -> None:
        # Another window cannot take over a unit that is being opened: it would stay open unseen.
        for button in (self._ui.unit_button, self._ui.recovery_button):
            button.setEnabled(allowed)

    def _show_error(self, sentence: str) -> None:
        self._ui.error_label.setText(sentence)
        if sentence:
            announce(self, sentence)

    def _draw(self) -> None:
        colour = self._theme.colours.accent
        self._ui.mark_label.setPixmap(
            self._icons.pixmap("mark", self._theme.px(44), colour, self.devicePixelRatioF())
        )
