"""The window, where every slot raises by its own signal, and what the person would then see."""

import json
import os
import sys
import zlib
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QThread
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from ame_desktop.gui.application import Program
from ame_desktop.gui.dialogs.trouble import CRASH_TEXT
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.shell.surroundings import make_surroundings
from ame_desktop.services.backup import UnitBackups
from ame_desktop.services.drafts import keep
from ame_desktop.settings import ProgramSettings
from tests.support.failing_seen import Seen
from tests.support.plain_on_disk import PlainSearch
from tests.support.slot_faults import (
    FAULTS,
    Answer,
    Connection,
    answer_with_fault,
    emit_with_fault,
    note_answers,
    question_with_fault,
)
from tests.support.stored_words import hear_what_is_stored
from tests.support.training import make_training_unit
from tests.support.units import KEY
from tests.support.window_walk import walk_page

NAME = "Åsa Öberg"
ONE_OF = 4
"""In the short run one slot of so many fails."""
TYPED = "Halvskriven text"


class Run:
    """Somebody at the window, where everything fails once."""

    def __init__(self, folder: Path, *, everything: bool) -> None:
        self._everything = everything
        self.application = QApplication([])
        self.around = make_surroundings(self.application, ProgramSettings(folder / "settings"))
        self.around.crash_hook.install()
        self.program = Program(self.around)
        self.seen = Seen()
        self._tried: set[str] = set()
        self._heard = 0
        self._answers: dict[str, Answer] = {}
        self._answered: set[str] = set()
        self._asked = SimpleNamespace(run=self.around.tasks.run)
        note_answers(self.around.tasks, self._answers)
        self._search = PlainSearch()
        hear_what_is_stored(self._search.sought)
        unit = make_training_unit(folder)
        (folder / "unit").mkdir()
        self.program.enter(unit.opened_in(folder / "unit"))
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked for is done and shown, and nothing more is on its way."""
        deadline, calm = QDeadlineTimer(30_000), 0
        while calm < 2:
            self.application.processEvents()
            calm = calm + 1 if self.around.tasks.idle else 0
            if not calm:
                assert not deadline.hasExpired(), "an answer never came"
                QThread.msleep(1)

    def pages(self) -> None:
        """Try everything that each screen connects, and its editors."""
        desk = self.program.desk
        assert desk is not None
        for page_id in desk.window.page_ids:
            for _ in walk_page(desk.window, self.settle, page_id, rows=1):
                if self._everything:
                    self._press_everything(desk.window)
                    self._choose_everything(desk.window)
            self.fail_all(desk.window)
        for act in (desk.window.ask_day, desk.window.show_keys, desk.window.show_help):
            desk.window.open_page("attendance")
            self._do(desk.window, act)

    def first_windows(self, folder: Path) -> None:
        """Try the windows that stand before somebody has logged in."""
        desk = self.program.desk
        assert desk is not None
        desk.window.closed.disconnect()
        desk.window.close()
        place = str(folder / "exempelkommun.ame")
        steps = (
            lambda: self.program.ask_login(place),
            lambda: self.program.show_lost(str(folder / "borta.ame")),
            lambda: self.program.restore(place),
            self.program.guide,
        )
        for step in steps:
            step()
            self.settle()
            assert self.program.first_window is not None
            self.fail_all(self.program.first_window)

    def fail_all(self, window: QWidget) -> None:
        """Let each slot that has not failed yet do so, and look at what the window shows."""
        fields = self._type_into(window)
        self._fail_new(window)
        self._fail_answers(window)
        self.seen.lost += [name for edit, name in fields if _text_of(edit) not in {TYPED, None}]

    def _fail_new(self, window: QWidget) -> None:
        for connection in FAULTS.connections[self._heard :]:
            if connection.slot not in self._tried:
                self._fail(window, connection)
        self._heard = len(FAULTS.connections)

    def _fail(self, window: QWidget, connection: Connection) -> None:
        if not self._everything and zlib.crc32(connection.slot.encode()) % ONE_OF:
            return
        # What comes while all others keep still would be lost, and waited for ever after.
        self.settle()
        try:
            raised = emit_with_fault(connection)
        except (TypeError, ValueError, AttributeError, OverflowError) as error:
            self.seen.wrong.append(f"{connection.slot}: {type(error).__name__} {error}")
            return
        if raised:
            self._tried.add(connection.slot)
            self.seen.slots += 1
            self._look(window, connection.slot)

    def _fail_answers(self, window: QWidget) -> None:
        """Let each answer fail as it comes, and each question fail on its way."""
        for place, answer in list(self._answers.items()):
            if place in self._answered:
                continue
            self._answered.add(place)
            if answer_with_fault(self._asked, answer, self.settle):
                self.seen.answers += 1
                self._look(window, f"answer {place}")
            question_with_fault(self._asked, answer, self.settle)
            self._look(window, f"question {place}")

    def _look(self, window: QWidget, where: str) -> None:
        """See that exactly one calm dialog tells of a fault, and put it away."""
        self.application.processEvents()
        boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        told = [box.text() + box.informativeText() for box in boxes]
        calm = [
            text
            for text in told
            if CRASH_TEXT in text and NAME not in text and "Traceback" not in text
        ]
        if len(told) != 1 or calm != told:
            self.seen.wrong.append(f"{where}: {told}")
        for box in boxes:
            box.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _type_into(self, window: QWidget) -> list[tuple[QWidget, str]]:
        """Write in the fields that can be written in, as somebody in the middle of a sentence."""
        self.settle()
        found: list[tuple[QWidget, str]] = []
        for kind in (QLineEdit, QPlainTextEdit):
            for edit in window.findChildren(kind):
                if edit.isVisible() and edit.isEnabled() and not edit.isReadOnly():
                    FAULTS.emitting = True
                    _write(edit, TYPED)
                    FAULTS.emitting = False
                    if _text_of(edit) == TYPED:
                        found.append((edit, edit.objectName() or edit.accessibleName()))
        return found

    def _press_everything(self, window: MainWindow) -> None:
        """Press each button of the screen once, and put away what it opened over the window."""
        page = window.current_page
        pressed: set[str] = set()
        while True:
            button = next(
                (
                    found
                    for found in page.findChildren(QAbstractButton)
                    if found.isVisible() and found.isEnabled() and _words(found) not in pressed
                ),
                None,
            )
            if button is None:
                return
            pressed.add(_words(button))
            self._do(window, button.click)
            if window.current_page is not page:
                return

    def _choose_everything(self, window: MainWindow) -> None:
        """Choose each thing in the menus of the screen that is shown."""
        for menu in window.current_page.findChildren(QMenu):
            for action in menu.actions():
                if action.isEnabled() and action.menu() is None:
                    self._do(window, action.trigger)

    def _do(self, window: QWidget, act: Callable[[], object]) -> None:
        """Do something, let what it connected fail, and put away what it opened on top."""
        act()
        self.settle()
        self._fail_new(window)
        for menu in window.findChildren(QMenu):
            menu.close()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        self.settle()

    def goes_on(self) -> None:
        """Open every screen anew, and see that each still reads and shows what it shows."""
        desk = self.program.desk
        assert desk is not None
        for page_id in desk.window.page_ids:
            desk.window.open_page(page_id)
            self.settle()
        boxes = [box for box in desk.window.findChildren(QMessageBox) if box.isVisible()]
        self.seen.goes_on = not boxes and desk.window.isVisible()

    def look_for_plain(self, folder: Path) -> None:
        """Take a copy of the unit, write half a sentence, and search all that lies in a folder."""
        desk = self.program.desk
        assert desk is not None
        ctx, path = desk.unit.context, desk.unit.path
        assert path is not None
        keep(ctx, "slutdokument:prov", "text", f"{TYPED} om {NAME}, 850213-1234")
        UnitBackups(ctx.store, KEY, path, ctx.clock).make()
        self._search.sought.add(NAME)
        self.seen.plain = self._search.wrong_in(folder)
        self.seen.files = self._search.files


def _words(button: QAbstractButton) -> str:
    return f"{button.text()}|{button.accessibleName()}|{button.objectName()}"


def _write(edit: Any, text: str) -> None:
    edit.setPlainText(text) if isinstance(edit, QPlainTextEdit) else edit.setText(text)


def _text_of(edit: Any) -> str | None:
    try:
        return edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()
    except RuntimeError:
        # The field went with its editor.
        return ""


def main(folder: Path, *, everything: bool) -> None:
    """Do all of it, and tell what came of it as JSON on standard output."""
    run = Run(folder, everything=everything)
    run.pages()
    run.goes_on()
    run.look_for_plain(folder)
    run.first_windows(folder)
    seen = run.seen
    seen.sites = sorted(FAULTS.sites)
    seen.quiet = sorted({held.slot for held in FAULTS.connections} - run._tried)
    sys.stdout.write(json.dumps(asdict(seen)))
    sys.stdout.flush()
    # Windows are freed with the process.
    os._exit(0)
