"""*Text*: a paragraph to paste into a tjänsteskrivelse."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ame_desktop.gui.core.page_tools import PageTools

COPIED = "Kopierade texten. Klistra in den i tjänsteskrivelsen."


class TextPart(QWidget):
    """The paragraph, and the button that copies it."""

    def __init__(self, tools: PageTools) -> None:
        super().__init__()
        self._say = tools.say
        about = QLabel("Texten följer siffrorna. Kopiera den till tjänsteskrivelsen.", self)
        about.setProperty("kind", "muted")
        self.edit = QPlainTextEdit(self)
        self.edit.setAccessibleName("Text till tjänsteskrivelsen")
        self.edit.setReadOnly(True)
        self.edit.setTabChangesFocus(True)
        self.copy_button = QPushButton("Kopiera texten", self)
        tools.icons.dress(self.copy_button, "copy")
        self.copy_button.clicked.connect(self.copy)
        below = QHBoxLayout()
        below.addWidget(self.copy_button)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(about)
        layout.addWidget(self.edit, 1)
        layout.addLayout(below)

    def show_text(self, text: str) -> None:
        """Show a period's paragraph."""
        if self.edit.toPlainText() != text:
            self.edit.setPlainText(text)

    def copy(self) -> None:
        """Put the paragraph on the clipboard."""
        text = self.edit.toPlainText()
        if text:
            QGuiApplication.clipboard().setText(text)
            self._say(COPIED)

    def focus_first(self) -> None:
        """Take the focus."""
        self.edit.setFocus()
