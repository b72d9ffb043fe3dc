"""The screen *Att göra*: what waits, the day of Arbetsförmedlingen, and the timers as they are."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.af_days import AfDayDraft, AfDayPlan, AfDayRow, Slot
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.reminders import TodoRow
from ame_desktop.domain.timers import TimerRow
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.dialogs.paper_ways import PaperWays
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.reminders.af_day_view import AfDayView
from ame_desktop.gui.features.reminders.day_edit import day_edit
from ame_desktop.gui.features.reminders.timer_view import TimerView
from ame_desktop.gui.features.reminders.todo_view import TodoView
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.gui.widgets.row_editing import edit_row
from ame_desktop.services.af_days import (
    af_day,
    af_days,
    proposed_day,
    remove_day,
)
from ame_desktop.services.af_meetings import (
    Candidate,
    agenda,
    book,
    candidates,
    clear,
    fill,
    move,
    save_agenda,
    set_note,
)
from ame_desktop.services.context import Context
from ame_desktop.services.reminders import timers, todo
from ame_desktop.services.reminders.sources.follow_ups import AF_DAY

TOPICS: Final = frozenset(
    {
        Topic.ATTENDANCE,
        Topic.FOLLOW_UPS,
        Topic.PLACEMENTS,
        Topic.APPROVALS,
        Topic.SUBSIDIES,
        Topic.FINAL_DOCUMENTS,
        Topic.PARTICIPANTS,
        Topic.SETTINGS,
    }
)
"""The rooms whose changes can change what waits."""


ABOUT: Final = ("Nytt beslut", "Trepartsmöte", "Planering framåt", "Avslutningsmöte")
"""What a meeting with Arbetsförmedlingen is mostly about."""


class Part(IntEnum):
    """The tabs, in their order."""

    WAITING = 0
    AF_DAY = 1
    TIMERS = 2


@dataclass(frozen=True)
class _Day:
    days: tuple[AfDayRow, ...]
    plan: AfDayPlan | None
    candidates: tuple[Candidate, ...]


class RemindersPage(Page):
    """Shows what waits for the person, and leads to where it is done.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Att göra"
    topics: ClassVar[frozenset[Topic]] = TOPICS
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Enter", "Öppna det du står på, eller boka personen"),
        ("Ctrl+F", "Välj slag"),
        ("F", "Fyll AF-dagen från listan"),
        ("Alt+↑ / Alt+↓", "Flytta mötet"),
        ("Del", "Ta bort mötet"),
        ("Ctrl+P", "Skriv ut agendan"),
    )

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._wanted: UUID | None = None
        writes = ctx.reach(Area.FOLLOW_UPS, Level.WRITE) is not Reach.NONE
        self.todo = TodoView(tools)
        self.af_day = AfDayView(tools, may_write=writes)
        self.timers = TimerView(tools)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.title)
        self.tabs.addTab(self.todo, "Att göra")
        self.tabs.addTab(self.af_day, AF_DAY)
        self.tabs.addTab(self.timers, "Påminnelser")
        reads = ctx.reach(Area.FOLLOW_UPS, Level.READ) is not Reach.NONE
        self.tabs.setTabVisible(Part.AF_DAY, reads)
        self.dock = EditorDock(tools.theme, self)
        self.prompt = ReasonPrompt(self)
        self._paper = PaperWays(self, "Agendan")
        self._lay_out()
        self._connect()

    @override
    def load(self) -> None:
        ctx = self.ctx
        self.read(lambda: (todo(ctx), timers(ctx)), self._show)
        if self.tabs.currentIndex() == Part.AF_DAY:
            self._load_day()

    @override
    def open(self, target: object) -> None:
        """Show the day of Arbetsförmedlingen, when another page sends the user here."""
        if target == AF_DAY:
            self.show_af_day()

    def show_af_day(self) -> None:
        """Show the day of Arbetsförmedlingen."""
        self.tabs.setCurrentIndex(Part.AF_DAY)

    def open_row(self, row: TodoRow) -> None:
        """Go to where a thing is done."""
        if row.target == AF_DAY:
            self.show_af_day()
        else:
            self.tools.open_page(row.page_id, row.target)

    def new_day(self) -> None:
        """Plan a day, beginning with what the settings propose."""
        ctx = self.ctx
        self.read(lambda: proposed_day(ctx), lambda draft: self._edit(draft, None), ticket="new")

    def _edit_day(self) -> None:
        if self.af_day.plan is not None:
            self._edit(self.af_day.plan.draft, self.af_day.plan)

    def _edit(self, draft: AfDayDraft, plan: AfDayPlan | None) -> None:
        edit_row(self, self.ctx, self.dock, day_edit(self.ctx, draft, plan), self._stored_day)

    def _stored_day(self, af_day_id: object) -> None:
        if isinstance(af_day_id, UUID):
            self._wanted = af_day_id
        self._load_day()

    def _remove_day(self) -> None:
        plan, ctx = self.af_day.plan, self.ctx
        if plan is not None:
            self.command(lambda: remove_day(ctx, plan.af_day_id, plan.version))

    def _load_day(self) -> None:
        ctx, today = self.ctx, self.tools.today()
        wanted = self._wanted or self.af_day.af_day_id
        self._wanted = None

        def question() -> _Day:
            days = af_days(ctx)
            ahead = [row.af_day_id for row in days if row.day >= today]
            known = {row.af_day_id for row in days}
            usual = ahead[-1] if ahead else next(iter(row.af_day_id for row in days), None)
            key = wanted if wanted in known else usual
            if key is None:
                return _Day((), None, ())
            plan = af_day(ctx, key)
            return _Day(days, plan, candidates(ctx, plan.draft.day))

        self.read(question, self._show_day, ticket="af_day")

    def _show_day(self, found: _Day) -> None:
        self.af_day.show_days(found.days, found.plan.af_day_id if found.plan else None)
        self.af_day.show_plan(found.plan, found.candidates)

    def _show(self, found: tuple[tuple[TodoRow, ...], tuple[TimerRow, ...]]) -> None:
        rows, held = found
        first = not self.timers.model.rowCount()
        self.todo.show_rows(rows, held)
        if first and self.todo.table.isVisible():
            self.todo.focus_list()
        self.timers.show_rows(held)

    def _open_part(self, part: int) -> None:
        self.dock.close_panel()
        if part == Part.AF_DAY:
            self._load_day()

    def _fill(self) -> None:
        key, ctx = self.af_day.af_day_id, self.ctx
        if key is not None:
            self.command(lambda: fill(ctx, key))

    def _book(self, candidate: Candidate, start: int | None) -> None:
        key, ctx, person = self.af_day.af_day_id, self.ctx, candidate.due.participant_id
        if key is not None:
            self.command(lambda: book(ctx, key, person, start))

    def _move(self, slot: Slot, start: int) -> None:
        key, ctx = slot.slot_id, self.ctx
        if key is not None:
            self.command(lambda: move(ctx, key, start))

    def _note(self, slot: Slot) -> None:
        key, ctx = slot.slot_id, self.ctx
        if key is not None:
            self.prompt.ask(
                f"Vad gäller mötet {slot.time_text}?",
                ABOUT,
                lambda text: self.command(lambda: set_note(ctx, key, text)),
            )

    def _clear(self, slot: Slot) -> None:
        key, ctx = slot.slot_id, self.ctx
        if key is not None:
            self.command(lambda: clear(ctx, key))

    def _print(self) -> None:
        plan, ctx = self.af_day.plan, self.ctx
        if plan is not None and self.tabs.currentIndex() == Part.AF_DAY:
            key = plan.af_day_id
            self._paper.print(lambda: agenda(ctx, key), self._file_name(plan), self._writer(key))

    def _save(self) -> None:
        plan = self.af_day.plan
        if plan is not None:
            self._paper.ask_where(self._file_name(plan), self._writer(plan.af_day_id))

    def _writer(self, key: UUID) -> Callable[[Path], Path]:
        ctx = self.ctx
        return lambda target: save_agenda(ctx, key, target)

    def _file_name(self, plan: AfDayPlan) -> str:
        return f"af-dag_{plan.draft.day.isoformat()}.pdf"

    def _connect(self) -> None:
        view = self.af_day
        self.tabs.currentChanged.connect(self._open_part)
        self.todo.opened.connect(self.open_row)
        view.day_chosen.connect(self._load_day)
        view.new_asked.connect(self.new_day)
        view.edit_asked.connect(self._edit_day)
        view.remove_asked.connect(self._remove_day)
        view.fill_asked.connect(self._fill)
        view.book_asked.connect(self._book)
        view.move_asked.connect(self._move)
        view.clear_asked.connect(self._clear)
        view.note_asked.connect(self._note)
        view.print_asked.connect(self._print)
        view.save_asked.connect(self._save)
        for keys, act in (("Ctrl+F", self.todo.kind_combo.setFocus), ("Ctrl+P", self._print)):
            add_key(keys, act, self)

    def _lay_out(self) -> None:
        main = QWidget(self.body)
        inside = QVBoxLayout(main)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(PageHeader(self.title, self))
        inside.addWidget(self.prompt)
        inside.addWidget(self.tabs, 1)
        layout = QHBoxLayout(self.body)
        layout.setSpacing(16)
        layout.addWidget(main, 1)
        layout.addWidget(self.dock)
        self.dock.stand_beside(main)
