"""What the tests of restoring share: a unit with copies, and the window's parts by name."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from sqlalchemy import select

from ame_desktop.domain.changes import Topic
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.unit_creation import confirm_recovery_code
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.store import Store
from tests.support.keys import press, type_text
from tests.support.opening import PASSWORD, MadeUnit

WAIT = 30_000


def add(unit: OpenUnit, name: str) -> None:
    """Add a person."""
    with unit.context.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(given_name=name, created_at=work.at))
        work.done(None, "")


def names(unit: OpenUnit) -> set[str]:
    """Return the given names of everybody."""
    return names_in(unit.store)


def names_in(store: Store) -> set[str]:
    """Return the given names of everybody in a file that nobody has logged in to."""
    with store.read() as reader:
        return set(reader.scalars(select(Participant.given_name)))


def with_copies(made: MadeUnit) -> MadeUnit:
    """Make two copies, of Ali and of Ali and Bo; Cecilia is in neither."""
    unit = made.open()
    assert confirm_recovery_code(unit, made.codes[0])
    for name in ("Ali", "Bo"):
        add(unit, name)
        unit.backups.make()
        made.clock.move(timedelta(hours=2))
    add(unit, "Cecilia")
    unit.release()
    return made


def table(window: QWidget) -> DataTable:
    """Return the list of copies."""
    return window.findChild(DataTable, "copy_table")


def cells(window: QWidget, row: int) -> list[str]:
    """Return what a line of the list says."""
    model = table(window).model()
    return [model.index(row, place).data() for place in range(model.columnCount())]


def said(window: QWidget, name: str = "error_label") -> str:
    """Return what a label says."""
    return window.findChild(QLabel, name).text()


def give_password(window: QWidget, password: str = PASSWORD) -> None:
    """Type a password and press Enter."""
    edit = window.findChild(QLineEdit, "password_edit")
    type_text(edit, password)
    press(edit, Qt.Key.Key_Return)
