"""The editor of an order's hours and people: what is to count, and why."""

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.order_hours import HoursCorrection, OrderHours
from ame_desktop.gui.forms.ui_orders_hours import Ui_OrdersHours
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.hours_field import hours_text, read_hours


class HoursEditor(EditorPanel):
    """*Rätta timmar*: the board's figures are kept beside the corrected ones.

    Args:
        held: what the order took.
        number: the order's number.
        parent: the widget that holds the editor.
    """

    def __init__(self, held: OrderHours, number: str, parent: QWidget | None = None) -> None:
        self.ui = ui = Ui_OrdersHours()
        form = QWidget()
        ui.setupUi(form)
        super().__init__(f"Rätta timmar {number}".strip(), form, parent)
        ui.board_label.setText(board_text(held))
        ui.hours_edit.setText(hours_text(held.corrected_hours))
        people = held.corrected_people
        ui.people_edit.setText("" if people is None else str(people))
        ui.reason_edit.setText(held.reason)

    def draft(self) -> HoursCorrection:
        """Return what stands in the form.

        Raises:
            DomainError: a number cannot be read.
        """
        text = self.ui.people_edit.text().strip()
        if text and not text.isdecimal():
            raise DomainError("Skriv antal personer med siffror.", field="people")
        return HoursCorrection(
            read_hours(self.ui.hours_edit, "hours"),
            int(text) if text else None,
            self.ui.reason_edit.text(),
        )


def board_text(held: OrderHours) -> str:
    """Return what the board says of an order, in a sentence."""
    if not any(part.done for part in held.parts):
        return "Inget är klart på tavlan än."
    people = "1 person" if held.people == 1 else f"{held.people} personer"
    hours = f"{hours_text(held.worked)} timmar" if held.worked is not None else "timmar saknas"
    days = len({part.day for part in held.parts if part.done})
    return f"Enligt tavlan: {hours}, {people}, {days} {'dag' if days == 1 else 'dagar'}."
