"""The editors of *Underlag*: the test of secrecy before it is made, and to whom it was handed."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.month_bases import TERMS, BasisPerson, BasisRow, Ground, SecrecyTest
from ame_desktop.domain.month_basis_rules import HandOver, consent_remark
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.gui.forms.ui_attendance_basis import Ui_AttendanceBasis
from ame_desktop.gui.forms.ui_attendance_hand_over import Ui_AttendanceHandOver
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date

CHOOSE: Final = "Välj"
_HARM_LINES: Final = 6
NO_GROUND: Final = "Välj varför uppgifterna får lämnas."


class BasisEditor(EditorPanel):
    """Asks why the month may be told, and why nobody is harmed; saving makes the basis."""

    def __init__(
        self, people: Sequence[BasisPerson], month: date, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_AttendanceBasis()
        form = QWidget()
        self.ui.setupUi(form)
        one = people[0] if len(people) == 1 else None
        whom = one.name.full if one is not None else f"{len(people)} personer"
        super().__init__(f"Underlag för {whom}", form, parent, save="Gör underlag")
        self.ui.who_label.setText(_told(people[0], month))
        remark = _remark(people)
        self.ui.remark_label.setText(remark)
        self.ui.remark_label.setVisible(bool(remark))
        grounds = [(CHOOSE, None), *((ground.label, ground) for ground in Ground)]
        fill(self.ui.ground_combo, grounds)
        self.ui.ground_combo.currentIndexChanged.connect(self._show_support)
        self._show_support()
        harm = self.ui.harm_edit
        harm.setMaximumHeight(harm.fontMetrics().lineSpacing() * _HARM_LINES)

    def test(self) -> SecrecyTest:
        """Return what was answered.

        Raises:
            DomainError: no ground is chosen.
        """
        ground = chosen(self.ui.ground_combo)
        if not isinstance(ground, Ground):
            raise DomainError(NO_GROUND, field="ground")
        return SecrecyTest(ground, self.ui.support_edit.text(), self.ui.harm_edit.toPlainText())

    def _show_support(self) -> None:
        self.ui.support_box.setVisible(chosen(self.ui.ground_combo) is Ground.LAW)


class HandOverEditor(EditorPanel):
    """To whom a basis was handed, when, and how they have confirmed it."""

    def __init__(
        self, name: str, row: BasisRow, today: date, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_AttendanceHandOver()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__(f"{name}: lämnat och kvitterat", form, parent)
        made = row.made_at.astimezone(STOCKHOLM)
        self.ui.basis_label.setText(
            f"{row.receiver.value}, {month_text(row.month)}, utgåva {row.edition}. "
            f"Gjort {made:%Y-%m-%d} av {row.made_by or 'okänd'}.\n"
            f"Grund: {row.ground}.\nPrövning: {row.test}"
        )
        self.ui.day_edit.setText((row.handed_on or today).isoformat())
        self.ui.to_edit.setText(row.handed_to)
        self.ui.receipt_edit.setText(row.receipt)

    def draft(self) -> HandOver:
        """Return what stands in the form.

        Raises:
            DomainError: the day is missing or does not exist.
        """
        day = need_date(self.ui.day_edit, self._today, "day")
        return HandOver(day, self.ui.to_edit.text(), self.ui.receipt_edit.text())


def _told(person: BasisPerson, month: date) -> str:
    groups = ", ".join(group.label.lower() for group in TERMS[person.receiver].groups)
    days = " Varje dag står med." if TERMS[person.receiver].daily else ""
    return (
        f"{person.receiver.value} får veta planerad tid och närvaro för {month_text(month)}, "
        f"och antal dagar: {groups}.{days}"
    )


def _remark(people: Sequence[BasisPerson]) -> str:
    if len(people) == 1:
        return consent_remark(people[0])
    lacking = sum(not person.consent.stands for person in people)
    return f"{lacking} av {len(people)} har inget gällande medgivande." if lacking else ""
