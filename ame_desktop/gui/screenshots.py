"""Pictures of the program's pages, made by the program itself from the training unit."""

import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.theme import Scheme
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.picture_looks import Look
from ame_desktop.gui.shell.picture_scenes import LOGIN, scene_names, whole_program
from ame_desktop.gui.shell.picture_stage import Stage
from ame_desktop.gui.shell.picture_texts import MARK, fingerprint
from ame_desktop.gui.shell.surroundings import make_surroundings
from ame_desktop.services.demo.opening import MorningClock, demo_clock, open_demo
from ame_desktop.settings import ProgramSettings

_COLOURS: Final = 128
_PLAIN: Final = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither


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
        looks: picture every part, editor and dialog too, in each of these looks with a folder of
            its own; size, scheme and scale are then of no account.
        names: picture only these, such as ``briefing``, each in few colours as ``briefing.png``:
            the handbook's pictures.
    """

    folder: Path
    page: str | None = None
    size: tuple[int, int] = (1366, 768)
    scheme: Scheme = Scheme.LIGHT
    scale: float = 1.0
    role: Role | None = None
    today: date | None = None
    looks: tuple[Look, ...] = ()
    names: tuple[str, ...] = ()


def take_pictures(wanted: Pictures, today: date, told: Callable[[Path], object]) -> None:
    """Save a picture of each page; ``told`` gets each file's path when it is there.

    Raises:
        DomainError: there is no page of that name.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    with (
        tempfile.TemporaryDirectory() as empty,
        _desk(application, wanted, today, Path(empty)) as stage,
    ):
        names = scene_names(stage)
        if wanted.page is not None and wanted.page not in names:
            told_names = ", ".join(names)
            raise DomainError(f"Det finns ingen sida {wanted.page}. Sidorna är: {told_names}.")
        if wanted.names:
            _take_named(stage, wanted, told)
        elif wanted.looks:
            _take_all(stage, wanted, told)
        else:
            _take_pages(stage, wanted, told)


@contextmanager
def _desk(
    application: QApplication, wanted: Pictures, today: date, folder: Path
) -> Iterator[Stage]:
    settings = ProgramSettings(folder / "settings")
    settings.set("scheme", wanted.scheme.value)
    settings.set("zoom", round(wanted.scale * 100))
    around = make_surroundings(application, settings)
    clock = MorningClock(demo_clock(today, wanted.today).today())
    desk = Desk(around, open_demo(folder, wanted.role, clock))
    try:
        yield Stage(around, desk)
    finally:
        desk.window.close()
        desk.close()
        around.tasks.finish()
        # Left to the collector it would be styled anew with whatever is shown afterwards.
        desk.window.deleteLater()
        QCoreApplication.sendPostedEvents(desk.window, QEvent.Type.DeferredDelete)


def _take_all(stage: Stage, wanted: Pictures, told: Callable[[Path], object]) -> None:
    """Picture everything in every look, a folder for each."""
    for look in wanted.looks:
        stage.dress(look)
        for name, window in whole_program(stage, look, wanted.page):
            told(_save(stage, window, wanted.folder / look.folder / f"{name}.png"))


def _take_pages(stage: Stage, wanted: Pictures, told: Callable[[Path], object]) -> None:
    """Picture the screens as one first sees them."""
    look = Look(wanted.scheme, wanted.size, round(wanted.scale * 100))
    stage.dress(look)
    pages = (LOGIN, *stage.window.page_ids) if wanted.page is None else (wanted.page,)
    for page in pages:
        shots = whole_program(stage, look, page)
        name, window = next(shots)
        size = f"{wanted.size[0]}x{wanted.size[1]}"
        told(_save(stage, window, wanted.folder / f"{name}-{size}-{wanted.scheme.value}.png"))
        if page == LOGIN:
            # Its window is taken away where the scene ends.
            next(shots, None)


def _take_named(stage: Stage, wanted: Pictures, told: Callable[[Path], object]) -> None:
    """Picture what the handbook shows."""
    look = Look(wanted.scheme, wanted.size, round(wanted.scale * 100))
    stage.dress(look)
    for scene in scene_names(stage):
        left = {name for name in wanted.names if name == scene or name.startswith(f"{scene}-")}
        shots = whole_program(stage, look, scene) if left else iter(())
        for name, window in shots:
            if name in left:
                told(_save(stage, window, wanted.folder / f"{name}.png", keeps=True))
                left.discard(name)
            if not left and scene in stage.window.page_ids:
                break


def _save(stage: Stage, window: QWidget, path: Path, *, keeps: bool = False) -> Path:
    stage.settle()
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = window.grab().toImage()
    if keeps:
        picture = _in_few_colours(picture)
        picture.setText(MARK, fingerprint(window))
    if not picture.save(str(path)):
        raise DomainError(f"Bilden {path.name} gick inte att spara. Välj en annan mapp.")
    return path


def _in_few_colours(picture: QImage) -> QImage:
    """Return a picture in the colours that it has most of: a smaller file, hardly seen."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    common = [colour for colour, _ in counted.most_common(_COLOURS)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, common, _PLAIN)
