"""The editors of what holds for the whole unit: claims, figures of a type, budget and costs."""

from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.subsidies import SubsidyBasis
from ame_desktop.domain.subsidy_amounts import kronor
from ame_desktop.domain.subsidy_figures import Confidence, FigureRow, FigureUnit
from ame_desktop.domain.subsidy_money import (
    BudgetState,
    ClaimDraft,
    ClaimRow,
    ResourceRow,
    TermsDraft,
)
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.gui.features.subsidies.number_fields import read_decimal, show_decimal
from ame_desktop.gui.forms.ui_subsidies_budget import Ui_SubsidiesBudget
from ame_desktop.gui.forms.ui_subsidies_claim import Ui_SubsidiesClaim
from ame_desktop.gui.forms.ui_subsidies_cost import Ui_SubsidiesCost
from ame_desktop.gui.forms.ui_subsidies_figure import Ui_SubsidiesFigure
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    choose,
    chosen,
    fill,
    need_date,
    read_date,
    read_number,
    show_date,
)
from ame_desktop.gui.widgets.gantt_rows import month_start

YES_NO: Final = (("Ja", Decimal(1)), ("Nej", Decimal(0)))


class ClaimEditor(EditorPanel):
    """What was claimed for a month; what can be claimed stands there from the beginning."""

    def __init__(self, row: ClaimRow, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_SubsidiesClaim()
        form = QWidget()
        self.ui.setupUi(form)
        self._row = row
        self._today = today
        super().__init__(f"Begär för {row.name.full}", form, parent, save="Begär")
        self.ui.text_1_label.setText(_claim_text(row))
        claimed = row.claim_id is not None
        days = row.claimed_days if claimed else row.days
        self.ui.days_edit.setText("" if days is None else str(days))
        show_decimal(self.ui.amount_edit, row.claimed_amount if claimed else row.amount)
        show_date(self.ui.claimed_on_edit, row.claimed_on or today)
        by_day = row.basis is SubsidyBasis.DAY_RATE
        for widget in (self.ui.days_edit, self.ui.days_label):
            widget.setVisible(by_day)

    def draft(self) -> ClaimDraft:
        """Return what was claimed.

        Raises:
            DomainError: a number or the date cannot be read.
        """
        ui = self.ui
        return ClaimDraft(
            self._row.subsidy_id,
            self._row.month,
            read_number(ui.days_edit, "days"),
            read_decimal(ui.amount_edit, "amount"),
            read_date(ui.claimed_on_edit, self._today, "claimed_on"),
            ui.note_edit.text(),
        )


class FigureEditor(EditorPanel):
    """A figure of a type, from a month's first day on; what held before stays as it was."""

    def __init__(self, row: FigureRow, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_SubsidiesFigure()
        form = QWidget()
        self.ui.setupUi(form)
        self._row = row
        self._today = today
        super().__init__(row.figure.label, form, parent)
        ui, choice = self.ui, row.figure.unit is FigureUnit.CHOICE
        unit = f" i {row.figure.unit.value}" if row.figure.unit.value else ""
        ui.value_label.setText(f"Värde{unit}")
        ui.value_edit.setAccessibleName(f"Värde{unit}")
        ui.text_1_label.setText("Månader före dagen behåller sitt gamla värde.")
        fill(ui.choice_combo, YES_NO, row.value)
        ui.value_edit.setVisible(not choice)
        ui.value_label.setVisible(not choice)
        ui.choice_combo.setVisible(choice)
        ui.choice_label.setVisible(choice)
        show_decimal(ui.value_edit, row.value)
        show_date(ui.valid_from_edit, month_start(today, 1))
        ui.source_edit.setText(row.source)
        sure = [(f"{level.value}: {level.label}", level) for level in Confidence]
        fill(ui.confidence_combo, sure)
        choose(ui.confidence_combo, row.confidence)

    def draft(self) -> TermsDraft:
        """Return the new figure.

        Raises:
            DomainError: the number or the day is missing or cannot be read.
        """
        ui, row = self.ui, self._row
        choice = row.figure.unit is FigureUnit.CHOICE
        return TermsDraft(
            row.type_id,
            row.figure,
            need_date(ui.valid_from_edit, self._today, "valid_from"),
            chosen(ui.choice_combo) if choice else read_decimal(ui.value_edit, "value"),
            ui.source_edit.text(),
            row.variant,
            Confidence(chosen(ui.confidence_combo)),
        )


class BudgetEditor(EditorPanel):
    """The year's kronor and employments for resursanställning. Source: OSB-90."""

    def __init__(self, state: BudgetState, parent: QWidget | None = None) -> None:
        self.ui = Ui_SubsidiesBudget()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__(f"Budget {state.year}", form, parent)
        self.ui.text_1_label.setText("Kommunfullmäktige beslutar om budgeten för varje år.")
        show_decimal(self.ui.kronor_edit, state.kronor)
        self.ui.slots_edit.setText(str(state.slots))
        self.ui.source_edit.setText("" if state.is_example else state.source)

    def answer(self) -> tuple[Decimal, int, str]:
        """Return kronor, employments and source.

        Raises:
            DomainError: a number is missing or cannot be read.
        """
        kronor_given = read_decimal(self.ui.kronor_edit, "kronor")
        slots = read_number(self.ui.slots_edit, "slots")
        if kronor_given is None:
            raise DomainError("Skriv budgeten i kronor.", field="kronor")
        if slots is None:
            raise DomainError("Skriv hur många anställningar budgeten räcker till.", field="slots")
        return kronor_given, slots, self.ui.source_edit.text()


class CostEditor(EditorPanel):
    """What a resursanställning costs the unit a month, after the support for it."""

    def __init__(self, row: ResourceRow, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_SubsidiesCost()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__(f"Kostnad för {row.name.full}", form, parent)
        self.ui.text_1_label.setText("Lön och avgifter, minus det stöd som enheten får.")
        show_decimal(self.ui.monthly_edit, row.monthly)
        show_date(self.ui.valid_from_edit, row.start if row.monthly is None else today)

    def answer(self) -> tuple[date, Decimal]:
        """Return from when, and kronor a month.

        Raises:
            DomainError: the number or the day is missing or cannot be read.
        """
        monthly = read_decimal(self.ui.monthly_edit, "monthly")
        if monthly is None:
            raise DomainError("Skriv kostnaden i kronor per månad.", field="monthly")
        return need_date(self.ui.valid_from_edit, self._today, "valid_from"), monthly


def _claim_text(row: ClaimRow) -> str:
    parts = [f"{row.type_name}, {month_text(row.month)}."]
    if row.days is not None:
        parts.append(f"Dagar att begära: {row.days}.")
    if row.unmarked:
        parts.append(f"Dagar utan närvaro i programmet: {row.unmarked}. Markera dem först.")
    if row.amount is not None:
        parts.append(f"Belopp: {kronor(row.amount)}.")
    if row.last_day is not None:
        parts.append(f"Sista dag att begära: {row.last_day.isoformat()}.")
    return " ".join(parts)
