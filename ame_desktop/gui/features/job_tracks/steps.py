"""The line of a track's five steps, with the one that it stands on marked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ame_desktop.domain.job_tracks import TrackState
from ame_desktop.gui.widgets.flow_layout import FlowLayout


class StepLine(QWidget):
    """Shows the steps from *Planering* to *Avslutat*, with arrows between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, spacing=6)
        self._labels: dict[TrackState, QLabel] = {}
        for place, state in enumerate(TrackState):
            arrow = (_label("→", "muted", self),) if place else ()
            self._labels[state] = _label(state.title_text, "step", self)
            row.add_beside(*arrow, self._labels[state])

    def stand_on(self, state: TrackState) -> None:
        """Mark a step."""
        for step, label in self._labels.items():
            label.setProperty("here", step is state)
            label.style().unpolish(label)
            label.style().polish(label)
        self.setAccessibleName(f"Läge: {state}")


def _label(text: str, kind: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
