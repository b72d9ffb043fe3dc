"""*Morgonmöte*: who does what today, agreed in one standing meeting."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.allocation_warnings import REASONS as RULES
from ame_desktop.domain.board import Board
from ame_desktop.domain.briefing import CopySource
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.dialogs.observing import KEY as OBSERVE
from ame_desktop.gui.features.briefing.arena_choice import ArenaChoice, Arenas
from ame_desktop.gui.features.briefing.board_focus import BoardFocus
from ame_desktop.gui.features.briefing.board_joining import join
from ame_desktop.gui.features.briefing.board_layout import lay_out, measure
from ame_desktop.gui.features.briefing.board_observing import BoardObserving
from ame_desktop.gui.features.briefing.board_texts import card_text, frozen_text, report_text
from ame_desktop.gui.features.briefing.card_list import CardList
from ame_desktop.gui.features.briefing.columns import Columns
from ame_desktop.gui.features.briefing.moves import Moves
from ame_desktop.gui.features.briefing.others_moves import OthersMoves
from ame_desktop.gui.features.briefing.proposing import Proposing
from ame_desktop.gui.features.briefing.rain import Rain
from ame_desktop.gui.features.briefing.reasons import AssignReason
from ame_desktop.gui.features.briefing.sheet_actions import SLIP_KEY, SLIPS_KEY, SheetActions
from ame_desktop.gui.features.briefing.side_lists import SideLists
from ame_desktop.gui.features.briefing.strip_place import StripPlace
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
        ("G", "Föreslå fördelning"),
        ("R", "Regnplan"),
        ("K", "Klar, med timmar"),
        ("L", "Flytta uppgiften till en annan dag"),
        ("F", "Fastställ dagen"),
        OBSERVE,
        ("P eller Ctrl+P", "Skriv ut dagblad"),
        SLIP_KEY,
        SLIPS_KEY,
        ("Menytangenten eller Skift+F10", "Kortets meny: dagens lapp och iakttagelser"),
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
        self.proposing = Proposing(self)
        self.arenas = ArenaChoice(self)
        self.strip = StripPlace(self)
        self.others = OthersMoves(self)
        lay_out(self)
        self.track(tools.theme.changed, self._measure)
        join(self)

    @property
    def known(self) -> bool:
        """Whether a board has been read; before that no key and no button acts."""
        return bool(self.board.arena_id.int)

    def load(self) -> None:
        """Read the board, and the arenas where they are not known."""
        ctx, day, find_arenas = self.ctx, self.day, self.arenas.question()

        def question() -> tuple[Arenas, Board | None]:
            arenas, arena_id = find_arenas()
            return arenas, None if arena_id is None else morning_board(ctx, day, arena_id)

        self.read(question, lambda answer: self._show(*answer))

    @override
    def open(self, target: object) -> None:
        """Show the mornings of an arena, when another page sends the user here."""
        if isinstance(target, UUID):
            self.arenas.want(target)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # A board that is not read again would begin after the next key, far from where one stands.
        if self.stale:
            self.focus.begin()
        super().showEvent(event)

    def _measure(self) -> None:
        measure(self)

    @override
    def show_error(self, error: DomainError) -> None:
        """Say what the rule says, with *Varför?* where there is more to tell."""
        self.columns.say_nothing()
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
        self.proposing.show_board(board)
        self.focus.settle()
        self.focus.keep(was_on_board=was_on_board)
        self.tell_chosen()
        self.tasks.refresh()

    def _says_openly(self) -> bool:
        return self.openly

    def _show(self, arenas: Arenas, board: Board | None) -> None:
        self.arenas.offer(arenas, None if board is None else board.arena_id)
        if board is None:
            self.columns.say_nothing()
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
        for tool in (ui.sheet_button, ui.quick_edit):
            tool.setEnabled(True)
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

    def open_task(self, view: TaskColumnView) -> None:
        """Open the panel of a column's task."""
        if view.column is not None and self.board.may_write:
            self.tasks.open(view.column)

    def tell_card(self, cards: CardList) -> None:
        """Say under the board what there is to know of the card that one stands on."""
        if cards.hasFocus():
            self.tell_chosen()

    def tell_chosen(self) -> None:
        """Say it of the card that the papers and the observation would be about."""
        self.ui.card_label.setText(card_text(self.focus.chosen_card, openly=self.openly))

    def add_named(self) -> None:
        """Put whoever is named in the quick field on the task that one stands at."""
        text = self.ui.quick_edit.text()
        if text.strip():
            self.moves.add_named(text, self.focus.task)

    def show_adaptations(self, shown: bool) -> None:
        """Show the adaptations, or put them away."""
        self.openly = shown
        self.show_board(self.board)
        if shown:
            ctx, board = self.ctx, self.board
            self.read(lambda: note_adaptations(ctx, board), lambda _: None, ticket="shown")


def _note_seen(ctx: Context, board: Board, *, openly: bool) -> None:
    note_board(ctx, board)
    if openly:
        note_adaptations(ctx, board)
