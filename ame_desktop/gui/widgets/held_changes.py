"""What was changed in a form: it is never left with a key without a word about it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.gui.widgets.form_fields import FormFields

UNSAVED: Final = "Det finns ändringar. Välj Spara eller Avbryt."
LEAVING: Final = f"{UNSAVED} Enter avbryter, Esc går tillbaka."


class HeldChanges:
    """Knows whether a form was changed, and asks before it is left.

    Args:
        host: the editor that holds the form.
        fields: the form's fields.
        cancel: the button *Avbryt*, which leaves without saving.
        say: shows a sentence in the editor and speaks it.
        clear: takes away what was said.
    """

    def __init__(
        self,
        host: QWidget,
        fields: FormFields,
        cancel: QPushButton,
        say: Callable[[str], object],
        clear: Callable[[], object],
    ) -> None:
        self._host, self._fields, self._cancel = host, fields, cancel
        self._say, self._clear = say, clear
        self._left_off: QWidget | None = None
        self._before = fields.state
        self._values: dict[str, object] = {}

    @property
    def dirty(self) -> bool:
        """Whether anything has been changed since the form was taken as unchanged."""
        return self._fields.state != self._before

    def begin(self) -> None:
        """Take what stands in the form as unchanged."""
        self._before, self._values = self._fields.state, self._fields.values

    def other_than(self, name: str) -> bool:
        """Whether another field than this one has been changed, by the fields' names."""
        return any(each != name and self.of(each) for each in self._fields.values)

    def of(self, name: str) -> bool:
        """Whether this field has been changed."""
        return self._fields.values.get(name) != self._values.get(name)

    def holds_on(self) -> bool:
        """Say that something would be lost, and whether it would."""
        dirty = self.dirty
        if dirty:
            self._say(UNSAVED)
        return dirty

    def escape(self, leave: Callable[[], object]) -> None:
        """Leave where nothing was changed; else go to *Avbryt*, and from there back again."""
        if not self.dirty:
            leave()
        elif self._cancel.hasFocus() and self._left_off is not None:
            self._clear()
            self._left_off.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._left_off = self._host.focusWidget()
            self._say(LEAVING)
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)
