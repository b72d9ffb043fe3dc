"""The row of buttons above a track: only what can be done with it as it stands."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.domain.job_track_rows import TrackFile
from ame_desktop.domain.job_track_rules import state_after, state_before
from ame_desktop.domain.job_tracks import TrackState
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.flow_layout import FlowLayout

STEP: Final = "step_on"
_STEPS: Final = {
    TrackState.AGREED: "Gå till avsiktsförklaring",
    TrackState.RECRUITING: "Gå till rekrytering",
    TrackState.RUNNING: "Starta jobbspåret",
    TrackState.ENDED: "Avsluta jobbspåret",
}


def _removable(file: TrackFile) -> bool:
    return file.row.state is TrackState.PLANNING and not file.row.members


ACTS: Final[tuple[tuple[str, str, Callable[[TrackFile], bool]], ...]] = (
    ("edit", "Ändra", lambda file: True),
    (STEP, "Nästa steg", lambda file: state_after(file.row.state) is not None),
    ("step_back", "Gå tillbaka", lambda file: state_before(file.row.state) is not None),
    ("copy", "Kopiera", lambda file: True),
    ("remove", "Ta bort", _removable),
)


def may(name: str, file: TrackFile) -> bool:
    """Whether something can be done with a track as it stands."""
    return any(name == known and when(file) for known, _, when in ACTS)


class ActButtons(QWidget):
    """Shows a button for each thing that can be done with the track that one stands on.

    Args:
        other: one more button, which stands last.
        may_write: whether the person may do anything with tracks.
        parent: the widget that holds the row.
    """

    asked = Signal(str)

    def __init__(self, other: QWidget, *, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_write = may_write
        flow = FlowLayout(self, spacing=8)
        self._buttons: dict[str, QPushButton] = {}
        for name, text, _ in ACTS:
            button = QPushButton(text, self)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            writes(button)
            flow.addWidget(button)
            self._buttons[name] = button
        flow.addWidget(other)
        self.show_for(None)

    def button(self, name: str) -> QPushButton:
        """Return the button of an act."""
        return self._buttons[name]

    def show_for(self, file: TrackFile | None) -> None:
        """Show what can be done with a track, or nothing; the next step says which it is."""
        following = None if file is None else state_after(file.row.state)
        if following is not None:
            self._buttons[STEP].setText(_STEPS[following])
        for name, button in self._buttons.items():
            button.setVisible(self._may_write and file is not None and may(name, file))
