"""The editors of a track's parts: a competence, a measure, a party, a row of the plan, a person."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.job_track_rows import (
    AnchorDraft,
    AnchorRow,
    CompetenceDraft,
    CompetenceRow,
    MeasureDraft,
    MeasureRow,
    MemberDraft,
    MemberRow,
    RecruitingDraft,
    RecruitingRow,
)
from ame_desktop.domain.job_tracks import (
    LANGUAGE_LEVELS,
    RecruitingPart,
    SupplyKind,
    TrackParty,
)
from ame_desktop.gui.forms.ui_job_tracks_anchor import Ui_JobTracksAnchor
from ame_desktop.gui.forms.ui_job_tracks_competence import Ui_JobTracksCompetence
from ame_desktop.gui.forms.ui_job_tracks_measure import Ui_JobTracksMeasure
from ame_desktop.gui.forms.ui_job_tracks_member import Ui_JobTracksMember
from ame_desktop.gui.forms.ui_job_tracks_recruiting import Ui_JobTracksRecruiting
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date, read_date, show_date

LEVELS: Final = (
    ("Ingen språknivå", ""),
    *((f"{level}: {words}", level) for level, words in LANGUAGE_LEVELS.items()),
)
DEMANDED: Final = (("Krav", True), ("Meriterande", False))
EMPLOYED: Final = (("Inte klart än", None), ("Anställd", True), ("Inte anställd", False))
People = Sequence[tuple[str, UUID]]


class CompetenceEditor(EditorPanel):
    """A competence: demanded or a merit, with a language level where it is one. Source: JSP-12."""

    def __init__(
        self, row: CompetenceRow | None, *, demanded: bool = True, parent: QWidget | None = None
    ) -> None:
        self.ui = ui = Ui_JobTracksCompetence()
        form = QWidget()
        ui.setupUi(form)
        super().__init__("Kompetens", form, parent)
        ui.intro_label.setText("Skilj på det som är krav och det som är meriterande.")
        draft = CompetenceDraft("", demanded) if row is None else row.draft
        ui.text_edit.setPlainText(draft.text)
        fill(ui.demanded_combo, DEMANDED, draft.demanded)
        fill(ui.level_combo, LEVELS, draft.level)

    def draft(self) -> CompetenceDraft:
        """Return what stands in the form."""
        ui = self.ui
        text, level = ui.text_edit.toPlainText(), chosen(ui.level_combo)
        return CompetenceDraft(text, bool(chosen(ui.demanded_combo)), str(level or ""))


class MeasureEditor(EditorPanel):
    """A link of the chain: what, of which kind, by whom and when. Source: JSP-03, JSP-07."""

    def __init__(self, row: MeasureRow | None, today: date, parent: QWidget | None = None) -> None:
        self.ui = ui = Ui_JobTracksMeasure()
        form = QWidget()
        ui.setupUi(form)
        self._today = today
        super().__init__("Insats", form, parent)
        ui.intro_label.setText("Se på utbudet i ett större område än den egna kommunen.")
        draft = MeasureDraft(SupplyKind.ADULT_EDUCATION, "") if row is None else row.draft
        fill(ui.supply_combo, [(kind.title_text, kind) for kind in SupplyKind], draft.supply)
        ui.what_edit.setPlainText(draft.what)
        ui.provider_edit.setText(draft.provider)
        ui.responsible_edit.setText(draft.responsible)
        show_date(ui.start_edit, draft.start)
        show_date(ui.end_edit, draft.end)

    def draft(self) -> MeasureDraft:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such day.
        """
        ui = self.ui
        return MeasureDraft(
            chosen(ui.supply_combo),
            ui.what_edit.toPlainText(),
            ui.provider_edit.text(),
            ui.responsible_edit.text(),
            read_date(ui.start_edit, self._today, "start"),
            read_date(ui.end_edit, self._today, "end"),
        )


