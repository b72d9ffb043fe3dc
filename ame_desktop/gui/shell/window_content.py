"""How the parts of the main window lie: rail, bar, what is told of the storage, screens."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ame_desktop.gui.shell.training_frame import TrainingFrame


def window_content(rail: QWidget, *column: QWidget, training: bool) -> QWidget:
    """Return the window's content: the rail, and beside it a column whose last part takes the room.

    Args:
        rail: stands to the left.
        column: what stands from top to bottom.
        training: whether the yellow frame of the training unit is drawn around it.
    """
    content = QWidget()
    row = QHBoxLayout(content)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    stacked = QVBoxLayout()
    stacked.setSpacing(0)
    for part in column:
        stacked.addWidget(part)
    stacked.setStretchFactor(column[-1], 1)
    row.addWidget(rail)
    row.addLayout(stacked, 1)
    return TrainingFrame(content) if training else content
