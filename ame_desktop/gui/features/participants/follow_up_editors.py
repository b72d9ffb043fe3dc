"""The editors of a follow-up: the form of the meeting, and the day of the next one."""

import json
from datetime import date
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ame_desktop.domain.follow_ups import (
    PRESENT,
    AreaDraft,
    Contribution,
    FollowUpDraft,
    FollowUpFile,
    FollowUpRow,
    Heading,
)
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.gui.features.participants.development_rows import DevelopmentRows
from ame_desktop.gui.forms.ui_participants_follow_up import Ui_ParticipantsFollowUp
from ame_desktop.gui.forms.ui_participants_meeting import Ui_ParticipantsMeeting
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    Checks,
    choose,
    chosen,
    clock_text,
    fill,
    need_date,
    put_in,
    read_date,
    read_minute,
    show_date,
)

_ANSWERS: Final = (("Välj", None), *((answer.label, answer) for answer in Contribution))


class FollowUpEditor(EditorPanel):
    """*Uppföljning*: filled in during the meeting, with the utvecklingsplan. Source: OSB-71.

    A new one begins with the development areas of the latest.
    """

    def __init__(
        self,
        file: FollowUpFile,
        row: FollowUpRow | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ParticipantsFollowUp()
        form = QWidget()
        self.ui.setupUi(form)
        self._person = file.participant_id
        self._today = today
        held = row if row is not None and row.is_held else None
        usual = PRESENT[:2] if held is None else held.present
        self.present = Checks(((name, name) for name in PRESENT), usual)
        put_in(self.ui.present_box, self.present)
        areas = file.latest_areas if held is None else held.areas
        self.rows = DevelopmentRows(areas)
        put_in(self.ui.areas_box, self.rows)
        self._texts: dict[Heading, QPlainTextEdit] = {
            Heading.HOW_IT_GOES: self.ui.how_it_goes_edit,
            Heading.ADAPTATIONS: self.ui.further_adaptations_edit,
            Heading.SUPPORT: self.ui.view_of_support_edit,
            Heading.FUTURE: self.ui.the_future_edit,
        }
        title = "Ny uppföljning" if held is None else "Ändra uppföljning"
        super().__init__(title, form, parent)
        places = [("Ingen", None), *((place.text, place.placement_id) for place in file.places)]
        running = next((place.placement_id for place in file.places if place.running), None)
        fill(self.ui.placement_combo, places, running if held is None else held.placement_id)
        fill(self.ui.contributes_combo, _ANSWERS, held.contributes if held else None)
        show_date(self.ui.held_on_edit, today if held is None else held.held_on)
        if held is not None:
            self._show_held(held)
        self.rows.changed.connect(self.changed)

    def draft(self) -> FollowUpDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a day is missing or does not exist.
        """
        ui = self.ui
        place, answer = chosen(ui.placement_combo), chosen(ui.contributes_combo)
        return FollowUpDraft(
            self._person,
            need_date(ui.held_on_edit, self._today, "held_on"),
            place if isinstance(place, UUID) else None,
            self._names(),
            ui.how_it_goes_edit.toPlainText(),
            ui.further_adaptations_edit.toPlainText(),
            ui.view_of_support_edit.toPlainText(),
            ui.the_future_edit.toPlainText(),
            answer if isinstance(answer, Contribution) else None,
            read_date(ui.next_on_edit, self._today, "next_on"),
            self.rows.areas(),
        )

    def typed(self) -> str:
        """Return all that stands in the form, to be kept."""
        ui = self.ui
        answer = chosen(ui.contributes_combo)
        values: dict[str, Any] = {
            "held_on": ui.held_on_edit.text(),
            "next_on": ui.next_on_edit.text(),
            "present": ui.present_edit.text(),
            "contributes": answer.value if isinstance(answer, Contribution) else "",
            "texts": [self._texts[heading].toPlainText() for heading in Heading],
            "areas": [
                [row.area, row.support, row.own_part, row.proposed_by_person]
                for row in self.rows.areas()
            ],
        }
        return json.dumps(values, ensure_ascii=False)

    def put_back(self, text: str) -> None:
        """Show what was kept of the form."""
        values = json.loads(text)
        ui = self.ui
        ui.held_on_edit.setText(values["held_on"])
        ui.next_on_edit.setText(values["next_on"])
        ui.present_edit.setText(values["present"])
        answer = values["contributes"]
        choose(ui.contributes_combo, Contribution(answer) if answer else None)
        for heading, kept in zip(Heading, values["texts"], strict=True):
            self._texts[heading].setPlainText(kept)
        self.rows.show_areas(AreaDraft(*row) for row in values["areas"])

    def _show_held(self, row: FollowUpRow) -> None:
        for heading, edit in self._texts.items():
            edit.setPlainText(row.text(heading))
        others = [name for name in row.present if name not in PRESENT]
        self.ui.present_edit.setText(", ".join(others))
        show_date(self.ui.next_on_edit, row.next_on)

    def _names(self) -> tuple[str, ...]:
        ticked = [str(name) for name in self.present.ticked]
        others = self.ui.present_edit.text().split(",")
        return (*ticked, *(name.strip() for name in others if name.strip()))


class MeetingEditor(EditorPanel):
    """*Planera uppföljning*: the day, and the time where it is known."""

    def __init__(self, file: FollowUpFile, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsMeeting()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Planera uppföljning", form, parent)
        due = file.due
        if due is not None:
            planned = due.planned_on if due.planned_on and due.planned_on >= today else None
            show_date(self.ui.planned_on_edit, planned or max(due.due_on, today))
            self.ui.planned_minute_edit.setText(clock_text(due.planned_minute))
            last = day_text(due.due_on, year=True)
            self.ui.due_label.setText(f"Nästa uppföljning ska hållas senast {last}.")
        self.ui.due_label.setVisible(due is not None)

    def answer(self) -> tuple[date, int | None]:
        """Return the day and the time.

        Raises:
            DomainError: there is no such day or time.
        """
        day = need_date(self.ui.planned_on_edit, self._today, "planned_on")
        return day, read_minute(self.ui.planned_minute_edit, "planned_minute")
