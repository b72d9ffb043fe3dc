"""The window *Återställ*: a copy is chosen, an administrator logs in, and the unit is back."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.formatting import clock_time, short_day
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.dialogs.file_choice import choose_file
from ame_desktop.gui.forms.ui_restore_unit import Ui_RestoreUnit
from ame_desktop.gui.shell.enter_key import enter_presses
from ame_desktop.gui.shell.lost_unit import is_there
from ame_desktop.gui.shell.scrolled import put_scrolled, resize_within_screen
from ame_desktop.gui.shell.surroundings import Surroundings, sentence
from ame_desktop.gui.shell.waiting import Waiting
from ame_desktop.services.clock import STOCKHOLM, Clock, SystemClock
from ame_desktop.services.copies import KnownCopy, known_copies, pointed_out
from ame_desktop.services.errors import DamagedError
from ame_desktop.services.restore import Restored, restore_unit
from ame_desktop.services.unit_opening import UnitPlace

FAULT = "Något gick fel (kod {code}). Enhetens fil är som den var."
KILOBYTE = 1000


class RestoreWindow(QWidget):
    """Puts a copy in a unit's place; nobody may have the unit open meanwhile.

    Args:
        around: what lives as long as the program.
        address: the unit's file.
        login: the user name to fill in.
        clock: tells the time.
    """

    ended = Signal(str)
    """The unit is back and can be logged in to, with this user name."""
    cancelled = Signal()
    closed = Signal()

    def __init__(
        self, around: Surroundings, address: str, login: str = "", clock: Clock | None = None
    ) -> None:
        super().__init__()
        self._around = around
        self._clock = clock or SystemClock()
        self._place = UnitPlace(address)
        self._works = False
        self._ui = Ui_RestoreUnit()
        form = QWidget()
        self._ui.setupUi(form)
        self.setWindowTitle(form.windowTitle())
        put_scrolled(self, form)
        self._waiting = Waiting(self._say, self._let, self)
        self._copies: TableModel[KnownCopy] = TableModel(
            self._columns(), lambda copy: copy.path, self
        )
        self._ui.copy_table.use(self._copies, around.theme, sort_by=-1)
        self._ui.card_frame.setMaximumWidth(around.theme.px(900))
        self._ui.copy_table.setMaximumHeight(around.theme.px(260))
        self._ui.unit_label.setText(f"{Path(address).name} i {Path(address).parent}")
        self._ui.login_edit.setText(login)
        self._connect()
        self._show_copies(known_copies(self._place))
        resize_within_screen(self, QSize(around.theme.px(860), around.theme.px(620)))

    @property
    def chosen(self) -> KnownCopy | None:
        """The copy that the person stands on."""
        row = self._ui.copy_table.current_row
        return row if isinstance(row, KnownCopy) else None

    @property
    def copies(self) -> tuple[KnownCopy, ...]:
        """The copies that can be chosen, the newest first."""
        return self._copies.rows

    def add_copy(self, path: Path) -> None:
        """Let a copy that lies somewhere else be chosen, and choose it."""
        self._around.tasks.run(
            lambda: pointed_out(path), self._show_added, self._failed, owner=self
        )

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._works:
            self._say("Vänta tills återställningen är klar.")
            event.ignore()
            return
        self._waiting.stop()
        self.closed.emit()
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._ui.cancel_button.isEnabled():
            self.cancelled.emit()
        elif not enter_presses(self, event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self._ui
        ui.restore_button.clicked.connect(self._try)
        ui.copy_table.opened.connect(lambda _: self._first_empty())
        ui.login_edit.returnPressed.connect(ui.password_edit.setFocus)
        ui.password_edit.returnPressed.connect(self._try)
        ui.cancel_button.clicked.connect(self.cancelled)
        ui.file_button.clicked.connect(self._choose_file)
        ui.login_button.clicked.connect(lambda: self.ended.emit(ui.login_edit.text().strip()))

    def _columns(self) -> tuple[Column[KnownCopy], ...]:
        right = Qt.AlignmentFlag.AlignRight
        return (
            Column("at", "Tidpunkt", lambda copy: self._moment(copy.at), width=190),
            Column("size", "Storlek", lambda copy: _size(copy.size), align=right, width=90),
            Column("checked", "Kontroll", _checked, width=150),
            Column("place", "Plats", _folder, tooltip=lambda copy: str(copy.path), width=0),
        )

    def _show_copies(self, copies: tuple[KnownCopy, ...]) -> None:
        self._copies.set_rows(copies)
        self._ui.empty_label.setVisible(not copies)
        self._ui.copy_table.setVisible(bool(copies))
        self._ui.restore_button.setEnabled(bool(copies))
        if copies:
            self._ui.copy_table.select(copies[0].path)
            self._first_empty()
        else:
            self._ui.file_button.setFocus()

    def _show_added(self, copy: KnownCopy) -> None:
        self._say("")
        rest = [known for known in self._copies.rows if known.path != copy.path]
        self._show_copies((copy, *rest))

    def _first_empty(self) -> None:
        ui = self._ui
        (ui.password_edit if ui.login_edit.text() else ui.login_edit).setFocus()

    def _choose_file(self) -> None:
        choose_file(self, "Välj en säkerhetskopia", "Säkerhetskopia (*.ame)", self.add_copy)

    def _try(self) -> None:
        ui, copy = self._ui, self.chosen
        login, password = ui.login_edit.text().strip(), ui.password_edit.text()
        if not ui.restore_button.isEnabled():
            return
        if copy is None:
            self._say("Välj en säkerhetskopia i listan.")
        elif not login or not password:
            self._say("Skriv både användarnamn och lösenord.")
            self._first_empty()
        else:
            self._begin(copy, login, password)

    def _begin(self, copy: KnownCopy, login: str, password: str) -> None:
        self._say("")
        self._set_works(works=True)
        self._ui.progress_panel.begin("Kopian kontrolleras och läggs på plats …")
        was_there = is_there(self._place.address)
        self._around.tasks.run(
            lambda: restore_unit(self._place, copy.path, login, password, self._clock),
            lambda done: self._done(copy, _told(done, was_there=was_there)),
            self._failed,
            owner=self,
        )

    def _done(self, copy: KnownCopy, told: str) -> None:
        self._set_works(works=False)
        ui = self._ui
        ui.password_edit.clear()
        ui.title_label.setText("Enheten är återställd")
        ui.result_label.setText(f"Enheten är som den var {self._moment(copy.at)}.")
        ui.aside_label.setText(told)
        ui.step_stack.setCurrentWidget(ui.done_page)
        # The card keeps no room for the table that is done with.
        ui.step_stack.removeWidget(ui.ask_page)
        ui.login_button.setFocus()
        announce(self, f"{ui.result_label.text()} {ui.aside_label.text()}")

    def _failed(self, error: Exception) -> None:
        self._set_works(works=False)
        self._ui.password_edit.clear()
        seconds = int(getattr(error, "seconds", 0))
        if seconds:
            self._waiting.begin(seconds)
            return
        text = sentence(error)
        if not text:
            text = FAULT.format(code=self._around.crash_hook.report(error).code)
        if isinstance(error, DamagedError) and self._next_copy():
            text = f"{text} Den näst nyaste kopian är vald nu."
        self._say(text)
        self._first_empty()

    def _next_copy(self) -> bool:
        rows = self._copies.shown
        chosen = self.chosen
        place = rows.index(chosen) + 1 if chosen is not None else len(rows)
        if place >= len(rows):
            return False
        return self._ui.copy_table.select(rows[place].path)

    def _set_works(self, *, works: bool) -> None:
        ui = self._ui
        self._works = works
        if not works:
            ui.progress_panel.end()
        for widget in (ui.copy_table, ui.file_button, ui.login_edit, ui.password_edit):
            widget.setEnabled(not works)
        ui.cancel_button.setEnabled(not works)
        self._let(allowed=not works)

    def _let(self, *, allowed: bool) -> None:
        self._ui.restore_button.setEnabled(allowed and bool(self._copies.rows))

    def _say(self, text: str) -> None:
        self._ui.error_label.setText(text)
        if text:
            announce(self, text)

    def _moment(self, at: datetime) -> str:
        local = at.astimezone(STOCKHOLM)
        this_year = local.year == self._clock.today().year
        day = short_day(local.date()) + ("" if this_year else f" {local.year}")
        return f"{day} kl. {clock_time(local)}"


def _folder(copy: KnownCopy) -> str:
    return "Bredvid enhetens fil" if copy.beside else str(copy.path.parent)


def _size(size: int) -> str:
    if size < KILOBYTE**2:
        return f"{max(1, round(size / KILOBYTE))} kB"
    return f"{size / KILOBYTE**2:.1f} MB".replace(".", ",")


def _checked(copy: KnownCopy) -> str:
    return "När den gjordes" if copy.checked else "Görs nu, först"


def _told(done: Restored, *, was_there: bool) -> str:
    if done.set_aside is not None:
        return (
            f"Den skadade filen är lagd åt sidan som {done.set_aside.name} i mappen "
            f"{done.set_aside.parent}. Den tas inte bort."
        )
    if was_there:
        return "Det som fanns före återställningen är sparat som den nyaste säkerhetskopian."
    return "Du kan logga in och fortsätta."
