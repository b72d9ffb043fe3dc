"""The zones of the wall in a wide font: what is too long goes on upon the next row, whole."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.wall import Standing, Wall, WallPerson, WallTask
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.shell.wall_screen import WallScreen
from ame_desktop.gui.widgets.wall_zone import WallZone

LONG = "Fastighetsförvaltningsavdelningen"
SIZES = ((1366, 768), (1920, 1080), (1280, 720))
WIDE_FONT = "DejaVu Sans"
DAY = date(2026, 9, 23)
WALL = Wall(
    DAY,
    f"Arbetsmarknadsenhetens utegrupp vid {LONG}",
    (
        WallPerson("Maximilian-Alexander-Ferdinand-Leopold", Standing.AWAITED),
        WallPerson("Bo", Standing.HERE),
    ),
    (WallTask(f"{LONG}s trädgårdsskötsel", "Hemtjänstens entréer", "08:15–14:30", ("Bo",)),),
    (f"{LONG}: ingen än",),
)


@pytest.fixture
def wall(page_tools: PageTools, shown: Callable[[QWidget], QWidget]) -> WallScreen:
    screen = WallScreen(page_tools, lambda: datetime(2026, 9, 23, 8, 0), lambda: WALL)
    screen.setFont(QFont(WIDE_FONT))
    shown(screen)
    screen.show_wall(WALL)
    return screen


def rows(zone: WallZone) -> list[str]:
    return [placed.line.text for page in zone._pages for placed in page]


@pytest.mark.parametrize("size", SIZES)
def test_no_word_on_the_wall_is_cut(wall: WallScreen, size: tuple[int, int], qtbot: Any) -> None:
    wall.resize(*size)
    qtbot.wait(40)
    assert (wall.width(), wall.height()) == size
    for zone in wall.zones:
        assert zone.cut_texts == []
    said = "".join(rows(wall.solve)).replace("-", "")
    assert said.replace(" ", "") == f"{LONG}:ingenän"
    assert len(rows(wall.solve)) > 1


def test_a_name_that_goes_on_has_one_sign(wall: WallScreen, qtbot: Any) -> None:
    wall.resize(*SIZES[0])
    qtbot.wait(40)
    signs = [placed.line.standing for page in wall.here._pages for placed in page]
    assert [sign for sign in signs if sign is not None] == [Standing.AWAITED, Standing.HERE]
    assert len(signs) > 2


def test_no_row_begins_or_ends_with_the_dot_between_two_facts(wall: WallScreen) -> None:
    zone = wall.what
    for wide in range(300, 700, 10):
        zone.resize(wide, 600)
        assert not [row for row in rows(zone) if row.strip(" ·") != row]
