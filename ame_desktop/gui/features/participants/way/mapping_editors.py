"""The editors of the map: an area's three columns, the motivation page, and the summary."""

import json
from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ame_desktop.domain.mapping import MotivationField
from ame_desktop.domain.mapping_areas import (
    AREA_TEXTS,
    CHANGE_STAGES,
    SENSITIVE,
    names_religion,
    whole_title,
)
from ame_desktop.domain.mapping_rows import CrossDraft, PartRow, SummaryDraft, WholeMapping
from ame_desktop.domain.mapping_rules import skeleton
from ame_desktop.gui.forms.ui_mapping_area import Ui_MappingArea
from ame_desktop.gui.forms.ui_mapping_cross import Ui_MappingCross
from ame_desktop.gui.forms.ui_mapping_summary import Ui_MappingSummary
from ame_desktop.gui.widgets.editor_panel import EditorPanel

_QUESTIONS: Final = "Öppna frågor att ställa:"
_CLOSING: Final = (
    "Skriv löpande text. Avsluta med en bedömning som knyter hinder och resurser till arbete."
)
LINES: Final = 6
"""Lines of a field among several."""
_ANEW: Final = " Det som ändras ska gås igenom på nytt."


def keep_low(edit: QPlainTextEdit) -> None:
    """Let a field be so low that those beside it are seen at once; what is longer scrolls in it."""
    edit.setMaximumHeight(LINES * edit.fontMetrics().lineSpacing())


class LongTextEditor(EditorPanel):
    """An editor of long texts, whose fields are kept while somebody types."""

    def typed(self) -> str:
        """Return all that stands in the form, to be kept."""
        return json.dumps(self.fields.values, ensure_ascii=False)

    def put_back(self, text: str) -> None:
        """Show what was kept of the form."""
        self.fields.put(json.loads(text), self.fields)


class AreaEditor(LongTextEditor):
    """*Hinder*, *fakta* and *resurser* of an area, with open questions beside. Source: OSB-36."""

    def __init__(self, part: PartRow, parent: QWidget | None = None) -> None:
        self.ui = Ui_MappingArea()
        form = QWidget()
        self.ui.setupUi(form)
        self._part = part
        super().__init__(whole_title(part.area), form, parent)
        ui, text = self.ui, AREA_TEXTS[part.area]
        ui.about_label.setText(text.about)
        ui.warning_label.setText(text.warning)
        ui.warning_label.setVisible(bool(text.warning))
        ui.facts_edit.setPlaceholderText(text.hint)
        lines = "\n".join(f"– {question}" for question in text.questions)
        ui.questions_label.setText(f"{_QUESTIONS}\n{lines}")
        ui.questions_label.setVisible(bool(text.questions))
        edits = (ui.hinder_edit, ui.facts_edit, ui.resources_edit)
        for edit, said in zip(edits, part.columns, strict=True):
            edit.setPlainText(said)
            keep_low(edit)

    def draft(self) -> PartRow:
        """Return what stands in the form."""
        ui = self.ui
        return PartRow(
            self._part.area,
            hinder=ui.hinder_edit.toPlainText(),
            facts=ui.facts_edit.toPlainText(),
            resources=ui.resources_edit.toPlainText(),
        )

    def warning(self) -> str:
        """Return what to think of in what is typed: religion is sensitive. Source: OSB-44."""
        said = self.ui.warning_label.text() == SENSITIVE
        return SENSITIVE if not said and names_religion(*self.draft().columns) else ""


class CrossEditor(LongTextEditor):
    """The motivation cross, the will, and where in the change one is. Source: OSB-49, OSB-50."""

    def __init__(self, whole: WholeMapping, parent: QWidget | None = None) -> None:
        self.ui = Ui_MappingCross()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Motivation", form, parent)
        ui, cross = self.ui, whole.cross
        self._edits = {
            MotivationField.WORSE_FOR_ME: ui.worse_for_me_edit,
            MotivationField.BETTER_FOR_ME: ui.better_for_me_edit,
            MotivationField.WORSE_FOR_OTHERS: ui.worse_for_others_edit,
            MotivationField.BETTER_FOR_OTHERS: ui.better_for_others_edit,
        }
        for field, edit in self._edits.items():
            edit.setPlainText(cross.fields.get(field, ""))
            keep_low(edit)
        keep_low(ui.will_edit)
        ui.will_edit.setPlainText(cross.will)
        ui.change_stage_combo.addItems(["", *CHANGE_STAGES])
        ui.change_stage_combo.setEditText(cross.change_stage)

    def draft(self) -> CrossDraft:
        """Return what stands in the form."""
        fields = {field: edit.toPlainText() for field, edit in self._edits.items()}
        ui = self.ui
        return CrossDraft(fields, ui.will_edit.toPlainText(), ui.change_stage_combo.currentText())


class SummaryEditor(LongTextEditor):
    """The running text, begun from the columns, and its closing fields. Source: OSB-51."""

    def __init__(self, whole: WholeMapping, parent: QWidget | None = None) -> None:
        self.ui = Ui_MappingSummary()
        form = QWidget()
        self.ui.setupUi(form)
        self._whole = whole
        super().__init__("Sammanställning", form, parent)
        ui, said = self.ui, whole.summary
        ui.about_label.setText(_CLOSING + (_ANEW if whole.reviewed_on else ""))
        ui.summary_edit.setPlainText(said.summary)
        ui.assessment_edit.setPlainText(said.assessment)
        ui.rehabilitation_edit.setPlainText(said.rehabilitation)
        ui.other_actions_edit.setPlainText(said.other_actions)
        ui.comments_edit.setPlainText(said.comments)
        ui.skeleton_button.setEnabled(bool(skeleton(whole)))
        ui.skeleton_button.clicked.connect(self.take_from_map)

    def take_from_map(self) -> None:
        """Put the map's text after what stands in the summary already."""
        edit = self.ui.summary_edit
        parts = (edit.toPlainText().strip(), skeleton(self._whole))
        edit.setPlainText("\n\n".join(part for part in parts if part))
        edit.setFocus()

    def draft(self) -> SummaryDraft:
        """Return what stands in the form."""
        ui = self.ui
        return SummaryDraft(
            ui.summary_edit.toPlainText(),
            ui.assessment_edit.toPlainText(),
            ui.rehabilitation_edit.toPlainText(),
            ui.other_actions_edit.toPlainText(),
            ui.comments_edit.toPlainText(),
        )
