"""The handbook's pictures show the screens as they are: they are taken anew and held against them.

``installer/run --demo --today 2026-11-23 screenshots resources/handbook/bilder --handbook`` takes
them anew. Letters are drawn otherwise on another machine, so that what is compared is what can be
read: each picture bears the fingerprint of what stood in the window when it was taken.
"""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ame_desktop.gui.screenshots import Pictures, take_pictures
from ame_desktop.gui.shell.picture_texts import MARK
from ame_desktop.paths import resource
from ame_desktop.services.handbook import handbook_pages, pictured

FOLDER = resource("handbook") / "bilder"
DAY = date(2026, 11, 23)
MOST_BYTES = 120_000


@pytest.fixture(scope="module")
def anew(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pictures as the program takes them now."""
    folder = tmp_path_factory.mktemp("bilder")
    take_pictures(Pictures(folder, today=DAY, names=pictured(handbook_pages())), DAY, str)
    return folder


def told(folder: Path) -> dict[str, str]:
    """What stood in each picture's window, as a fingerprint."""
    return {path.stem: QImage(str(path)).text(MARK) for path in folder.glob("*.png")}


def test_every_picture_is_of_the_screen_as_it_is_now(anew: Path) -> None:
    kept, now = told(FOLDER), told(anew)
    assert set(kept) == set(now) == set(pictured(handbook_pages()))
    assert len(kept) >= 19
    assert [name for name in kept if kept[name] != now[name]] == []
    assert len(set(kept.values())) == len(kept)
    assert "" not in kept.values()


def test_the_pictures_are_alike_and_small_enough_to_carry() -> None:
    pictures = {path: QImage(str(path)) for path in FOLDER.glob("*.png")}
    assert {(p.width(), p.height()) for p in pictures.values()} == {(1366, 768)}
    assert [path.name for path in pictures if path.stat().st_size > MOST_BYTES] == []
