"""Draws the program's icon in the sizes that systems ask for: ``make_icons.py FOLDER``.

The folder gets ``hicolor/<size>x<size>/apps/ame-desktop.png`` for Linux and ``ame-desktop.ico`` for
Windows; all of them come from the one drawing in resources.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[1] / "resources" / "program" / "ame-desktop.svg"
LINUX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)


def png(size: int) -> bytes:
    """Return the icon as a PNG of so many pixels each way."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(sizes: tuple[int, ...]) -> bytes:
    """Return an icon file of Windows that holds a PNG for each size."""
    pictures = [png(size) for size in sizes]
    place = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in zip(sizes, pictures, strict=True):
        # One byte holds 1 to 255; 0 stands for 256.
        edge = size % 256
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), place + len(body))
        body += picture
    return head + body


def main(folder: Path) -> None:
    """Write every size."""
    for size in LINUX:
        file = folder / "hicolor" / f"{size}x{size}" / "apps" / "ame-desktop.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png(size))
    (folder / "ame-desktop.ico").write_bytes(ico(WINDOWS))


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    main(Path(sys.argv[1]))
