"""The editors of what is set for the whole unit: texts, numbers and states of attendance."""

from abc import abstractmethod
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.setting_sources import told_source, written_source
from ame_desktop.domain.unit_settings import SettingName, SettingRow, StateChoice
from ame_desktop.gui.dialogs.file_choice import choose_file
from ame_desktop.gui.features.settings.dated_editor import (
    DatedEditor,
    SourcedForm,
    show_source,
)
from ame_desktop.gui.forms.ui_settings_line import Ui_SettingsLine
from ame_desktop.gui.forms.ui_settings_logo import Ui_SettingsLogo
from ame_desktop.gui.forms.ui_settings_number import Ui_SettingsNumber
from ame_desktop.gui.forms.ui_settings_secrecy import Ui_SettingsSecrecy
from ame_desktop.gui.forms.ui_settings_state import Ui_SettingsState
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import read_number

_HINTS = {
    SettingName.COMPETENCE_SCALE: (
        "Skriv ett steg på varje rad, det lägsta först. Kort som är klara behåller sina ord."
    ),
    SettingName.ROLLUP_ENDS: (
        "Skriv periodens sista dag, en på varje rad. Det som gäller 1 januari gäller hela året."
    ),
    SettingName.ORDER_KINDS: (
        "Skriv ett slag på varje rad. Beställningar som har ett gammalt slag behåller det."
    ),
    SettingName.QUALIFICATIONS: (
        "Skriv en behörighet på varje rad. Det som redan är valt står kvar. Körkort finns alltid."
    ),
    SettingName.SUPERVISOR_WAGE: (
        "Skriv kronor per timme, till exempel 320,50. Tomt betyder att det inte är bestämt."
    ),
    SettingName.KILOMETRE_RATE: (
        "Skriv kronor per kilometer, till exempel 4,50. Tomt betyder att det inte är bestämt."
    ),
    SettingName.RETENTION_SAMPLE: (
        "Skriv dagarna i månaden, till exempel 5, 15, 25. Tomt betyder inget urval."
    ),
    SettingName.DATA_CONTROLLER: (
        "Skriv vilken nämnd som svarar för uppgifterna. Den nämns i registerutdrag och register."
    ),
    SettingName.UNMARKED_AT: "Skriv ett klockslag, till exempel 9.15.",
    SettingName.DATA_OFFICER: "Skriv namn, telefon och e-post till kommunens dataskyddsombud.",
    SettingName.RETENTION_PLAN: (
        "Skriv vilket beslut eller vilken plan som gäller, med datum och nummer."
    ),
}


_LINES = frozenset(
    {SettingName.SECRECY_TEXT, SettingName.COMPETENCE_SCALE}
    | {SettingName.ROLLUP_ENDS, SettingName.ORDER_KINDS, SettingName.QUALIFICATIONS}
)
"""The texts that take several lines."""


def setting_editor(row: SettingRow, today: date) -> "SettingEditor[Any]":
    """Return the editor of a number, of one line or of a text."""
    if "text" not in row.value:
        return NumberEditor(row, today)
    return TextEditor(row, today) if row.name in _LINES else LineEditor(row, today)


Form = TypeVar("Form", bound=SourcedForm)


