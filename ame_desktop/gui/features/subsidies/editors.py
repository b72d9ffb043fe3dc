"""The editors of a granted support: writing it down, extending it, ending it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QScrollBar, QVBoxLayout, QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.subsidies import (
    Decision,
    SubsidyBasis,
    SubsidyChoices,
    SubsidyDraft,
    SubsidyRow,
    SubsidyTypeRow,
)
from ame_desktop.gui.features.subsidies.number_fields import read_decimal, show_decimal
from ame_desktop.gui.features.subsidies.outcome import OutcomeView
from ame_desktop.gui.forms.ui_subsidies_end import Ui_SubsidiesEnd
from ame_desktop.gui.forms.ui_subsidies_extend import Ui_SubsidiesExtend
from ame_desktop.gui.forms.ui_subsidies_support import Ui_SubsidiesSupport
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    AS_BEFORE,
    chosen,
    fill,
    need_date,
    put_in,
    read_date,
    read_number,
    show_date,
    stand_on,
)
from ame_desktop.gui.widgets.subsidy_bars import kind_text, period_text

NO_GROUP: Final = "Alla"
NO_PLACEMENT: Final = ("Ingen placering", None)
_WHOLE: Final = 100


class SupportEditor(EditorPanel):
    """A support: the person, the type, the decision, the period and what it is counted from.

    Args:
        choices: the people, placements and types that can be chosen.
        today: the day that *idag* means.
        row: what is changed, or ``None`` for a new one.
        participant_id: whom a new one is for, where that is known.
    """

    def __init__(
        self,
        choices: SubsidyChoices,
        today: date,
        row: SubsidyRow | None = None,
        participant_id: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_SubsidiesSupport()
        form = QWidget()
        self.ui.setupUi(form)
        self.row = row
        self._choices = choices
        self._today = today
        super().__init__("Nytt stöd" if row is None else f"Ändra {row.name.full}", form, parent)
        self.outcome = OutcomeView()
        put_in(self.ui.outcome_widget, self.outcome)
        self._keep_in_sight()
        self._fill(row, participant_id)
        self.ui.participant_id_combo.currentIndexChanged.connect(self._follow_person)
        self.ui.type_id_combo.currentIndexChanged.connect(self._follow_type)

    @property
    def kind(self) -> SubsidyTypeRow | None:
        """The type that is chosen."""
        key = chosen(self.ui.type_id_combo)
        return next((kind for kind in self._choices.types if kind.type_id == key), None)

    def draft(self) -> SubsidyDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the person, the type or the first day is missing, or a date or a number
                cannot be read.
        """
        ui, kind = self.ui, self.kind
        person = chosen(ui.participant_id_combo)
        if not isinstance(person, UUID):
            raise DomainError("Välj en person.", field="participant_id")
        if kind is None:
            raise DomainError("Välj en stödform.", field="type_id")
        extent = read_number(ui.extent_percent_edit, "extent_percent")
        by_day = kind.basis is SubsidyBasis.DAY_RATE
        draft = SubsidyDraft(
            person,
            kind.type_id,
            need_date(ui.start_edit, self._today, "start"),
            read_date(ui.end_edit, self._today, "end"),
            variant=chosen(ui.variant_combo) or "",
            placement_id=chosen(ui.placement_id_combo),
            decision_number=ui.decision_number_edit.text(),
            decided_on=read_date(ui.decided_on_edit, self._today, "decided_on"),
            extent_percent=_WHOLE if extent is None else extent,
            applied_on=read_date(ui.applied_on_edit, self._today, "applied_on"),
            note=ui.note_edit.text(),
        )
        if by_day:
            return replace(draft, day_rate=read_decimal(ui.day_rate_edit, "day_rate"))
        return replace(
            draft,
            wage=read_decimal(ui.wage_edit, "wage"),
            level_percent=read_decimal(ui.level_percent_edit, "level_percent"),
            extra_amount=read_decimal(ui.extra_amount_edit, "extra_amount"),
        )

    def _keep_in_sight(self) -> None:
        """Let the amount stand below what scrolls, and scroll to its working when it is opened."""
        layout, area = self.layout(), self.findChild(QScrollArea)
        if isinstance(layout, QVBoxLayout) and area is not None:
            layout.insertWidget(layout.indexOf(area) + 1, self.outcome.head)
            bar = area.verticalScrollBar()
            self.outcome.opened.connect(lambda: QTimer.singleShot(0, self, _to_end(bar)))

    def _fill(self, row: SubsidyRow | None, participant_id: UUID | None) -> None:
        ui = self.ui
        person = participant_id if row is None else row.participant_id
        people: list[tuple[str, object]] = [
            (choice.name.listed, choice.participant_id) for choice in self._choices.people
        ]
        if row is not None and all(value != person for _, value in people):
            people.append((row.name.listed, person))
        fill(ui.participant_id_combo, [("Välj person", None), *people], person)
        ui.participant_id_combo.setEnabled(row is None)
        draft = None if row is None else row.period.draft
        fill(ui.type_id_combo, self._types(draft), None if draft is None else draft.type_id)
        self._follow_person()
        if draft is not None:
            self._show(draft)
        else:
            ui.extent_percent_edit.setText(str(_WHOLE))
        self._follow_type()
        if draft is not None:
            _choose_again(self, draft)

    def _types(self, draft: SubsidyDraft | None) -> list[tuple[str, object]]:
        held = None if draft is None else draft.type_id
        offered = [
            kind
            for kind in self._choices.types
            if kind.type_id == held or (kind.grantable and kind.exists_on(self._today))
        ]
        return [("Välj stödform", None), *((kind.name, kind.type_id) for kind in offered)]

    def _show(self, draft: SubsidyDraft) -> None:
        ui = self.ui
        ui.decision_number_edit.setText(draft.decision_number)
        ui.extent_percent_edit.setText(str(draft.extent_percent))
        ui.note_edit.setText(draft.note)
        for edit, day in (
            (ui.decided_on_edit, draft.decided_on),
            (ui.start_edit, draft.start),
            (ui.end_edit, draft.end),
            (ui.applied_on_edit, draft.applied_on),
        ):
            show_date(edit, day)
        for field, value in (
            (ui.wage_edit, draft.wage),
            (ui.level_percent_edit, draft.level_percent),
            (ui.extra_amount_edit, draft.extra_amount),
            (ui.day_rate_edit, draft.day_rate),
        ):
            show_decimal(field, value)

    def _follow_person(self) -> None:
        person = chosen(self.ui.participant_id_combo)
        places: list[tuple[str, object]] = [
            (f"{item.form.short_label} · {item.place}", item.placement_id)
            for item in self._choices.placements
            if item.participant_id == person
        ]
        fill(self.ui.placement_id_combo, [NO_PLACEMENT, *places])
        for widget in (self.ui.placement_id_combo, self.ui.placement_id_label):
            widget.setVisible(bool(places))

    def _follow_type(self) -> None:
        ui, kind = self.ui, self.kind
        groups = () if kind is None else kind.variants
        fill(ui.variant_combo, [(NO_GROUP, ""), *((name, name) for name in groups)])
        basis = None if kind is None else kind.basis
        by_day, by_wage = basis is SubsidyBasis.DAY_RATE, basis is not SubsidyBasis.DAY_RATE
        share = basis in {None, SubsidyBasis.SHARE_OF_WAGE}
        for shown, names in (
            (bool(groups), ("variant",)),
            (by_day, ("day_rate",)),
            (by_wage, ("wage",)),
            (share, ("level_percent", "extra_amount")),
        ):
            for name in names:
                for widget in (getattr(ui, f"{name}_label"), self.fields.find(name)):
                    if widget is not None:
                        widget.setVisible(shown)
        told = "" if kind is None else " ".join(t for t in (kind.extra_text, kind.source) if t)
        ui.type_text_label.setText(told)
        ui.type_text_label.setVisible(bool(told))


