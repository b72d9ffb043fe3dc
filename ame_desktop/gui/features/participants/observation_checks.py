"""Which observations go into an account: a tick for each line, in the order of the headings."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.observations import ObservationRow

NAMES = "Här står någon annans namn. Ändra raden, eller låt den vara utanför."


class ObservationChecks(QWidget):
    """Lines with other people's names stand unticked, and say so.

    A tick that somebody has set stays when the period changes.
    """

    def __init__(self, naming: frozenset[UUID], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self._out = set(naming)
        self._boxes: dict[UUID, QCheckBox] = {}
        self._content: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def left_out(self) -> frozenset[UUID]:
        """The lines that are not to be told."""
        return frozenset(self._out)

    def box(self, observation_id: UUID) -> QCheckBox:
        """The tick of a line that is shown."""
        return self._boxes[observation_id]

    def show_rows(self, rows: Iterable[ObservationRow]) -> None:
        """Show these lines, under their headings."""
        if self._content is not None:
            self._layout.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._boxes = {}
        self._content = QWidget(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        heading: FinalHeading | None = None
        for row in rows:
            if row.heading is not heading:
                heading = row.heading
                column.addWidget(_label(heading.label, "muted"))
            column.addLayout(self._line(row))
            if row.observation_id in self._naming:
                column.addWidget(_label(NAMES, "error"))
        self._layout.addWidget(self._content)

    def _line(self, row: ObservationRow) -> QHBoxLayout:
        key = row.observation_id
        box = QCheckBox(self._content)
        box.setAccessibleName(f"{row.day.isoformat()}: {row.text}")
        box.setChecked(key not in self._out)
        box.toggled.connect(lambda ticked: self._tick(key, ticked=ticked))
        self._boxes[key] = box
        text = _label(f"{row.day.isoformat()}  {row.text}", "")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        return line

    def _tick(self, key: UUID, *, ticked: bool) -> None:
        if ticked:
            self._out.discard(key)
        else:
            self._out.add(key)


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if kind:
        label.setProperty("kind", kind)
    return label
