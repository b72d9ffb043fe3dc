"""The screen *Läs in*: choose a file, see what will happen with every row, and take it in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.name_questions import JUDGED_BY_NAME
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.importing.report import summary
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.calm_collector import without_pauses
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tasks import JobCancelledError, Pool, Progress
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.file_choice import choose_file, choose_target
from ame_desktop.gui.features.administration.import_kinds import (
    FILES,
    INVITATION,
    TITLES,
    WIDEST_SIDE,
    dropped_file,
    kind_of_name,
    rejects_name,
)
from ame_desktop.gui.features.administration.matching_panel import MatchingPanel
from ame_desktop.gui.features.administration.name_box import NameBox
from ame_desktop.gui.features.administration.preview_columns import PreviewRow
from ame_desktop.gui.features.administration.preview_table import Judged, PreviewTable, prepared
from ame_desktop.gui.features.administration.rejects_saving import save_beside
from ame_desktop.gui.forms.ui_administration_import import Ui_AdministrationImport
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.wrapping_row import let_row_wrap
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.context import Context
from ame_desktop.services.importing.adjust import Tables
from ame_desktop.services.importing.plan import ImportPlan, may_import, read_tables
from ame_desktop.services.importing.take_in import Taken, take_in


class ImportPage(Page):
    """Reads in the unit's older lists; nothing changes before *Läs in alla bra rader*.

    Args:
        tools: the shared tools of all pages.
        ctx: who reads in.
        secure: makes a copy of the unit before anything is taken in.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Läs in"
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Ctrl+O", "Välj fil att läsa in"),
        ("Ctrl+Enter", "Läs in alla bra rader"),
    )
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.ARENAS})

    def __init__(
        self,
        tools: PageTools,
        ctx: Context,
        secure: Callable[[], object] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._secure = secure
        self._kinds = may_import(ctx)
        self._path: Path | None = None
        self._tables: Tables = ()
        self._arenas: tuple[str, ...] = ()
        self._plan: ImportPlan | None = None
        self._ui = Ui_AdministrationImport()
        self._ui.setupUi(self.body)
        self._empty = EmptyState(tools.theme, tools.icons, "import", self)
        self._ui.empty_page_layout.addWidget(self._empty)
        self._matching = MatchingPanel(tools.today().year, self)
        self._ui.matching_box_layout.addWidget(self._matching)
        self._names = NameBox(self)
        self._ui.side_content_layout.insertWidget(0, self._names)
        self._table = PreviewTable(self._ui.row_table, self._ui.group_list, tools.theme)
        self._ui.kind_combo.addItems([TITLES[kind] for kind in self._kinds])
        self._ui.kind_combo.view().setAccessibleName(self._ui.kind_combo.accessibleName())
        let_row_wrap(self._ui.preview_page_layout, self._ui.action_layout)
        self.setAcceptDrops(True)
        self.track(tools.theme.changed, self._fit)
        self.track(tools.undo.undone, lambda _: self.band.clear())
        self._fit()
        self._connect()
        self._show_empty()

    @property
    def kind(self) -> ImportKind:
        """The list that is chosen."""
        return self._kinds[max(self._ui.kind_combo.currentIndex(), 0)]

    @property
    def plan(self) -> ImportPlan | None:
        """The file as it is judged now, or ``None``."""
        return self._plan

    @override
    def load(self) -> None:
        self.read(lambda: tuple(row.name for row in arena_list(self.ctx)), self._know_arenas)
        if not self._tables and not self.by_news:
            self._ui.choose_button.setFocus()

    @override
    def open(self, target: object) -> None:
        """Choose a list, when another page sends the user here."""
        if target in self._kinds and not self._tables:
            self._ui.kind_combo.setCurrentIndex(self._kinds.index(ImportKind(str(target))))

    def read_file(self, path: Path) -> None:
        """Read and judge a file; what it is called may tell which list it is."""
        self._guess_kind(path.name)
        self._path = path
        self._start_reading()

    def _start_reading(self) -> None:
        path, kind = self._path, self.kind
        if path is None:
            return
        self.clear_error()
        self._ui.progress_panel.begin(f"Läser {path.name} …")
        self.tools.tasks.run(
            lambda: read_tables(self.ctx, kind, path, by_hand=True),
            self._understood,
            self._not_read,
            owner=self,
            ticket="file",
            pool=Pool.RENDER,
        )

    def _connect(self) -> None:
        ui = self._ui
        ui.choose_button.clicked.connect(self._ask_file)
        ui.kind_combo.activated.connect(self._start_reading)
        ui.cancel_button.clicked.connect(self._forget)
        writes(ui.take_in_button)
        ui.take_in_button.clicked.connect(self._take_in)
        ui.row_table.current_row_changed.connect(self._tell_row)
        ui.rejects_button.clicked.connect(self._ask_rejects)
        self._matching.changed.connect(self._understood)
        self._names.answered.connect(self._judge_names)
        for keys, act in (("Ctrl+O", self._ask_file), ("Ctrl+Return", self._take_in)):
            add_key(keys, act, self)

    def _fit(self) -> None:
        self._ui.side_area.setFixedWidth(min(self.tools.theme.px(350), WIDEST_SIDE))

    def _ask_file(self) -> None:
        if self._ui.choose_button.isEnabled():
            choose_file(self, "Välj fil att läsa in", FILES, self.read_file)

    def _ask_rejects(self) -> None:
        title = "Spara raderna som lämnas utanför"
        choose_target(self, title, rejects_name(self.kind), "Tabell (*.csv)", self.save_rejects)

    def save_rejects(self, path: Path) -> None:
        """Save the rows that are left out, with the reasons, to a file that can be mended."""
        if self.plan is not None:
            save_beside(self, self.plan, path)

    def _guess_kind(self, name: str) -> None:
        if (kind := kind_of_name(name, self._kinds)) is not None:
            self._ui.kind_combo.setCurrentIndex(self._kinds.index(kind))

    def _know_arenas(self, names: tuple[str, ...]) -> None:
        self._arenas = names
        if self._tables:
            self._matching.show_tables(self.kind, self._tables, names)

    def _understood(self, tables: Tables) -> None:
        self._tables = tables
        self._ui.file_label.setText(self._path.name if self._path else "")
        self._matching.show_tables(self.kind, tables, self._arenas)
        self._ui.stack.setCurrentWidget(self._ui.preview_page)
        self._judge()

    def _judge(self) -> None:
        work = partial(prepared, self.ctx, self.kind, self._tables, self._names.answers)
        self._ui.progress_panel.begin("Granskar raderna …")
        self.tools.tasks.run(
            work, self._show, self._not_judged, owner=self, ticket="judge", pool=Pool.RENDER
        )

    def _judge_names(self) -> None:
        if self.kind in JUDGED_BY_NAME:
            self._plan = None
            self._allow()
            self._judge()

    def _not_read(self, error: Exception) -> None:
        self._forget()
        self._fail(error, self._ask_file)

    def _not_judged(self, error: Exception) -> None:
        self._plan = None
        self._table.clear()
        self._ui.progress_panel.end()
        if not isinstance(error, DomainError):
            self._fail(error, self._judge)
            return
        self._ui.summary_label.setText(error.message)
        announce(self, error.message)
        self._matching.focus_on(error.field)
        self._allow()

    def _show(self, judged: Judged) -> None:
        self._plan = judged.plan
        sentence = summary(judged.plan.preview)
        self._ui.progress_panel.end()
        self._ui.summary_label.setText(sentence)
        announce(self, sentence)
        self._table.show_judged(judged)
        self._names.ask(judged.questions)
        self._allow()

    def _tell_row(self, row: PreviewRow | None) -> None:
        self._ui.row_label.setText(row.row.sentence if row is not None else "")

    def _allow(self, *, busy: bool = False) -> None:
        ui, plan = self._ui, self.plan
        good = len(plan.preview.drafts) if plan is not None else 0
        ui.take_in_button.setEnabled(bool(good) and not busy)
        ui.rejects_button.setEnabled(plan is not None and bool(plan.preview.rejects))
        for widget in (ui.choose_button, ui.kind_combo, ui.cancel_button, ui.side_area):
            widget.setEnabled(not busy)

    def _take_in(self) -> None:
        plan, answers = self.plan, self._names.answers
        if plan is None or not self._ui.take_in_button.isEnabled():
            return
        self._allow(busy=True)

        def work(progress: Progress) -> Result[Taken]:
            with without_pauses():
                return take_in(self.ctx, plan, progress, self._secure, answers)

        panel = self._ui.progress_panel
        panel.begin("Läser in …")
        cancel = self.tools.tasks.run_long(
            work, self._taken_in, self._not_taken_in, panel.show_progress, owner=self
        )
        panel.let_cancel(cancel)

    def _taken_in(self, result: Result[Taken]) -> None:
        taken = result.value
        rest = f" {taken.left_out} lämnades utanför." if taken.left_out else ""
        kind = self.kind
        self._forget()
        self.tools.undo.record(result.changes)
        self.band.say(f"{result.changes.label}{rest}", Tone.DONE)
        following = self._kinds[self._kinds.index(kind) + 1 :]
        if following:
            self._ui.kind_combo.setCurrentIndex(self._kinds.index(following[0]))
            self._show_empty()
        self._ui.choose_button.setFocus()

    def _not_taken_in(self, error: Exception) -> None:
        self._ui.progress_panel.end()
        self._allow()
        if isinstance(error, JobCancelledError):
            self.band.say("Avbrutet. Inget har lästs in.", Tone.INFO)
        else:
            self._fail(error, self._take_in)

    def _forget(self) -> None:
        self._path, self._tables, self._plan = None, (), None
        self._table.clear()
        self._names.ask(())
        self._ui.file_label.clear()
        self._ui.progress_panel.end()
        self._allow()
        self._show_empty()

    def _show_empty(self) -> None:
        self._empty.say(INVITATION, "Välj fil att läsa in", self._ask_file)
        self._ui.stack.setCurrentWidget(self._ui.empty_page)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None and self._ui.choose_button.isEnabled():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if (path := dropped_file(event)) is not None:
            event.acceptProposedAction()
            self.read_file(path)
