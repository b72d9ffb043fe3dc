"""The look: contrast of every pair that meets on the screen, zoom, schemes and icons."""

from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QPushButton

from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.stylesheet import stylesheet
from ame_desktop.gui.core.theme import Scheme, Theme
from ame_desktop.gui.core.tokens import DARK, LIGHT, Colours, Metrics, Tone, contrast
from ame_desktop.gui.features.attendance.looks import TONES, waiting_line
from ame_desktop.paths import resource

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@SCHEMES
def test_texts_reach_four_and_a_half(colours: Colours) -> None:
    surfaces = (colours.window, colours.surface, colours.sunken, colours.rail, colours.rail_hover)
    pairs = [(text, s) for text in (colours.text, colours.muted) for s in surfaces]
    pairs += [(colours.accent, s) for s in (*surfaces, colours.accent_soft)]
    pairs += [(pair.text, pair.background) for pair in colours.tones.values()]
    pairs += [(colours.tone(Tone.STOP).text, s) for s in surfaces]
    pairs += [
        (colours.on_accent, colours.accent),
        (colours.on_accent, colours.accent_hover),
        (colours.on_selection, colours.selection),
        (colours.on_training, colours.training),
        (colours.text, colours.accent_soft),
        (colours.window, colours.text),
    ]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5} == {}


@SCHEMES
def test_borders_and_focus_reach_three(colours: Colours) -> None:
    surfaces = (colours.window, colours.surface, colours.sunken, colours.rail, colours.selection)
    pairs = [(line, s) for line in (colours.border, colours.focus) for s in surfaces]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 3} == {}


@SCHEMES
def test_walls_tiles_marks_and_hits_reach_theirs(colours: Colours) -> None:
    here, pressed = colours.tone(Tone.PRESENT), colours.accent_soft
    texts = {
        "the wall's heading": (colours.accent, colours.window),
        "the wall's lines": (colours.text, colours.window),
        "what is done, and the pages": (colours.muted, colours.window),
        "a name": (colours.text, colours.surface),
        "a name that is here": (here.text, here.background),
        "a name as it is pressed": (colours.text, pressed),
        "a name that is here as it is pressed": (here.text, pressed),
        "a hit": (colours.text, colours.surface),
        "the group and detail of a hit": (colours.muted, colours.surface),
        "the chosen hit": (colours.on_selection, colours.selection),
        "the news": (colours.tone(Tone.INFO).text, colours.tone(Tone.INFO).background),
    }
    marks = {
        "the sign of who is here, on the wall": (here.text, colours.window),
        "its tick": (here.text, here.background),
        "the sign of who is awaited or away": (colours.border, colours.window),
        "the ring in a tile": (colours.border, colours.surface),
        "the ring in a tile as it is pressed": (colours.border, pressed),
        "the edge of a tile": (colours.border, colours.window),
        "the focus round a tile": (colours.focus, colours.window),
        "the focus in a tile": (colours.focus, colours.surface),
        "the focus in a tile of who is here": (colours.focus, here.background),
        "the focus in a tile as it is pressed": (colours.focus, pressed),
        "the edge of the chosen hit": (colours.focus, colours.surface),
        "the edge of the chosen hit, inwards": (colours.focus, colours.selection),
    }
    found = {name: contrast(*pair) for name, pair in texts.items() if contrast(*pair) < 4.5}
    found |= {name: contrast(*pair) for name, pair in marks.items() if contrast(*pair) < 3}
    assert found == {}


@SCHEMES
def test_days_that_wait_for_a_mark_are_seen_in_every_cell(colours: Colours) -> None:
    line = waiting_line(colours)
    cells = {
        "a day": colours.surface,
        "a day off": colours.sunken,
        "the day one stands on": colours.selection,
        "what is within the line": colours.tone(Tone.UNMARKED).background,
    }
    marks = {name: contrast(line, cell) for name, cell in cells.items()}
    for state, tone in TONES.items():
        marks[f"the edge of {state} that is announced"] = contrast(
            colours.tone(tone).text, colours.surface
        )
    assert {name: found for name, found in marks.items() if found < 3} == {}


def test_contrast_counts_as_wcag_does() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 1) == 21
    assert round(contrast("#777777", "#FFFFFF"), 2) == 4.48


def test_every_size_in_the_sheet_grows_with_the_zoom() -> None:
    assert "font-size: 22px" in stylesheet(LIGHT, Metrics(100))
    assert "font-size: 44px" in stylesheet(LIGHT, Metrics(200))


def test_schemes_and_zoom(qapp: QApplication, theme: Theme) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))
    theme.choose(Scheme.DARK)
    theme.zoom_in()
    assert theme.zoom == 110
    assert qapp.font().pixelSize() == 15
    theme.set_zoom(500)
    assert theme.zoom == 200
    theme.zoom_in()
    assert theme.zoom == 200
    theme.zoom_out()
    assert theme.zoom == 175
    theme.set_zoom(100)
    theme.zoom_out()
    assert theme.zoom == 100
    theme.choose(Scheme.LIGHT)
    assert told[0]
    assert not told[-1]


def test_what_is_not_marked_is_hatched(theme: Theme) -> None:
    assert theme.brush(Tone.UNMARKED).style() is Qt.BrushStyle.BDiagPattern
    assert theme.brush(Tone.PRESENT).color() == theme.background(Tone.PRESENT)
    assert theme.foreground(Tone.PRESENT).name().upper() == LIGHT.tone(Tone.PRESENT).text


def test_main_buttons_are_high_enough(qtbot: Any, theme: Theme) -> None:
    button = QPushButton("Spara")
    qtbot.addWidget(button)
    button.ensurePolished()
    assert button.sizeHint().height() >= 32


def test_icons_are_one_family() -> None:
    drawings = sorted(resource("icons").glob("*.svg"))
    assert len(drawings) > 50
    for drawing in drawings:
        root = ET.parse(drawing).getroot()
        assert root.get("viewBox") == "0 0 24 24", drawing.name
        assert root.get("stroke") == "currentColor", drawing.name
        assert root.get("stroke-width") == "1.75", drawing.name


def test_icons_are_tinted_kept_and_follow_the_theme(qtbot: Any, theme: Theme, icons: Icons) -> None:
    one = icons.pixmap("lock", 20, "#FF0000")
    assert one is icons.pixmap("lock", 20, "#FF0000")
    colours = {one.toImage().pixelColor(x, y).name() for x in range(20) for y in range(20)}
    assert "#ff0000" in colours
    button = QPushButton()
    qtbot.addWidget(button)
    icons.dress(button, "lock", role="on_accent")
    standing = button.icon().pixmap(20, QIcon.Mode.Active).toImage()
    seen = {standing.pixelColor(x, y).name() for x in range(20) for y in range(20)}
    assert theme.colours.accent.lower() in seen, "the icon shows on a pale, focused button"
    icons.dress(button, "lock")
    before = button.icon().pixmap(20, QIcon.Mode.Normal).toImage()
    theme.choose(Scheme.DARK)
    assert button.icon().pixmap(20, QIcon.Mode.Normal).toImage() != before
