"""*Fastställ*: the period's figures are kept as they stand, after a word typed on purpose."""

from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.rollups import RollupView
from ame_desktop.gui.forms.ui_rollups_fix import Ui_RollupsFix
from ame_desktop.gui.widgets.editor_panel import EditorPanel

WORD: Final = "FASTSTÄLL"
WRONG: Final = f"Skriv {WORD} för att fastställa."


class FixEditor(EditorPanel):
    """Says what is fixed and what has not ended yet, and asks for the word.

    Args:
        view: the period as it stands.
        parent: the widget that holds the editor.
    """

    def __init__(self, view: RollupView, parent: QWidget | None = None) -> None:
        self.ui = Ui_RollupsFix()
        form = QWidget()
        self.ui.setupUi(form)
        period = view.rollup.period
        super().__init__(f"Fastställ {period.label}", form, parent, save="Fastställ")
        self.key = period.key
        self.ui.word_edit.setPlaceholderText(WORD)
        self.ui.state_label.setText(_state(view))
        self.ui.state_label.setVisible(bool(self.ui.state_label.text()))

    def check_word(self) -> None:
        """Hold the typed word against the one that is asked for.

        Raises:
            DomainError: it is another word.
        """
        if self.ui.word_edit.text().strip().casefold() != WORD.casefold():
            raise DomainError(WRONG, field="word")


def _state(view: RollupView) -> str:
    days, fixed = view.rollup.days_left, view.fixed
    lines = []
    if days:
        left = "1 dag" if days == 1 else f"{days} dagar"
        lines.append(f"Perioden har {left} kvar. Siffrorna kan ändras till dess.")
    if fixed is not None:
        lines.append(f"Utgåva {fixed.edition} finns kvar. Det här blir utgåva {fixed.edition + 1}.")
    return "\n".join(lines)
