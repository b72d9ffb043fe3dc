"""*Dataskydd* in Inställningar: the papers about how personal data is handled. Source: NAT-36."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.paper_ways import PaperWays
from ame_desktop.gui.features.settings.section_head import section_layout
from ame_desktop.services.context import Context
from ame_desktop.services.data_protection import (
    ASSESSMENT,
    REGISTER,
    processing_name,
    save_processing,
)

TITLE: Final = "Dataskydd"
ABOUT: Final = (
    "Programmet fyller i två papper ur det som det sparar: registret över behandlingar och ett "
    "utkast till konsekvensbedömning. Inga deltagare nämns.\n\n"
    "Skriv först vem som är personuppgiftsansvarig och dataskyddsombud under "
    "Sekretesstext och regler."
)


class DataProtectionSection(QWidget):
    """Two papers to save; each is made from the program's own inventory."""

    def __init__(self, page: Page, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TITLE
        self.register_button = QPushButton("Spara registret…", self)
        self.assessment_button = QPushButton("Spara konsekvensbedömningen…", self)
        layout = section_layout(self, TITLE, ABOUT)
        for button, which, title in (
            (self.register_button, REGISTER, "Registret"),
            (self.assessment_button, ASSESSMENT, "Konsekvensbedömningen"),
        ):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            ways = PaperWays(page, title)
            button.clicked.connect(
                lambda _=False, ways=ways, which=which: ways.ask_where(
                    processing_name(ctx, which),
                    lambda target: save_processing(ctx, which, target),
                )
            )
        layout.addStretch(1)
