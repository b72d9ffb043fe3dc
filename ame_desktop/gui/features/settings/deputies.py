"""*Ställföreträdare* in Inställningar: who decides in the chief's stead, and on which days."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.approval_rules import DeputyDraft, DeputyRow
from ame_desktop.domain.changes import Result
from ame_desktop.domain.ids import StaffId
from ame_desktop.domain.staff import StaffRow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.settings.people_days import (
    PeopleDays,
    SpanFields,
    in_order,
    need_person,
    offer,
    when,
)
from ame_desktop.gui.features.settings.sections import ListSection
from ame_desktop.gui.forms.ui_settings_deputy import Ui_SettingsDeputy
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.services.approvals.deputies import (
    change_deputy,
    deputies,
    name_deputy,
    possible_deputies,
    remove_deputy,
)
from ame_desktop.services.context import Context

TITLE = "Ställföreträdare"


def deputy_columns(today: date) -> tuple[Column[DeputyRow], ...]:
    """Return who, which days, whether it holds now, and who has named the deputy."""
    return (
        Column("name", "Vem", lambda row: row.name, width=0),
        Column("start", "Första dag", lambda row: day_text(row.start, year=True), width=150),
        Column("end", "Sista dag", lambda row: day_text(row.end, year=True), width=150),
        Column("now", "Läge", lambda row: when(row.start, row.end, today), width=110),
        Column("named_by", "Utsedd av", lambda row: row.named_by, width=160),
    )


class DeputyEditor(EditorPanel):
    """Who, and the first and last day."""

    def __init__(
        self,
        row: DeputyRow | None,
        people: Sequence[StaffRow],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui = Ui_SettingsDeputy()
        form = QWidget()
        ui.setupUi(form)
        title = "Ny ställföreträdare" if row is None else "Ändra ställföreträdare"
        super().__init__(title, form, parent)
        offer(ui.staff_combo, people, *((row.staff_id, row.name) if row else ()))
        self._span = SpanFields(ui.start_edit, ui.end_edit, today)
        self._span.show(None if row is None else (row.start, row.end))

    def draft(self) -> DeputyDraft:
        """Return what stands in the form.

        Raises:
            DomainError: somebody is not chosen, or a day is missing.
        """
        who = need_person(self.ui.staff_combo, "Välj en person.", "staff")
        return DeputyDraft(StaffId(who), *self._span.days())


class Deputies(PeopleDays[DeputyRow, DeputyDraft]):
    """Who decides in the chief's stead, with a button that takes a deputy away."""

    def __init__(self, page: Page, ctx: Context) -> None:
        section = ListSection(
            TITLE,
            "Beslutar i enhetschefens ställe på de här dagarna, även om det chefen själv "
            "föreslagit.",
            "Ny ställföreträdare",
            "Ingen ställföreträdare är utsedd.",
        )
        super().__init__(page, ctx, section, "Ta bort")

    @override
    def possible(self) -> tuple[StaffRow, ...]:
        return possible_deputies(self.ctx)

    @override
    def columns(self) -> tuple[Column[DeputyRow], ...]:
        return deputy_columns(self.today)

    @override
    def rows(self) -> tuple[DeputyRow, ...]:
        return in_order(deputies(self.ctx), lambda row: (row.start, row.end), self.today)

    @override
    def key(self, row: DeputyRow) -> UUID:
        return row.deputy_id

    @override
    def editor(self, row: DeputyRow | None) -> tuple[DeputyEditor, Callable[[], DeputyDraft]]:
        panel = DeputyEditor(row, self.people, self.today)
        return panel, panel.draft

    @override
    def stored(self, row: DeputyRow | None, draft: DeputyDraft) -> Result[Any]:
        if row is None:
            return name_deputy(self.ctx, draft)
        return change_deputy(self.ctx, row.deputy_id, row.version, draft)

    @override
    def may_act(self, row: DeputyRow) -> bool:
        del row
        return True

    @override
    def acted(self, row: DeputyRow) -> Callable[[], Result[Any]]:
        ctx = self.ctx
        return lambda: remove_deputy(ctx, row.deputy_id, row.version)
