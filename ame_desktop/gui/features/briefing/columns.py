"""The board's columns side by side; a column that stays is kept, with the focus in it."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QWidget

from ame_desktop.domain.board import Board
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.briefing.task_column import TaskColumnView
from ame_desktop.gui.widgets.in_sight import Sight

READING = "Läser …"
EMPTY = "Inga uppgifter än. Tryck I för att ta över den senaste dagen, eller N för en ny uppgift."


class Columns(QWidget):
    """All task columns. ``made`` tells of a new column, for its signals to be connected."""

    made = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        openly: Callable[[], bool],
        area: QScrollArea,
    ) -> None:
        super().__init__(area)
        self._theme = theme
        self._icons = icons
        self._openly = openly
        self._area = area
        self._sight = Sight(area)
        self.views: list[TaskColumnView] = []
        self._empty = QLabel(READING, self)
        self._empty.setProperty("kind", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("kind", "plain")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._empty, 1)
        area.setWidget(self)
        area.setWidgetResizable(True)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_board(self, board: Board) -> None:
        """Show the board's tasks, with the views that are there as far as they last."""
        kept = {view.column.task_id: view for view in self.views if view.column is not None}
        self.views = [
            kept.pop(column.task_id) if column.task_id in kept else self._make()
            for column in board.columns
        ]
        for view in kept.values():
            self._row.removeWidget(view)
            view.hide()
            view.deleteLater()
        for place, (view, column) in enumerate(zip(self.views, board.columns, strict=True)):
            self._row.insertWidget(place, view, 1)
            view.show_column(column, place + 1, openly=self._openly(), writes=board.may_write)
        self._empty.setText(EMPTY)
        self._empty.setVisible(not self.views)

    def say_nothing(self) -> None:
        """Nothing is being read any more, and there is no board: the page says why."""
        if self._empty.text() == READING:
            self._empty.setText("")

    def show_ghosts(self, ghosts: Sequence[tuple[UUID, str]]) -> None:
        """Show whom a proposal would put on each task, by the task and the name."""
        for view in self.views:
            if view.column is not None:
                task = view.column.task_id
                view.ghosts.show_names(tuple(name for key, name in ghosts if key == task))

    def place_of(self, task_id: UUID) -> int:
        """Return a task's place from the left, -1 if it is not shown."""
        for place, view in enumerate(self.views):
            if view.column is not None and view.column.task_id == task_id:
                return place
        return -1

    def reveal(self, place: int) -> None:
        """Scroll a column into sight."""
        self._area.ensureWidgetVisible(self.views[place], self._theme.px(8), 0)

    def reveal_soon(self, place: int) -> None:
        """Scroll a column into sight when what is around the board has its new width."""
        if place >= 0:
            self._sight.bring(self.views[place])

    def _make(self) -> TaskColumnView:
        view = TaskColumnView(self._theme, self._icons, self._openly, self)
        self.made.emit(view)
        return view