class AnchorEditor(EditorPanel):
    """A party: who there has said yes, and when. Source: JSP-09, JSP-14.

    Args:
        row: the party that is changed; ``None`` for one that is put back.
        parties: those that can be put back.
        today: the day it is.
        parent: the widget that holds the editor.
    """

    def __init__(
        self,
        row: AnchorRow | None,
        parties: Sequence[TrackParty],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui = Ui_JobTracksAnchor()
        form = QWidget()
        ui.setupUi(form)
        self._today = today
        draft = AnchorDraft(parties[0]) if row is None else row.draft
        title = "Ny part" if row is None else draft.party.title_text
        super().__init__(title, form, parent)
        ui.intro_label.setText("Förankra tidigt hos ledning, chefer, medarbetare och fack.")
        offered = parties if row is None else (draft.party,)
        fill(ui.party_combo, [(party.title_text, party) for party in offered], draft.party)
        ui.party_combo.setEnabled(row is None)
        ui.name_edit.setText(draft.name)
        show_date(ui.anchored_on_edit, draft.anchored_on)

    def draft(self) -> AnchorDraft:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such day.
        """
        ui = self.ui
        day = read_date(ui.anchored_on_edit, self._today, "anchored_on")
        return AnchorDraft(chosen(ui.party_combo), ui.name_edit.text(), day)


class RecruitingEditor(EditorPanel):
    """A row of the plan for recruiting, in one of its three parts. Source: JSP-11."""

    def __init__(
        self,
        row: RecruitingRow | None,
        part: RecruitingPart,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui = Ui_JobTracksRecruiting()
        form = QWidget()
        ui.setupUi(form)
        self._today = today
        super().__init__("Rekryteringsplan", form, parent)
        ui.intro_label.setText("En rad i tidplanen har en dag. Att göra påminner om den.")
        draft = RecruitingDraft(part, "") if row is None else row.draft
        fill(ui.part_combo, [(each.title_text, each) for each in RecruitingPart], draft.part)
        ui.text_edit.setPlainText(draft.text)
        show_date(ui.day_edit, draft.day)

    def draft(self) -> RecruitingDraft:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such day.
        """
        ui = self.ui
        day = read_date(ui.day_edit, self._today, "day")
        return RecruitingDraft(chosen(ui.part_combo), ui.text_edit.toPlainText(), day)


class MemberEditor(EditorPanel):
    """Somebody on the track: since when, at which language level, and what came of it."""

    def __init__(
        self,
        row: MemberRow | None,
        people: People,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui = Ui_JobTracksMember()
        form = QWidget()
        ui.setupUi(form)
        self._today = today
        super().__init__("Ny deltagare" if row is None else row.name.listed, form, parent)
        ui.intro_label.setText("Skriv bara det som jobbspåret behöver, inget om hälsa.")
        choices: list[tuple[str, object]] = [("Välj deltagare", None), *people]
        if row is not None:
            choices = [(row.name.listed, row.draft.participant_id)]
        fill(ui.participant_id_combo, choices, None if row is None else row.draft.participant_id)
        ui.participant_id_combo.setEnabled(row is None)
        show_date(ui.start_edit, today if row is None else row.draft.start)
        show_date(ui.end_edit, None if row is None else row.draft.end)
        fill(ui.level_combo, LEVELS, "" if row is None else row.draft.level)
        fill(ui.employed_combo, EMPLOYED, None if row is None else row.draft.employed)
        ui.outcome_edit.setText("" if row is None else row.draft.outcome)

    def draft(self) -> MemberDraft:
        """Return what stands in the form.

        Raises:
            DomainError: nobody is chosen, or there is no such day.
        """
        ui = self.ui
        person: UUID | None = chosen(ui.participant_id_combo)
        if person is None:
            raise DomainError("Välj vem som ska vara med.", field="participant_id")
        return MemberDraft(
            person,
            need_date(ui.start_edit, self._today, "start"),
            read_date(ui.end_edit, self._today, "end"),
            str(chosen(ui.level_combo) or ""),
            chosen(ui.employed_combo),
            ui.outcome_edit.text(),
        )
