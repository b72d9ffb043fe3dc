"""The screen *Logg*: the lines, who has read a file, the month's sample, and the chain."""

from enum import IntEnum
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.changes import ChangeSet, Result, Topic
from ame_desktop.domain.log_minutes import Review, ReviewItem
from ame_desktop.domain.log_review import Verdict
from ame_desktop.domain.log_rows import LogPage as FoundLines
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tasks import JobCancelledError
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.dialogs.paper_ways import PaperWays
from ame_desktop.gui.features.log.chain_view import ChainView
from ame_desktop.gui.features.log.judge_editor import JudgeEditor
from ame_desktop.gui.features.log.lines_view import LinesView, Span
from ame_desktop.gui.features.log.readers_view import ReadersView
from ame_desktop.gui.features.log.review_view import ReviewView
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.field_values import choose
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.context import Context
from ame_desktop.services.data_protection import incident_name, save_incident
from ame_desktop.services.log import (
    check_chain,
    close_review,
    draw_review,
    follows_cases,
    judge,
    log_page,
    may_check,
    minutes,
    minutes_name,
    readers_of,
    review,
    save_anchor,
    save_minutes,
    sees_everything,
)
from ame_desktop.services.log.chain import anchor_of


class Part(IntEnum):
    """The tabs, in their order."""

    LINES = 0
    READERS = 1
    REVIEW = 2
    CHAIN = 3


