"""Several work places with the same unit: a window each, as if on machines of their own."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.surroundings import Surroundings, make_surroundings
from ame_desktop.services.context import Context
from ame_desktop.services.open_unit import Keys, OpenUnit, UnitFacts
from ame_desktop.settings import ProgramSettings
from ame_desktop.storage.credentials import ServerCredentials
from ame_desktop.storage.engine import open_file, open_server
from ame_desktop.storage.file_keys import FileKeys
from ame_desktop.storage.store import Store
from tests.support.units import KEY, UNIT_NAME, Unit


@dataclass
class WorkPlace:
    """One window, and whose it is."""

    around: Surroundings
    desk: Desk
    ctx: Context


def opened_again(unit: Unit, ctx: Context) -> OpenUnit:
    """The same unit, opened once more by somebody."""
    if unit.path is not None:
        store = Store(open_file(unit.path, KEY))
        address, keys = str(unit.path), FileKeys(unit.path, KEY)
        return _open(address, replace(ctx, store=store), keys, unit.path)
    address = unit.store.engine.url.render_as_string(hide_password=False)
    store = Store(open_server(address))
    return _open(address, replace(ctx, store=store), ServerCredentials(store.engine), None)


def _open(address: str, ctx: Context, keys: Keys, path: Path | None) -> OpenUnit:
    facts = UnitFacts(UNIT_NAME, is_demo=False, recovery_confirmed=True)
    return OpenUnit(address, ctx, facts, keys, path=path)


class WorkPlaces:
    """Opens windows, which are closed with it."""

    def __init__(self, application: QApplication, folder: Path, unit: Unit) -> None:
        self._application = application
        self._folder = folder
        self._unit = unit
        self._stack = ExitStack()
        self._count = 0

    def open(self, ctx: Context, page: str = "") -> WorkPlace:
        """A window of somebody, at a page."""
        self._count += 1
        settings = ProgramSettings(self._folder / f"plats-{self._count}")
        around = make_surroundings(self._application, settings)
        opened = opened_again(self._unit, ctx)
        desk = Desk(around, opened)
        self._stack.callback(_close, around, desk)
        desk.window.resize(1366, 768)
        desk.window.show()
        if page:
            desk.window.open_page(page)
        return WorkPlace(around, desk, opened.context)

    def close(self) -> None:
        """Close all windows."""
        self._stack.close()


def _close(around: Surroundings, desk: Desk) -> None:
    desk.window.close()
    around.tasks.wait_all()
    desk.close()
    around.tasks.finish()
    desk.window.deleteLater()


@contextmanager
def work_places(application: QApplication, folder: Path, unit: Unit) -> Iterator[WorkPlaces]:
    """Work places with a unit, for the length of the block."""
    places = WorkPlaces(application, folder, unit)
    try:
        yield places
    finally:
        places.close()
