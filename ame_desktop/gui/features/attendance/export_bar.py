"""*Till Excel*: names only when asked for, with the purpose, written in the page."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.forms.ui_attendance_export import Ui_AttendanceExport
from ame_desktop.services.attendance_export import ExportWish


class ExportBar(QFrame):
    """Asks whether names go along and what for."""

    wished = Signal(object)
    """An :class:`ExportWish`."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AttendanceExport()
        self._ui.setupUi(self)
        self.setProperty("tone", Tone.INFO.value)
        self._wish: ExportWish | None = None
        self._ui.names_check.toggled.connect(self._ui.purpose_edit.setEnabled)
        self._ui.purpose_edit.returnPressed.connect(self._save)
        self._ui.save_button.clicked.connect(self._save)
        self._ui.cancel_button.clicked.connect(self._leave)
        self.hide()

    def ask(self, wish: ExportWish, what: str, *, may_name: bool) -> None:
        """Ask how these days are to be taken out; ``may_name`` offers names."""
        self._wish = wish
        for widget in (self._ui.names_check, self._ui.purpose_label, self._ui.purpose_edit):
            widget.setVisible(may_name)
        self._ui.title_label.setText(f"{what} till Excel. Varje uttag står i loggen.")
        self._ui.names_check.setChecked(False)
        self._ui.purpose_edit.setEnabled(False)
        self._ui.purpose_edit.clear()
        self._show_error("")
        self.show()
        (self._ui.names_check if may_name else self._ui.save_button).setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was saved; what is written stays."""
        self.show()
        self._show_error(sentence)
        self._ui.purpose_edit.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        if self._wish is None:
            return
        named = self._ui.names_check.isChecked()
        purpose = self._ui.purpose_edit.text().strip() if named else ""
        if named and not purpose:
            self.refuse("Skriv vad listan ska användas till.")
            return
        self.hide()
        self.wished.emit(replace(self._wish, with_names=named, purpose=purpose))

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _show_error(self, sentence: str) -> None:
        self._ui.error_label.setText(sentence)
        self._ui.error_label.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
