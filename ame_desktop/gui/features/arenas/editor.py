"""The editor of an arena or a sub-team."""

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.activity_forms import arena_kind_of
from ame_desktop.domain.arenas import ArenaDraft, ArenaKind, ArenaRow
from ame_desktop.gui.forms.ui_arenas_editor import Ui_ArenasEditor
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    chosen,
    clock_text,
    fill,
    need_minute,
    put_in,
    read_number,
)
from ame_desktop.gui.widgets.weekday_checks import WeekdayChecks

KIND_TITLES = {
    ArenaKind.OWN: "Egen grupp",
    ArenaKind.MOTAS: "Mötas",
    ArenaKind.INNEGRUPP: "Innegrupp",
    ArenaKind.UTEGRUPP: "Utegrupp",
    ArenaKind.OTHER_UNITS: "Placering på andra enheter",
}


class ArenaEditor(EditorPanel):
    """*Ny arena* or *Ändra arena*."""

    def __init__(
        self,
        row: ArenaRow | None,
        arenas: tuple[ArenaRow, ...],
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ArenasEditor()
        form = QWidget()
        self.ui.setupUi(form)
        self.row = row
        super().__init__("Ny arena" if row is None else f"Ändra {row.name}", form, parent)
        shown, ui = _draft(row), self.ui
        fill(ui.kind_combo, [(text, kind) for kind, text in KIND_TITLES.items()], shown.kind)
        own = row.arena_id if row is not None else None
        parents = [
            (item.name, item.arena_id)
            for item in arenas
            if item.parent_id is None and item.arena_id != own
        ]
        fill(ui.parent_id_combo, [("Ingen, en egen arena", None), *parents], shown.parent_id)
        ui.name_edit.setText(shown.name)
        ui.purpose_edit.setPlainText(shown.purpose)
        ui.expects_all_check.setChecked(shown.expects_all)
        ui.outdoor_check.setChecked(shown.outdoor)
        ui.calm_check.setChecked(shown.calm)
        ui.self_check_in_check.setChecked(shown.self_check_in)
        ui.active_check.setChecked(shown.active)
        ui.active_check.setVisible(row is not None)
        ui.start_minute_edit.setText(clock_text(shown.start_minute))
        ui.end_minute_edit.setText(clock_text(shown.end_minute))
        ui.capacity_edit.setText("" if shown.capacity is None else str(shown.capacity))
        limit = shown.per_supervisor
        ui.per_supervisor_edit.setText("" if limit is None else str(limit))
        self.days = WeekdayChecks(shown.weekdays)
        put_in(ui.days_widget, self.days)

    def draft(self) -> ArenaDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a time or a number cannot be read.
        """
        ui = self.ui
        kind = ArenaKind(chosen(ui.kind_combo))
        if self.row is None and kind is ArenaKind.OWN:
            kind = arena_kind_of(ui.name_edit.text())
        return ArenaDraft(
            ui.name_edit.text(),
            kind,
            chosen(ui.parent_id_combo),
            ui.purpose_edit.toPlainText(),
            ui.expects_all_check.isChecked(),
            self.days.weekdays,
            need_minute(ui.start_minute_edit, "start_minute"),
            need_minute(ui.end_minute_edit, "end_minute"),
            read_number(ui.capacity_edit, "capacity"),
            read_number(ui.per_supervisor_edit, "per_supervisor"),
            ui.outdoor_check.isChecked(),
            ui.active_check.isChecked(),
            ui.calm_check.isChecked(),
            ui.self_check_in_check.isChecked(),
        )


def _draft(row: ArenaRow | None) -> ArenaDraft:
    if row is None:
        return ArenaDraft("")
    return ArenaDraft(
        row.name,
        row.kind,
        row.parent_id,
        row.purpose,
        row.expects_all,
        row.weekdays,
        row.start_minute,
        row.end_minute,
        row.capacity,
        row.per_supervisor,
        row.outdoor,
        row.active,
        row.calm,
        row.self_check_in,
    )
