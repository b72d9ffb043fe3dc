"""A form's fields by name: what stands in them, what they are called, and how a value reads."""

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from ame_desktop.domain.merging import Clash, both, may_be_both
from ame_desktop.gui.widgets.field_values import choice_of, stand_on, text_of_choice
from ame_desktop.gui.widgets.form_inputs import INPUTS, value_of

EMPTY: Final = "(tomt)"
_SUFFIXES: Final = ("edit", "combo", "check")
_MERGED: Final = (*INPUTS, QSpinBox)


class WholeField(QWidget):
    """Several inputs that are one value, such as a list of rows; its accessible name is its title.

    Subclasses say what the value is, put one in, and say how it reads.
    """

    @abstractmethod
    def whole(self) -> object:
        """Return what stands in the field."""

    @abstractmethod
    def put_whole(self, value: Any) -> None:
        """Let a value of such a field stand in this one."""

    @abstractmethod
    def whole_text(self, value: Any) -> str:
        """Return how a value reads."""

    def both(self, mine: Any, theirs: Any) -> object | None:
        """Return a value that holds both, where there is one."""
        del mine, theirs
        return None


class FormFields:
    """The inputs of a form.

    A field is called as its widget, such as ``phone_edit``; one without a name of its own is
    called as the place that it was put in, with its text.
    """

    def __init__(self, form: QWidget) -> None:
        self._form = form

    @property
    def inputs(self) -> list[QWidget]:
        """Every input."""
        return [w for w in self._form.findChildren(QWidget) if isinstance(w, INPUTS)]

    @property
    def state(self) -> tuple[object, ...]:
        """What stands in every input, in order: changed as soon as anything is."""
        return tuple(value_of(widget) for widget in self.inputs)

    @property
    def values(self) -> dict[str, object]:
        """What stands in every field, by its name."""
        return {name: _value(widget) for name, widget in self._named().items()}

    def find(self, field: str) -> QWidget | None:
        """Return the input of a draft's field, such as ``phone``."""
        names = (f"{field}_{suffix}" for suffix in _SUFFIXES) if field else ()
        found = (self._form.findChild(QWidget, name) for name in names)
        return next((widget for widget in found if widget is not None), None)

    def widget(self, name: str) -> QWidget | None:
        """Return the field with this name."""
        return self._named().get(name)

    def put(self, values: Mapping[str, object], known: "FormFields") -> None:
        """Let these values stand in the fields.

        Args:
            values: by the field's name.
            known: the form that they come from, which can say how a choice reads.
        """
        # A choice can fill the fields that follow from it, so what it filled is put right again.
        for _ in range(2):
            for name, widget in self._named().items():
                if name in values and _value(widget) != values[name]:
                    _put(widget, values[name], known.text(name, values[name]))

    def title(self, name: str) -> str:
        """Return what a field is called on the screen."""
        widget = self.widget(name)
        if widget is None:
            return ""
        labels = self._form.findChildren(QLabel)
        buddy = next((label.text() for label in labels if label.buddy() is widget), "")
        text = widget.text() if isinstance(widget, QCheckBox) else ""
        title = widget.accessibleName() or buddy or text
        return title.replace("&", "").rstrip(": ")

    def titles(self, names: Iterable[str]) -> list[str]:
        """Return what these fields are called, each once; what has no title is left out."""
        return list(dict.fromkeys(filter(None, map(self.title, names))))

    def text(self, name: str, value: object) -> str:
        """Return how a value of a field reads."""
        widget = self.widget(name)
        if isinstance(widget, WholeField):
            return widget.whole_text(value) or EMPTY
        if isinstance(value, bool):
            return "Ja" if value else "Nej"
        if isinstance(widget, QComboBox) and not widget.isEditable():
            return text_of_choice(widget, value) or EMPTY
        return str(value).strip() or EMPTY if value is not None else EMPTY

    def both(self, clash: Clash) -> object | None:
        """Return a value that holds what both have written, where both can hold."""
        widget = self.widget(clash.field)
        if isinstance(widget, WholeField):
            return widget.both(clash.mine, clash.theirs)
        long = self.is_long(clash.field)
        return both(clash, long=long) if may_be_both(clash, long=long) else None

    def is_long(self, name: str) -> bool:
        """Whether a field holds text in several lines."""
        return isinstance(self.widget(name), QPlainTextEdit)

    def _named(self) -> dict[str, QWidget]:
        named: dict[str, QWidget] = {}
        for widget in self._fields():
            name = widget.objectName() or _place_name(widget, self._form)
            while name in named:
                name = f"{name}+"
            named[name] = widget
        return named

    def _fields(self) -> Iterator[QWidget]:
        for widget in self._form.findChildren(QWidget):
            if isinstance(widget, WholeField) or (
                isinstance(widget, _MERGED) and not _is_part(widget, self._form)
            ):
                yield widget


def _is_part(widget: QWidget, form: QWidget) -> bool:
    """Whether an input is the inside of another field."""
    above = widget.parentWidget()
    while above is not None and above is not form:
        if isinstance(above, (WholeField, QComboBox, QSpinBox)):
            return True
        above = above.parentWidget()
    return False


def _place_name(widget: QWidget, form: QWidget) -> str:
    above = widget.parentWidget()
    while above is not None and above is not form and not above.objectName():
        above = above.parentWidget()
    place = "" if above is None else above.objectName()
    text = widget.text() if isinstance(widget, QCheckBox) else ""
    return f"{place}/{widget.accessibleName() or text}"


def _value(widget: QWidget) -> object:
    if isinstance(widget, WholeField):
        return widget.whole()
    if isinstance(widget, QSpinBox):
        return widget.value()
    if isinstance(widget, QComboBox):
        return widget.currentText() if widget.isEditable() else choice_of(widget)
    return value_of(widget)


def _put(widget: QWidget, value: Any, text: str) -> None:
    if isinstance(widget, WholeField):
        widget.put_whole(value)
    elif isinstance(widget, QLineEdit):
        widget.setText(value)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(value)
    elif isinstance(widget, QComboBox):
        _put_choice(widget, value, text)
    elif isinstance(widget, QCheckBox):
        widget.setChecked(value)
    elif isinstance(widget, QSpinBox):
        widget.setValue(value)


def _put_choice(combo: QComboBox, value: Any, text: str) -> None:
    if combo.isEditable():
        combo.setEditText(value)
    else:
        stand_on(combo, value, text)