class LogPage(Page):
    """Follows the log up: what was done, by whom, and that nothing of it has been changed.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Logg"
    uses_day: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.LOG})
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Ctrl+F", "Filtrera loggen"),
        ("B", "Befogad"),
        ("F", "Fråga"),
        ("U", "Utred"),
        ("Enter", "Bedöm raden med en anteckning"),
        ("Ctrl+P", "Skriv ut protokollet"),
    )

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self.lines = LinesView(tools)
        self.readers = ReadersView(tools)
        self.review = ReviewView(tools)
        self.chain = ChainView(tools)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.title)
        for view, name in (
            (self.lines, "Loggen"),
            (self.readers, "Vilka har läst akten"),
            (self.review, "Månadens urval"),
            (self.chain, "Kedjan"),
        ):
            self.tabs.addTab(view, name)
        self.tabs.setTabVisible(Part.READERS, follows_cases(ctx))
        self.tabs.setTabVisible(Part.REVIEW, sees_everything(ctx))
        self.tabs.setTabVisible(Part.CHAIN, may_check(ctx))
        self.dock = EditorDock(tools.theme, self)
        self._paper = PaperWays(self, "Protokollet")
        self._incident = PaperWays(self, "Underlaget")
        self.lines.incident_button.setVisible(sees_everything(ctx))
        self._lay_out()
        self._connect()

    @property
    def part(self) -> Part:
        """The tab that is open."""
        return Part(max(self.tabs.currentIndex(), 0))

    @override
    def load(self) -> None:
        if self.part is Part.REVIEW:
            self._load_review()
            return
        if self.part is Part.READERS:
            self._load_readers()
        ctx, wanted = self.ctx, self.lines.wanted(self.day, self.tools.today())
        self.read(lambda: log_page(ctx, wanted), self._show_lines)

    @override
    def open(self, target: object) -> None:
        """Show who has read a person's file, when the file sends the user here."""
        if isinstance(target, UUID):
            self.readers.stand_on(target)
            self.tabs.setCurrentIndex(Part.READERS)
            self.reload()

    def draw(self) -> None:
        """*Dra urvalet*: draw the month's lines."""
        ctx, month = self.ctx, self.review.month
        self.command(lambda: draw_review(ctx, month))

    def judge(self, item: ReviewItem, verdict: Verdict) -> None:
        """Say what was found of a line; all but *Befogad* asks for a note."""
        ctx, key, version = self.ctx, item.item_id, item.version
        if verdict is Verdict.JUSTIFIED:
            self.command(lambda: judge(ctx, key, version, verdict, item.note))
            return
        self._edit(item, verdict)

    def check(self, kept: str = "") -> None:
        """*Kontrollera kedjan*: go through every line."""
        ctx, anchor = self.ctx, anchor_of(kept)
        if kept.strip() and anchor is None:
            self.band.say("Skriv radens nummer, ett mellanslag och kontrollsumman.")
            return
        self.clear_error()
        self.chain.begin()

        def failed(error: Exception) -> None:
            self.chain.end()
            if not isinstance(error, JobCancelledError):
                self._fail(error, lambda: self.check(kept))

        anchors = [] if anchor is None else [anchor]
        cancel = self.tools.tasks.run_long(
            lambda progress: check_chain(ctx, progress, kept=anchors),
            self.chain.show_state,
            failed,
            self.chain.progress.show_progress,
            owner=self,
        )
        self.chain.progress.let_cancel(cancel)

    def save_incident(self) -> None:
        """*Underlag för incidentrapport*: the lines that are chosen, on paper."""
        ctx, wanted = self.ctx, self.lines.wanted(self.day, self.tools.today())
        self._incident.ask_where(
            incident_name(ctx), lambda target: save_incident(ctx, wanted, target)
        )

    def _edit(self, item: ReviewItem, verdict: Verdict | None) -> None:
        ctx, key, month = self.ctx, item.item_id, self.review.month
        if item.own or self.review.review is None or self.review.review.closed_at is not None:
            return

        def make(row: ReviewItem | None) -> Editor:
            held = row or item
            panel = JudgeEditor(held, verdict or held.verdict or Verdict.JUSTIFIED)

            def command() -> Command:
                chosen, note = panel.verdict, panel.note
                return lambda: judge(ctx, key, held.version, chosen, note)

            return Editor(panel, command)

        def read() -> ReviewItem | None:
            found = review(ctx, month)
            items = () if found is None else found.items
            return next((row for row in items if row.item_id == key), None)

        edit = RowEdit(key, item, make, read, decides=True)
        edit_row(self, ctx, self.dock, edit, lambda _: self.review.table.setFocus())

    def _load_review(self) -> None:
        ctx, month = self.ctx, self.review.month
        self.read(lambda: review(ctx, month), self._show_review, ticket="review")

    def _load_readers(self) -> None:
        ctx, key = self.ctx, self.readers.person_id
        if key is None:
            self.readers.show_rows(())
            return
        self.read(lambda: readers_of(ctx, key), self.readers.show_rows, ticket="readers")

    def _show_lines(self, page: FoundLines) -> None:
        asked = self.readers.person_id
        self.lines.show_page(page)
        self.readers.offer(page.people)
        if self.part is Part.READERS and self.readers.person_id != asked:
            self._load_readers()

    def _show_review(self, found: Review | None) -> None:
        self.review.show_review(found)

    def _show_lines_of(self, key: UUID) -> None:
        choose(self.lines.person_combo, key)
        self.lines.span_combo.setCurrentText(Span.EVERYTHING)
        self.tabs.setCurrentIndex(Part.LINES)

    def _open_part(self) -> None:
        self.dock.close_panel()
        self.clear_error()
        self.reload()

    def _close(self) -> None:
        ctx, month = self.ctx, self.review.month
        self.command(lambda: close_review(ctx, month))

    def _print(self) -> None:
        if self.part is Part.REVIEW and self.review.review is not None:
            ctx, month = self.ctx, self.review.month
            self._paper.print(
                lambda: minutes(ctx, month),
                minutes_name(month),
                lambda target: save_minutes(ctx, month, target),
            )

    def _save(self) -> None:
        ctx, month = self.ctx, self.review.month
        self._paper.ask_where(minutes_name(month), lambda target: save_minutes(ctx, month, target))

    def _save_anchor(self) -> None:
        state, ctx = self.chain.state, self.ctx
        if state is None:
            return

        def store(target: Path) -> None:
            def act() -> Result[Path]:
                return Result(save_anchor(ctx, state, target), ChangeSet())

            self.command(act, lambda path: self.tools.say(told_saved(path)))

        name = f"kontrollsumma_{self.tools.today().isoformat()}.txt"
        choose_target(self, "Spara kontrollsumman", name, "Text (*.txt)", store)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._open_part)
        self.lines.narrowed.connect(self.reload)
        self.lines.incident_button.clicked.connect(self.save_incident)
        self.readers.person_chosen.connect(self._load_readers)
        self.readers.lines_asked.connect(self._show_lines_of)
        view = self.review
        view.month_chosen.connect(self._load_review)
        view.draw_asked.connect(self.draw)
        view.judge_asked.connect(self.judge)
        view.close_asked.connect(self._close)
        view.print_asked.connect(self._print)
        view.save_asked.connect(self._save)
        view.table.opened.connect(lambda item: self._edit(item, None))
        self.chain.check_asked.connect(self.check)
        self.chain.save_asked.connect(self._save_anchor)
        for keys, act in (("Ctrl+F", self._focus_filter), ("Ctrl+P", self._print)):
            add_key(keys, act, self)

    def _focus_filter(self) -> None:
        self.tabs.setCurrentIndex(Part.LINES)
        self.lines.filter_edit.setFocus()

    def _lay_out(self) -> None:
        main = QWidget(self.body)
        inside = QVBoxLayout(main)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(PageHeader(self.title, self))
        inside.addWidget(self.tabs, 1)
        layout = QHBoxLayout(self.body)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(main, 1)
        layout.addWidget(self.dock)
        self.dock.stand_beside(main)
