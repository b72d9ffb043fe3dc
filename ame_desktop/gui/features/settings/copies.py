"""*Säkerhetskopia* in Inställningar: how the copies fare, and where each is put too."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.settings.hooks import SECOND_FOLDER, SettingsHooks
from ame_desktop.gui.features.settings.section_head import section_layout
from ame_desktop.gui.widgets.fact_card import Fact, FactCard
from ame_desktop.gui.widgets.flow_layout import FlowLayout


class CopiesSection(QWidget):
    """How the copies fare, and buttons that try.

    Args:
        page: the screen, which works off the GUI thread.
        hooks: what the copies are asked of.
    """

    check_asked = Signal()

    def __init__(self, page: Page, hooks: SettingsHooks) -> None:
        super().__init__()
        self.title = "Säkerhetskopia"
        self._page, self._hooks = page, hooks
        self.card = FactCard("Läget nu")
        self.answer = FactCard("Svar")
        self.answer.hide()
        self.try_button = QPushButton("Prova säkerhetskopia", self)
        self.try_button.setProperty("kind", "primary")
        self.check_button = QPushButton("Kontrollera databasen", self)
        self.restore_button = QPushButton("Återställ…", self)
        self.folder_button = QPushButton("Välj mapp för en andra kopia…", self)
        self.no_folder_button = QPushButton("Ingen andra kopia", self)
        writes(self.try_button, self.restore_button)
        layout = section_layout(
            self,
            self.title,
            "En kontrollerad kopia görs när programmet avslutas, före uppgraderingar och var "
            "trettionde minut när något har ändrats.",
        )
        row = FlowLayout(spacing=8)
        for button in (self.try_button, self.check_button, self.restore_button):
            row.addWidget(button)
        layout.addLayout(row)
        layout.addWidget(self.card)
        second = FlowLayout(spacing=8)
        for button in (self.folder_button, self.no_folder_button):
            second.addWidget(button)
        layout.addLayout(second)
        layout.addWidget(self.answer)
        layout.addStretch(1)
        self.try_button.clicked.connect(self._try)
        self.check_button.clicked.connect(self.check_asked)
        self.restore_button.clicked.connect(page.tools.ask_restore)
        self.folder_button.clicked.connect(self._choose_folder)
        self.no_folder_button.clicked.connect(lambda: self._put_in(""))

    def load(self) -> None:
        """Read how the copies fare."""
        self._page.read(self._hooks.backup_status, self._show)

    def _show(self, status: str) -> None:
        second = str(self._hooks.recall(SECOND_FOLDER, ""))
        where = second or "ingen. Välj gärna en mapp på en annan disk eller server"
        self.card.show_facts([Fact("", status), Fact("", f"Andra mapp: {where}.")])
        self.no_folder_button.setEnabled(bool(second))

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, "Mapp för en andra kopia")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._put_in)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _put_in(self, folder: str) -> None:
        """Put each copy in this folder too, from the next login on; nowhere else when empty."""
        self._hooks.remember(SECOND_FOLDER, folder)
        self.load()

    def _try(self) -> None:
        self._page.read(self._hooks.try_backup, self._show_answer, ticket="copies")

    def _show_answer(self, text: str) -> None:
        self.answer.show_facts([Fact("", line) for line in text.splitlines()])
        self.answer.show()
