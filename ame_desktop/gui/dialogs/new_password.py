"""Chooses a new password with one of the unit's recovery codes, or with a temporary password."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.forms.ui_new_password import Ui_NewPassword

_TEMPORARY = "Tillfälligt lösenord"
_TEMPORARY_TEXT = (
    "Lösenordet som du har fått är tillfälligt. Skriv det en gång till och välj ett eget."
)


class NewPassword(QDialog):
    """Hands login, code and new password on; the answer comes back through :meth:`say`.

    Args:
        change: takes login, code and new password.
        parent: the window that it stands over.
    """

    def __init__(
        self, change: Callable[[str, str, str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = Ui_NewPassword()
        self._ui.setupUi(self)
        self._change = change
        self._ui.change_button.clicked.connect(self._try)
        self._ui.later_button.clicked.connect(self.reject)

    def ask_for_temporary(self, login: str) -> None:
        """Ask for the temporary password in place of a code, and for one of one's own."""
        ui = self._ui
        self.setWindowTitle("Välj ett eget lösenord")
        ui.text_label.setText(_TEMPORARY_TEXT)
        ui.code_label.setText(_TEMPORARY)
        ui.code_edit.setAccessibleName(_TEMPORARY)
        ui.code_edit.setEchoMode(QLineEdit.EchoMode.Password)
        ui.login_edit.setText(login)
        ui.code_edit.setFocus()

    def say(self, sentence: str) -> None:
        """Say why it did not go, and let the person try again."""
        self._ui.change_button.setEnabled(True)
        self._ui.error_label.setText(sentence)
        announce(self, sentence)

    def _try(self) -> None:
        ui = self._ui
        login, code, password = ui.login_edit.text(), ui.code_edit.text(), ui.password_edit.text()
        if not login.strip() or not code.strip() or not password:
            self.say(f"Skriv användarnamn, {ui.code_label.text().lower()} och nytt lösenord.")
        elif password != ui.repeat_edit.text():
            self.say("Lösenorden är olika. Skriv samma lösenord två gånger.")
        else:
            ui.change_button.setEnabled(False)
            self._change(login.strip(), code, password)
