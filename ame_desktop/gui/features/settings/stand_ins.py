"""*Vikarier* in Inställningar: who does a sick colleague's work, and until when."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.staff import StaffRow
from ame_desktop.domain.stand_ins import StandInDraft, StandInRow
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
from ame_desktop.gui.forms.ui_settings_stand_in import Ui_SettingsStandIn
from ame_desktop.services.stand_ins import (
    appoint_stand_in,
    change_stand_in,
    end_stand_in,
    possible_colleagues,
    stand_in_list,
)

TITLE: Final = "Vikarier"
BACK: Final = "Tillbaka nu"


def stand_in_columns(today: date) -> tuple[Column[StandInRow], ...]:
    """Return who is away, who stands in, which days, and whether it holds now."""

    def now(row: StandInRow) -> str:
        return "Togs tillbaka" if row.last < row.start else when(row.start, row.last, today)

    def told(day: date) -> str:
        return day_text(day, year=day.year != today.year)

    def last(row: StandInRow) -> str:
        # Taken back before the first day was over: no day of it was worked.
        return told(row.last) if row.start <= row.last else "–"

    def does(row: StandInRow) -> str:
        return f"{row.stand_in}, vidare till {row.on_to}" if row.on_to else row.stand_in

    return (
        Column("away", "Borta", lambda row: row.away, width=0),
        Column("stand_in", "Vikarie", does, width=280),
        Column("start", "Första dag", lambda row: told(row.start), width=112),
        Column("end", "Sista dag", last, width=112),
        Column("now", "Läge", now, width=116),
    )


class StandInEditor(DaysEditor[Ui_SettingsStandIn, StandInDraft]):
    """Who is away, who stands in, and the first and last day."""

    def __init__(
        self,
        row: StandInRow | None,
        people: Sequence[StaffRow],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        days = None if row is None else (row.start, row.end)
        super().__init__(Ui_SettingsStandIn(), "vikarie", days, today, parent)
        offer(self.ui.away_combo, people, *((row.away_id, row.away) if row else ()))
        offer(self.ui.stand_in_combo, people, *((row.stand_in_id, row.stand_in) if row else ()))

    @override
    def draft(self) -> StandInDraft:
        away = need_person(self.ui.away_combo, "Välj vem som är borta.", "away")
        stand_in = need_person(self.ui.stand_in_combo, "Välj vem som är vikarie.", "stand_in")
        return StandInDraft(away, stand_in, *self.days())


STAND_INS: Final = DaysKind[StandInRow, StandInDraft](
    words=DaysWords(
        title=TITLE,
        explanation="Gör en frånvarande kollegas arbete: arenor, ärenden och det som ska göras. "
        "Allt går tillbaka av sig självt efter sista dagen.",
        add="Ny vikarie",
        act=BACK,
        empty="Ingen är vikarie för någon.",
    ),
    possible=possible_colleagues,
    rows=stand_in_list,
    columns=stand_in_columns,
    key=lambda row: row.row_id,
    days=lambda row: (row.start, row.last),
    may_act=lambda row, today: row.last >= today,
    editor=StandInEditor,
    add=appoint_stand_in,
    change=change_stand_in,
    act=end_stand_in,
)
"""Who stands in for whom, with a button for who is back."""
