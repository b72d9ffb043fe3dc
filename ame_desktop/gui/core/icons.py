"""The program's own drawn icons, tinted in the colours of the theme."""

from pathlib import Path
from typing import Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from ame_desktop.gui.core.theme import Theme

ICON_SIZES: Final = (16, 20, 24, 32, 48)


class Icons(QObject):
    """Gives icons by name; drawn anew for each size, colour and screen, and then kept."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        super().__init__(theme)
        self._folder = folder
        self._theme = theme
        self._drawings: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}
        self._dressed: WeakKeyDictionary[QAbstractButton, tuple[str, str, int]] = (
            WeakKeyDictionary()
        )
        theme.changed.connect(self._dress_again)

    def pixmap(self, name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
        """Return a drawing in one colour.

        Args:
            name: the drawing's file name without its ending.
            size: width and height in device independent pixels.
            colour: ``#RRGGBB``.
            ratio: the screen's pixels for each device independent pixel.
        """
        key = (name, size, colour, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, size, colour, ratio)
        return self._pixmaps[key]

    def icon(
        self,
        name: str,
        colour: str = "",
        focused: str = "",
        sizes: tuple[int, ...] = ICON_SIZES,
    ) -> QIcon:
        """Return an icon in the theme's text colour, or in the colours given as ``#RRGGBB``.

        Args:
            name: the drawing.
            colour: its colour.
            focused: its colour on a button that has the focus, where that is another.
            sizes: those it is shown in, in device independent pixels at 100 percent.
        """
        colours = self._theme.colours
        icon = QIcon()
        for size in {self._theme.px(size) for size in sizes}:
            for ratio in (1.0, 2.0):
                normal = self.pixmap(name, size, colour or colours.text, ratio)
                icon.addPixmap(normal, QIcon.Mode.Normal)
                if focused:
                    standing = self.pixmap(name, size, focused, ratio)
                    icon.addPixmap(standing, QIcon.Mode.Active)
                faded = self.pixmap(name, size, colours.muted, ratio)
                icon.addPixmap(faded, QIcon.Mode.Disabled)
        return icon

    def dress(
        self, button: QAbstractButton, name: str, *, role: str = "text", size: int = 20
    ) -> None:
        """Give a button its icon, and give it anew whenever the theme changes.

        Args:
            button: the button; its accessible name is set elsewhere.
            name: the drawing.
            role: the name of a colour in :class:`Colours`.
            size: device independent pixels at 100 percent.
        """
        self._dressed[button] = (name, role, size)
        self._put_on(button, name, role, size)

    def _put_on(self, button: QAbstractButton, name: str, role: str, size: int) -> None:
        colours = self._theme.colours
        # A filled button is pale while it has the focus: its icon takes the colour of its text.
        focused = colours.accent if role == "on_accent" else ""
        button.setIcon(self.icon(name, str(getattr(colours, role)), focused, (size,)))
        button.setIconSize(QSize(self._theme.px(size), self._theme.px(size)))

    def _dress_again(self) -> None:
        for button, (name, role, size) in list(self._dressed.items()):
            if isValid(button):
                self._put_on(button, name, role, size)

    def _draw(self, name: str, size: int, colour: str, ratio: float) -> QPixmap:
        if name not in self._drawings:
            self._drawings[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        tinted = self._drawings[name].replace("currentColor", colour)
        renderer = QSvgRenderer(QByteArray(tinted.encode()))
        pixels = round(size * ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        # What was needed to draw it takes more room than the drawing, and a copy does not keep it.
        return pixmap.copy()
