"""The screen *Rapporter*: pick a ready list, see its first rows, and save it as a workbook."""

from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QComboBox, QListView, QWidget
from typing_extensions import override

from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.exports import ListInfo, ListPreview, ListWish
from ame_desktop.domain.swedish_dates import parse_date
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tasks import Pool
from ame_desktop.gui.dialogs.list_saving import ListSaver
from ame_desktop.gui.features.reports.first_rows import FirstRows
from ame_desktop.gui.features.reports.periods import OWN_DAYS, PERIODS, Days, everything, this_month
from ame_desktop.gui.forms.ui_reports_page import Ui_ReportsPage
from ame_desktop.gui.widgets.wrapping_row import let_row_wrap
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.context import Context
from ame_desktop.services.exports import list_infos, preview_list

ALL_ARENAS = "Alla arenor"
WIDEST_LIST: Final = 330
"""Pixels; with the largest text the rows need the room more."""


class ReportsPage(Page):
    """Shows the lists that the person may take out; names only with a purpose, and logged.

    Args:
        tools: the shared tools of all pages.
        ctx: who takes out; at least one list is within reach.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Rapporter"
    keys: ClassVar[tuple[tuple[str, str], ...]] = (("Ctrl+E", "Spara listan som Excel"),)
    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._infos: tuple[ListInfo, ...] = list_infos(ctx)
        self._arenas: tuple[UUID, ...] = ()
        self._ready = False
        self._ui = Ui_ReportsPage()
        self._ui.setupUi(self.body)
        self._first_rows = FirstRows(self._ui.row_table, tools.theme)
        self.saver = ListSaver(self, ctx, self._ui.progress_panel, self._refused)
        titles = QStringListModel([info.title for info in self._infos], self)
        self._ui.list_view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._ui.list_view.setModel(titles)
        self._ui.list_view.setCurrentIndex(titles.index(0, 0))
        self._ui.period_combo.addItems([*(title for title, _ in PERIODS), OWN_DAYS])
        self._ui.arena_combo.addItem(ALL_ARENAS)
        for combo in (self._ui.period_combo, self._ui.arena_combo):
            combo.view().setAccessibleName(combo.accessibleName())
        let_row_wrap(self._ui.wish_box_layout, self._ui.days_layout)
        self._connect()
        self.track(tools.theme.changed, self._fit)
        self._fit()
        self._show_list()

    @property
    def info(self) -> ListInfo:
        """The list that is chosen."""
        return self._infos[max(self._ui.list_view.currentIndex().row(), 0)]

    @property
    def wish(self) -> ListWish:
        """What is asked for, as the fields say.

        Raises:
            DomainError: a day cannot be understood.
        """
        info, ui = self.info, self._ui
        first, last = self._days() if info.by_day else (None, None)
        place = ui.arena_combo.currentIndex() - 1
        arena = self._arenas[place] if info.by_arena and place >= 0 else None
        names = info.can_name and ui.names_check.isChecked()
        purpose = ui.purpose_edit.text().strip() if names else ""
        return ListWish(info.id, first, last, arena, names, purpose)

    @override
    def load(self) -> None:
        self.read(lambda: arena_list(self.ctx, groups=True), self._show_arenas, ticket="arenas")
        if not self._ready:
            self._ready = True
            self._ui.list_view.setFocus()
        self._look()

    @override
    def open(self, target: object) -> None:
        """Show the list, the days and the arena that another page asks for."""
        if not isinstance(target, ListWish):
            return
        places = {info.id: place for place, info in enumerate(self._infos)}
        place = places.get(target.list_id)
        if place is None:
            return
        view, ui = self._ui.list_view, self._ui
        view.setCurrentIndex(view.model().index(place, 0))
        if target.first is not None and target.last is not None:
            ui.period_combo.setCurrentText(OWN_DAYS)
            ui.first_edit.setText(target.first.isoformat())
            ui.last_edit.setText(target.last.isoformat())
            self._change_fields()

    def _connect(self) -> None:
        ui = self._ui
        ui.list_view.selectionModel().currentChanged.connect(self._choose_list)
        ui.period_combo.activated.connect(self._change_fields)
        ui.arena_combo.activated.connect(self._look)
        ui.names_check.toggled.connect(self._choose_names)
        for edit in (ui.first_edit, ui.last_edit):
            edit.editingFinished.connect(self._look)
        ui.purpose_edit.returnPressed.connect(self._save)
        ui.save_button.clicked.connect(self._save)
        add_key("Ctrl+E", self._save, self)

    def _fit(self) -> None:
        px = self.tools.theme.px
        self._ui.list_view.setFixedWidth(min(px(240), WIDEST_LIST))
        for edit in (self._ui.first_edit, self._ui.last_edit):
            edit.setFixedWidth(px(120))
        for combo in (self._ui.period_combo, self._ui.arena_combo):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.setMinimumWidth(combo.sizeHint().width() + px(6))

    def _days(self) -> Days:
        place = self._ui.period_combo.currentIndex()
        today = self.tools.today()
        if place < len(PERIODS):
            return PERIODS[place][1](today)
        texts = (self._ui.first_edit.text().strip(), self._ui.last_edit.text().strip())
        fields = ("first", "last")
        first, last = (
            parse_date(text, today, field=name) if text else None
            for text, name in zip(texts, fields, strict=True)
        )
        return first, last

    def _show_arenas(self, rows: tuple[ArenaRow, ...]) -> None:
        combo = self._ui.arena_combo
        chosen = combo.currentText()
        self._arenas = tuple(row.arena_id for row in rows)
        combo.clear()
        combo.addItems([ALL_ARENAS, *(row.name for row in rows)])
        combo.setCurrentIndex(max(combo.findText(chosen), 0))

    def _choose_list(self) -> None:
        self._show_list()
        self._look()

    def _show_list(self) -> None:
        info, ui = self.info, self._ui
        ui.name_label.setText(info.title)
        ui.about_label.setText(info.about)
        for widget in (ui.period_label, ui.period_combo):
            widget.setVisible(info.by_day)
        for widget in (ui.arena_label, ui.arena_combo):
            widget.setVisible(info.by_arena)
        usual = this_month if info.by_month else everything
        ui.period_combo.setCurrentIndex([days for _, days in PERIODS].index(usual))
        ui.names_check.setChecked(False)
        ui.names_check.setVisible(info.can_name)
        self._show_fields()

    def _choose_names(self, chosen: bool) -> None:
        self._change_fields()
        if chosen:
            self._ui.purpose_edit.setFocus()

    def _change_fields(self) -> None:
        self._show_fields()
        self._look()

    def _show_fields(self) -> None:
        ui = self._ui
        own = self.info.by_day and ui.period_combo.currentText() == OWN_DAYS
        for widget in (ui.first_label, ui.first_edit, ui.last_label, ui.last_edit):
            widget.setVisible(own)
        named = ui.names_check.isChecked() and self.info.can_name
        for field in (ui.purpose_label, ui.purpose_edit):
            field.setVisible(named)
        ui.error_label.hide()

    def _look(self) -> None:
        """Read the first rows of what is asked for."""
        try:
            wish = self.wish
        except DomainError as error:
            self._refused(error)
            return
        self._ui.error_label.hide()
        self.tools.tasks.run(
            lambda: preview_list(self.ctx, wish),
            self._show_rows,
            self._not_read,
            owner=self,
            ticket="look",
            pool=Pool.RENDER,
        )

    def _show_rows(self, preview: ListPreview) -> None:
        self._first_rows.show(preview)
        shown = len(preview.rows)
        names = "Med namn." if self._ui.names_check.isChecked() else "Utan personuppgifter."
        count = f"Visar {shown} av {preview.total} rader" if preview.total else "Inga rader"
        self._ui.count_label.setText(f"{count}. {names} Uttaget skrivs i loggen.")
        self._ui.save_button.setEnabled(bool(preview.total))

    def _not_read(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            self._refused(error)
        else:
            self.tools.trouble(error, self._look)

    def _refused(self, error: DomainError) -> None:
        ui = self._ui
        ui.error_label.setText(error.message)
        ui.error_label.show()
        announce(self, error.message)
        fields = {"purpose": ui.purpose_edit, "first": ui.first_edit, "last": ui.last_edit}
        field = fields.get(error.field)
        if field is not None and field.isVisible():
            field.setFocus()

    def _save(self) -> None:
        if not self._ui.save_button.isEnabled():
            return
        try:
            wish = self.wish
            if wish.with_names and not wish.purpose:
                raise DomainError("Skriv vad listan ska användas till.", field="purpose")
        except DomainError as error:
            self._refused(error)
            return
        self.saver.ask(wish)
