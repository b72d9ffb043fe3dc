"""Asks what the room is to see: an arena's wall, a team's day, or the arena's own check-in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QStyle, QWidget
from typing_extensions import override

from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.wall import Team
from ame_desktop.gui.forms.ui_wall_choice import Ui_WallChoice
from ame_desktop.gui.shell.scrolled import put_scrolled, resize_within_screen
from ame_desktop.gui.widgets.field_values import chosen, fill


@dataclass(frozen=True)
class Room:
    """An arena that may be shown, its teams of today, and whether it has a check-in of its own."""

    arena: ArenaRow
    teams: tuple[Team, ...] = ()
    kiosk: bool = False


class WallChoice(QDialog):
    """*Visa för rummet*: the arena, and what of it is shown.

    Args:
        rooms: the arenas that may be shown.
        shown: the arenas that are thought of first, the most likely first.
    """

    wall_chosen = Signal(object)
    team_chosen = Signal(object, object)
    kiosk_chosen = Signal(object)

    def __init__(
        self, rooms: tuple[Room, ...], shown: Sequence[UUID], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_WallChoice()
        self._form = QWidget()
        self.ui.setupUi(self._form)
        self.setWindowTitle(self._form.windowTitle())
        put_scrolled(self, self._form)
        self._rooms = {room.arena.arena_id: room for room in rooms}
        ui, keys = self.ui, list(self._rooms)
        first = next((key for key in shown if key in keys), keys[0])
        fill(ui.arena_combo, [(room.arena.name, key) for key, room in self._rooms.items()], first)
        ui.arena_combo.currentIndexChanged.connect(lambda _: self._offer())
        ui.wall_button.clicked.connect(lambda: self._leave(self.wall_chosen.emit))
        ui.kiosk_button.clicked.connect(lambda: self._leave(self.kiosk_chosen.emit))
        ui.team_button.clicked.connect(self._show_team)
        ui.cancel_button.clicked.connect(self.reject)
        self._offer()
        ui.wall_button.setFocus()

    def _offer(self) -> None:
        room, ui = self._rooms[chosen(self.ui.arena_combo)], self.ui
        fill(ui.team_combo, [(_team(team), team.leader_id) for team in room.teams])
        ui.team_combo.setCurrentIndex(0)
        for combo in (ui.arena_combo, ui.team_combo):
            # The dialog has room for the longest name, also in large text.
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        ui.team_widget.setVisible(bool(room.teams))
        ui.kiosk_widget.setVisible(room.kiosk)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the names, and as high as the texts then need."""
        form = self._form
        wide = max(form.minimumWidth(), form.sizeHint().width())
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        resize_within_screen(self, QSize(wide + bar, form.heightForWidth(wide)))

    def _show_team(self) -> None:
        team = chosen(self.ui.team_combo)
        self._leave(lambda arena_id: self.team_chosen.emit(arena_id, team))

    def _leave(self, tell: Callable[[UUID], object]) -> None:
        arena_id = chosen(self.ui.arena_combo)
        self.accept()
        tell(arena_id)


def _team(team: Team) -> str:
    work = "1 uppgift" if team.tasks == 1 else f"{team.tasks} uppgifter"
    return f"{team.name} ({work})"
