"""*Vikarier* in Inställningar: who does a sick colleague's work, and until when."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.changes import Result
from ame_desktop.domain.staff import StaffRow
from ame_desktop.domain.stand_ins import StandInDraft, StandInRow
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
from ame_desktop.gui.forms.ui_settings_stand_in import Ui_SettingsStandIn
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.services.context import Context
from ame_desktop.services.stand_ins import (
    appoint_stand_in,
    change_stand_in,
    end_stand_in,
    possible_colleagues,
    stand_in_list,
)

TITLE = "Vikarier"
BACK = "Tillbaka nu"


def stand_in_columns(today: date) -> tuple[Column[StandInRow], ...]:
    """Return who is away, who stands in, which days, and whether it holds now."""

    def now(row: StandInRow) -> str:
        return "Togs tillbaka" if row.last < row.start else when(row.start, row.last, today)

    def told(day: date) -> str:
        return day_text(day, year=day.year != today.year)

    def last(row: StandInRow) -> str:
        # Taken back before the first day was over: no day of it was worked.
        return told(row.last) if row.start <= row.last else "–"

    return (
        Column("away", "Borta", lambda row: row.away, width=0),
        Column("stand_in", "Vikarie", lambda row: row.stand_in, width=180),
        Column("start", "Första dag", lambda row: told(row.start), width=112),
        Column("end", "Sista dag", last, width=112),
        Column("now", "Läge", now, width=116),
    )


class StandInEditor(EditorPanel):
    """Who is away, who stands in, and the first and last day."""

    def __init__(
        self,
        row: StandInRow | None,
        people: Sequence[StaffRow],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui = Ui_SettingsStandIn()
        form = QWidget()
        ui.setupUi(form)
        super().__init__("Ny vikarie" if row is None else "Ändra vikarie", form, parent)
        offer(ui.away_combo, people, *((row.away_id, row.away) if row else ()))
        offer(ui.stand_in_combo, people, *((row.stand_in_id, row.stand_in) if row else ()))
        self._span = SpanFields(ui.start_edit, ui.end_edit, today)
        self._span.show(None if row is None else (row.start, row.end))

    def draft(self) -> StandInDraft:
        """Return what stands in the form.

        Raises:
            DomainError: somebody is not chosen, or a day is missing.
        """
        away = need_person(self.ui.away_combo, "Välj vem som är borta.", "away")
        stand_in = need_person(self.ui.stand_in_combo, "Välj vem som är vikarie.", "stand_in")
        return StandInDraft(away, stand_in, *self._span.days())


class StandIns(PeopleDays[StandInRow, StandInDraft]):
    """Who stands in for whom, with a button for who is back."""

    def __init__(self, page: Page, ctx: Context) -> None:
        section = ListSection(
            TITLE,
            "Gör en frånvarande kollegas arbete: arenor, ärenden och det som ska göras. Allt går "
            "tillbaka av sig självt efter sista dagen.",
            "Ny vikarie",
            "Ingen är vikarie för någon.",
        )
        super().__init__(page, ctx, section, BACK)

    @override
    def possible(self) -> tuple[StaffRow, ...]:
        return possible_colleagues(self.ctx)

    @override
    def columns(self) -> tuple[Column[StandInRow], ...]:
        return stand_in_columns(self.today)

    @override
    def rows(self) -> tuple[StandInRow, ...]:
        return in_order(stand_in_list(self.ctx), lambda row: (row.start, row.last), self.today)

    @override
    def key(self, row: StandInRow) -> UUID:
        return row.row_id

    @override
    def editor(self, row: StandInRow | None) -> tuple[StandInEditor, Callable[[], StandInDraft]]:
        panel = StandInEditor(row, self.people, self.today)
        return panel, panel.draft

    @override
    def stored(self, row: StandInRow | None, draft: StandInDraft) -> Result[Any]:
        if row is None:
            return appoint_stand_in(self.ctx, draft)
        return change_stand_in(self.ctx, row.row_id, row.version, draft)

    @override
    def may_act(self, row: StandInRow) -> bool:
        return row.last >= self.today

    @override
    def acted(self, row: StandInRow) -> Callable[[], Result[Any]]:
        ctx = self.ctx
        return lambda: end_stand_in(ctx, row.row_id, row.version)
