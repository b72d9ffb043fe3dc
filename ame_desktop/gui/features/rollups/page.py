"""The screen *Sammanställning*: a period's figures, the rows behind each, and its frozen copy."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.rollup_texts import paragraph
from ame_desktop.domain.rollups import Measure, PeriodChoice, Rollup, RollupView, Slice
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import REASON, held
from ame_desktop.gui.features.rollups.asked_rows import AskedRows, rows_behind
from ame_desktop.gui.features.rollups.figure_parts import ComparePart, FigurePart, SlicePart
from ame_desktop.gui.features.rollups.fix_editor import FixEditor
from ame_desktop.gui.features.rollups.list_parts import AgreementsPart, ChangedPart, DeclinedPart
from ame_desktop.gui.features.rollups.page_frame import PageFrame
from ame_desktop.gui.features.rollups.page_keys import KEYS, add_keys
from ame_desktop.gui.features.rollups.papers import RollupPapers
from ame_desktop.gui.features.rollups.period_state import BROKEN, changed_title, state_text
from ame_desktop.gui.features.rollups.text_part import TextPart
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.services import rollups
from ame_desktop.services.context import Context

AGREEMENTS, ORDERS = "agreements", "orders"


@dataclass(frozen=True)
class _Read:
    choices: tuple[PeriodChoice, ...]
    view: RollupView


class RollupsPage(Page):
    """Shows one period at a time, opening on the one that is next to be compiled.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Sammanställning"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.ROLLUPS, Topic.ORDERS, Topic.AGREEMENTS, Topic.BRIEFING}
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = KEYS

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self.view: RollupView | None = None
        self._key = ""
        self._back_to: QWidget | None = None
        self.slices = {part: SlicePart(tools, part) for part in Slice}
        self.compare = ComparePart(tools)
        self.declined = DeclinedPart(tools)
        self.agreements = AgreementsPart(tools)
        self.text = TextPart(tools)
        self.changed = ChangedPart(tools)
        self.frame = PageFrame(self, tools)
        self.period_bar = self.frame.period_bar
        self.tiles, self.tabs = self.frame.tiles, self.frame.tabs
        self.rows, self.dock = self.frame.rows, self.frame.dock
        self.copy_check = self.frame.copy_check
        for part, widget in self.slices.items():
            self.tabs.addTab(widget, f"Per {part.value.lower()}")
        self.tabs.addTab(self.compare, "Jämförelse")
        self.tabs.addTab(self.declined, "Avböjda")
        self.tabs.addTab(self.agreements, "Avtal")
        self.tabs.addTab(self.text, "Text")
        self.tabs.addTab(self.changed, changed_title(0))
        self.papers = RollupPapers(self, ctx)
        self._connect()
        add_keys(self)

    @property
    def shown(self) -> Rollup | None:
        """The period's figures as they are shown: as they are now, or as they were fixed."""
        view = self.view
        if view is None or view.fixed is None or not self.copy_check.isChecked():
            return None if view is None else view.rollup
        return view.fixed.rollup

    @property
    def grids(self) -> tuple[QWidget, ...]:
        """The tables and charts, where single keys act."""
        charts = (part.chart.chart for part in self._figure_parts)
        lists = (self.declined, self.agreements, self.changed)
        return (
            *(part.table for part in self._figure_parts),
            *charts,
            *(part.table for part in lists),
            *self.tiles.tiles.values(),
        )

    @override
    def load(self) -> None:
        ctx, asked = self.ctx, self._key

        def question() -> _Read:
            choices = rollups.periods(ctx)
            known = {choice.period.key for choice in choices}
            wanted = asked or rollups.current_key(ctx)
            key = wanted if wanted in known else choices[0].period.key
            return _Read(choices, rollups.view(ctx, key))

        self.read(question, self._show)

    @override
    def open(self, target: object) -> None:
        """Show a period by its name, such as ``2026T2``."""
        if isinstance(target, str):
            self._key = target
            self.reload()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.fit()

    def next_part(self) -> None:
        """Show the next tab that there is, after the last one the first."""
        tabs, place = self.tabs, self.tabs.currentIndex()
        places = [(place + step) % tabs.count() for step in range(1, tabs.count() + 1)]
        tabs.setCurrentIndex(next(at for at in places if tabs.isTabVisible(at)))
        self._focus_part()

    def switch_chart(self) -> None:
        """Draw hours instead of orders in every chart, or orders again."""
        for part in self._figure_parts:
            part.chart.switch()

    def fix(self) -> None:
        """*Fastställ*: ask for the word, then keep the figures as they are now."""
        view = self.view
        if view is None or not view.may_fix:
            return
        if held(self.frame.fix_button):
            self.band.say(REASON, Tone.WARNING)
            return
        self.close_rows()
        panel = FixEditor(view)
        ctx, key = self.ctx, view.rollup.period.key

        def command() -> Command:
            panel.check_word()
            return lambda: rollups.fix(ctx, key)

        edit_beside(self, self.dock, panel, command, lambda _: self._fixed())

    def _fixed(self) -> None:
        self.copy_check.setChecked(True)
        self._focus_part()

    def show_rows(self, asked: AskedRows) -> None:
        """Show the orders behind a figure beside the tables."""
        self.dock.close_panel()
        if not self.rows.isVisible():
            self._back_to = QApplication.focusWidget()
        self.frame.show_rows(asked)

    def close_rows(self) -> None:
        """Put the rows away and go back to the figure."""
        if self.rows.isHidden():
            return
        self.frame.hide_rows()
        back_to = self._back_to
        if back_to is not None and isValid(back_to) and back_to.isVisible():
            back_to.setFocus()

    @property
    def _figure_parts(self) -> tuple[FigurePart, ...]:
        return (*self.slices.values(), self.compare)

    def _show(self, read: _Read) -> None:
        before, self.view = self.view, read.view
        key = read.view.rollup.period.key
        first = not self._key
        self._key = key
        self.period_bar.show_choices(read.choices, key)
        if before is None or before.rollup != read.view.rollup:
            self.close_rows()
        self.frame.show_view(read.view, state_text(read.view))
        if before is None or before.rollup.period.key != key:
            self.copy_check.setChecked(read.view.fixed is not None)
        self.tabs.setTabVisible(self.tabs.indexOf(self.changed), read.view.fixed is not None)
        title = changed_title(len(read.view.changed))
        self.tabs.setTabText(self.tabs.indexOf(self.changed), title)
        self._show_figures()
        if read.view.fixed is not None and not read.view.fixed.intact:
            self.band.say(BROKEN)
        if first:
            self._focus_part()

    def _show_figures(self) -> None:
        view, shown = self.view, self.shown
        if view is None or shown is None:
            return
        self.tiles.show_rollup(shown, view.previous, view.year_before)
        for part in self.slices.values():
            part.show_rollup(shown)
        self.compare.show_rollups(shown, view.previous, view.year_before)
        self.declined.show_rollup(shown)
        self.agreements.show_rollup(shown)
        self.changed.show_view(view)
        self.text.show_text(paragraph(shown, view.previous, view.year_before))

    def _choose_period(self) -> None:
        self._key = self.period_bar.key
        self.clear_error()
        self.close_rows()
        self.dock.close_panel()
        self.reload()

    def _switch_copy(self) -> None:
        self.close_rows()
        self._show_figures()

    def _ask_total(self, measure: Measure) -> None:
        if self.shown is not None:
            self.show_rows(rows_behind(self.shown, measure))

    def _open_order(self, order_id: UUID) -> None:
        self.tools.open_page(ORDERS, order_id)

    def _open_agreement(self, agreement_id: UUID) -> None:
        if self.ctx.allows(Area.AGREEMENTS, Level.READ):
            self.tools.open_page(AGREEMENTS, agreement_id)

    def _focus_part(self) -> None:
        part = self.tabs.currentWidget()
        if isinstance(part, (FigurePart, DeclinedPart, AgreementsPart, ChangedPart, TextPart)):
            part.focus_first()

    def _connect(self) -> None:
        for part in self._figure_parts:
            part.asked.connect(self.show_rows)
        for listed in (self.declined, self.changed):
            listed.asked.connect(self.show_rows)
        self.tiles.figure_asked.connect(self._ask_total)
        self.agreements.agreement_asked.connect(self._open_agreement)
        self.rows.left.connect(self.close_rows)
        self.rows.order_asked.connect(self._open_order)
        self.period_bar.chosen.connect(self._choose_period)
        self.copy_check.toggled.connect(self._switch_copy)
        self.tabs.currentChanged.connect(lambda _: self.close_rows())
        self.frame.fix_button.clicked.connect(self.fix)
        self.frame.pdf_button.clicked.connect(self.papers.ask_pdf)
        self.frame.xlsx_button.clicked.connect(self.papers.ask_xlsx)
        self.frame.csv_button.clicked.connect(self.papers.ask_csv)
        self.track(self.tools.theme.changed, self.frame.fit)
