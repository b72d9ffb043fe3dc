"""*Ställföreträdare* in Inställningar: who decides in the chief's stead, and on which days."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.approval_rules import DeputyDraft, DeputyRow
from ame_desktop.domain.ids import StaffId
from ame_desktop.domain.staff import StaffRow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.features.settings.people_days import (
    DaysEditor,
    DaysKind,
    DaysWords,
    need_person,
    offer,
    when,
)
from ame_desktop.gui.forms.ui_settings_deputy import Ui_SettingsDeputy
from ame_desktop.services.approvals.deputies import (
    change_deputy,
    deputies,
    name_deputy,
    possible_deputies,
    remove_deputy,
)

TITLE: Final = "Ställföreträdare"


def deputy_columns(today: date) -> tuple[Column[DeputyRow], ...]:
    """Return who, which days, whether it holds now, and who has named the deputy."""
    return (
        Column("name", "Vem", lambda row: row.name, width=0),
        Column("start", "Första dag", lambda row: day_text(row.start, year=True), width=150),
        Column("end", "Sista dag", lambda row: day_text(row.end, year=True), width=150),
        Column("now", "Läge", lambda row: when(row.start, row.end, today), width=110),
        Column("named_by", "Utsedd av", lambda row: row.named_by, width=160),
    )


class DeputyEditor(DaysEditor[Ui_SettingsDeputy, DeputyDraft]):
    """Who, and the first and last day."""

    def __init__(
        self,
        row: DeputyRow | None,
        people: Sequence[StaffRow],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        days = None if row is None else _days(row)
        super().__init__(Ui_SettingsDeputy(), "ställföreträdare", days, today, parent)
        offer(self.ui.staff_combo, people, *((row.staff_id, row.name) if row else ()))

    @override
    def draft(self) -> DeputyDraft:
        who = need_person(self.ui.staff_combo, "Välj en person.", "staff")
        return DeputyDraft(StaffId(who), *self.days())


def _days(row: DeputyRow) -> tuple[date, date]:
    return row.start, row.end


DEPUTIES: Final = DaysKind[DeputyRow, DeputyDraft](
    words=DaysWords(
        title=TITLE,
        explanation="Beslutar i enhetschefens ställe på de här dagarna, även om det chefen själv "
        "föreslagit.",
        add="Ny ställföreträdare",
        act="Ta bort",
        empty="Ingen ställföreträdare är utsedd.",
    ),
    possible=possible_deputies,
    rows=deputies,
    columns=deputy_columns,
    key=lambda row: row.deputy_id,
    days=_days,
    may_act=lambda _row, _today: True,
    editor=DeputyEditor,
    add=name_deputy,
    change=change_deputy,
    act=remove_deputy,
)
"""Who decides in the chief's stead, with a button that takes a deputy away."""
