"""The editors of a group activity, of one occasion, and of several in a row."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.groups import (
    GroupDraft,
    GroupKind,
    GroupRow,
    SeriesDraft,
    SeriesProposal,
    SessionDraft,
    SessionRow,
)
from ame_desktop.domain.staff import StaffRow
from ame_desktop.gui.forms.ui_arenas_group import Ui_ArenasGroup
from ame_desktop.gui.forms.ui_arenas_series import Ui_ArenasSeries
from ame_desktop.gui.forms.ui_arenas_session import Ui_ArenasSession
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    chosen,
    clock_text,
    fill,
    fill_held,
    need_date,
    need_minute,
    read_date,
    read_number,
    show_date,
)

NOBODY: Final = ("Ingen utsedd", None)
_MORNING: Final = 9 * 60


class GroupEditor(EditorPanel):
    """*Ny grupp* or *Ändra grupp*. Source: OSB-84, OSB-85, OSB-86."""

    def __init__(
        self,
        row: GroupRow | None,
        staff: Iterable[StaffRow],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ArenasGroup()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Ny grupp" if row is None else f"Ändra {row.name}", form, parent)
        ui, shown = self.ui, _draft(row, today)
        fill(ui.kind_combo, [(kind.label, kind) for kind in GroupKind], shown.kind)
        leaders = [(person.name, person.staff_id) for person in staff]
        led_by = "" if row is None else row.leader
        fill_held(ui.leader_id_combo, [NOBODY, *leaders], shown.leader_id, led_by)
        ui.name_edit.setText(shown.name)
        ui.place_edit.setText(shown.place)
        ui.note_edit.setPlainText(shown.note)
        ui.capacity_edit.setText("" if shown.capacity is None else str(shown.capacity))
        ui.expects_all_check.setChecked(shown.expects_all)
        ui.active_check.setChecked(shown.active)
        ui.active_check.setVisible(row is not None)
        show_date(ui.start_edit, shown.start)
        show_date(ui.end_edit, shown.end)
        ui.kind_combo.currentIndexChanged.connect(self._tell)
        self._tell()

    def draft(self) -> GroupDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a date or a number cannot be read.
        """
        ui = self.ui
        return GroupDraft(
            ui.name_edit.text(),
            GroupKind(chosen(ui.kind_combo)),
            need_date(ui.start_edit, self._today, "start"),
            read_date(ui.end_edit, self._today, "end"),
            chosen(ui.leader_id_combo),
            ui.place_edit.text(),
            ui.note_edit.toPlainText(),
            ui.expects_all_check.isChecked(),
            read_number(ui.capacity_edit, "capacity"),
            ui.active_check.isChecked(),
        )

    def _tell(self) -> None:
        kind = GroupKind(chosen(self.ui.kind_combo))
        source = f" ({kind.source})" if kind.source else ""
        self.ui.about_label.setText(f"{kind.purpose}{source}")


class SessionEditor(EditorPanel):
    """One occasion: another day, other hours or a topic."""

    def __init__(self, row: SessionRow, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_ArenasSession()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Ändra tillfälle", form, parent)
        show_date(self.ui.day_edit, row.day)
        self.ui.start_minute_edit.setText(clock_text(row.start_minute))
        self.ui.end_minute_edit.setText(clock_text(row.end_minute))
        self.ui.topic_edit.setText(row.topic)

    def draft(self) -> SessionDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the day or a time cannot be read.
        """
        ui = self.ui
        return SessionDraft(
            need_date(ui.day_edit, self._today, "day"),
            need_minute(ui.start_minute_edit, "start_minute"),
            need_minute(ui.end_minute_edit, "end_minute"),
            ui.topic_edit.text(),
        )


class SeriesEditor(EditorPanel):
    """*Planera tillfällen*: several occasions at the same time. Source: OSB-85, OSB-86."""

    def __init__(
        self,
        group: GroupRow,
        latest: SessionRow | None,
        proposed: SeriesProposal,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ArenasSeries()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__(f"Planera tillfällen: {group.name}", form, parent)
        ui = self.ui
        source = f" ({group.kind.source})" if group.kind.source else ""
        ui.about_label.setText(f"{group.kind.purpose}{source}")
        begins = _MORNING if latest is None else latest.start_minute
        length = proposed.minutes if latest is None else latest.end_minute - begins
        show_date(ui.first_edit, None if latest is not None else max(group.start, today))
        ui.start_minute_edit.setText(clock_text(begins))
        ui.end_minute_edit.setText(clock_text(begins + length))
        ui.count_edit.setText(str(proposed.count))
        ui.weeks_edit.setText(str(proposed.weeks))
        ui.told_label.setText("Röda dagar hoppas över, så att antalet stämmer.")

    def draft(self) -> SeriesDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the day, a time or a number cannot be read.
        """
        ui = self.ui
        lines = ui.topics_edit.toPlainText().splitlines()
        return SeriesDraft(
            need_date(ui.first_edit, self._today, "first"),
            need_minute(ui.start_minute_edit, "start_minute"),
            need_minute(ui.end_minute_edit, "end_minute"),
            _need(read_number, ui.count_edit, "count"),
            _need(read_number, ui.weeks_edit, "weeks"),
            tuple(line.strip() for line in lines if line.strip()),
        )


def _need(read: Callable[..., int | None], edit: QWidget, field: str) -> int:
    number = read(edit, field)
    if number is None:
        raise DomainError("Skriv ett tal.", field=field)
    return number


def _draft(row: GroupRow | None, today: date) -> GroupDraft:
    if row is None:
        return GroupDraft("", GroupKind.LANGUAGE_CAFE, today)
    return GroupDraft(
        row.name,
        row.kind,
        row.start,
        row.end,
        row.leader_id,
        row.place,
        row.note,
        row.expects_all,
        row.capacity,
        row.active,
    )
