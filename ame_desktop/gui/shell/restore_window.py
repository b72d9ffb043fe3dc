"""The window *Återställ*: a copy is chosen, an administrator logs in, and the unit is back."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.formatting import clock_time, short_day
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.dialogs.file_choice import choose_file
from ame_desktop.gui.forms.ui_copy_choice import Ui_CopyChoice
from ame_desktop.gui.shell.alone_window import AloneWindow, AloneWords
from ame_desktop.gui.shell.lost_unit import is_there
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.services.clock import STOCKHOLM, Clock
from ame_desktop.services.copies import KnownCopy, known_copies, pointed_out
from ame_desktop.services.errors import DamagedError
from ame_desktop.services.restore import Restored, restore_unit

KILOBYTE: Final = 1000
HIGHEST: Final = 260
"""Greatest height of the list of copies in pixels at 100 percent."""
WORDS: Final = AloneWords(
    window="AME Desktop – Återställ",
    title="Återställ en säkerhetskopia",
    text="Enheten får tillbaka det som fanns när kopian gjordes. "
    "Filen som ligger där nu sparas undan.",
    who="Logga in som administratör för att återställa.",
    act="Återställ",
    begun="Kopian kontrolleras och läggs på plats …",
    busy="Vänta tills återställningen är klar.",
    fault="Något gick fel (kod {code}). Enhetens fil är som den var.",
    size=QSize(860, 620),
    widest=900,
)


class RestoreWindow(AloneWindow):
    """Puts a copy in a unit's place; nobody may have the unit open meanwhile.

    Args:
        around: what lives as long as the program.
        address: the unit's file.
        login: the user name to fill in.
        clock: tells the time.
    """

    def __init__(
        self, around: Surroundings, address: str, login: str = "", clock: Clock | None = None
    ) -> None:
        super().__init__(around, WORDS, address, login, clock)
        self._choice = choice = Ui_CopyChoice()
        group = self._ui.choice_group
        choice.setupUi(group)
        group.show()
        self._copies: TableModel[KnownCopy] = TableModel(
            self._columns(), lambda copy: copy.path, self
        )
        choice.copy_table.use(self._copies, around.theme, sort_by=-1)
        choice.copy_table.setMaximumHeight(around.theme.px(HIGHEST))
        choice.copy_table.opened.connect(lambda _: self._first_empty())
        choice.file_button.clicked.connect(self._choose_file)
        QWidget.setTabOrder(choice.copy_table, choice.file_button)
        QWidget.setTabOrder(choice.file_button, self._ui.login_edit)
        self._show_copies(known_copies(self._place))

    @property
    def chosen(self) -> KnownCopy | None:
        """The copy that the person stands on."""
        row = self._choice.copy_table.current_row
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
    def act(self, login: str, password: str) -> Callable[[], tuple[KnownCopy, str]]:
        copy, was_there = self.chosen, is_there(self._place.address)
        if copy is None:
            raise DomainError("Välj en säkerhetskopia i listan.")

        def restore() -> tuple[KnownCopy, str]:
            done = restore_unit(self._place, copy.path, login, password, self._clock)
            return copy, _told(done, was_there=was_there)

        return restore

    @override
    def done(self, result: tuple[KnownCopy, str]) -> tuple[str, str, str]:
        copy, told = result
        return "Enheten är återställd", f"Enheten är som den var {self._moment(copy.at)}.", told

    @override
    def after_failure(self, error: Exception) -> str:
        other = isinstance(error, DamagedError) and self._next_copy()
        return "Den näst nyaste kopian är vald nu." if other else ""

    def _columns(self) -> tuple[Column[KnownCopy], ...]:
        right = Qt.AlignmentFlag.AlignRight
        return (
            Column("at", "Tidpunkt", lambda copy: self._moment(copy.at), width=190),
            Column("size", "Storlek", lambda copy: _size(copy.size), align=right, width=90),
            Column("checked", "Kontroll", _checked, width=150),
            Column("place", "Plats", _folder, tooltip=lambda copy: str(copy.path), width=0),
        )

    def _show_copies(self, copies: tuple[KnownCopy, ...]) -> None:
        choice = self._choice
        self._copies.set_rows(copies)
        choice.empty_label.setVisible(not copies)
        choice.copy_table.setVisible(bool(copies))
        self._ui.act_button.setEnabled(bool(copies))
        if copies:
            choice.copy_table.select(copies[0].path)
            self._first_empty()
        else:
            choice.file_button.setFocus()

    def _show_added(self, copy: KnownCopy) -> None:
        self._say("")
        rest = [known for known in self._copies.rows if known.path != copy.path]
        self._show_copies((copy, *rest))

    def _choose_file(self) -> None:
        choose_file(self, "Välj en säkerhetskopia", "Säkerhetskopia (*.ame)", self.add_copy)

    def _next_copy(self) -> bool:
        rows = self._copies.shown
        chosen = self.chosen
        place = rows.index(chosen) + 1 if chosen is not None else len(rows)
        if place >= len(rows):
            return False
        return self._choice.copy_table.select(rows[place].path)

    @override
    def _let(self, *, allowed: bool) -> None:
        super()._let(allowed=allowed and bool(self._copies.rows))

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
