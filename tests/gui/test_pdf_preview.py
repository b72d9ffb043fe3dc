"""The live preview: the latest text counts, the place is kept, and it never stops the typing."""

import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.page_images import PageImage
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.widgets.pdf_pages import PdfPages
from ame_desktop.gui.widgets.pdf_preview import FAILED, OLDER, PdfPreview
from tests.support.accessible import assert_named
from tests.support.keys import press

WAIT = 5_000


def grey_page(width: int = 210, height: int = 297, shade: int = 255) -> PageImage:
    """A page in one shade of grey."""
    return PageImage(width, height, bytes([shade]) * (3 * width * height))


@pytest.fixture
def preview(page_tools: PageTools, shown: Callable[[QWidget], QWidget]) -> PdfPreview:
    made = PdfPreview(page_tools)
    made.resize(400, 500)
    shown(made)
    return made


Work = Callable[[], Sequence[PageImage]]


def pages(count: int) -> Callable[[int], Work]:
    return lambda _: lambda: [grey_page()] * count


def settle(preview: PdfPreview, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: not preview.older, timeout=WAIT)


def test_pages_are_shown_with_their_number(preview: PdfPreview, qtbot: Any) -> None:
    preview.follow(pages(3))
    settle(preview, qtbot)
    area = preview.pages
    assert (area.page, area.count) == (1, 3)
    assert area.accessibleDescription() == "Sida 1 av 3"
    assert_named(preview)
    press(area, Qt.Key.Key_End)
    assert area.page == 3
    press(area, Qt.Key.Key_Home)
    assert area.page == 1


def test_the_place_is_kept_when_the_pages_change(preview: PdfPreview, qtbot: Any) -> None:
    preview.follow(pages(5))
    settle(preview, qtbot)
    area = preview.pages
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 2)
    held, page = area.verticalScrollBar().value(), area.page
    preview._draw = pages(6)
    preview.draw_now()
    settle(preview, qtbot)
    assert (area.verticalScrollBar().value(), area.page) == (held, page)


def test_zooming_keeps_the_page_and_fits_again(preview: PdfPreview, qtbot: Any) -> None:
    preview.follow(pages(4))
    settle(preview, qtbot)
    area: PdfPages = preview.pages
    area.go_to_page(3)
    fit = area.wanted_pixels
    press(area, 0, text="+")
    assert area.wanted_pixels > fit
    assert area.page == 3
    assert area.horizontalScrollBar().maximum() > 0
    press(area, 0, text="-")
    press(area, 0, text="-")
    assert area.wanted_pixels < fit
    press(area, 0, text="0")
    assert area.wanted_pixels == fit
    assert area.horizontalScrollBar().maximum() == 0


def test_a_page_is_drawn_in_its_own_pixels(preview: PdfPreview, qtbot: Any) -> None:
    preview.follow(lambda wide: lambda: [grey_page(wide, wide * 297 // 210, shade=40)])
    settle(preview, qtbot)
    image = preview.pages.viewport().grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).red() == 40


def test_it_is_drawn_after_a_pause_and_says_meanwhile_that_it_is_older(
    preview: PdfPreview, qtbot: Any
) -> None:
    drawn: list[str] = []
    text = "a"

    def draw(_: int) -> Work:
        drawn.append(text)
        return lambda: [grey_page()]

    preview.follow(draw)
    settle(preview, qtbot)
    for letter in "bcd":
        text += letter
        preview.refresh()
        assert preview.state == OLDER
    settle(preview, qtbot)
    assert drawn == ["a", "abcd"]
    assert preview.state == ""


def test_only_the_latest_text_counts_while_one_is_being_drawn(
    preview: PdfPreview, qtbot: Any
) -> None:
    go, drawn = threading.Event(), []

    def work() -> Sequence[PageImage]:
        drawn.append(len(drawn))
        go.wait(5)
        return [grey_page()] * len(drawn)

    preview.follow(lambda _: work)
    for _ in range(4):
        preview.draw_now()
    go.set()
    settle(preview, qtbot)
    assert drawn == [0, 1]
    assert preview.pages.count == 2


def test_another_document_is_never_shown_in_place_of_the_one_that_is_open(
    preview: PdfPreview, qtbot: Any
) -> None:
    go = threading.Event()

    def slow() -> Sequence[PageImage]:
        go.wait(5)
        return [grey_page()] * 7

    preview.follow(lambda _: slow)
    preview.follow(pages(2))
    go.set()
    settle(preview, qtbot)
    assert preview.pages.count == 2


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(RuntimeError("x"), FAILED), (DomainError("Läget är låst."), "Läget är låst.")],
)
def test_what_could_not_be_drawn_is_said_in_one_line(
    preview: PdfPreview, qtbot: Any, error: Exception, sentence: str
) -> None:
    preview.follow(pages(2))
    settle(preview, qtbot)

    def work() -> Sequence[PageImage]:
        raise error

    preview._draw = lambda _: work
    preview.refresh()
    settle(preview, qtbot)
    assert preview.state == sentence
    assert preview.pages.count == 2


def test_nothing_is_drawn_while_it_is_hidden(preview: PdfPreview, qtbot: Any) -> None:
    drawn: list[float] = []

    def work() -> Sequence[PageImage]:
        drawn.append(time.monotonic())
        return [grey_page()]

    preview.hide()
    preview.follow(lambda _: work)
    preview.draw_now()
    assert not drawn
    preview.show()
    settle(preview, qtbot)
    assert len(drawn) == 1
    preview.leave()
    preview.refresh()
    assert preview.pages.count == 0
    assert not preview.older
