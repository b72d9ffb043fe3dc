"""The period's total, one figure a tile, with what it was the period before and a year ago."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.rollup_texts import figure_text
from ame_desktop.domain.rollups import Figures, Measure, Rollup
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.rollups.figure_words import SHORT, change_text

LEAST: Final = 128
"""Least width of a tile in pixels at 100 percent."""
BEFORE: Final = "Förra"
YEAR_AGO: Final = "I fjol"
UNKNOWN: Final = "–"


class TotalTile(QPushButton):
    """One figure; pressing it shows the rows that it counts."""

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measure = measure
        self._figure = _label(self, "title")
        self._before = _label(self, "small")
        self._year_ago = _label(self, "small")
        heading = _label(self, "muted")
        heading.setText(SHORT[measure])
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(2)
        for label in (heading, self._figure, self._before, self._year_ago):
            inside.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figures(self, now: Figures, before: Figures | None, year_ago: Figures | None) -> None:
        """Show a figure and the two that it is held against."""
        measure = self.measure
        self._figure.setText(figure_text(now, measure))
        self._before.setText(_against(BEFORE, now, before, measure))
        self._year_ago.setText(_against(YEAR_AGO, now, year_ago, measure))
        self.setAccessibleName(
            f"{measure.value}: {self._figure.text()}. {self._before.text()}. "
            f"{self._year_ago.text()}"
        )
        self.updateGeometry()

    @property
    def figure(self) -> str:
        """The figure as it is shown."""
        return self._figure.text()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize()


class TotalTiles(QWidget):
    """The tiles side by side, in more rows where the window is narrow."""

    figure_asked = Signal(object)
    """A :class:`Measure`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._across = 0
        self.tiles = {measure: TotalTile(measure, self) for measure in Measure}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for tile in self.tiles.values():
            tile.clicked.connect(self._tell)
        theme.changed.connect(self._arrange)
        self._arrange()

    def show_rollup(self, now: Rollup, before: Rollup | None, year_ago: Rollup | None) -> None:
        """Show a period's total."""
        for tile in self.tiles.values():
            tile.show_figures(
                now.total,
                None if before is None else before.total,
                None if year_ago is None else year_ago.total,
            )

    def arrange_for(self, width: int) -> None:
        """Lay the tiles out for a width in pixels."""
        room = max(1, width // self._theme.px(LEAST))
        across = min(room, len(self.tiles))
        if across < len(self.tiles):
            across = min(across, -(-len(self.tiles) // 2))
        if across != self._across:
            self._across = across
            for place, tile in enumerate(self.tiles.values()):
                self._grid.addWidget(tile, place // across, place % across)

    def _arrange(self) -> None:
        self._across = 0
        self.arrange_for(self.width())

    def _tell(self) -> None:
        tile = self.sender()
        if isinstance(tile, TotalTile):
            self.figure_asked.emit(tile.measure)


def _against(title: str, now: Figures, then: Figures | None, measure: Measure) -> str:
    if then is None:
        return f"{title}: {UNKNOWN}"
    change = change_text(now, then, measure)
    figure = figure_text(then, measure)
    return f"{title}: {figure} ({change})" if change else f"{title}: {figure}"


def _label(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
