"""The editors of a jobbspår itself: what it is about, who does what, and the language judged."""

import json
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.job_track_rows import (
    TEXT_FIELDS,
    IntentDraft,
    LanguageDraft,
    TrackChoices,
    TrackDraft,
    TrackFile,
)
from ame_desktop.domain.job_tracks import NOT_BINDING
from ame_desktop.gui.forms.ui_job_tracks_intent import Ui_JobTracksIntent
from ame_desktop.gui.forms.ui_job_tracks_language import Ui_JobTracksLanguage
from ame_desktop.gui.forms.ui_job_tracks_track import Ui_JobTracksTrack
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, read_date, show_date

_LINES: Final = ("title", "employer", "contact", "occupation")
_DAYS: Final = ("met_on", "start", "end")
ABOUT: Final = "Börja i ett möte med arbetsgivaren: vilka yrken, hur många, återkommer behovet?"
LANGUAGE: Final = (
    "Låt deltagare med olika nivåer träffa arbetsgivaren, som bedömer om språket räcker."
)


class TrackEditor(EditorPanel):
    """A track: with whom, about which jobs, when, and who answers for it. Source: JSP-05.

    Args:
        choices: counterparts, staff and ready profiles.
        today: the day it is.
        file: the track that is changed; ``None`` for a new one.
        parent: the widget that holds the editor.
    """

    def __init__(
        self,
        choices: TrackChoices,
        today: date,
        file: TrackFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui = Ui_JobTracksTrack()
        form = QWidget()
        ui.setupUi(form)
        self._today = today
        super().__init__("Nytt jobbspår" if file is None else file.row.title, form, parent)
        ui.intro_label.setText(ABOUT)
        draft = TrackDraft("") if file is None else file.row.draft
        profiles = [(row.name, row.key) for row in choices.profiles]
        fill(ui.profile_combo, [("Börja från början", ""), *profiles], "")
        for widget in (ui.profile_label, ui.profile_combo):
            widget.setVisible(file is None)
        held = None if file is None else (draft.customer_id, file.row.employer)
        customers = _with(choices.customers, held)
        fill(ui.customer_id_combo, [("Ingen av dem", None), *customers], draft.customer_id)
        answers = None if file is None else (draft.responsible_id, file.row.responsible)
        staff = _with(choices.staff, answers)
        fill(ui.responsible_id_combo, [("Ingen än", None), *staff], draft.responsible_id)
        for name in _LINES:
            self._line(name).setText(getattr(draft, name))
        for name in _DAYS:
            show_date(self._line(name), getattr(draft, name))
        ui.jobs_edit.setText("" if draft.jobs is None else str(draft.jobs))
        ui.recurring_check.setChecked(draft.recurring)
        ui.note_edit.setPlainText(draft.note)
        ui.customer_id_combo.currentIndexChanged.connect(self._follow_customer)
        self._follow_customer()

    @property
    def profile(self) -> str:
        """The ready profile to start from, or nothing."""
        return str(chosen(self.ui.profile_combo) or "")

    def draft(self) -> TrackDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a date or the number of jobs cannot be read.
        """
        ui = self.ui
        return TrackDraft(
            title=ui.title_edit.text(),
            customer_id=chosen(ui.customer_id_combo),
            employer=ui.employer_edit.text(),
            contact=ui.contact_edit.text(),
            occupation=ui.occupation_edit.text(),
            jobs=_read_jobs(ui.jobs_edit),
            recurring=ui.recurring_check.isChecked(),
            responsible_id=chosen(ui.responsible_id_combo),
            met_on=read_date(ui.met_on_edit, self._today, "met_on"),
            start=read_date(ui.start_edit, self._today, "start"),
            end=read_date(ui.end_edit, self._today, "end"),
            note=ui.note_edit.toPlainText(),
        )

    def _follow_customer(self) -> None:
        other = chosen(self.ui.customer_id_combo) is None
        for widget in (self.ui.employer_label, self.ui.employer_edit):
            widget.setVisible(other)
        self.ui.employer_error_label.hide()

    def _line(self, name: str) -> QLineEdit:
        edit: QLineEdit = getattr(self.ui, f"{name}_edit")
        return edit


class IntentEditor(EditorPanel):
    """The parts of the avsiktsförklaring, one text for each who does something. Source: JSP-08."""

    def __init__(self, file: TrackFile, parent: QWidget | None = None) -> None:
        self.ui = Ui_JobTracksIntent()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Avsiktsförklaring", form, parent)
        self.ui.intro_label.setText(NOT_BINDING)
        for name in TEXT_FIELDS:
            self._text(name).setPlainText(getattr(file.intent, name))

    def draft(self) -> IntentDraft:
        """Return what stands in the form."""
        return IntentDraft(**{name: self._text(name).toPlainText() for name in TEXT_FIELDS})

    def as_text(self) -> str:
        """Return all that stands in the form, to be kept while it is typed."""
        texts = [self._text(name).toPlainText() for name in TEXT_FIELDS]
        return json.dumps(texts, ensure_ascii=False)

    def put_text(self, kept: str) -> None:
        """Show what was kept of the form."""
        for name, text in zip(TEXT_FIELDS, json.loads(kept), strict=True):
            self._text(name).setPlainText(text)

    def _text(self, name: str) -> QPlainTextEdit:
        edit: QPlainTextEdit = getattr(self.ui, f"{name}_edit")
        return edit


class LanguageEditor(EditorPanel):
    """When people of different levels met the employer, and the judgement. Source: JSP-13."""

    def __init__(self, file: TrackFile, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_JobTracksLanguage()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Språk i jobbet", form, parent)
        self.ui.intro_label.setText(LANGUAGE)
        show_date(self.ui.language_meeting_on_edit, file.language.language_meeting_on)
        self.ui.language_judgement_edit.setPlainText(file.language.language_judgement)

    def draft(self) -> LanguageDraft:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such day.
        """
        ui, name = self.ui, "language_meeting_on"
        day = read_date(ui.language_meeting_on_edit, self._today, name)
        return LanguageDraft(day, ui.language_judgement_edit.toPlainText())


def _with(
    offered: tuple[tuple[UUID, str], ...], held: tuple[UUID | None, str] | None
) -> list[tuple[str, object]]:
    """Return what can be chosen, and what was chosen before though it is offered no more."""
    found: list[tuple[str, object]] = [(name, key) for key, name in offered]
    if held is not None and held[0] is not None and held[0] not in dict(offered):
        found.append((held[1], held[0]))
    return found


def _read_jobs(edit: QLineEdit) -> int | None:
    text = edit.text().strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit()):
        raise DomainError("Skriv antalet med siffror, till exempel 5.", field="jobs")
    return int(text[:6])
