"""The login window and the lock: keys only, sentences, waiting times, and nothing unnamed."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.shell.idle_lock import IdleLock
from ame_desktop.gui.shell.lock_screen import LockScreen
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.gui.shell.waiting import Waiting, waiting_text
from tests.support.accessible import assert_named, name_of
from tests.support.keys import press, type_text


class WaitError(DomainError):
    def __init__(self, seconds: int) -> None:
        super().__init__("Vänta.")
        self.seconds = seconds


def sentence(error: Exception) -> str:
    return error.message if isinstance(error, DomainError) else ""


def only_asa(login: str, password: str) -> str:
    if (login, password) != ("åsa", "ett långt lösenord é"):
        raise DomainError("Användarnamn eller lösenord stämmer inte.")
    return login


def child(window: QWidget, kind: type[Any], name: str) -> Any:
    found = window.findChild(kind, name)
    assert found is not None
    return found


def make(
    tasks: Tasks,
    theme: Theme,
    icons: Icons,
    log_in: Callable[[str, str], object] = only_asa,
    faults: Callable[[Exception], object] = print,
) -> LoginWindow:
    return LoginWindow(tasks, theme, icons, log_in, sentence, faults)


class Paints(QObject):
    """Hears when a part of a window is painted."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.heard = False
        part.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.heard |= event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_what_is_heavy_waits_until_the_window_is_painted(
    qtbot: Any, tasks: Tasks, theme: Theme, icons: Icons, shown: Callable[[QWidget], QWidget]
) -> None:
    window = make(tasks, theme, icons)
    paints = Paints(child(window, QLineEdit, "login_edit"))
    told: list[bool] = []
    window.shown_first.connect(lambda: told.append(paints.heard))
    shown(window)
    qtbot.waitUntil(lambda: told != [])
    window.hide()
    shown(window)
    assert told == [True], "painted first, and told once"


def test_logs_in_by_keyboard_only(
    qtbot: Any, tasks: Tasks, theme: Theme, icons: Icons, shown: Callable[[QWidget], QWidget]
) -> None:
    window = make(tasks, theme, icons)
    with qtbot.waitSignal(window.shown_first):
        shown(window)
    login, password = (
        child(window, QLineEdit, "login_edit"),
        child(window, QLineEdit, "password_edit"),
    )
    type_text(login, "åsa")
    press(login, Qt.Key.Key_Return)
    type_text(password, "ett långt lösenord é")
    with qtbot.waitSignal(window.logged_in) as heard:
        press(password, Qt.Key.Key_Return)
    assert heard.args == ["åsa"]
    assert password.text() == ""


def test_nobody_leaves_for_another_unit_while_one_is_being_opened(
    qtbot: Any, tasks: Tasks, theme: Theme, icons: Icons, recorder: Any
) -> None:
    opening, left = threading.Event(), recorder()

    def slowly(login: str, password: str) -> str:
        opening.wait(10)
        return only_asa(login, password)

    window = make(tasks, theme, icons, slowly)
    qtbot.addWidget(window)
    for way in (window.unit_asked, window.recovery_asked):
        way.connect(left)
    ways = [child(window, QPushButton, name) for name in ("unit_button", "recovery_button")]
    for typed in ("fel", "ett långt lösenord é"):
        opening.clear()
        window.set_login("åsa")
        type_text(child(window, QLineEdit, "password_edit"), typed)
        child(window, QPushButton, "login_button").click()
        for button in ways:
            button.click()
        opening.set()
        qtbot.waitUntil(lambda: tasks.idle)
        assert left.calls == []
        assert all(button.isEnabled() for button in ways)
    for button in ways:
        button.click()
    assert len(left.calls) == 2


def test_wrong_password_says_so_and_keeps_the_name(
    qtbot: Any, tasks: Tasks, theme: Theme, icons: Icons
) -> None:
    window = make(tasks, theme, icons)
    qtbot.addWidget(window)
    window.set_login("åsa")
    error = child(window, QLabel, "error_label")
    button = child(window, QPushButton, "login_button")
    button.click()
    assert error.text() == "Skriv både användarnamn och lösenord."
    child(window, QLineEdit, "password_edit").setText("fel")
    button.click()
    assert not button.isEnabled()
    qtbot.waitUntil(lambda: error.text() == "Användarnamn eller lösenord stämmer inte.")
    assert button.isEnabled()
    assert child(window, QLineEdit, "login_edit").text() == "åsa"


