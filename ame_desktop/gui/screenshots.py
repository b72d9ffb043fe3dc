"""Pictures of the program's pages, made by the program itself from the training unit."""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.theme import Scheme
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.gui.shell.surroundings import Surroundings, make_surroundings, sentence
from ame_desktop.services.demo.opening import MorningClock, demo_clock, open_demo
from ame_desktop.settings import ProgramSettings

LOGIN_PAGE = "login"
PATIENCE_S = 20.0


@dataclass(frozen=True)
class Pictures:
    """What to picture.

    Args:
        folder: where the PNG files are put.
        page: one page's id, or ``None`` for all of them.
        size: width and height in pixels.
        scheme: light or dark.
        scale: zoom, where 1.0 is 100 percent.
        role: as whom; ``None`` holds every role.
        today: the training unit's day, or ``None`` for the nearest day of work.
    """

    folder: Path
    page: str | None = None
    size: tuple[int, int] = (1366, 768)
    scheme: Scheme = Scheme.LIGHT
    scale: float = 1.0
    role: Role | None = None
    today: date | None = None


def take_pictures(wanted: Pictures, today: date, told: Callable[[Path], object]) -> None:
    """Save a picture of each page; ``told`` gets each file's path when it is there.

    Raises:
        DomainError: there is no page of that name.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    wanted.folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as empty,
        _desk(application, wanted, today, Path(empty)) as (
            around,
            desk,
        ),
    ):
        pages = (LOGIN_PAGE, *desk.window.page_ids)
        if wanted.page is not None and wanted.page not in pages:
            names = ", ".join(pages)
            raise DomainError(f"Det finns ingen sida {wanted.page}. Sidorna är: {names}.")
        for page in pages if wanted.page is None else (wanted.page,):
            told(_save(around, desk, wanted, page))


@contextmanager
def _desk(
    application: QApplication, wanted: Pictures, today: date, folder: Path
) -> Iterator[tuple[Surroundings, Desk]]:
    settings = ProgramSettings(folder / "settings")
    settings.set("scheme", wanted.scheme.value)
    settings.set("zoom", round(wanted.scale * 100))
    around = make_surroundings(application, settings)
    clock = MorningClock(demo_clock(today, wanted.today).today())
    desk = Desk(around, open_demo(folder, wanted.role, clock))
    try:
        yield around, desk
    finally:
        desk.window.close()
        desk.close()
        around.tasks.finish()


def _save(around: Surroundings, desk: Desk, wanted: Pictures, page: str) -> Path:
    if page == LOGIN_PAGE:
        window: QWidget = _login_window(around)
    else:
        window = desk.window
        desk.window.open_page(page)
    window.resize(*wanted.size)
    window.show()
    _settle(around)
    path = wanted.folder / f"{page}-{wanted.size[0]}x{wanted.size[1]}-{wanted.scheme.value}.png"
    if not window.grab().save(str(path)):
        raise DomainError(f"Bilden {path.name} gick inte att spara. Välj en annan mapp.")
    if page == LOGIN_PAGE:
        window.close()
        # Left to the collector it could be destroyed on a worker's thread.
        window.deleteLater()
    return path


def _login_window(around: Surroundings) -> LoginWindow:
    window = LoginWindow(
        around.tasks,
        around.theme,
        around.icons,
        lambda _login, _password: None,
        sentence,
        around.crash_hook.report,
    )
    window.set_unit("Exempelkommun", "exempelkommun.ame")
    return window


def _settle(around: Surroundings) -> None:
    """Let the page read what it shows and paint it."""
    end = time.monotonic() + PATIENCE_S
    quiet = 0
    while quiet < 3 and time.monotonic() < end:
        loop = QEventLoop()
        QTimer.singleShot(60, loop.quit)
        loop.exec()
        QCoreApplication.sendPostedEvents()
        quiet = quiet + 1 if around.tasks.idle else 0