class SettingEditor(DatedEditor[Form]):
    """A setting's value, the day it holds from and its source; subclasses read the value.

    Args:
        ui: the form.
        row: the setting.
        today: the day that it is.
        parent: where the editor is shown.
    """

    def __init__(
        self, ui: Form, row: SettingRow, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(ui, row.name.label, today, parent)
        self.put_line(_standing(row))
        # The program's own source is none of what is written anew.
        show_source(ui, written_source(row), "Till exempel ett beslut. Tomt: enhetens eget val")

    @abstractmethod
    def value(self) -> dict[str, Any]:
        """Return the value as it is stored.

        Raises:
            DomainError: it is missing or cannot be read.
        """

    def answer(self) -> tuple[date, dict[str, Any], str]:
        """Return the day, the value and the source.

        Raises:
            DomainError: the value or the day is missing or cannot be read.
        """
        value = self.value()
        return self.valid_from(), value, self.ui.source_edit.text()


def _standing(row: SettingRow) -> QLabel:
    """Return the line about what stands in the form until something else is written."""
    source = told_source(row).rstrip(".")
    line = QLabel(f"Värdet gäller från {row.valid_from.isoformat()}. Källa: {source}.")
    line.setProperty("kind", "muted")
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setWordWrap(True)
    return line


class TextEditor(SettingEditor[Ui_SettingsSecrecy]):
    """A text such as *Sekretesstext*."""

    def __init__(self, row: SettingRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(Ui_SettingsSecrecy(), row, today, parent)
        if row.name in _HINTS:
            self.ui.text_1_label.setText(_HINTS[row.name])
            self.ui.text_label.setText(row.name.label)
            self.ui.text_edit.setAccessibleName(row.name.label)
        self.ui.text_edit.setPlainText(str(row.value["text"]))

    @override
    def value(self) -> dict[str, Any]:
        return {"text": self.ui.text_edit.toPlainText()}


class LineEditor(SettingEditor[Ui_SettingsLine]):
    """What is written on one line, such as a time of day or a name."""

    def __init__(self, row: SettingRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(Ui_SettingsLine(), row, today, parent)
        self.ui.text_1_label.setText(_HINTS[row.name])
        self.ui.text_edit.setText(str(row.value["text"]))

    @override
    def value(self) -> dict[str, Any]:
        return {"text": self.ui.text_edit.text()}


class NumberEditor(SettingEditor[Ui_SettingsNumber]):
    """A number, such as after how many days a sick note is asked for."""

    def __init__(self, row: SettingRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(Ui_SettingsNumber(), row, today, parent)
        self.ui.antal_edit.setText(str(row.value["antal"]))

    @override
    def value(self) -> dict[str, Any]:
        number = read_number(self.ui.antal_edit, "antal")
        if number is None:
            raise DomainError("Skriv ett tal.", field="antal")
        return {"antal": number}


class LogoEditor(DatedEditor[Ui_SettingsLogo]):
    """The logo's picture file, and the day it holds from; an empty field takes the logo away."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(Ui_SettingsLogo(), "Ändra logotypen", today, parent)
        self.ui.browse_button.clicked.connect(self._browse)

    def answer(self) -> tuple[date, bytes]:
        """Return the day and the picture; nothing takes the logo away.

        Raises:
            DomainError: the file cannot be read, or the day is missing or does not exist.
        """
        name = self.ui.logo_edit.text().strip()
        day = self.valid_from()
        try:
            return day, Path(name).read_bytes() if name else b""
        except OSError as error:
            raise DomainError(
                "Filen går inte att läsa. Välj den med Bläddra.", field="logo"
            ) from error

    def _browse(self) -> None:
        def chosen(path: Path) -> None:
            self.ui.logo_edit.setText(str(path))

        choose_file(self, "Välj logotyp", "Bilder (*.png *.jpg *.jpeg)", chosen)


class StateEditor(EditorPanel):
    """The name and the key of a state of attendance."""

    def __init__(self, row: StateChoice, parent: QWidget | None = None) -> None:
        self.ui = Ui_SettingsState()
        form = QWidget()
        self.ui.setupUi(form)
        self._state = row.state
        super().__init__(f"Ändra {row.state.label}", form, parent)
        self.ui.label_edit.setText(row.label)
        self.ui.key_edit.setText(row.key)
        self.ui.key_edit.setMaxLength(1)
        self.ui.enabled_check.setChecked(row.enabled)
        self.ui.enabled_check.setVisible(row.state is not AttendanceState.PRESENT)

    def choice(self) -> StateChoice:
        """Return what stands in the form."""
        return StateChoice(
            self._state,
            self.ui.label_edit.text(),
            self.ui.key_edit.text(),
            self.ui.enabled_check.isChecked(),
        )