def test_waits_after_too_many_wrong_ones(
    qtbot: Any, tasks: Tasks, theme: Theme, icons: Icons
) -> None:
    def refuse(login: str, password: str) -> object:
        raise WaitError(1)

    window = make(tasks, theme, icons, refuse)
    qtbot.addWidget(window)
    child(window, QLineEdit, "login_edit").setText("a")
    child(window, QLineEdit, "password_edit").setText("b")
    button = child(window, QPushButton, "login_button")
    error = child(window, QLabel, "error_label")
    button.click()
    qtbot.waitUntil(lambda: "Vänta 1 sekund " in error.text())
    assert not button.isEnabled()
    qtbot.waitUntil(button.isEnabled, timeout=3000)
    assert error.text() == ""


def test_a_fault_is_handed_on(qtbot: Any, tasks: Tasks, theme: Theme, icons: Icons) -> None:
    def break_down(login: str, password: str) -> object:
        raise ValueError("x")

    faults: list[Exception] = []
    window = make(tasks, theme, icons, break_down, faults.append)
    qtbot.addWidget(window)
    child(window, QLineEdit, "login_edit").setText("a")
    child(window, QLineEdit, "password_edit").setText("b")
    child(window, QPushButton, "login_button").click()
    qtbot.waitUntil(lambda: len(faults) == 1)


def test_names_as_a_screen_reader_hears_them(
    qtbot: Any, tasks: Tasks, theme: Theme, icons: Icons
) -> None:
    window = make(tasks, theme, icons)
    qtbot.addWidget(window)
    assert_named(window)
    names = [name_of(child(window, QLineEdit, f"{n}_edit")) for n in ("login", "password")]
    assert names == ["Användarnamn", "Lösenord"]
    assert name_of(child(window, QPushButton, "login_button")) == "Logga in"


def test_lock_opens_for_the_right_password_only(
    qtbot: Any, tasks: Tasks, theme: Theme, icons: Icons
) -> None:
    threads: list[str] = []

    def unlock(password: str) -> None:
        threads.append(threading.current_thread().name)
        if password != "rätt":
            raise DomainError("Lösenordet stämmer inte.")

    lock = LockScreen(tasks, theme, icons, "Karin Holm", unlock, sentence)
    qtbot.addWidget(lock)
    assert_named(lock)
    lock.begin()
    password = child(lock, QLineEdit, "password_edit")
    type_text(password, "fel")
    press(password, Qt.Key.Key_Return)
    error = child(lock, QLabel, "error_label")
    qtbot.waitUntil(lambda: error.text() == "Lösenordet stämmer inte.")
    type_text(password, "rätt")
    with qtbot.waitSignal(lock.unlocked):
        press(password, Qt.Key.Key_Return)
    assert all(name.startswith("database") for name in threads)


def test_the_lock_of_the_training_says_that_leaving_ends_it(
    qtbot: Any, tasks: Tasks, theme: Theme, icons: Icons
) -> None:
    lock = LockScreen(tasks, theme, icons, "Dana Demosson", lambda _: None, sentence)
    qtbot.addWidget(lock)
    leave = child(lock, QPushButton, "other_user_button")
    assert leave.text() == "Byt användare"
    lock.explain_training()
    assert leave.text() == "Avsluta övningen"
    assert "Inget av den sparas" in leave.toolTip()
    with qtbot.waitSignal(lock.other_user_asked):
        press(leave, Qt.Key.Key_Space)


def test_waiting_in_words(qtbot: Any) -> None:
    assert "Vänta 8 sekunder" in waiting_text(8)
    assert "Vänta 15 minuter" in waiting_text(900)
    assert "Vänta 1 minut " in waiting_text(60)
    said: list[str] = []
    owner = QWidget()
    qtbot.addWidget(owner)
    waiting = Waiting(said.append, lambda *, allowed: None, owner)
    waiting.begin(30)
    assert waiting.active
    waiting.stop()
    assert not waiting.active


def test_idle_watch_starts_anew_at_each_touch(
    qtbot: Any, qapp: QApplication, shown: Callable[[QWidget], QWidget]
) -> None:
    window = QWidget()
    idle = IdleLock(qapp, 99, window)
    assert idle.minutes == 15
    idle.set_minutes(0)
    assert idle.minutes == 1
    shown(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window.windowHandle())
    idle.start()
    timer = idle.findChild(QTimer)
    assert isinstance(timer, QTimer)
    qtbot.wait(60)
    before = timer.remainingTime()
    press_window(window, Qt.Key.Key_A)
    assert timer.remainingTime() > before
    with qtbot.waitSignal(idle.idle):
        timer.timeout.emit()
    idle.stop()
    press_window(window, Qt.Key.Key_A)
    assert not timer.isActive()


def press_window(window: QWidget, key: Qt.Key) -> None:
    handle = window.windowHandle()
    assert handle is not None
    event = QKeyEvent(QEvent.Type.KeyPress, int(key), Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(handle, event)
