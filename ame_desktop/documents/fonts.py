"""The shipped fonts: which one has a sign, and how joined letters such as Arabic become glyphs."""

import threading
import unicodedata
from typing import Any

import uharfbuzz
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFont
from typing_extensions import override

from ame_desktop.paths import resource

REGULAR = "AmeSans"
BOLD = "AmeSans-Bold"
ETHIOPIC = "AmeEthiopic"
ETHIOPIC_BOLD = "AmeEthiopic-Bold"

_FILES = {
    REGULAR: "fonts/DejaVuSans.ttf",
    BOLD: "fonts/DejaVuSans-Bold.ttf",
    ETHIOPIC: "fonts/NotoSansEthiopic-Regular.ttf",
    ETHIOPIC_BOLD: "fonts/NotoSansEthiopic-Bold.ttf",
}
# A glyph without a sign of its own gets one here, by its number in the font: the same in every run.
_PRIVATE = 0xF0000
# The joined forms of Arabic letters, which stand for plain letters when text is copied.
_ARABIC_FORMS = (0xFB50, 0xFEFC)
_lock = threading.Lock()
_installed: dict[str, "EmbeddedFont"] = {}


class _Widths(dict[str, float]):
    """Each sign's width in thousandths of the type size, looked up once."""

    def __init__(self, font: TTFont) -> None:
        super().__init__()
        self._face = font.face

    def __missing__(self, sign: str) -> float:
        face: Any = self._face
        wide: float = face.charWidths.get(ord(sign), face.defaultWidth)
        self[sign] = wide
        return wide


class EmbeddedFont(TTFont):
    """A shipped font that can also name the glyphs which only joined writing uses."""

    def __init__(self, name: str, file_name: str) -> None:
        path = resource(file_name)
        super().__init__(name, str(path), asciiReadable=False)
        self._letters: dict[int, str] = {}
        self._widths = _Widths(self)
        self._harfbuzz = uharfbuzz.Font(uharfbuzz.Face(path.read_bytes()))

    def has(self, sign: str) -> bool:
        """Return whether the font draws this sign."""
        return ord(sign) in self.face.charToGlyph

    def width_of_plain(self, text: str) -> float:
        """Return the width of text that needs no shaping, at a type size of one point."""
        return sum(map(self._widths.__getitem__, text)) / 1000

    def shape(self, text: str, *, right_to_left: bool) -> tuple[str, float]:
        """Return positioned glyphs from left to right, joined as the script asks, and their width.

        The width is in thousandths of the type size.
        """
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        uharfbuzz.shape(self._harfbuzz, buffer, {"kern": False})
        signs = []
        places = []
        scale = 1000 / self.face.unitsPerEm
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            advance = position.x_advance * scale
            # A vowel mark over an Arabic letter is drawn but not copied: readers that turn the
            # writing round would tear the word apart at it.
            letter = "" if right_to_left and not advance else text[info.cluster]
            sign = self._sign(info.codepoint, letter, advance)
            signs.append(chr(sign))
            places.append(
                ShapeData(
                    info.cluster,
                    advance,
                    position.y_advance * scale,
                    position.x_offset * scale,
                    position.y_offset * scale,
                    self.face.charWidths[sign],
                )
            )
        glyphs: Any = ShapedStr
        return glyphs("".join(signs), places), sum(place.x_advance for place in places)

    def _sign(self, glyph: int, letter: str, advance: float) -> int:
        face: Any = self.face
        known: list[int] = face.glyphToChar.get(glyph, [])
        if known and letter:
            return known[0]
        sign = _PRIVATE + glyph
        if sign not in self._letters:
            self._letters[sign] = letter
            self.face.charToGlyph[sign] = glyph
            self.face.charWidths[sign] = advance
        return sign

    @override
    def addObjects(self, doc: Any) -> None:
        """Add the font to the file, with the letters behind its glyphs: text can be copied."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for stream, subset in zip(self._unicode_maps(doc), subsets, strict=False):
            stream.content = _with_letters(stream.content, subset, self._letters)

    def _unicode_maps(self, doc: Any) -> list[Any]:
        own = f"+{self.face.name.decode('ascii')}"
        return [
            content
            for name, content in doc.idToObject.items()
            if name.startswith("toUnicodeCMap:") and name.endswith(own)
        ]


def _with_letters(content: str, subset: list[int], letters: dict[int, str]) -> str:
    for place, sign in enumerate(subset):
        if sign > 0xFFFF or _ARABIC_FORMS[0] <= sign <= _ARABIC_FORMS[1]:
            letter = letters.get(sign, unicodedata.normalize("NFKC", chr(sign)))
            text = letter.encode("utf-16-be").hex().upper()
            content = content.replace(f"<{place:02X}> <{sign:04X}>", f"<{place:02X}> <{text}>")
    return content


def install() -> None:
    """Register the shipped fonts, once, and leave no other font to fall back on."""
    with _lock:
        if _installed:
            return
        fonts = {name: EmbeddedFont(name, file) for name, file in _FILES.items()}
        for font in fonts.values():
            pdfmetrics.registerFont(font)
        rl_config.canvas_basefontname = REGULAR
        rl_config.trustedSchemes = []
        _installed.update(fonts)


def font(name: str) -> EmbeddedFont:
    """Return an installed font."""
    install()
    return _installed[name]


def font_for(sign: str, *, bold: bool) -> str | None:
    """Return the name of the font that draws this sign, or None when no shipped font does."""
    wanted = (BOLD, ETHIOPIC_BOLD, REGULAR, ETHIOPIC) if bold else (REGULAR, ETHIOPIC)
    return next((name for name in wanted if font(name).has(sign)), None)


def is_mark(sign: str) -> bool:
    """Return whether the sign sits on the one before it."""
    return unicodedata.category(sign) in {"Mn", "Mc", "Me"}
