"""The editors of plans: one form for each kind, kept while it is written.

Source: TRE-18 to TRE-22, OSB-57, OSB-58, AFR-03 to AFR-05, AFR-10, AFR-18.
"""

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from ame_desktop.domain.plan_rows import PartyDraft, PlanDraft, PlanItem, PlansFile
from ame_desktop.domain.plan_sections import ROWS, section_keys
from ame_desktop.domain.plans import PlanKind, PlanParty
from ame_desktop.gui.features.participants.way.plan_parties import PartyRows
from ame_desktop.gui.features.participants.way.plan_rows import PlanRows, TypedRow, typed_row
from ame_desktop.gui.forms.ui_plans_af import Ui_PlansAf
from ame_desktop.gui.forms.ui_plans_individual import Ui_PlansIndividual
from ame_desktop.gui.forms.ui_plans_labour import Ui_PlansLabour
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    clock_text,
    put_in,
    read_date,
    read_minute,
    show_date,
)

_FORMS: Final[dict[PlanKind, Callable[[], Any]]] = {
    PlanKind.LABOUR: Ui_PlansLabour,
    PlanKind.INDIVIDUAL: Ui_PlansIndividual,
    PlanKind.AF: Ui_PlansAf,
}
_BOXES: Final = {
    PlanKind.LABOUR: ("activities_box", "documents_box"),
    PlanKind.INDIVIDUAL: ("part_goals_box", "measures_box"),
    PlanKind.AF: ("activities_box", "duties_box", "af_support_box"),
}
_DAYS: Final = (
    "valid_from",
    "valid_to",
    "goal_on",
    "deep_follow_up_on",
    "registered_on",
    "made_on",
)
_MINUTE: Final = "deep_follow_up_minute"


class PlanEditor(EditorPanel):
    """A plan as it is written: its texts, its days, its rows and who takes part."""

    def __init__(
        self,
        file: PlansFile,
        kind: PlanKind,
        plan: PlanItem | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        form = QWidget()
        _FORMS[kind]().setupUi(form)
        self.kind, self._today, self._form = kind, today, form
        self.rows = tuple(PlanRows(spec) for spec in ROWS[kind])
        for name, rows in zip(_BOXES[kind], self.rows, strict=True):
            put_in(_child(form, QWidget, name), rows)
        self.parties = _parties(form, file, plan) if kind is PlanKind.INDIVIDUAL else None
        title = "plan hos AF" if kind is PlanKind.AF else kind.label.lower()
        super().__init__(f"{'Ny' if plan is None else 'Ändra'} {title}", form, parent)
        if plan is not None:
            self._show(plan)
        elif (start := self._line("valid_from")) is not None:
            show_date(start, today)

    def draft(self) -> PlanDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a day or a time does not exist.
        """
        days = {name: read_date(edit, self._today, name) for name, edit in self._days().items()}
        minute = self._line(_MINUTE)
        simplified = self._form.findChild(QCheckBox, "simplified_check")
        return PlanDraft(
            {key: self._text(key) for key in section_keys(self.kind)},
            tuple(draft for rows in self.rows for draft in rows.drafts(self._today)),
            self.parties.whole() if self.parties is not None else (),
            deep_follow_up_minute=read_minute(minute, _MINUTE) if minute is not None else None,
            simplified=isinstance(simplified, QCheckBox) and simplified.isChecked(),
            **days,
        )

    def typed(self) -> str:
        """Return all that stands in the form, to be kept."""
        lines = {edit.objectName(): edit.text() for edit in self._lines(QLineEdit)}
        texts = {edit.objectName(): edit.toPlainText() for edit in self._lines(QPlainTextEdit)}
        rows = [[asdict(row) for row in rows.whole()] for rows in self.rows]
        parties = self.parties.whole() if self.parties is not None else ()
        held = [[party.party.value, party.name, party.present] for party in parties]
        values = {"lines": lines, "texts": texts, "rows": rows, "parties": held}
        return json.dumps(values, ensure_ascii=False, default=str)

    def put_back(self, text: str) -> None:
        """Show what was kept of the form."""
        values = json.loads(text)
        for edit in self._lines(QLineEdit):
            edit.setText(values["lines"].get(edit.objectName(), ""))
        for long in self._lines(QPlainTextEdit):
            long.setPlainText(values["texts"].get(long.objectName(), ""))
        for rows, held in zip(self.rows, values["rows"], strict=True):
            rows.put_whole(_kept_row(row) for row in held)
        if self.parties is not None:
            parties = (
                PartyDraft(PlanParty(p), name, there) for p, name, there in values["parties"]
            )
            self.parties.put_whole(tuple(parties))

    def _show(self, plan: PlanItem) -> None:
        for key in section_keys(self.kind):
            edit = _child(self._form, QWidget, f"{key}_edit")
            text = plan.texts.get(key, "")
            if isinstance(edit, QPlainTextEdit):
                edit.setPlainText(text)
            elif isinstance(edit, QLineEdit):
                edit.setText(text)
        for name, line in self._days().items():
            waits = name == "made_on" and not plan.is_made
            show_date(line, None if waits else getattr(plan, name))
        minute = self._line(_MINUTE)
        if minute is not None:
            minute.setText(clock_text(plan.deep_follow_up_minute))
        for spec, rows in zip(ROWS[self.kind], self.rows, strict=True):
            rows.put_whole(typed_row(row) for row in plan.rows_of(spec.kind))
        simplified = self._form.findChild(QCheckBox, "simplified_check")
        if isinstance(simplified, QCheckBox):
            simplified.setChecked(plan.simplified)

    def _text(self, key: str) -> str:
        edit = _child(self._form, QWidget, f"{key}_edit")
        return edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()

    def _days(self) -> dict[str, QLineEdit]:
        found = ((name, self._line(name)) for name in _DAYS)
        return {name: edit for name, edit in found if edit is not None}

    def _line(self, name: str) -> QLineEdit | None:
        found = self._form.findChild(QLineEdit, f"{name}_edit")
        return found if isinstance(found, QLineEdit) else None

    def _lines(self, kind: type[Any]) -> list[Any]:
        """Return the fields of the form itself, not those inside its rows."""
        return [
            edit for edit in self._form.findChildren(kind) if edit.objectName().endswith("_edit")
        ]


def _parties(form: QWidget, file: PlansFile, plan: PlanItem | None) -> PartyRows:
    """Put the parties in the form; a new plan begins with the person and whoever writes."""
    first: tuple[PartyDraft, ...]
    if plan is None:
        first = (
            PartyDraft(PlanParty.PERSON, file.person),
            PartyDraft(PlanParty.CASE_WORKER, file.writer),
            PartyDraft(PlanParty.AF, "", present=False),
        )
    else:
        first = tuple(PartyDraft(p.party, p.name, p.present) for p in plan.parties)
    rows = PartyRows(first)
    put_in(_child(form, QWidget, "parties_box"), rows)
    return rows


def _kept_row(values: dict[str, Any]) -> TypedRow:
    key = values.pop("row_id", None)
    return TypedRow(**values, row_id=UUID(key) if key else None)


def _child(form: QWidget, kind: type[Any], name: str) -> Any:
    return form.findChild(kind, name)
