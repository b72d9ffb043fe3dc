"""The guide of the first start, in six steps: from where the data lies to the first own files."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from typing_extensions import override

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.forms.ui_first_run import Ui_FirstRun
from ame_desktop.gui.shell.first_run import FirstRunActions, FirstRunDraft, StorageChoice
from ame_desktop.gui.shell.scrolled import put_scrolled, resize_within_screen

STEPS = 6
WELCOME, UNIT, PLACE, USER, RECOVERY, DONE = range(STEPS)
FILE_TEXT = (
    "Filen är krypterad och säkerhetskopieras av programmet. Den får inte ligga på en "
    "nätverksenhet: använd Gemensam server när flera datorer ska dela."
)
SERVER_TEXT = "Till exempel postgresql://namn@server/enheten. Kommunens it-avdelning vet adressen."


class FirstRunWindow(QWidget):
    """Takes one step at a time; nothing is made before the fourth step is done."""

    finished = Signal(object)
    """The unit is made; True when own files are to be read in now."""
    demo_asked = Signal()
    open_asked = Signal()
    closed = Signal()

    def __init__(self, tasks: Tasks, theme: Theme, actions: FirstRunActions) -> None:
        super().__init__()
        self._ui = Ui_FirstRun()
        form = QWidget()
        self._ui.setupUi(form)
        self.setWindowTitle(form.windowTitle())
        put_scrolled(self, form)
        self._tasks, self._actions = tasks, actions
        self._codes = ("", "")
        self._proposed = ""
        ui = self._ui
        ui.next_button.clicked.connect(self._next)
        ui.back_button.clicked.connect(self._back)
        ui.demo_button.clicked.connect(self.demo_asked)
        ui.open_button.clicked.connect(self.open_asked)
        ui.browse_button.clicked.connect(self._browse)
        ui.print_button.clicked.connect(self._print)
        ui.save_button.clicked.connect(self._save)
        for edit in self.findChildren(QLineEdit):
            edit.returnPressed.connect(self._next)
        self._steps: dict[int, Callable[[], None]] = {
            WELCOME: lambda: self._show(UNIT),
            UNIT: self._unit_done,
            PLACE: self._place_done,
            USER: self._user_done,
            RECOVERY: self._recovery_done,
            DONE: lambda: self.finished.emit(ui.import_check.isChecked()),
        }
        self._show(WELCOME)
        resize_within_screen(self, QSize(theme.px(900), theme.px(680)))

    @property
    def step(self) -> int:
        """The step that is shown, from 0 to 5."""
        return self._ui.step_stack.currentIndex()

    @property
    def storage(self) -> StorageChoice:
        """Where the person wants the data."""
        chosen = self._ui.server_radio.isChecked()
        return StorageChoice.SERVER if chosen else StorageChoice.FILE

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _next(self) -> None:
        if self._ui.next_button.isEnabled():
            self._say("")
            self._steps[self.step]()

    def _back(self) -> None:
        self._say("")
        self._show(self.step - 1)

    def _show(self, step: int) -> None:
        ui = self._ui
        ui.step_stack.setCurrentIndex(step)
        ui.step_label.setText(f"Steg {step + 1} av {STEPS}")
        ui.back_button.setVisible(WELCOME < step < RECOVERY)
        texts = {USER: "Skapa enheten", DONE: "Börja"}
        ui.next_button.setText(texts.get(step, "Nästa"))
        first = {
            WELCOME: ui.file_radio,
            UNIT: ui.municipality_edit,
            PLACE: ui.place_edit,
            USER: ui.name_edit,
            RECOVERY: ui.print_button,
            DONE: ui.import_check,
        }
        first[step].setFocus()
        announce(self, ui.step_label.text())

    def _unit_done(self) -> None:
        ui = self._ui
        if self._missing(ui.municipality_edit, "Skriv kommunens namn."):
            return
        if self._missing(ui.unit_edit, "Skriv enhetens namn."):
            return
        is_file = self.storage is StorageChoice.FILE
        if is_file and ui.place_edit.text() in {"", self._proposed}:
            self._proposed = self._actions.propose_place(ui.unit_edit.text().strip())
            ui.place_edit.setText(self._proposed)
        ui.browse_button.setVisible(is_file)
        ui.place_text_label.setText(FILE_TEXT if is_file else SERVER_TEXT)
        self._show(PLACE)

    def _place_done(self) -> None:
        if self._missing(self._ui.place_edit, "Skriv var uppgifterna ska finnas."):
            return
        storage, place = self.storage, self._ui.place_edit.text().strip()
        self._do(lambda: self._actions.check_place(storage, place), lambda _: self._show(USER))

    def _user_done(self) -> None:
        ui = self._ui
        for edit, text in (
            (ui.name_edit, "Skriv ditt namn."),
            (ui.login_edit, "Skriv ett användarnamn."),
            (ui.password_edit, "Skriv ett lösenord."),
        ):
            if self._missing(edit, text):
                return
        if ui.password_edit.text() != ui.repeat_edit.text():
            self._say("Lösenorden är olika. Skriv samma lösenord två gånger.")
            ui.repeat_edit.setFocus()
            return
        draft = self._draft()

        def create() -> tuple[str, str]:
            self._actions.check_user(draft.login, draft.password)
            return self._actions.create(draft)

        self._do(create, self._created)

    def _draft(self) -> FirstRunDraft:
        ui = self._ui
        return FirstRunDraft(
            self.storage,
            ui.municipality_edit.text().strip(),
            ui.unit_edit.text().strip(),
            ui.place_edit.text().strip(),
            ui.name_edit.text().strip(),
            ui.login_edit.text().strip(),
            ui.password_edit.text(),
        )

    def _created(self, codes: tuple[str, str]) -> None:
        self._codes = codes
        self._ui.password_edit.clear()
        self._ui.repeat_edit.clear()
        self._ui.first_code_edit.setText(codes[0])
        self._ui.second_code_edit.setText(codes[1])
        self._show(RECOVERY)

    def _recovery_done(self) -> None:
        typed = self._ui.typed_edit.text().strip()
        if self._missing(self._ui.typed_edit, "Skriv in en av koderna, så vet vi att du har dem."):
            return
        self._do(lambda: self._actions.confirm(typed), lambda _: self._confirmed())

    def _confirmed(self) -> None:
        self._codes = ("", "")
        for edit in (self._ui.first_code_edit, self._ui.second_code_edit, self._ui.typed_edit):
            edit.clear()
        self._show(DONE)

    def _browse(self) -> None:
        dialog = QFileDialog(self, "Var ska enhetens fil ligga?", self._ui.place_edit.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ame")
        dialog.fileSelected.connect(self._ui.place_edit.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _print(self) -> None:
        codes = self._codes
        self._do(lambda: self._actions.print_codes(codes), lambda _: self._say(""))

    def _save(self) -> None:
        dialog = QFileDialog(self, "Spara koderna", "aterstallningskoder.txt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self._save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_to(self, place: str) -> None:
        codes = self._codes
        self._do(lambda: self._actions.save_codes(codes, place), lambda _: self._say(""))

    def _do(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        self._ui.next_button.setEnabled(False)

        def done(value: object) -> None:
            self._ui.next_button.setEnabled(True)
            then(value)

        self._tasks.run(work, done, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        self._ui.next_button.setEnabled(True)
        text = error.message if isinstance(error, DomainError) else self._actions.sentence(error)
        if not text:
            self._actions.fault(error)
        self._say(text)

    def _missing(self, edit: QLineEdit, sentence: str) -> bool:
        if edit.text().strip():
            return False
        self._say(sentence)
        edit.setFocus()
        return True

    def _say(self, sentence: str) -> None:
        self._ui.error_label.setText(sentence)
        if sentence:
            announce(self, sentence)
