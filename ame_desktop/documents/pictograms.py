"""The program's own pictograms on paper: one family, drawn with one stroke on a grid of 24."""

from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

GRID: Final = 24.0
STROKE: Final = 1.6
PLAIN: Final = "thing"
"""What stands for a thing that has no picture of its own."""
Shape = tuple[str, tuple[float, ...]]
"""How a stroke goes: *line* through points, *curve* of four points, *ring*, or *box*; y down."""


def _line(*points: float) -> Shape:
    return "line", points


def _curve(*points: float) -> Shape:
    return "curve", points


def _ring(left: float, top: float, radius: float) -> Shape:
    return "ring", (left, top, radius)


def _box(left: float, top: float, wide: float, high: float) -> Shape:
    return "box", (left, top, wide, high)


PICTOGRAMS: Final[dict[str, tuple[Shape, ...]]] = {
    "time": (_ring(12, 12, 9), _line(12, 6.5, 12, 12, 15.6, 14.4)),
    "place": (
        _curve(12, 21.5, 8.5, 17, 5, 13.5, 5, 9.5),
        _curve(5, 9.5, 5, 0.2, 19, 0.2, 19, 9.5),
        _curve(19, 9.5, 19, 13.5, 15.5, 17, 12, 21.5),
        _ring(12, 9.5, 2.6),
    ),
    "work": (
        _box(5, 4.5, 14, 17),
        _box(9, 2.5, 6, 4),
        _line(8.5, 11.5, 15.5, 11.5),
        _line(8.5, 15.5, 15.5, 15.5),
    ),
    "people": (
        _ring(8.5, 8, 3.2),
        _curve(2.5, 19.5, 2.5, 12, 14.5, 12, 14.5, 19.5),
        _ring(16.5, 9, 2.5),
        _curve(16.8, 14.2, 19.5, 14.2, 21.5, 16, 21.5, 19),
    ),
    "leader": (_ring(12, 7.5, 4), _curve(4.5, 21, 4.5, 11, 19.5, 11, 19.5, 21)),
    "meeting": (
        _ring(12, 12, 3.8),
        _line(12, 2.5, 12, 5),
        _line(12, 19, 12, 21.5),
        _line(2.5, 12, 5, 12),
        _line(19, 12, 21.5, 12),
        _line(5.3, 5.3, 7, 7),
        _line(17, 17, 18.7, 18.7),
        _line(18.7, 5.3, 17, 7),
        _line(7, 17, 5.3, 18.7),
    ),
    "vehicle": (
        _line(4.8, 17, 2.5, 17, 2.5, 6, 14.5, 6, 14.5, 17, 9.2, 17),
        _line(14.5, 9.5, 18.5, 9.5, 21.5, 13, 21.5, 17, 19.2, 17),
        _ring(7, 17.3, 2.2),
        _ring(17, 17.3, 2.2),
    ),
    "gloves": (
        _line(8.5, 21, 8.5, 16.5),
        _curve(8.5, 16.5, 2.5, 12.5, 4.5, 9, 8.5, 12),
        _line(8.5, 12, 8.5, 7.5),
        _curve(8.5, 7.5, 8.5, 1.5, 17.5, 1.5, 17.5, 7.5),
        _line(17.5, 7.5, 17.5, 21, 8.5, 21),
        _line(8.5, 17.5, 17.5, 17.5),
    ),
    "boots": (
        _line(7, 2.8, 14, 2.8, 14, 12.5),
        _curve(14, 12.5, 15, 15, 20.5, 14, 20.5, 18.5),
        _line(20.5, 18.5, 20.5, 21, 7, 21, 7, 2.8),
        _line(7, 18, 13, 18),
    ),
    "clothes": (
        _line(9, 3, 4, 6, 2.5, 12, 6, 13, 7, 10.5, 7, 21, 17, 21, 17, 10.5, 18, 13, 21.5, 12),
        _line(21.5, 12, 20, 6, 15, 3),
        _curve(9, 3, 9.5, 6.5, 14.5, 6.5, 15, 3),
        _line(12, 9, 12, 21),
    ),
    "vest": (
        _line(8, 3, 6, 6.5, 7, 10.5, 7, 21, 17, 21, 17, 10.5, 18, 6.5, 16, 3),
        _line(8, 3, 12, 9.5, 16, 3),
        _line(7, 14, 17, 14),
        _line(7, 17.5, 17, 17.5),
    ),
    "food": (
        _line(8, 3, 8, 21),
        _line(5, 3, 5, 7.5),
        _line(11, 3, 11, 7.5),
        _curve(5, 7.5, 5, 11.5, 11, 11.5, 11, 7.5),
        _line(16, 21, 16, 3),
        _curve(16, 3, 20, 4, 20, 11, 16, 13.5),
    ),
    "rain": (
        _curve(2.5, 12.5, 2.5, 1, 21.5, 1, 21.5, 12.5),
        _line(2.5, 12.5, 21.5, 12.5),
        _line(12, 12.5, 12, 18.5),
        _curve(12, 18.5, 12, 21.8, 8, 21.8, 8, 18.5),
        _line(12, 2, 12, 4),
    ),
    "helmet": (
        _curve(4, 16, 4, 3, 20, 3, 20, 16),
        _line(2.5, 16.5, 21.5, 16.5),
        _line(10, 6.8, 10, 11.5),
        _line(14, 6.8, 14, 11.5),
    ),
    PLAIN: (
        _box(3.5, 8.5, 17, 12),
        _curve(8.5, 8.5, 8.5, 2.5, 15.5, 2.5, 15.5, 8.5),
        _line(3.5, 13.5, 20.5, 13.5),
    ),
}


def draw_pictogram(
    canvas: Canvas, name: str, corner: tuple[float, float], size: float, colour: Color
) -> None:
    """Draw a pictogram with its lower left corner there, in points; an unknown name is a thing."""
    canvas.saveState()
    canvas.translate(*corner)
    canvas.scale(size / GRID, size / GRID)
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(STROKE)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for kind, points in PICTOGRAMS.get(name, PICTOGRAMS[PLAIN]):
        _draw(canvas, kind, points)
    canvas.restoreState()


def _draw(canvas: Canvas, kind: str, points: tuple[float, ...]) -> None:
    if kind == "ring":
        canvas.circle(points[0], GRID - points[1], points[2], stroke=1, fill=0)
    elif kind == "box":
        left, top, wide, high = points
        canvas.roundRect(left, GRID - top - high, wide, high, 1.6, stroke=1, fill=0)
    else:
        up = [value if place % 2 == 0 else GRID - value for place, value in enumerate(points)]
        path = canvas.beginPath()
        path.moveTo(up[0], up[1])
        if kind == "curve":
            path.curveTo(*up[2:])
        else:
            for place in range(2, len(up), 2):
                path.lineTo(up[place], up[place + 1])
        canvas.drawPath(path, stroke=1, fill=0)
