"""Asks which day to go to, in any Swedish way of writing a day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.formatting import day_and_week
from ame_desktop.gui.forms.ui_go_to_date import Ui_GoToDate


class GoToDate(QDialog):
    """Takes ``2026-03-03``, ``3/3``, ``v 12``, ``+14`` and shows at once which day it means."""

    chosen = Signal(object)

    def __init__(
        self, parse: Callable[[str], date], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = Ui_GoToDate()
        self._ui.setupUi(self)
        self._parse = parse
        self._today = today
        self._day: date | None = None
        self._ui.date_edit.textChanged.connect(self._read)
        self._ui.go_button.clicked.connect(self._go)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._read("")

    def _read(self, text: str) -> None:
        self._day = None
        answer = ""
        if text.strip():
            try:
                self._day = self._parse(text)
                answer = day_and_week(self._day, self._today)
            except DomainError as error:
                answer = error.message
        self._ui.answer_label.setText(answer)
        self._ui.go_button.setEnabled(self._day is not None)

    def _go(self) -> None:
        if self._day is not None:
            self.chosen.emit(self._day)
            self.accept()
