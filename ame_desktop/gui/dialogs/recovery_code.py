"""Asks for a recovery code once, so that the unit knows that its codes are kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.forms.ui_recovery_code import Ui_RecoveryCode

Check = Callable[[str, Callable[[bool], object]], object]


class RecoveryCode(QDialog):
    """Can be put off until the next login.

    Args:
        check: takes what was typed, and tells later whether it is one of the unit's codes.
        parent: the window that it stands over.
    """

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = Ui_RecoveryCode()
        self._ui.setupUi(self)
        self._check = check
        self._ui.check_button.clicked.connect(self._try)
        self._ui.later_button.clicked.connect(self.reject)

    def _try(self) -> None:
        typed = self._ui.code_edit.text().strip()
        if not typed:
            self._say("Skriv koden först.")
            return
        self._ui.check_button.setEnabled(False)
        self._check(typed, self._told)

    def _told(self, right: bool) -> None:
        self._ui.check_button.setEnabled(True)
        if right:
            self.accept()
        else:
            self._say("Koden stämmer inte. Kontrollera tecknen och försök igen.")

    def _say(self, sentence: str) -> None:
        self._ui.error_label.setText(sentence)
        announce(self, sentence)
        self._ui.code_edit.setFocus()
