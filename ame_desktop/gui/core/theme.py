"""The chosen look: scheme, zoom, and the style of the whole application."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ame_desktop.gui.core.stylesheet import stylesheet
from ame_desktop.gui.core.tokens import DARK, LIGHT, Colours, Metrics, Tone

ZOOM_STEPS: Final = (100, 110, 125, 150, 175, 200)
FAMILIES: Final = ("Segoe UI", "Noto Sans", "DejaVu Sans")


class Scheme(StrEnum):
    """What the person chose for light and dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_QT_SCHEMES: Final = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Applies the scheme and zoom, and answers painters who ask for a colour or a size."""

    changed = Signal()

    def __init__(
        self, application: QApplication, scheme: Scheme = Scheme.SYSTEM, zoom: int = 100
    ) -> None:
        super().__init__(application)
        self._application = application
        self._hints = application.styleHints()
        self._scheme = scheme
        self._metrics = Metrics(_nearest(zoom))
        self._colours = LIGHT
        # By name, so that Qt alone owns it: a style that Python knows could be freed twice.
        application.setStyle("Fusion")
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self.apply()

    @property
    def scheme(self) -> Scheme:
        """What the person chose."""
        return self._scheme

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self._colours is DARK

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        return self._colours

    @property
    def metrics(self) -> Metrics:
        """The sizes in use."""
        return self._metrics

    @property
    def zoom(self) -> int:
        """Size of everything, in percent."""
        return self._metrics.zoom

    def px(self, pixels: float) -> int:
        """Return a size in pixels at the zoom in use."""
        return self._metrics.px(pixels)

    def background(self, tone: Tone) -> QColor:
        """Return the background of a meaning."""
        return QColor(self._colours.tone(tone).background)

    def foreground(self, tone: Tone) -> QColor:
        """Return the text colour of a meaning."""
        return QColor(self._colours.tone(tone).text)

    def brush(self, tone: Tone) -> QBrush:
        """Return what fills a cell of this meaning; what is not marked is hatched."""
        if tone is not Tone.UNMARKED:
            return QBrush(self.background(tone))
        return QBrush(QColor(self._colours.hairline), Qt.BrushStyle.BDiagPattern)

    def choose(self, scheme: Scheme) -> None:
        """Use this scheme from now on."""
        self._scheme = scheme
        self.apply()

    def set_zoom(self, percent: int) -> None:
        """Show everything at this size, 100 to 200 percent."""
        self._metrics = Metrics(_nearest(percent))
        self.apply()

    def zoom_in(self) -> None:
        """Show everything one step larger."""
        self.set_zoom(next((step for step in ZOOM_STEPS if step > self.zoom), ZOOM_STEPS[-1]))

    def zoom_out(self) -> None:
        """Show everything one step smaller."""
        smaller = [step for step in ZOOM_STEPS if step < self.zoom]
        self.set_zoom(smaller[-1] if smaller else ZOOM_STEPS[0])

    def apply(self) -> None:
        """Give the application its colours, font and style sheet."""
        wanted = _QT_SCHEMES[self._scheme]
        self._hints.setColorScheme(wanted)
        dark = self._scheme is Scheme.DARK or (
            self._scheme is Scheme.SYSTEM and self._hints.colorScheme() is Qt.ColorScheme.Dark
        )
        self._colours = DARK if dark else LIGHT
        self._application.setPalette(_palette(self._colours))
        self._application.setFont(_font(self._metrics))
        self._application.setStyleSheet(stylesheet(self._colours, self._metrics))
        self.changed.emit()

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._scheme is Scheme.SYSTEM and (scheme is Qt.ColorScheme.Dark) is not self.dark:
            self.apply()


def _nearest(percent: int) -> int:
    return min(ZOOM_STEPS, key=lambda step: abs(step - percent))


def _font(metrics: Metrics) -> QFont:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont(system)
    font.setFamilies([*FAMILIES, system.family()])
    font.setPixelSize(metrics.body)
    return font


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.on_accent,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.selection,
        QPalette.ColorRole.HighlightedText: colours.on_selection,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Dark: colours.border,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.hairline,
        QPalette.ColorRole.Shadow: colours.shadow,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette
