"""The board stands whole in a small screen's window: its lines, its cards, and its steps aside."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from math import ceil
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QScrollArea, QStyleOptionViewItem, QWidget

from ame_desktop.domain.allocation_warnings import AllocationWarning, Concern, Grade
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.briefing.card_delegate import CardDelegate
from ame_desktop.gui.features.briefing.cards import CardModel
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.mornings import Morning
from tests.support.units import Unit

K = Qt.Key
PAGE = (1126, 646)
"""What the frame leaves for the page of a window of 1344 x 725 pixels."""
Opener = Callable[..., BriefingWindow]


@pytest.fixture
def opened(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Opener:
    return partial(open_window, page_tools, shown, qtbot)


@pytest.fixture
def window(unit: Unit, opened: Opener) -> BriefingWindow:
    morning = Morning(unit)
    morning.add("Ahmad")
    for name in ("Sly", "Löv", "Snö"):
        morning.task(name)
    return opened(morning.ctx)


def test_the_line_about_the_card_is_in_sight_on_a_small_screen(window: BriefingWindow) -> None:
    page = window.page
    page.resize(*PAGE)
    area = next(a for a in page.findChildren(QScrollArea) if a.widget() is page.body)
    window.qtbot.waitUntil(lambda: page.body.width() <= PAGE[0])
    window.qtbot.waitUntil(lambda: page.body.height() == area.viewport().height())
    assert not area.verticalScrollBar().isVisible()
    assert page.ui.card_label.geometry().bottom() <= area.viewport().height()


def test_a_column_is_moved_only_past_another(window: BriefingWindow) -> None:
    ui = window.page.panel.ui
    for place, steps in enumerate(((False, True), (True, True), (True, False))):
        window.page.tasks.open(window.page.board.columns[place])
        window.settle()
        assert (ui.earlier_button.isEnabled(), ui.later_button.isEnabled()) == steps
    assert ui.move_label.isVisible()
    ui.earlier_button.click()
    window.settle()
    assert (ui.earlier_button.isEnabled(), ui.later_button.isEnabled()) == (True, True)


@pytest.mark.parametrize("hours", ["08:00–12:00", "09:30–14:00", "08:00–15:00", "11:11–17:47"])
def test_a_star_leaves_the_hours_whole(window: BriefingWindow, hours: str) -> None:
    (held,) = window.page.board.unassigned
    warned = (AllocationWarning(Grade.WARNING, Concern.AWAY, "Borta."),)
    card = replace(held, hours_text=hours, is_new=True, warnings=warned)
    model = CardModel(lambda: False)
    model.set_cards((card,))
    tools = window.tools
    delegate = CardDelegate(tools.theme, tools.icons, lambda: False)
    least, px = delegate.least_width(card), tools.theme.px

    def beneath(wide: int) -> QImage:
        image = QImage(wide, px(48), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        option = QStyleOptionViewItem()
        option.rect = image.rect()
        painter = QPainter(image)
        delegate.paint(painter, option, model.index(0))
        painter.end()
        font = delegate._font(tools.theme.metrics.small)
        long = ceil(QFontMetricsF(font).horizontalAdvance(hours))
        return image.copy(QRect(px(13), px(26), long, px(14)))

    assert beneath(least) == beneath(least + px(60))
