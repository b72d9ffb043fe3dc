"""*Gallra*: the archive's file and a word typed on purpose, for it cannot be undone."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.retention import TYPED_WORD, ErasureRow
from ame_desktop.gui.dialogs.file_choice import choose_file
from ame_desktop.gui.forms.ui_administration_erase import Ui_AdministrationErase
from ame_desktop.gui.widgets.editor_panel import EditorPanel

FILES: Final = "Arkivexport (*.zip)"
ABOUT_ERASING: Final = (
    "{people} tas bort ur registret med allt som hör till dem. Det går inte att ångra. "
    "Äldre säkerhetskopior har dem kvar i högst 90 dagar; återställs en sådan gallras de igen."
)
ABOUT_PROOF: Final = (
    "Protokollet bygger på en sökning efter namnen i det som finns kvar. "
    "Namnen läses ur arkivexporten."
)
NO_FILE: Final = "Peka ut arkivexporten som hör till förslaget."


class EraseEditor(EditorPanel):
    """Asks for the export that the archive has got; to erase, also for the word.

    Args:
        row: the proposal.
        archive: where the export was saved a moment ago, if it was.
        erases: whether it is to be erased, or only the minutes to be made.
        parent: the widget that holds the editor.
    """

    def __init__(
        self, row: ErasureRow, archive: Path | None, *, erases: bool, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_AdministrationErase()
        form = QWidget()
        self.ui.setupUi(form)
        title, save = ("Gallra", "Gallra") if erases else ("Gör protokollet", "Gör protokollet")
        super().__init__(title, form, parent, save=save)
        about = ABOUT_ERASING.format(people=row.going_text) if erases else ABOUT_PROOF
        self.ui.about_label.setText(about)
        self.ui.path_edit.setText(str(archive) if archive is not None else "")
        self.ui.typed_edit.setPlaceholderText(TYPED_WORD)
        for widget in (self.ui.typed_label, self.ui.typed_edit, self.ui.typed_error_label):
            widget.setVisible(erases)
        self.ui.choose_button.clicked.connect(self._ask_file)

    @property
    def typed(self) -> str:
        """The word that was typed."""
        return self.ui.typed_edit.text()

    @property
    def archive(self) -> Path:
        """The file that was pointed out.

        Raises:
            DomainError: none was.
        """
        text = self.ui.path_edit.text().strip()
        if not text:
            raise DomainError(NO_FILE, field="path")
        return Path(text)

    def _ask_file(self) -> None:
        choose_file(self, "Peka ut arkivexporten", FILES, self._take)

    def _take(self, path: Path) -> None:
        self.ui.path_edit.setText(str(path))