def _to_end(bar: QScrollBar) -> Callable[[], None]:
    return lambda: bar.setValue(bar.maximum())


def _choose_again(editor: SupportEditor, draft: SubsidyDraft) -> None:
    """Stand on the group and the placement that the type and the person made room for."""
    stand_on(editor.ui.variant_combo, draft.variant, draft.variant)
    if draft.placement_id is not None:
        stand_on(editor.ui.placement_id_combo, draft.placement_id, AS_BEFORE)


class ExtendEditor(EditorPanel):
    """*Förläng*: the new decision's number is enough; the rest is as it was."""

    def __init__(self, row: SubsidyRow, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_SubsidiesExtend()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__(f"Förläng {row.name.full}", form, parent, save="Förläng")
        draft = row.period.draft
        self.ui.text_1_label.setText(f"{kind_text(row)}, {period_text(row)}.")
        start = today if draft.end is None else draft.end + timedelta(days=1)
        show_date(self.ui.start_edit, start)
        show_date(self.ui.end_edit, _proposed_end(row, start))
        show_decimal(self.ui.level_percent_edit, draft.level_percent)
        show_decimal(self.ui.wage_edit, draft.wage)
        by_day = draft.day_rate is not None
        for widget in (
            self.ui.level_percent_edit,
            self.ui.level_percent_label,
            self.ui.wage_edit,
            self.ui.wage_label,
        ):
            widget.setVisible(not by_day)

    def decision(self) -> Decision:
        """Return the new decision.

        Raises:
            DomainError: a date or a number cannot be read.
        """
        ui = self.ui
        return Decision(
            ui.decision_number_edit.text(),
            read_date(ui.end_edit, self._today, "end"),
            decided_on=read_date(ui.decided_on_edit, self._today, "decided_on"),
            start=read_date(ui.start_edit, self._today, "start"),
            level_percent=read_decimal(ui.level_percent_edit, "level_percent"),
            wage=read_decimal(ui.wage_edit, "wage"),
        )


class EndEditor(EditorPanel):
    """*Avsluta*: the last day that the support holds."""

    def __init__(self, row: SubsidyRow, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_SubsidiesEnd()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__(f"Avsluta {row.name.full}", form, parent, save="Avsluta")
        self.ui.text_1_label.setText(
            f"{kind_text(row)}, {period_text(row)}. Meddela Arbetsförmedlingen samma dag."
        )
        end = row.period.draft.end
        show_date(self.ui.end_edit, today if end is None or end > today else end)

    def end(self) -> date:
        """Return the last day.

        Raises:
            DomainError: the day is missing or does not exist.
        """
        return need_date(self.ui.end_edit, self._today, "end")


def _proposed_end(row: SubsidyRow, start: date) -> date | None:
    """Return as long a period again, but not past what the type allows."""
    draft = row.period.draft
    if draft.end is None:
        return None
    proposed = start + (draft.end - draft.start)
    return proposed if row.longest_end is None else max(min(proposed, row.longest_end), start)
