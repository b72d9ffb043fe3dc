"""*Fastställ*: what is missing and whose names stand in the text, and a word typed on purpose."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import DocumentRow
from ame_desktop.gui.forms.ui_final_documents_fix import Ui_FinalDocumentsFix
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.section_text import TextMark

WORD: Final = "FASTSTÄLL"
_GAP: Final = 8
LONGEST: Final = 40
"""Signs of a heading that the editor has room for."""
WRONG: Final = f"Skriv {WORD} för att fastställa."


@dataclass(frozen=True)
class Jump:
    """A place to look at before the document is fixed.

    Args:
        section_id: the section.
        title: the section's heading.
        text: what there is to look at, such as *Sara Ek*.
        mark: the place in the section's text, where it is a certain one.
    """

    section_id: UUID
    title: str
    text: str
    mark: TextMark | None = None


@dataclass(frozen=True)
class Remarks:
    """What is said before a document is fixed: empty sections, others' names, unknown signs."""

    missing: tuple[Jump, ...] = ()
    names: tuple[Jump, ...] = ()
    signs: tuple[Jump, ...] = ()


class FixEditor(EditorPanel):
    """Locks the document for good; it can only be corrected in a new edition."""

    jump_asked = Signal(object)
    """A :class:`Jump` that the person wants to look at."""

    def __init__(self, row: DocumentRow, remarks: Remarks, parent: QWidget | None = None) -> None:
        self.ui = Ui_FinalDocumentsFix()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__(f"Fastställ {row.title}", form, parent, save="Fastställ")
        self.remarks = remarks
        ui = self.ui
        missing, names, signs = remarks.missing, remarks.names, remarks.signs
        self._list(ui.missing_label, ui.missing_box, "Det här saknas:", missing)
        self._list(ui.names_label, ui.names_box, "Andras namn i texten, se efter:", names)
        self._list(ui.glyphs_label, ui.glyphs_box, "Tecken som inte går att skriva ut:", signs)
        for widget in (ui.about_label, ui.word_label, ui.word_edit, ui.word_error_label):
            widget.setVisible(not missing)
        ui.word_edit.setPlaceholderText(WORD)
        self.save_button.setVisible(not missing)

    def check_word(self) -> None:
        """Hold the typed word against the one that is asked for.

        Raises:
            DomainError: it is another word.
        """
        if self.ui.word_edit.text().strip().casefold() != WORD.casefold():
            raise DomainError(WRONG, field="word")

    def _list(self, label: QLabel, box: QWidget, title: str, jumps: Sequence[Jump]) -> None:
        label.setText(title)
        label.setVisible(bool(jumps))
        box.setVisible(bool(jumps))
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for jump in jumps:
            button = QPushButton(_short(jump.title), box)
            button.setAccessibleName(f"Gå till {jump.title}: {jump.text}")
            button.setProperty("kind", "link")
            button.clicked.connect(self._jumper(jump))
            about = QLabel(jump.text, box)
            about.setTextFormat(Qt.TextFormat.PlainText)
            about.setWordWrap(True)
            about.setProperty("kind", "muted")
            about.setContentsMargins(0, 0, 0, _GAP)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            layout.addWidget(about)

    def _jumper(self, jump: Jump) -> Callable[[], None]:
        return lambda: self.jump_asked.emit(jump)


def _short(title: str) -> str:
    shown = title if len(title) <= LONGEST else f"{title[: LONGEST - 1].rstrip()}…"
    return shown.replace("&", "&&")
