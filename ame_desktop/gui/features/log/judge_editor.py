"""What was found of a drawn line: the judgement, and a note that says more."""

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.log_minutes import ReviewItem
from ame_desktop.domain.log_review import Verdict
from ame_desktop.gui.features.log.columns import moment
from ame_desktop.gui.forms.ui_log_judge import Ui_LogJudge
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill


class JudgeEditor(EditorPanel):
    """Shows the line, and asks for judgement and note.

    Args:
        item: the drawn line.
        verdict: the judgement to begin with.
        parent: the widget that holds the editor.
    """

    def __init__(self, item: ReviewItem, verdict: Verdict, parent: QWidget | None = None) -> None:
        self.ui = Ui_LogJudge()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Bedöm raden", form, parent)
        self.item = item
        row = item.row
        lines = (f"{moment(row.at)} {row.staff}", row.action, row.people_text, item.why_text)
        self.ui.line_label.setText("\n".join(line for line in lines if line))
        fill(self.ui.verdict_combo, [(each.label, each) for each in Verdict], verdict)
        self.ui.note_edit.setPlainText(item.note)

    @property
    def verdict(self) -> Verdict:
        """What was chosen."""
        found: Verdict = chosen(self.ui.verdict_combo)
        return found

    @property
    def note(self) -> str:
        """What was written."""
        return self.ui.note_edit.toPlainText()

    def opened(self) -> None:
        """Begin in the note: the judgement was chosen on the way here."""
        super().opened()
        self.ui.note_edit.setFocus()
