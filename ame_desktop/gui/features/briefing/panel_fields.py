"""What the task panel's fields hold: times, numbers and choices, read and written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from decimal import Decimal, InvalidOperation
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from ame_desktop.domain.briefing import Suitable
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.swedish_times import hours_text, minute_text, parse_time
from ame_desktop.gui.forms.ui_briefing_task import Ui_BriefingTask
from ame_desktop.gui.widgets.field_values import AS_BEFORE, choice_of, stand_on

NONE = "–"
ELSEWHERE = "Inte på tavlan"
"""Who leads the work in practice, and is not on the board that day."""
HOURS = "hours_edit"
HOURS_LEFT = "Timmarna sparas med Markera som klar. Töm fältet för att spara uppgiften nu."
FIELDS = {
    "name": "name_edit",
    "place": "place_edit",
    "bring": "bring_edit",
    "start_minute": "start_edit",
    "end_minute": "end_edit",
    "lift_kilograms": "lift_edit",
    "hours": "hours_edit",
}
"""The field of each value that a rule can concern."""


def written(ui: Ui_BriefingTask) -> tuple[QLineEdit, ...]:
    """Return the fields that are written in."""
    return (
        ui.name_edit,
        ui.place_edit,
        ui.bring_edit,
        ui.start_edit,
        ui.end_edit,
        ui.lift_edit,
    )


def stored_only(ui: Ui_BriefingTask) -> tuple[QWidget, ...]:
    """Return what is shown only of a task that is there."""
    return (
        ui.people_label,
        ui.people_list,
        ui.done_label,
        ui.hours_edit,
        ui.done_button,
        ui.move_label,
        ui.earlier_button,
        ui.later_button,
        ui.other_day_button,
        ui.remove_button,
    )


@dataclass(frozen=True)
class PanelPeople:
    """Who can be practical supervisor: the people on the board, by short name."""

    names: tuple[tuple[UUID, str], ...] = ()


def offer(combo: QComboBox, choices: Iterable[tuple[UUID, str]]) -> None:
    """Give a field its choices, with none first."""
    combo.clear()
    combo.addItem(NONE, None)
    for key, text in choices:
        combo.addItem(text, key)


def choose(combo: QComboBox, key: UUID | None, text: str = AS_BEFORE) -> None:
    """Show a choice; one that is offered no more is shown by ``text``, so that it stays."""
    stand_on(combo, key, text)


def chosen(combo: QComboBox) -> UUID | None:
    """Return who or what is chosen, ``None`` where nothing is."""
    key = choice_of(combo)
    return key if isinstance(key, UUID) else None


def ticked(boxes: Mapping[UUID, QCheckBox], before: Iterable[UUID]) -> tuple[UUID, ...]:
    """Return what is ticked, and what was so before and is offered no more."""
    gone = tuple(key for key in before if key not in boxes)
    return (*gone, *(key for key, box in boxes.items() if box.isChecked()))


def fill_column(widget: QWidget, boxes: Iterable[QCheckBox]) -> None:
    """Put boxes beneath each other, in place of those that were there."""
    layout = widget.layout() or QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            # Out of the form at once: until it is deleted it would count among the fields.
            old.hide()
            old.setParent(None)
            old.deleteLater()
    for box in boxes:
        layout.addWidget(box)


def minute(text: str, field: str) -> int | None:
    """Return a time of day in minutes, ``None`` where nothing is written.

    Raises:
        DomainError: it is no time.
    """
    if not text.strip():
        return None
    read: time = parse_time(text, field=field)
    return read.hour * 60 + read.minute


def clock_text(minutes: int | None) -> str:
    """Write a time for its field."""
    return "" if minutes is None else minute_text(minutes)


def whole(text: str) -> int | None:
    """Return whole kilograms, ``None`` where nothing is written.

    Raises:
        DomainError: it is no number.
    """
    plain = text.strip().casefold().removesuffix("kg").strip()
    if not plain:
        return None
    if not plain.isdecimal():
        raise DomainError("Skriv vikten i hela kilo, till exempel 15.", field="lift_kilograms")
    return int(plain)


def hours(text: str) -> Decimal | None:
    """Return hours, with a decimal comma, ``None`` where nothing is written.

    Raises:
        DomainError: it is no number.
    """
    plain = text.strip().replace(",", ".")
    if not plain:
        return None
    try:
        read = Decimal(plain)
    except InvalidOperation:
        read = Decimal("NaN")
    if not read.is_finite():
        raise DomainError("Skriv timmar, till exempel 6 eller 4,5.", field="hours")
    return read


def suits(person: Suitable, *, openly: bool) -> str:
    """Return the line of somebody who could do the task."""
    parts = [person.short_name]
    if person.busy:
        parts.append("har redan en uppgift")
    if person.minutes_left is not None:
        parts.append(f"{hours_text(max(person.minutes_left, 0))} kvar i veckan")
    if person.last_time is not None:
        parts.append(f"senast {day_text(person.last_time)}")
    line = ", ".join(parts)
    said = " ".join(warning.said(openly=openly) for warning in person.warnings)
    return f"{line}. {said}" if said else line
