"""The pictures that one command takes: every look, in a folder of its own, as large as asked."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.theme import Scheme
from ame_desktop.gui.core.tokens import luminance
from ame_desktop.gui.screenshots import Pictures, _desk, take_pictures
from ame_desktop.gui.shell.picture_looks import EVERY_LOOK
from ame_desktop.gui.shell.picture_scenes import WINDOW, whole_program
from ame_desktop.gui.shell.picture_stage import Stage
from ame_desktop.gui.widgets.toast import Toast

DAY = date(2026, 11, 23)


def taken(wanted: Pictures) -> dict[str, QImage]:
    """Return the pictures by their place in the folder."""
    paths: list[Path] = []
    take_pictures(wanted, DAY, paths.append)
    return {path.relative_to(wanted.folder).as_posix(): QImage(str(path)) for path in paths}


def test_each_look_has_a_folder_with_the_screen_and_its_editor(tmp_path: Path) -> None:
    folder, looks = tmp_path / "bilder", (EVERY_LOOK[0], EVERY_LOOK[-1])
    pictures = taken(Pictures(folder, "final_documents", today=DAY, looks=looks))
    names = {"final_documents.png", "final_documents-nytt-dokument.png"}
    assert set(pictures) == {f"{look.folder}/{name}" for look in looks for name in names}
    for look in looks:
        picture = pictures[f"{look.folder}/final_documents.png"]
        assert (picture.width(), picture.height()) == look.size
        ground = QColor(picture.pixel(look.size[0] // 2, look.size[1] - 12))
        assert (luminance(ground.name()) < 0.1) is (look.scheme is Scheme.DARK), look


def test_every_look_is_light_and_dark_small_large_and_in_large_text() -> None:
    asked = {(look.scheme, look.size, look.zoom) for look in EVERY_LOOK}
    shapes = (((1366, 768), 100), ((1920, 1080), 100), ((1366, 768), 200))
    assert asked == {(s, *shape) for s in (Scheme.LIGHT, Scheme.DARK) for shape in shapes}
    assert len({look.folder for look in EVERY_LOOK}) == len(EVERY_LOOK)


def test_what_meets_one_first_is_pictured_before_anything_is_made(tmp_path: Path) -> None:
    pictures = taken(Pictures(tmp_path / "bilder", "login", today=DAY))
    assert list(pictures) == ["login-1366x768-light.png"]


def test_a_page_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(DomainError, match=r"finnsinte.*first-run.*briefing"):
        take_pictures(Pictures(tmp_path, "finnsinte", today=DAY), DAY, print)


def over_the_screen(stage: Stage) -> list[str]:
    """Return the passing messages, and the panels beside the board, that are seen."""
    said = [toast.text for toast in stage.window.findChildren(Toast)]
    page = stage.window.current_page
    panels = [] if page is None else page.findChildren(QWidget, "task_area")
    return [*filter(None, said), *("task_area" for panel in panels if panel.isVisible())]


def test_no_scene_begins_with_what_the_one_before_it_left(
    qapp: QApplication, tmp_path: Path
) -> None:
    with _desk(qapp, Pictures(tmp_path), DAY, tmp_path) as stage:
        seen = []
        for scene in (WINDOW, "briefing", "reminders", "briefing"):
            stage.dress(EVERY_LOOK[0])
            shots = (
                (name, over_the_screen(stage))
                for name, _ in whole_program(stage, EVERY_LOOK[0], scene)
            )
            seen += [(name, over) for name, over in shots if over]
    moved = ("toast", ["Flyttade Maja till Snöröjning."])
    made = ("briefing-ny-uppgift", ["task_area"])
    assert seen == [moved, made, made]
