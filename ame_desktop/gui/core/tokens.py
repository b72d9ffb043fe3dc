"""Colours, sizes and spacing of the whole program, in one place."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

SPACES: Final = (0, 2, 3, 4, 6, 8, 10, 12, 14, 16, 20, 24, 28, 32, 36, 40)
"""Pixels between things at 100 percent: each margin and spacing is one of these.

From 2 to 6 within a thing, 8 to 12 between things that belong together, 14 to 24 at the edges of
cards and screens, and above that only around what stands alone, as the login.
"""
TEXT_SIZES: Final = (11, 12, 14, 16, 22)
"""Pixels at 100 percent: a letter in a sign, captions, ordinary text, headings, titles."""
SIDE: Final = 20
"""Pixels between the window's edge and what stands on a screen, left and right."""
EDGES: Final = (SIDE, 14, SIDE, 14)
"""The margins of every screen: left, top, right, bottom."""
WALL_TEXT: Final = 32
"""Least size of text on the wall in pixels: 24 points, which is read at four metres."""
WALL_HEIGHT: Final = 768
"""The height of screen that the least size is for; on a larger screen the text is larger."""


class Tone(StrEnum):
    """The meanings that a cell, card or message can carry by colour, beside its letter or words."""

    PRESENT = "present"
    LATE = "late"
    ANNOUNCED = "announced"
    ABSENT = "absent"
    LEAVE = "leave"
    UNMARKED = "unmarked"
    STOP = "stop"
    WARNING = "warning"
    INFO = "info"
    DONE = "done"


@dataclass(frozen=True)
class Pair:
    """A background and the text that stands on it."""

    background: str
    text: str


@dataclass(frozen=True)
class Colours:
    """One colour scheme. ``border`` and ``focus`` reach 3:1 on every surface, texts 4.5:1."""

    window: str
    surface: str
    sunken: str
    rail: str
    rail_hover: str
    text: str
    muted: str
    border: str
    hairline: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    focus: str
    selection: str
    on_selection: str
    training: str
    on_training: str
    shadow: str
    tones: dict[Tone, Pair]

    def tone(self, tone: Tone) -> Pair:
        """Return the background and text of a meaning."""
        return self.tones[tone]


LIGHT: Final = Colours(
    window="#F5F7F7",
    surface="#FFFFFF",
    sunken="#ECF0F1",
    rail="#E9EFF0",
    rail_hover="#DCE6E8",
    text="#1A2428",
    muted="#4C5A60",
    border="#6B7A81",
    hairline="#D9E0E2",
    accent="#17646E",
    accent_hover="#104F58",
    accent_soft="#D6E8EA",
    on_accent="#FFFFFF",
    focus="#0A5C8F",
    selection="#CFE4E7",
    on_selection="#10272C",
    training="#FFD84D",
    on_training="#3A2C00",
    shadow="#1A2428",
    tones={
        Tone.PRESENT: Pair("#E3F4E6", "#14532D"),
        Tone.LATE: Pair("#FFF3D6", "#5C3B00"),
        Tone.ANNOUNCED: Pair("#E2ECFB", "#173B7A"),
        Tone.ABSENT: Pair("#FCE1E1", "#7A1212"),
        Tone.LEAVE: Pair("#EFE6FA", "#4A1F7A"),
        Tone.UNMARKED: Pair("#FFFFFF", "#3D4452"),
        Tone.STOP: Pair("#FCE1E1", "#7A1212"),
        Tone.WARNING: Pair("#FFF3D6", "#5C3B00"),
        Tone.INFO: Pair("#E2ECFB", "#173B7A"),
        Tone.DONE: Pair("#E3F4E6", "#14532D"),
    },
)

DARK: Final = Colours(
    window="#14191C",
    surface="#1C2326",
    sunken="#101416",
    rail="#191F22",
    rail_hover="#252E32",
    text="#E7EDEF",
    muted="#AAB7BC",
    border="#87959B",
    hairline="#303A3F",
    accent="#74C7D0",
    accent_hover="#96D8DF",
    accent_soft="#1F3E43",
    on_accent="#06272B",
    focus="#8CC8FF",
    selection="#25474D",
    on_selection="#EAF6F7",
    training="#FFD84D",
    on_training="#3A2C00",
    shadow="#000000",
    tones={
        Tone.PRESENT: Pair("#12301C", "#A7E3B8"),
        Tone.LATE: Pair("#3A2A05", "#FFD98A"),
        Tone.ANNOUNCED: Pair("#14264A", "#A9C7FF"),
        Tone.ABSENT: Pair("#3F1212", "#FFB4AB"),
        Tone.LEAVE: Pair("#2C1A45", "#D9BEFF"),
        Tone.UNMARKED: Pair("#1C2326", "#C6CFD3"),
        Tone.STOP: Pair("#3F1212", "#FFB4AB"),
        Tone.WARNING: Pair("#3A2A05", "#FFD98A"),
        Tone.INFO: Pair("#14264A", "#A9C7FF"),
        Tone.DONE: Pair("#12301C", "#A7E3B8"),
    },
)


@dataclass(frozen=True)
class Metrics:
    """Sizes in pixels at 100 percent; ``zoom`` is in percent."""

    zoom: int = 100

    def px(self, pixels: float) -> int:
        """Return a size at this zoom, never less than one pixel."""
        return max(1, round(pixels * self.zoom / 100))

    @property
    def tiny(self) -> int:
        """Size of a letter in a sign."""
        return self.px(TEXT_SIZES[0])

    @property
    def small(self) -> int:
        """Size of captions."""
        return self.px(TEXT_SIZES[1])

    @property
    def body(self) -> int:
        """Size of ordinary text."""
        return self.px(TEXT_SIZES[2])

    @property
    def heading(self) -> int:
        """Size of a heading inside a page."""
        return self.px(TEXT_SIZES[3])

    @property
    def title(self) -> int:
        """Size of a page's title."""
        return self.px(TEXT_SIZES[4])

    @property
    def button(self) -> int:
        """Least height of a main button."""
        return self.px(32)

    @property
    def row(self) -> int:
        """Height of a table's row."""
        return self.px(34)


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB`` as WCAG counts it."""

    def linear(channel: int) -> float:
        value = channel / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[n : n + 2], 16)) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
