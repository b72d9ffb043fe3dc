"""What the task panel leads to: a task made, changed, moved, done or removed."""

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt

from ame_desktop.domain.board import TaskColumn
from ame_desktop.domain.briefing import Suitable, TaskChoices
from ame_desktop.gui.features.briefing.panel_fields import PanelPeople
from ame_desktop.gui.features.briefing.task_panel import TaskPanel
from ame_desktop.gui.features.briefing.task_saving import TaskSaving
from ame_desktop.gui.widgets.beside_line import BesideLine
from ame_desktop.gui.widgets.in_sight import Sight
from ame_desktop.services.briefing import suitable_people
from ame_desktop.services.briefing_tasks import (
    add_from_order,
    finish_task,
    move_task,
    remove_task,
    task_choices,
)

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage


class TaskActions:
    """Opens the panel beside the board and does what is decided in it."""

    def __init__(self, page: "BriefingPage", panel: TaskPanel) -> None:
        self._page = page
        self._panel = panel
        self._sight = Sight(page.ui.task_area)
        self.saving = TaskSaving(page, panel)
        self._beside: BesideLine | None = None
        panel.saved.connect(self.saving.save)
        panel.closed.connect(self._leave)
        panel.finished.connect(self._finish)
        panel.removed.connect(self._remove)
        panel.other_day.connect(self._other_day)
        panel.stepped.connect(self._step)
        panel.person_chosen.connect(self._add)

    def begin(self) -> None:
        """Show the panel for a new task."""
        page = self._page

        def show() -> None:
            self._leave()
            self._panel.begin(page.day, page.board.arena_id, self._people())

        self._with_choices(show)

    def open(self, column: TaskColumn, then: Callable[[], object] = lambda: None) -> None:
        """Show the panel for a task, which keeps its column in sight, then do something there."""
        page = self._page

        def show() -> None:
            self._leave()
            self._beside = BesideLine(page, page.ctx, self._panel, column.task_id)
            self._panel.edit(column, page.day, page.board.arena_id, self._people())
            self._list_people(column)
            place = page.columns.place_of(column.task_id)
            self._let_step(place)
            page.columns.reveal_soon(place)
            then()

        self._with_choices(show)

    def ask_hours(self) -> None:
        """*Klar*: ask for the hours of the task that one stands on; Enter there says it is done."""
        page = self._page
        task = page.focus.task
        if task is not None and page.board.may_write:
            self.open(task, self._go_to_hours)

    def _go_to_hours(self) -> None:
        ui = self._panel.ui
        ui.hours_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        ui.hours_edit.selectAll()
        self._sight.bring(ui.done_label, ui.done_button)

    def plan(self, order_id: UUID) -> None:
        """Plan an order onto the day."""
        page = self._page
        ctx, day, arena_id = page.ctx, page.day, page.board.arena_id
        page.command(lambda: add_from_order(ctx, order_id, day, arena_id), page.focus.stand_on_task)

    def refresh(self) -> None:
        """Read the suitable people again after the board changed."""
        column = self._panel.column
        if self._panel.isVisible() and column is not None:
            place = self._page.columns.place_of(column.task_id)
            if place < 0:
                if not self._panel.changes.dirty:
                    self.close()
            else:
                self._panel.column = self._page.board.columns[place]
                self._let_step(place)
                self._list_people(column)

    def _let_step(self, place: int) -> None:
        """Let the column be moved only where there is another to move it past."""
        ui, last = self._panel.ui, len(self._page.columns.views) - 1
        ui.earlier_button.setEnabled(place > 0)
        ui.later_button.setEnabled(0 <= place < last)

    def _with_choices(self, show: Callable[[], object]) -> None:
        page = self._page
        if self._panel.isVisible() and self._panel.changes.holds_on():
            return
        ctx, day, arena_id = page.ctx, page.day, page.board.arena_id

        def ready(choices: TaskChoices) -> None:
            self._panel.set_choices(choices)
            page.open_panel()
            show()

        page.read(lambda: task_choices(ctx, arena_id, day), ready, ticket="choices")

    def _list_people(self, column: TaskColumn) -> None:
        page = self._page
        ctx, day, arena_id = page.ctx, page.day, page.board.arena_id

        def show(people: tuple[Suitable, ...]) -> None:
            self._panel.show_people(people, openly=page.openly)

        page.read(
            lambda: suitable_people(ctx, column.task_id, day, arena_id), show, ticket="suitable"
        )

    def _people(self) -> PanelPeople:
        board = self._page.board
        cards = [*board.unassigned, *(card for column in board.columns for card in column.cards)]
        names = {card.participant_id: card.short_name for card in cards}
        return PanelPeople(tuple(sorted(names.items(), key=lambda pair: pair[1])))

    def close(self) -> None:
        """Put the panel away and go back to the board."""
        self._leave()
        self._page.close_panel()

    def _leave(self) -> None:
        """Say that no task is open here any more."""
        self.saving.begin()
        if self._beside is not None:
            self._beside.leave()
            self._beside.deleteLater()
            self._beside = None

    def added(self, task_id: UUID) -> None:
        """Stand on a task that was just made."""
        self.close()
        self._page.focus.stand_on_task(task_id)

    def _finish(self, hours: Decimal | None) -> None:
        column, page = self._panel.column, self._page
        if column is not None:
            key = column.task_id
            page.command(
                lambda: finish_task(page.ctx, key, hours),
                lambda _: self.close(),
                self._panel.say,
            )

    def _remove(self) -> None:
        column, page = self._panel.column, self._page
        if column is not None:
            key = column.task_id
            page.command(lambda: remove_task(page.ctx, key), lambda _: self.close())

    def _other_day(self) -> None:
        column, page = self._panel.column, self._page
        if column is not None:
            self.close()
            page.rain.moving.ask_task(column.task_id)

    def _step(self, step: int) -> None:
        column, page = self._panel.column, self._page
        if column is not None:
            key = column.task_id
            page.command(lambda: move_task(page.ctx, key, step))

    def _add(self, person: Suitable) -> None:
        column = self._panel.column
        if column is not None:
            self._page.moves.add_person(person.participant_id, column)
