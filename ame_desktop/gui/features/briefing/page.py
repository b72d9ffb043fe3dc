"""*Morgonmöte*: who does what today, agreed in one standing meeting."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.allocation_warnings import REASONS as RULES
from ame_desktop.domain.board import Board, Card
from ame_desktop.domain.briefing import CopySource
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.observing import KEY as OBSERVE
from ame_desktop.gui.features.briefing.arena_choice import ArenaChoice, Arenas
from ame_desktop.gui.features.briefing.board_focus import BoardFocus
from ame_desktop.gui.features.briefing.board_layout import lay_out
from ame_desktop.gui.features.briefing.board_observing import BoardObserving
from ame_desktop.gui.features.briefing.board_texts import card_text, frozen_text, report_text
from ame_desktop.gui.features.briefing.card_list import CardList
from ame_desktop.gui.features.briefing.columns import Columns
from ame_desktop.gui.features.briefing.moves import Moves
from ame_desktop.gui.features.briefing.others_moves import OthersMoves
from ame_desktop.gui.features.briefing.rain import Rain
from ame_desktop.gui.features.briefing.reasons import AssignReason
from ame_desktop.gui.features.briefing.sheet_actions import SheetActions
from ame_desktop.gui.features.briefing.side_lists import SideLists
from ame_desktop.gui.features.briefing.task_actions import TaskActions
from ame_desktop.gui.features.briefing.task_column import TaskColumnView
from ame_desktop.gui.features.briefing.task_panel import TaskPanel
from ame_desktop.gui.forms.ui_briefing_board import Ui_BriefingBoard
from ame_desktop.services.agreed_work import morning_board
from ame_desktop.services.briefing import note_adaptations, note_board
from ame_desktop.services.briefing_copy import copy_day, copy_label
from ame_desktop.services.briefing_freeze import freeze_day
from ame_desktop.services.context import Context


class BriefingPage(Page):
    """The board of the chosen day at the chosen arena."""

    title: ClassVar[str] = "Morgonmöte"
    uses_day: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {
            Topic.BRIEFING,
            Topic.ATTENDANCE,
            Topic.PARTICIPANTS,
            Topic.PLACEMENTS,
            Topic.ARENAS,
            Topic.ORDERS,
        }
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("I", "Som i går"),
        ("1 … 9", "Flytta kortet till kolumnen med numret"),
        ("Alt+← och Alt+→", "Flytta kortet en kolumn"),
        ("0 eller Del", "Ta bort kortet från uppgiften"),
        ("H, M, E", "Hela dagen, förmiddag, eftermiddag"),
        ("Enter", "Öppna uppgiften"),
        ("N", "Ny uppgift"),
        ("R", "Regnplan"),
        ("K", "Klar, med timmar"),
        ("L", "Flytta uppgiften till en annan dag"),
        ("F", "Fastställ dagen"),
        OBSERVE,
        ("P eller Ctrl+P", "Skriv ut dagblad"),
        ("Ctrl+E", "Dagens fördelning till Excel"),
    )

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self.openly = False
        self._noted: tuple[object, ...] = ()
        self.ui = Ui_BriefingBoard()
        self.ui.setupUi(self.body)
        self.board = Board(self.day, UUID(int=0), "")
        self.unassigned = CardList(tools.theme, tools.icons, self._says_openly, self.body)
        self.columns = Columns(tools.theme, tools.icons, self._says_openly, self.ui.columns_area)
        self.prompt = AssignReason(self.body)
        self.panel = TaskPanel(tools.theme, self.body)
        self.moves = Moves(self)
        self.tasks = TaskActions(self, self.panel)
        self.sheet = SheetActions(self, self.ui.sheet_button)
        self.side = SideLists(self, tools.theme)
        self.focus = BoardFocus(self)
        self.observing = BoardObserving(self)
        self.rain = Rain(self)
        self.arenas = ArenaChoice(self)
        self.others = OthersMoves(self)
        lay_out(self)
        self._connect()

    def load(self) -> None:
        """Read the board, and the arenas where they are not known."""
        ctx, day, find_arenas = self.ctx, self.day, self.arenas.question()

        def question() -> tuple[Arenas, Board | None]:
            arenas, arena_id = find_arenas()
            return arenas, None if arena_id is None else morning_board(ctx, day, arena_id)

        self.read(question, lambda answer: self._show(*answer))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # A board that is not read again would begin after the next key, far from where one stands.
        if self.stale:
            self.focus.begin()
        super().showEvent(event)

    @override
    def show_error(self, error: DomainError) -> None:
        """Say what the rule says, with *Varför?* where there is more to tell."""
        self.refuse(error)

    def refuse(self, error: DomainError) -> None:
        """Say why not; *Varför?* tells the rule."""
        why = next((text for rule, text in RULES.values() if rule == error.rule), "")
        if not why:
            self.band.say(error.message)
            return
        self.band.say(
            error.message,
            action="Varför?",
            on_action=lambda: self.band.say(f"{error.message} {why} ({error.rule})"),
        )

    def ask_reason(
        self, question: str, reasons: Sequence[str], on_reason: Callable[[str], object]
    ) -> None:
        """Ask for a reason above the board."""
        self.focus.remember()
        self.prompt.ask(question, reasons, on_reason)

    def open_panel(self) -> None:
        """Show the task panel in place of the right strip."""
        self.ui.right_widget.hide()
        self.ui.task_area.show()

    def close_panel(self) -> None:
        """Put the task panel away and go back to the board."""
        self.ui.task_area.hide()
        self.ui.right_widget.show()
        column = self.panel.column
        self.focus.go_back(None if column is None else column.task_id)

    def name_found(self) -> None:
        """Empty the quick field after somebody was found."""
        self.ui.quick_edit.clear()

    def copy_latest(self) -> None:
        """Take over the arena's latest day."""
        self.copy(CopySource.LATEST)

    def copy(self, source: CopySource) -> None:
        """Take over an earlier day."""
        ctx, day, arena_id = self.ctx, self.day, self.board.arena_id
        self.command(
            lambda: copy_day(ctx, day, arena_id, source),
            lambda report: self.band.say(*report_text(report)),
        )

    def freeze(self) -> None:
        """Freeze the day."""
        ctx, day, arena_id = self.ctx, self.day, self.board.arena_id
        self.command(lambda: freeze_day(ctx, day, arena_id))

    def show_board(self, board: Board) -> None:
        """Show a board that has been read."""
        was_on_board = self.focus.on_board
        self.board = board
        self._show_tools(board)
        self.unassigned.let_write(board.may_write)
        self.unassigned.show_cards(board.unassigned)
        self.columns.show_board(board)
        self.side.show_board(board, openly=self.openly)
        self.focus.settle()
        self.focus.keep(was_on_board=was_on_board)
        self.ui.card_label.setText(card_text(self.focus.card, openly=self.openly))
        self.tasks.refresh()

    def _says_openly(self) -> bool:
        return self.openly

    def _show(self, arenas: Arenas, board: Board | None) -> None:
        self.arenas.offer(arenas, None if board is None else board.arena_id)
        if board is None:
            self.band.say("Ingen arena är öppen för dig. Fråga enhetschefen.", Tone.INFO)
            return
        self.others.show(board)
        self._note(board)

    def _show_tools(self, board: Board) -> None:
        ui = self.ui
        ui.unassigned_label.setText(f"Ej fördelade ({len(board.unassigned)})")
        ui.frozen_label.setText(frozen_text(board))
        ui.week_button.setText(copy_label(CopySource.WEEK_AGO, board.day))
        ui.adaptations_check.setVisible(board.may_see_adaptations)
        self.rain.show_board(board)
        for widget in (ui.copy_button, ui.week_button, ui.new_button, ui.freeze_button):
            widget.setEnabled(board.may_write)
        for quick in (ui.quick_edit, ui.quick_label):
            quick.setVisible(board.may_write)

    def _note(self, board: Board) -> None:
        seen = (board.day, board.arena_id)
        if seen != self._noted:
            self._noted = seen
            self.rain.put_away()
            ctx, openly = self.ctx, self.openly
            seen_now = partial(_note_seen, ctx, board, openly=openly)
            self.read(seen_now, lambda _: None, ticket="note")

    def _connect(self) -> None:
        ui = self.ui
        ui.arena_combo.currentIndexChanged.connect(lambda _: self.reload())
        writes(ui.copy_button, ui.week_button, ui.new_button, ui.freeze_button)
        ui.copy_button.clicked.connect(self.copy_latest)
        ui.week_button.clicked.connect(lambda: self.copy(CopySource.WEEK_AGO))
        ui.new_button.clicked.connect(self.tasks.begin)
        ui.freeze_button.clicked.connect(self.freeze)
        ui.adaptations_check.toggled.connect(self._show_adaptations)
        ui.quick_edit.returnPressed.connect(self._add_named)
        self.panel.closed.connect(self.close_panel)
        self.columns.made.connect(self._connect_column)
        self._connect_list(self.unassigned)
        self.unassigned.cards.dropped.connect(lambda key: self.moves.dropped(key, None))
        add_key(QKeySequence.StandardKey.Print, self.sheet.print, self)

    def _connect_column(self, view: TaskColumnView) -> None:
        self._connect_list(view.list)
        view.opened.connect(lambda: self._open(view))
        view.list.cards.dropped.connect(lambda key: self.moves.dropped(key, view.column))

    def _connect_list(self, cards: CardList) -> None:
        cards.to_column.connect(self.moves.to_number)
        cards.sideways.connect(self.moves.sideways)
        cards.taken_off.connect(self.moves.take_off)
        cards.part_chosen.connect(self.moves.set_part)
        cards.left_for.connect(lambda step: self.focus.sideways(cards, step))
        cards.page_key.connect(self._press)
        cards.menu_asked.connect(lambda place: self.observing.offer(cards, place))
        cards.card_shown.connect(lambda card: self._tell_card(cards, card))

    def _press(self, key: int) -> None:
        acts: dict[int, Callable[[], object]] = {
            int(Qt.Key.Key_I): self.copy_latest,
            int(Qt.Key.Key_F): self.freeze,
            int(Qt.Key.Key_N): self.tasks.begin,
            int(Qt.Key.Key_P): self.sheet.print,
            int(Qt.Key.Key_O): self.observing.ask,
            int(Qt.Key.Key_R): self.rain.ask,
            int(Qt.Key.Key_L): self.rain.move_task,
            int(Qt.Key.Key_K): self.tasks.ask_hours,
        }
        acts[key]()

    def _open(self, view: TaskColumnView) -> None:
        if view.column is not None and self.board.may_write:
            self.tasks.open(view.column)

    def _tell_card(self, cards: CardList, card: Card | None) -> None:
        if cards.hasFocus():
            self.focus.stands_in(cards)
            self.ui.card_label.setText(card_text(card, openly=self.openly))
            self.observing.stand_on(card)

    def _add_named(self) -> None:
        text = self.ui.quick_edit.text()
        if text.strip():
            self.moves.add_named(text, self.focus.task)

    def _show_adaptations(self, shown: bool) -> None:
        self.openly = shown
        self.show_board(self.board)
        if shown:
            ctx, board = self.ctx, self.board
            self.read(lambda: note_adaptations(ctx, board), lambda _: None, ticket="shown")


def _note_seen(ctx: Context, board: Board, *, openly: bool) -> None:
    note_board(ctx, board)
    if openly:
        note_adaptations(ctx, board)
