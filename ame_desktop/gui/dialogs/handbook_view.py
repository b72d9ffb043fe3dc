"""Shows the handbook's page of the screen that the person is on."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ame_desktop.gui.forms.ui_handbook_view import Ui_HandbookView

NO_PAGE = "Handboken har ingen sida om det här än. Tryck ? för att se tangenterna."


class HandbookView(QDialog):
    """Reads one page of the handbook as text; links inside it are not followed."""

    def __init__(self, page: Path, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = Ui_HandbookView()
        self._ui.setupUi(self)
        self.setWindowTitle(f"Handbok – {title}")
        self._ui.text_browser.setOpenLinks(False)
        text = page.read_text(encoding="utf-8") if page.is_file() else NO_PAGE
        self._ui.text_browser.setMarkdown(text)
        self._ui.close_button.clicked.connect(self.accept)
