"""The row of buttons above a track: only what can be done with it as it stands."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.job_track_rows import TrackFile
from ame_desktop.domain.job_track_rules import state_after, state_before
from ame_desktop.domain.job_tracks import TrackState
from ame_desktop.gui.widgets.act_buttons import ActButtonRow

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


class ActButtons(ActButtonRow):
    """Shows a button for each thing that can be done with the track that one stands on.

    Args:
        other: one more button, which stands last.
        may_write: whether the person may do anything with tracks.
        parent: the widget that holds the row.
    """

    def __init__(self, other: QWidget, *, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__({name: text for name, text, _ in ACTS}, other, parent=parent)
        self._may_write = may_write

    def show_for(self, file: TrackFile | None) -> None:
        """Show what can be done with a track, or nothing; the next step says which it is."""
        if file is None or not self._may_write:
            self.offer(())
            return
        following = state_after(file.row.state)
        if following is not None:
            self.button(STEP).setText(_STEPS[following])
        self.offer([name for name, _, when in ACTS if when(file)])
