"""The editor of a day of Arbetsförmedlingen: when, how long, and what is talked of."""

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.af_days import AfDayDraft
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.forms.ui_reminders_af_day import Ui_RemindersAfDay
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    clock_text,
    need_date,
    need_minute,
    read_number,
    show_date,
)


class AfDayEditor(EditorPanel):
    """*AF-dag*; says how many meetings there is room for as the times are typed."""

    def __init__(
        self,
        draft: AfDayDraft,
        today: date,
        af_day_id: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_RemindersAfDay()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        title = "Ny AF-dag" if af_day_id is None else "Ändra AF-dag"
        super().__init__(title, form, parent)
        ui = self.ui
        show_date(ui.day_edit, draft.day)
        ui.start_edit.setText(clock_text(draft.start_minute))
        ui.end_edit.setText(clock_text(draft.end_minute))
        ui.discussion_edit.setText(str(draft.discussion_minutes))
        ui.slot_edit.setText(str(draft.slot_minutes))
        ui.officer_edit.setText(draft.officer)
        ui.agenda_edit.setPlainText(draft.agenda)
        for edit in (ui.start_edit, ui.end_edit, ui.discussion_edit, ui.slot_edit):
            edit.textChanged.connect(self._tell_room)
        self._tell_room()

    def draft(self) -> AfDayDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a day, a time or a number is missing or cannot be read.
        """
        ui = self.ui
        return AfDayDraft(
            need_date(ui.day_edit, self._today, "day"),
            need_minute(ui.start_edit, "start"),
            need_minute(ui.end_edit, "end"),
            read_number(ui.discussion_edit, "discussion") or 0,
            read_number(ui.slot_edit, "slot") or 0,
            ui.officer_edit.text(),
            ui.agenda_edit.toPlainText(),
        )

    def _tell_room(self) -> None:
        try:
            draft = self.draft()
        except DomainError:
            self.ui.room_label.clear()
            return
        places = len(draft.times) if draft.slot_minutes > 0 else 0
        room = "1 möte" if places == 1 else f"{places} möten"
        self.ui.room_label.setText(f"{room} ryms efter det gemensamma samtalet.")
