"""What people see when storage cannot be reached, or when the program has a fault."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from ame_desktop.gui.core.crash_hook import Crash, CrashHook
from ame_desktop.gui.core.retry import give_up

TellInline = Callable[[Exception, Callable[[], object] | None], bool]
CRASH_TEXT = "Något gick fel i programmet. Det du har sparat finns kvar."
CRASH_ADVICE = (
    "Du kan fortsätta arbeta. Berätta vad du gjorde för den som sköter programmet "
    "och läs upp koden {code}."
)
CRASH_BOX = "crash_box"
TOLD_CODES = 3
"""Codes that a dialog tells: what failed first, and what may have failed of it."""


class Trouble(QObject):
    """Shows one calm dialog at a time, over the window it was made for.

    Args:
        window: the window that dialogs stand over.
        hook: takes the faults.
        storage_sentence: the sentence of a storage error, or an empty string for other errors.
        tell_inline: tells some storage errors inside the window, and says whether it did.
    """

    def __init__(
        self,
        window: QWidget,
        hook: CrashHook,
        storage_sentence: Callable[[Exception], str],
        tell_inline: TellInline | None = None,
    ) -> None:
        super().__init__(window)
        self._tell_inline = tell_inline
        self._window = window
        self._hook = hook
        self._storage_sentence = storage_sentence
        self._storage_box: QMessageBox | None = None
        self._again: list[Callable[[], object]] = []
        self._codes: list[str] = []
        hook.caught.connect(self.show_crash)

    def __call__(self, error: Exception, again: Callable[[], object] | None = None) -> None:
        """Tell of an error that is no rule's; ``again`` is done by *Försök igen*."""
        sentence = self._storage_sentence(error)
        if not sentence:
            self._hook.report(error)
            return
        if self._tell_inline is not None and self._tell_inline(error, again):
            return
        if again is not None:
            self._again.append(again)
        if self._storage_box is None:
            self._show_storage(sentence)

    def show_crash(self, crash: Crash) -> None:
        """Show the dialog of a fault, with its code; one that is open tells of the next one too."""
        open_box = self._open_crash_box()
        self._codes = [*(self._codes if open_box else []), crash.code][:TOLD_CODES]
        advice = CRASH_ADVICE.format(code=", ".join(self._codes))
        if open_box is not None:
            open_box.setInformativeText(advice)
            return
        box = self._box(CRASH_TEXT, advice)
        box.setObjectName(CRASH_BOX)
        copy = box.addButton("Kopiera koden", QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(box.addButton("Stäng", QMessageBox.ButtonRole.RejectRole))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(", ".join(self._codes)))
        box.open()

    def _open_crash_box(self) -> QMessageBox | None:
        """Look for it rather than remember it: nothing that fails may keep later faults untold."""
        held = self._window.findChildren(QMessageBox, CRASH_BOX)
        return next((box for box in held if box.isVisible()), None)

    def _show_storage(self, sentence: str) -> None:
        box = self._box("Det gick inte att nå enhetens uppgifter.", sentence)
        retry = box.addButton("Försök igen", QMessageBox.ButtonRole.AcceptRole)
        box.addButton("Stäng", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(retry)
        self._storage_box = box
        box.finished.connect(lambda: self._answered(box.clickedButton() is retry))
        box.open()

    def _answered(self, retry: bool) -> None:
        self._storage_box = None
        waiting, self._again = self._again, []
        if retry:
            for again in waiting:
                again()
        else:
            give_up(waiting)

    def _box(self, text: str, advice: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle("AME Desktop")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(advice)
        return box
