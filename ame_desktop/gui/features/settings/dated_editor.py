"""The base of the editors of what holds from a day: a form of the value, its day and its source."""

from datetime import date
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QLineEdit, QWidget

from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import need_date, show_date


class DatedForm(Protocol):
    """What each of their forms has; the value's own fields differ."""

    valid_from_edit: QLineEdit

    def setupUi(self, form: Any, /) -> None:
        """Put the fields in."""


class SourcedForm(DatedForm, Protocol):
    """A form that says where the value comes from too."""

    source_edit: QLineEdit


Form = TypeVar("Form", bound=DatedForm)


class DatedEditor(EditorPanel, Generic[Form]):
    """A form whose value holds from a day, the present one until another is written.

    Args:
        ui: the form.
        title: what the editor is called.
        today: the day that it is.
        parent: where the editor is shown.
    """

    def __init__(self, ui: Form, title: str, today: date, parent: QWidget | None = None) -> None:
        self.ui = ui
        form = QWidget()
        ui.setupUi(form)
        super().__init__(title, form, parent)
        self._today = today
        show_date(ui.valid_from_edit, today)

    def valid_from(self) -> date:
        """Return the day from which the value holds.

        Raises:
            DomainError: the day is missing or does not exist.
        """
        return need_date(self.ui.valid_from_edit, self._today, "valid_from")


def show_source(form: SourcedForm, source: str, example: str) -> None:
    """Show where a value comes from, and what may be written where that is not told.

    Args:
        form: the form.
        source: the source that somebody wrote, or an empty string.
        example: what an empty field says.
    """
    form.source_edit.setText(source)
    form.source_edit.setPlaceholderText(example)
