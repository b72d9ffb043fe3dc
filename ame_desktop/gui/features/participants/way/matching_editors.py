"""The editors of a matching, of a skill and of how close to work a person feels."""

import json
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.mapping import MatchOutcome
from ame_desktop.domain.matching import (
    OUTCOME_LABELS,
    UNSIGNED,
    MatchDraft,
    MatchingDesk,
    MatchRow,
    SkillDraft,
    SkillSource,
)
from ame_desktop.domain.progress import COMPLEXITIES, RatingDraft, RatingRow
from ame_desktop.domain.restrictions import diagnosis_warning
from ame_desktop.domain.suggestions import Suggestion
from ame_desktop.gui.forms.ui_participants_match import Ui_ParticipantsMatch
from ame_desktop.gui.forms.ui_participants_rating import Ui_ParticipantsRating
from ame_desktop.gui.forms.ui_participants_skill import Ui_ParticipantsSkill
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    chosen,
    fill,
    need_date,
    read_number,
    show_date,
)

NO_PLACE: Final = "Ingen av enhetens platser"
QUESTION: Final = (
    "Fråga personen: hur nära ett arbete känner du dig? 1 är långt ifrån, 10 är redo att börja."
)
Where = tuple[UUID, UUID | None]


class MatchEditor(EditorPanel):
    """*Ny matchning* or *Ändra matchning*. Source: OSB-54, OSB-55, OSB-60."""

    def __init__(
        self,
        row: MatchRow | None,
        desk: MatchingDesk,
        today: date,
        suggested: Suggestion | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ParticipantsMatch()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        self._suggestions = {found.key: found for found in desk.suggestions}
        title = "Ny matchning" if row is None else "Ändra matchning"
        super().__init__(title, form, parent)
        ui, shown = self.ui, _first(desk, today, suggested) if row is None else row.draft
        outcomes = [(label, outcome) for outcome, label in OUTCOME_LABELS.items()]
        fill(ui.outcome_combo, [("Inte bestämt", None), *outcomes], shown.outcome)
        held = None if shown.arena_id is None else (shown.arena_id, shown.template_id)
        fill(ui.where_combo, self._places(row, held), held)
        show_date(ui.made_on_edit, shown.made_on)
        ui.place_edit.setText(shown.place)
        ui.wish_edit.setPlainText(shown.wish)
        ui.resources_edit.setPlainText(shown.resources)
        ui.needs_edit.setPlainText("\n".join(shown.needs))
        ui.judgement_edit.setPlainText(shown.judgement)
        ui.unsigned_label.setText(UNSIGNED)
        ui.unsigned_label.setVisible(desk.unsigned)
        ui.where_combo.currentIndexChanged.connect(self._tell)
        self._tell()

    def draft(self) -> MatchDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the day cannot be read.
        """
        ui, where = self.ui, chosen(self.ui.where_combo)
        outcome = chosen(ui.outcome_combo)
        return MatchDraft(
            need_date(ui.made_on_edit, self._today, "made_on"),
            None if outcome is None else MatchOutcome(outcome),
            None if where is None else where[0],
            None if where is None else where[1],
            ui.place_edit.text(),
            ui.wish_edit.toPlainText(),
            ui.resources_edit.toPlainText(),
            tuple(ui.needs_edit.toPlainText().splitlines()),
            ui.judgement_edit.toPlainText(),
        )

    def typed(self) -> str:
        """Return the texts that stand in the form, to be kept."""
        ui = self.ui
        return json.dumps(
            {
                "place": ui.place_edit.text(),
                "wish": ui.wish_edit.toPlainText(),
                "resources": ui.resources_edit.toPlainText(),
                "needs": ui.needs_edit.toPlainText(),
                "judgement": ui.judgement_edit.toPlainText(),
            },
            ensure_ascii=False,
        )

    def put_back(self, text: str) -> None:
        """Put kept texts back into the form."""
        found, ui = json.loads(text), self.ui
        ui.place_edit.setText(found["place"])
        ui.wish_edit.setPlainText(found["wish"])
        ui.resources_edit.setPlainText(found["resources"])
        ui.needs_edit.setPlainText(found["needs"])
        ui.judgement_edit.setPlainText(found["judgement"])

    def _places(self, row: MatchRow | None, held: Where | None) -> list[tuple[str, object]]:
        """Return the unit's places; one that is no longer there stays with its matching."""
        places: list[tuple[str, object]] = [
            (place_of(found), found.key) for found in self._suggestions.values()
        ]
        if row is not None and held is not None and held not in self._suggestions:
            places.append((row.where, held))
        return [(NO_PLACE, None), *places]

    def _tell(self) -> None:
        found = self._suggestions.get(chosen(self.ui.where_combo))
        text = "" if found is None else f"{found.fit.value}. {found.reasons}"
        self.ui.reasons_label.setText(text)
        self.ui.reasons_label.setVisible(bool(text))


class SkillEditor(EditorPanel):
    """*Ny kompetens*: what a person knows from school, work or life. Source: OSB-46, OSB-104."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsSkill()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Ny kompetens", form, parent)
        fill(self.ui.source_combo, [(source.label, source) for source in SkillSource])
        self.ui.text_edit.textChanged.connect(self._hint)
        self._hint()

    def draft(self) -> SkillDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the year cannot be read.
        """
        ui = self.ui
        return SkillDraft(
            ui.text_edit.text(),
            SkillSource(chosen(ui.source_combo)),
            read_number(ui.year_edit, "year"),
        )

    def _hint(self) -> None:
        hint = diagnosis_warning(self.ui.text_edit.text()) or ""
        self.ui.hint_text_label.setText(hint)
        self.ui.hint_text_label.setVisible(bool(hint))


class RatingEditor(EditorPanel):
    """How close to work the person feels, on a day. Source: OSB-04, AFR-22."""

    def __init__(self, row: RatingRow | None, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsRating()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Ny skattning" if row is None else "Ändra skattning", form, parent)
        ui, shown = self.ui, RatingDraft(today, None) if row is None else row.draft
        levels = [(label, level) for level, label in COMPLEXITIES.items()]
        ui.question_label.setText(QUESTION)
        fill(ui.complexity_combo, [("Inte bedömt", None), *levels], shown.complexity)
        show_date(ui.day_edit, shown.day)
        ui.closeness_edit.setText("" if shown.closeness is None else str(shown.closeness))
        ui.note_edit.setText(shown.note)

    def draft(self) -> RatingDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the day or the number cannot be read.
        """
        ui = self.ui
        return RatingDraft(
            need_date(ui.day_edit, self._today, "day"),
            read_number(ui.closeness_edit, "closeness"),
            chosen(ui.complexity_combo),
            ui.note_edit.text(),
        )


def place_of(found: Suggestion) -> str:
    """Return a place in words: the task and its arena."""
    task = found.candidate.task
    return f"{task}, {found.candidate.arena}" if task else found.candidate.arena


def _first(desk: MatchingDesk, today: date, suggested: Suggestion | None) -> MatchDraft:
    """Return what a new matching begins with: the wish, the skills, and the place suggested."""
    resources = "\n".join(row.text for row in desk.skills)
    if suggested is None:
        return MatchDraft(today, wish=desk.wish, resources=resources)
    arena_id, template_id = suggested.key
    return MatchDraft(
        today,
        None if desk.unsigned else MatchOutcome.PLACE,
        arena_id,
        template_id,
        wish=desk.wish,
        resources=resources,
        needs=suggested.hinder,
    )
