"""The preview: pages as pictures, in memory alone."""

import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from ame_desktop.documents import pdf
from ame_desktop.documents.build import final_document
from ame_desktop.documents.preview import page_count, page_images
from tests.support.papers import final_paper


@pytest.fixture(scope="module")
def paper() -> bytes:
    return pdf.render(final_document.build(final_paper(paragraphs=4)))


def test_every_page_becomes_a_picture_of_the_width_asked_for(paper: bytes) -> None:
    count = page_count(paper)
    images = page_images(paper, 451)
    assert len(images) == count > 8
    for image in images:
        assert image.width == 451
        assert abs(image.height - 451 * 842 / 595) < 2
        assert len(image.rgb) == image.width * image.height * 3
    assert len(page_images(paper, 200, first=2, most=3)) == 3


def test_the_pictures_show_the_page_upright_in_its_colours(paper: bytes) -> None:
    (image,) = page_images(paper, 600, most=1)
    rows = [image.rgb[start : start + 1800] for start in range(0, len(image.rgb), 1800)]
    assert all(value == 255 for value in rows[0])
    accent = bytes((31, 78, 95))
    found = [place for place, row in enumerate(rows) if accent in row]
    assert found
    assert found[0] < image.height / 6


@pytest.fixture
def opened_to_write() -> Iterator[list[str]]:
    """The paths that are opened for writing or made while the test runs."""
    seen: list[str] = []
    watching = [True]

    def watch(event: str, args: tuple[object, ...]) -> None:
        if not watching:
            return
        made = event in {"os.mkdir", "os.rename", "os.link", "shutil.copyfile", "tempfile.mkstemp"}
        writes = (
            event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)
        )
        if made or writes:
            seen.append(str(args[0]))

    sys.addaudithook(watch)
    yield seen
    watching.clear()


def test_nothing_is_written_to_a_file(opened_to_write: list[str]) -> None:
    data = pdf.render(final_document.build(final_paper()))
    page_images(data, 400)
    assert opened_to_write == []


def test_several_threads_draw_without_harm(paper: bytes) -> None:
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda _: page_images(paper, 150), range(8)))
    assert all(images == drawn[0] for images in drawn)
