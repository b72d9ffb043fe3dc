"""What stands in a field: dates and numbers as people write them, and choices with their values."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import parse_date
from ame_desktop.domain.swedish_times import minute_text, parse_time

AS_BEFORE = "Som förut"
"""A stored choice whose name is not known where it is changed."""


@dataclass(frozen=True)
class _Held:
    """A choice's value; Qt would make a plain text of an enumeration's member."""

    value: object


def fill(combo: QComboBox, choices: Iterable[tuple[str, object]], chosen: object = None) -> None:
    """Give a choice its texts and values, and stand on one of them."""
    combo.clear()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.view().setAccessibleName(combo.accessibleName())
    for text, value in choices:
        combo.addItem(text, _Held(value))
    choose(combo, chosen)


def fill_held(
    combo: QComboBox,
    choices: Iterable[tuple[str, object]],
    held: object,
    text: str = AS_BEFORE,
) -> None:
    """Give a choice its texts and values, and stand on what is stored.

    What is stored and offered no more stays a choice, so that saving does not take it away.
    ``text`` is its name, where that is known.
    """
    fill(combo, choices)
    if held is not None:
        stand_on(combo, held, text or AS_BEFORE)
    else:
        choose(combo, None)


def chosen(combo: QComboBox) -> Any:
    """Return the value that was chosen, ``None`` where nothing is."""
    held = combo.currentData()
    return held.value if isinstance(held, _Held) else None


def choice_of(combo: QComboBox) -> object:
    """Return the value that was chosen, in whichever way the choice holds its values."""
    return _unheld(combo.currentData())


def text_of_choice(combo: QComboBox, value: object) -> str:
    """Return how a choice with this value reads; nothing where there is none."""
    places = (n for n in range(combo.count()) if _unheld(combo.itemData(n)) == value)
    return next((combo.itemText(place) for place in places), "")


def stand_on(combo: QComboBox, value: object, text: str) -> None:
    """Stand on the choice with this value, which is added where it is not there."""
    held = [_unheld(combo.itemData(place)) for place in range(combo.count())]
    if value not in held:
        combo.addItem(text, _Held(value))
        held.append(value)
    combo.setCurrentIndex(held.index(value))


def _unheld(data: object) -> object:
    return data.value if isinstance(data, _Held) else data


def choose(combo: QComboBox, value: object) -> None:
    """Stand on the choice with this value; the first one where there is none."""
    held = [combo.itemData(place) for place in range(combo.count())]
    places = [n for n, item in enumerate(held) if isinstance(item, _Held) and item.value == value]
    combo.setCurrentIndex(places[0] if places else 0)


def read_date(edit: QLineEdit, today: date, field: str) -> date | None:
    """Return the date that stands in a field; ``None`` where it is empty.

    Raises:
        DomainError: there is no such date.
    """
    text = edit.text().strip()
    return parse_date(text, today, field=field) if text else None


def need_date(edit: QLineEdit, today: date, field: str) -> date:
    """Return the date that stands in a field.

    Raises:
        DomainError: the field is empty, or there is no such date.
    """
    day = read_date(edit, today, field)
    if day is None:
        raise DomainError("Skriv ett datum.", field=field)
    return day


def read_number(edit: QLineEdit, field: str) -> int | None:
    """Return the whole number that stands in a field; ``None`` where it is empty.

    Raises:
        DomainError: it is no whole number.
    """
    text = edit.text().strip().removesuffix("kg").strip()
    if not text:
        return None
    if not text.isascii() or not text.isdigit():
        raise DomainError("Skriv ett helt tal med siffror.", field=field)
    return int(text)


def read_minute(edit: QLineEdit, field: str) -> int | None:
    """Return the time of day that stands in a field, in minutes; ``None`` where it is empty.

    Raises:
        DomainError: there is no such time.
    """
    text = edit.text().strip()
    if not text:
        return None
    moment = parse_time(text, field=field)
    return moment.hour * 60 + moment.minute


def need_minute(edit: QLineEdit, field: str) -> int:
    """Return the time of day that stands in a field, in minutes.

    Raises:
        DomainError: the field is empty, or there is no such time.
    """
    minute = read_minute(edit, field)
    if minute is None:
        raise DomainError("Skriv en tid, till exempel 8 eller 8.30.", field=field)
    return minute


def clock_text(minute: int | None) -> str:
    """Return *08:30*, or nothing where there is no time."""
    return "" if minute is None else minute_text(minute)


def show_date(edit: QLineEdit, day: date | None) -> None:
    """Write a date in a field."""
    edit.setText("" if day is None else day.isoformat())


class Checks(QWidget):
    """Several choices under each other, of which any number may be ticked."""

    def __init__(
        self,
        choices: Iterable[tuple[str, object]],
        ticked: Iterable[object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        held = set(ticked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._boxes: list[tuple[QCheckBox, object]] = []
        for text, value in choices:
            box = QCheckBox(text.replace("&", "&&"), self)
            box.setChecked(value in held)
            layout.addWidget(box)
            self._boxes.append((box, value))

    @property
    def ticked(self) -> list[object]:
        """The values that are ticked."""
        return [value for box, value in self._boxes if box.isChecked()]

    def on_change(self, act: Callable[[], object]) -> None:
        """Call when a tick is set or taken away."""
        for box, _ in self._boxes:
            box.toggled.connect(act)


def put_in(host: QWidget, widget: QWidget) -> None:
    """Fill an empty place of a form with a widget."""
    layout = QVBoxLayout(host)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
