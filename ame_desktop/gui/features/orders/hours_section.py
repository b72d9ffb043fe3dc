"""An order's work in the panel: its days on the board, its hours, and moving it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.order_hours import OrderHours, WorkedPart
from ame_desktop.domain.orders import OrderRow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.work_moves import REASON_WORDS, MoveRow
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.writing import held, writes
from ame_desktop.gui.dialogs.moving import Moving
from ame_desktop.gui.features.orders.hours_editor import HoursEditor, board_text
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.hours_field import hours_text
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.context import Context
from ame_desktop.services.orders.hours import correct_hours, drop_correction, order_hours
from ame_desktop.services.orders.moves import moves_of

_MOST: Final = 6
_Read = tuple[OrderHours, tuple[MoveRow, ...]]


class HoursSection(QWidget):
    """Shows what an order took on the boards, corrects it, and moves what is not done.

    ``acted`` tells that something was done, so that the page can go back to its list.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who looks.
        dock: where the editor is shown.
    """

    acted = Signal()

    def __init__(self, page: Page, ctx: Context, dock: EditorDock) -> None:
        super().__init__(page)
        self._page, self._ctx, self._dock = page, ctx, dock
        self._order: OrderRow | None = None
        self.work: OrderHours | None = None
        self.moving = Moving(page, ctx)
        self._may_change = ctx.reach(Area.ORDERS, Level.WRITE) is not Reach.NONE
        self._may_move = (
            self._may_change and ctx.reach(Area.BRIEFING, Level.WRITE) is not Reach.NONE
        )
        self.heading = QLabel("Arbetet", self)
        self.heading.setProperty("kind", "heading")
        self.board_label = self._label()
        self.days_label = self._label()
        self.days_label.setProperty("kind", "muted")
        self.corrected_label = self._label()
        self.moves_label = self._label()
        self.move_button = self._button("Flytta till annan dag", self.move_day)
        self.correct_button = self._button("Rätta timmar…", self.correct)
        self.drop_button = self._button("Ta bort rättelsen", self.drop)
        writes(self.move_button, self.correct_button, self.drop_button)
        self._lay_out()
        self.hide()

    def show_order(self, order: OrderRow | None) -> None:
        """Show an order's work; one that lies on no board and is not corrected has none."""
        before = None if self._order is None else self._order.order_id
        self._order = order
        if order is None or before != order.order_id:
            self.work = None
            self.moving.put_away()
            self.hide()
        if order is None:
            return
        ctx, key = self._ctx, order.order_id

        def question() -> _Read:
            return order_hours(ctx, key), moves_of(ctx, key)

        self._page.read(question, self._show, ticket="hours")

    def move_day(self) -> None:
        """*Flytta till annan dag*: ask where to, with the next free day filled in."""
        if self._order is not None and self._can(self.move_button):
            self.moving.ask_order(self._order.order_id)

    def correct(self) -> None:
        """*Rätta timmar*: let other hours or people count."""
        work, ctx = self.work, self._ctx
        if work is None or self._order is None or not self._can(self.correct_button):
            return
        number = self._order.number

        def make(row: OrderHours | None) -> Editor:
            held = row or work
            editor = HoursEditor(held, number)

            def command() -> Command:
                draft = editor.draft()
                return lambda: correct_hours(ctx, held.order_id, held.version, draft)

            return Editor(editor, command)

        edit = RowEdit(work.order_id, work, make, lambda: order_hours(ctx, work.order_id))
        edit_row(self._page, ctx, self._dock, edit, self._acted)

    def drop(self) -> None:
        """*Ta bort rättelsen*: let the board's hours count again."""
        work, ctx = self.work, self._ctx
        if work is not None and self._can(self.drop_button):
            self._page.command(
                lambda: drop_correction(ctx, work.order_id, work.version), self._acted
            )

    def _show(self, read: _Read) -> None:
        work, moves = read
        if self._order is None or work.order_id != self._order.order_id:
            return
        self.work = work
        self.setVisible(bool(work.parts) or work.is_corrected)
        self.board_label.setText(board_text(work))
        self._say(self.days_label, "\n".join(map(_part_text, work.parts[-_MOST:])))
        self._say(self.corrected_label, _corrected_text(work))
        self._say(self.moves_label, "\n".join(map(_move_text, moves[:_MOST])))
        self.move_button.setVisible(self._may_move and any(not part.done for part in work.parts))
        self.correct_button.setVisible(self._may_change)
        self.drop_button.setVisible(self._may_change and work.is_corrected)

    def _acted(self, _value: object) -> None:
        self.acted.emit()

    def _can(self, button: QPushButton) -> bool:
        return button.isVisibleTo(self) and not held(button)

    @staticmethod
    def _say(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        return label

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for label in (
            self.heading,
            self.board_label,
            self.days_label,
            self.corrected_label,
            self.moves_label,
        ):
            layout.addWidget(label)
        row = QWidget(self)
        flow = FlowLayout(row)
        for button in (self.move_button, self.correct_button, self.drop_button):
            flow.addWidget(button)
        layout.addWidget(row)
        layout.addWidget(self.moving.panel)
        layout.addWidget(self.moving.messages)


def _part_text(part: WorkedPart) -> str:
    people = "1 person" if part.people == 1 else f"{part.people} personer"
    if not part.done:
        return f"{day_text(part.day)} · {part.arena} · inte klar · {people}"
    hours = "timmar saknas" if part.hours is None else f"{hours_text(part.hours)} timmar"
    return f"{day_text(part.day)} · {part.arena} · {hours} · {people}"


def _corrected_text(work: OrderHours) -> str:
    if not work.is_corrected:
        return ""
    hours, people = work.corrected_hours, work.corrected_people
    counted = [
        f"{hours_text(hours)} timmar" if hours is not None else "",
        f"{people} personer" if people is not None else "",
    ]
    by = f" ({work.corrected_by})" if work.corrected_by else ""
    return f"Rättat till {', '.join(filter(None, counted))}{by}. {work.reason}"


def _move_text(move: MoveRow) -> str:
    why = REASON_WORDS[move.reason].lower()
    note = f": {move.note}" if move.note else ""
    return f"Flyttad från {day_text(move.from_day)} till {day_text(move.to_day)}, {why}{note}"
