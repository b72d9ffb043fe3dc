"""Two windows at the same morning: the other sees the card glide, and can put it back."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from ame_desktop.domain.access import Role
from ame_desktop.gui.features.briefing.page import BriefingPage
from ame_desktop.gui.widgets.toast import Toast
from tests.support.keys import press
from tests.support.mornings import Morning, names
from tests.support.units import Unit
from tests.support.work_places import WorkPlace, WorkPlaces, work_places

K = Qt.Key


def laid_out(unit: Unit) -> Morning:
    """Three people, two of them with a task, and two tasks."""
    made = Morning(unit)
    ali, sara, _ = made.add("Ali"), made.add("Sara"), made.add("Omar")
    snow, _ = made.task("Snöröjning"), made.task("Ved")
    made.put(snow, ali, sara)
    return made


Opened = Callable[[Unit], WorkPlaces]


@pytest.fixture
def places(qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    """Work places with a unit, closed after the test."""
    with ExitStack() as stack:
        yield lambda unit: stack.enter_context(work_places(qapp, tmp_path, unit))


def board_of(place: WorkPlace) -> BriefingPage:
    page = place.desk.window.current_page
    assert isinstance(page, BriefingPage)
    return page


def lies(place: WorkPlace) -> list[list[str]]:
    return [names(column.cards) for column in board_of(place).board.columns]


def opened(places: WorkPlaces, morning: Morning, qtbot: Any) -> tuple[WorkPlace, WorkPlace]:
    """Anna's window, and Bo's beside it, at the same board."""
    bo = morning.unit.as_role(Role.CONSULTANT, name="Bo Ek")
    both = places.open(morning.ctx, "briefing"), places.open(bo, "briefing")
    for place in both:
        combo = board_of(place).ui.arena_combo
        qtbot.waitUntil(lambda c=combo: c.findText("Utegrupp") >= 0, timeout=10_000)
        combo.setCurrentIndex(combo.findText("Utegrupp"))
        start = [["Ali", "Sara"], []]
        qtbot.waitUntil(lambda p=place, s=start: lies(p) == s, timeout=10_000)
    return both


def stand_on(place: WorkPlace, name: str) -> None:
    page = board_of(place)
    cards = [*page.board.unassigned, *(c for x in page.board.columns for c in x.cards)]
    found = next(card for card in cards if card.short_name == name)
    page.focus.stand_on_person(found.participant_id)


def key(place: WorkPlace, pressed: Qt.Key) -> None:
    press(board_of(place).window().focusWidget(), pressed)


def toast(place: WorkPlace) -> Toast:
    found = place.desk.window.findChild(Toast)
    assert isinstance(found, Toast)
    return found


def test_the_other_sees_the_card_glide_and_can_put_it_back(
    places: Opened, any_unit: Unit, qtbot: Any
) -> None:
    anna, bo = opened(places(any_unit), laid_out(any_unit), qtbot)
    stand_on(anna, "Ali")
    key(anna, K.Key_2)
    qtbot.waitUntil(lambda: lies(bo) == [["Sara"], ["Ali"]], timeout=3_000)
    qtbot.waitUntil(lambda: bool(board_of(bo).body.findChildren(QPropertyAnimation)))
    qtbot.waitUntil(lambda: toast(bo).text == "Anna Berg flyttade Ali till Ved.", timeout=3_000)
    assert not board_of(anna).body.findChildren(QPropertyAnimation)
    assert toast(anna).text == "Flyttade Ali till Ved."
    put_back = toast(bo).findChild(QPushButton)
    assert put_back is not None
    assert not put_back.toolTip()
    put_back.click()
    back = [["Sara", "Ali"], []]
    qtbot.waitUntil(lambda: lies(anna) == back == lies(bo), timeout=5_000)
    qtbot.waitUntil(lambda: toast(anna).text == "Bo Ek flyttade Ali till Snöröjning.")


def test_no_card_glides_where_motion_is_not_wanted(places: Opened, unit: Unit, qtbot: Any) -> None:
    anna, bo = opened(places(unit), laid_out(unit), qtbot)
    board_of(bo).setStyleSheet("BriefingPage { widget-animation-duration: 0 }")
    stand_on(anna, "Ali")
    key(anna, K.Key_2)
    qtbot.waitUntil(lambda: toast(bo).text == "Anna Berg flyttade Ali till Ved.", timeout=5_000)
    assert lies(bo) == [["Sara"], ["Ali"]]
    assert not board_of(bo).body.findChildren(QPropertyAnimation)


def test_one_stands_on_one_s_card_whatever_others_do(
    places: Opened, unit: Unit, qtbot: Any
) -> None:
    anna, bo = opened(places(unit), laid_out(unit), qtbot)
    stand_on(bo, "Sara")
    stand_on(anna, "Ali")
    key(anna, K.Key_2)
    qtbot.waitUntil(lambda: lies(bo) == [["Sara"], ["Ali"]], timeout=3_000)
    assert stands_on(bo) == "Sara"
    stand_on(anna, "Sara")
    key(anna, K.Key_2)
    qtbot.waitUntil(lambda: lies(bo) == [[], ["Ali", "Sara"]], timeout=3_000)
    assert stands_on(bo) == "Sara"
    # Both move the same card: one of them was later, and is told so.
    stand_on(anna, "Ali")
    stand_on(bo, "Ali")
    key(anna, K.Key_1)
    key(bo, K.Key_0)
    either = ([["Ali"], ["Sara"]], [[], ["Sara"]])
    qtbot.waitUntil(lambda: lies(bo) == lies(anna) in either, timeout=5_000)
    first, second = (anna, bo) if lies(bo) == either[0] else (bo, anna)
    assert "Någon annan" in board_of(second).band.text
    assert "Någon annan" not in board_of(first).band.text
    who = "Anna Berg" if first is anna else "Bo Ek"
    qtbot.waitUntil(lambda: toast(second).text.startswith(who), timeout=5_000)


def stands_on(place: WorkPlace) -> str:
    held = board_of(place).focus.card
    return "" if held is None else held.short_name
