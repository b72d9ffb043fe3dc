"""Editors of the papers for Arbetsförmedlingen: what goes into each before it is made."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from ame_desktop.domain.af_documents import (
    DeviationDraft,
    DeviationKind,
    ObservationsDraft,
    ScheduleDraft,
    told,
)
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.observations import Period
from ame_desktop.gui.features.participants.observation_checks import ObservationChecks
from ame_desktop.gui.forms.ui_participants_account import Ui_ParticipantsAccount
from ame_desktop.gui.forms.ui_participants_deviation import Ui_ParticipantsDeviation
from ame_desktop.gui.forms.ui_participants_schedule_paper import Ui_ParticipantsSchedulePaper
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    chosen,
    fill,
    need_date,
    put_in,
    read_date,
    show_date,
)
from ame_desktop.services.af_documents import Tellable

MAKE: Final = "Gör dokumentet"


class AccountEditor(EditorPanel):
    """*Iakttagelser till Arbetsförmedlingen*: the period, and which lines are told.

    Lines in which other participants' names stand are left out until somebody ticks them.
    """

    def __init__(
        self, found: Tellable, remark: str, today: date, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_ParticipantsAccount()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        self._found = found
        super().__init__("Iakttagelser till Arbetsförmedlingen", form, parent, save=MAKE)
        ui = self.ui
        show_date(ui.first_edit, found.first)
        for edit in (ui.last_edit, ui.sent_on_edit):
            show_date(edit, today)
        self.lines = ObservationChecks(found.naming)
        put_in(ui.lines_widget, self.lines)
        for edit in (ui.first_edit, ui.last_edit):
            edit.textChanged.connect(self._follow)
        self._follow()
        self.show_effect(remark)

    def draft(self) -> ObservationsDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a day is missing or does not exist.
        """
        ui = self.ui
        return ObservationsDraft(
            self._period(),
            ui.asked_by_edit.text(),
            ui.note_edit.toPlainText(),
            self.lines.left_out,
            read_date(ui.sent_on_edit, self._today, "sent_on"),
        )

    def _period(self) -> Period:
        return Period(self._day(self.ui.first_edit, "first"), self._day(self.ui.last_edit, "last"))

    def _day(self, edit: QLineEdit, field: str) -> date:
        return need_date(edit, self._today, field)

    def _follow(self) -> None:
        """Show the lines of the period; a day that is being typed changes nothing."""
        try:
            period = self._period()
        except DomainError:
            return
        rows = told(self._found.rows, ObservationsDraft(period))
        self.lines.show_rows(rows)
        self.ui.none_text_label.setVisible(not rows)


class DeviationEditor(EditorPanel):
    """*Avbrott eller avvikelse*: what has happened since when, and what has been tried."""

    def __init__(self, remark: str, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsDeviation()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Meddelande om avbrott eller avvikelse", form, parent, save=MAKE)
        fill(self.ui.kind_combo, [(kind.label, kind) for kind in DeviationKind])
        show_date(self.ui.sent_on_edit, today)
        self.show_effect(remark)

    def draft(self) -> DeviationDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the day is missing or does not exist.
        """
        ui = self.ui
        return DeviationDraft(
            DeviationKind(chosen(ui.kind_combo)),
            need_date(ui.since_edit, self._today, "since"),
            ui.what_edit.toPlainText(),
            ui.tried_edit.toPlainText(),
            ui.recipient_edit.text(),
            read_date(ui.sent_on_edit, self._today, "sent_on"),
        )


class SchedulePaperEditor(EditorPanel):
    """*Arbetsträningsschema* on paper: who leads the work, and what else is agreed."""

    def __init__(self, supervisor: str, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsSchedulePaper()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Arbetsträningsschema", form, parent, save=MAKE)
        self.ui.supervisor_edit.setText(supervisor)

    def draft(self) -> ScheduleDraft:
        """Return what stands in the form."""
        return ScheduleDraft(self.ui.supervisor_edit.text(), self.ui.agreed_edit.toPlainText())
