"""The municipality's logo: checked before it is kept, and drawn within its own space."""

import warnings
from io import BytesIO

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ame_desktop.domain.errors import DomainError

MOST_BYTES = 1_000_000
MOST_PIXELS = 4_000
_KINDS = {"PNG": "image/png", "JPEG": "image/jpeg"}
_SMALLEST = 40


def check_logo(data: bytes) -> str:
    """Return the media type of a picture that can be used as a logo.

    Raises:
        DomainError: it is no PNG or JPEG, is damaged, or is too large or too small.
    """
    if len(data) > MOST_BYTES:
        raise DomainError("Bilden är för stor. Välj en fil under 1 MB.", field="logo")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=tuple(_KINDS)) as picture:
                kind, size = str(picture.format), picture.size
                if max(size) <= MOST_PIXELS:
                    picture.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Warning) as error:
        raise DomainError(
            "Filen är ingen hel bild i PNG eller JPEG. Spara om logotypen som PNG.", field="logo"
        ) from error
    if max(size) > MOST_PIXELS or min(size) < _SMALLEST:
        raise DomainError(
            f"Bilden ska vara mellan {_SMALLEST} och {MOST_PIXELS} bildpunkter på varje sida.",
            field="logo",
        )
    return _KINDS[kind]


def draw_logo(
    canvas: Canvas, data: bytes, right: float, top: float, room: tuple[float, float]
) -> None:
    """Draw a logo with its upper right corner here, as large as its room allows (points)."""
    picture = ImageReader(BytesIO(data))
    wide, high = picture.getSize()
    scale = min(room[0] / wide, room[1] / high)
    canvas.drawImage(
        picture, right - wide * scale, top - high * scale, wide * scale, high * scale, mask="auto"
    )
