"""The yellow frame *ÖVNING* around the training unit, so that nobody mistakes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

WIDTH = 4


class TrainingFrame(QWidget):
    """Holds the window's content inside a yellow frame with a headline."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "training")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel("ÖVNING – påhittade uppgifter", self)
        label.setProperty("kind", "training")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDTH, 0, WIDTH, WIDTH)
        layout.setSpacing(0)
        layout.addWidget(label)
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        content.setProperty("kind", "window")
        layout.addWidget(content, 1)
