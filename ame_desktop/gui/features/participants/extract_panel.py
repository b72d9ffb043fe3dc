"""*Registerutdrag*: what goes out is gone through here before it is saved. Source: NAT-36."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.register_extract import Extract, NamePlace
from ame_desktop.gui.forms.ui_participants_extract import Ui_ParticipantsExtract
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import put_in

SAVE: Final = "Spara utdraget…"
PROTECTED: Final = "Telefon, e-post och adress är skyddade och lämnas inte ut här."
NO_NAMES: Final = "Inga andra deltagares namn står i texterna."


class ExtractPanel(EditorPanel):
    """How much there is, what is held back, and where other people's names stand.

    A name is struck out unless its box is ticked.
    """

    def __init__(self, found: Extract, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsExtract()
        form = QWidget()
        self.ui.setupUi(form)
        self.boxes: dict[NamePlace, QCheckBox] = {}
        lines = self._lines(found)
        super().__init__("Registerutdrag", form, parent, save=SAVE)
        ui = self.ui
        ui.content_text_label.setText(_content(found))
        ui.held_text_label.setText(_held(found))
        put_in(ui.names_widget, lines)
        if not found.names:
            ui.names_text_label.setText(NO_NAMES)

    @property
    def kept(self) -> tuple[NamePlace, ...]:
        """The names that may stand."""
        return tuple(place for place, box in self.boxes.items() if box.isChecked())

    @override
    def opened(self) -> None:
        super().opened()
        if not self.boxes:
            self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _lines(self, found: Extract) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for place in found.names:
            box = QCheckBox(content)
            box.setAccessibleName(f"Låt {place.name} stå kvar. {place.title}: {place.around}")
            self.boxes[place] = box
            text = QLabel(f"{place.name} – {place.title}\n{place.around}", content)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(text, 1)
            column.addLayout(line)
        return content


def _content(found: Extract) -> str:
    kinds = ", ".join(f"{part.title.lower()} ({len(part.rows)})" for part in found.parts)
    papers = f" Fastställda dokument som följer med: {len(found.papers)}." if found.papers else ""
    statements = f"{found.statements:,}".replace(",", "\u00a0")
    return f"{statements} uppgifter, med antal rader: {kinds}.{papers}"


def _held(found: Extract) -> str:
    count = len(found.held)
    told = f"{count} slag av uppgifter är inte med. Utdraget säger vilka, och varför."
    return f"{PROTECTED}\n{told}" if found.protected else told
