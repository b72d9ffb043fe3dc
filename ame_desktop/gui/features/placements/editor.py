"""The editor of a placement: only the fields that its form needs, with the rules' remarks."""

from dataclasses import fields, replace
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.placement_remarks import Remark
from ame_desktop.domain.placement_rows import PlacementDraft, PlacementFile
from ame_desktop.domain.placements import CostBearer, PracticePurpose, Programme
from ame_desktop.gui.features.placements.choices import Choices
from ame_desktop.gui.features.placements.fields import HEADED, Chosen, needed
from ame_desktop.gui.features.placements.remark_lines import RemarkLines
from ame_desktop.gui.features.placements.texts import state_line
from ame_desktop.gui.forms.ui_placements_editor import Ui_PlacementsEditor
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    choose,
    chosen,
    fill,
    need_date,
    read_date,
    read_number,
    show_date,
    stand_on,
)

_DATES: Final = (
    "end",
    "af_decided_on",
    "af_agreement_on",
    "union_consulted_on",
    "rules_explained_on",
    "cost_until",
)
_NUMBERS: Final = ("extent_percent", "target_percent", "cost_share")
_CHOICES: Final[dict[str, tuple[PracticePurpose, ...] | tuple[Programme, ...]]] = {
    "practice_purpose": tuple(PracticePurpose),
    "programme": tuple(Programme),
}
_COMBOS: Final = {
    "form": "form",
    "arena": "arena_id",
    "supervisor": "supervisor_id",
    "practice_purpose": "practice_purpose",
    "programme": "programme",
    "cost_bearer": "cost_bearer",
}
_NOT_SET: Final = ("Ej angivet", None)


class PlacementEditor(EditorPanel):
    """A new placement, or one that is open.

    Args:
        file: the placement, ``None`` for a new one.
        choices: what there is to choose from.
        person: whom a new one is for, where that is known already.
        parent: the widget that holds the editor.
    """

    def __init__(
        self,
        file: PlacementFile | None,
        choices: Choices,
        person: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_PlacementsEditor()
        form = QWidget()
        self.ui.setupUi(form)
        self.file = file
        self._choices = choices
        self._exception = False
        self._previous = file.draft.previous_id if file is not None else None
        title = "Ny placering" if file is None else file.row.name.full
        super().__init__(title, form, parent)
        self.remarks = RemarkLines(form)
        self._fill(person)
        if file is not None:
            self._show(file)
        for combo in (
            self.ui.form_combo,
            self.ui.arena_combo,
            self.ui.supervisor_combo,
            self.ui.cost_bearer_combo,
        ):
            combo.currentIndexChanged.connect(self._fit)
        self.ui.own_initiative_check.toggled.connect(self._fit)
        self.ui.person_combo.currentIndexChanged.connect(self._follow_person)
        self._fit()

    def draft(self) -> PlacementDraft:
        """Return the placement as it stands in the form; fields that are not shown are empty.

        Raises:
            DomainError: nobody is chosen, or a date or a number cannot be read.
        """
        today = self._choices.today
        values: dict[str, Any] = {"start": need_date(self.ui.start_edit, today, "start")}
        for name in _DATES:
            values[name] = read_date(self._edit(name), today, name)
        for name in _NUMBERS:
            values[name] = read_number(self._edit(name), name)
        for name, column in _COMBOS.items():
            values[column] = chosen(self._combo(name))
        for value in fields(PlacementDraft):
            widget = self._widget(value.name)
            if isinstance(widget, QPlainTextEdit):
                values[value.name] = widget.toPlainText()
            elif isinstance(widget, QCheckBox):
                values[value.name] = widget.isChecked()
            elif isinstance(widget, QLineEdit):
                values.setdefault(value.name, widget.text())
        draft = PlacementDraft(participant_id=self._person(), **values)
        return replace(draft, previous_id=self._previous, **self._left_out(draft))

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Show what the rules say of the draft, each remark at its field."""
        exception = any(remark.field == "exception_reason" for remark in remarks)
        if exception != self._exception:
            self._exception = exception
            self._fit()
        self.remarks.show_remarks(remarks)

    def lock(self) -> None:
        """Let nothing be changed, where the roles or the placement's state do not allow it."""
        for widget in self.fields.inputs:
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                widget.setReadOnly(True)
            else:
                widget.setEnabled(False)
        self.save_button.setEnabled(False)
        self.save_button.hide()
        self.cancel_button.setText("Stäng")

    def _follow_person(self) -> None:
        choose(self.ui.arena_combo, self._choices.arena_of(chosen(self.ui.person_combo)))

    def _person(self) -> UUID:
        if self.file is not None:
            return self.file.row.participant_id
        picked = chosen(self.ui.person_combo)
        if not isinstance(picked, UUID):
            raise DomainError("Välj vem placeringen gäller.", field="person")
        return picked

    def _left_out(self, draft: PlacementDraft) -> dict[str, Any]:
        """Return the empty values of the fields that are not shown."""
        empty = PlacementDraft(draft.participant_id, draft.form, draft.start)
        hidden = {name for name, shown in needed(self._chosen()).items() if not shown}
        if not self._chosen().named_supervisor:
            hidden.add("supervisor_name")
        return {name: getattr(empty, name) for name in hidden}

    def _fill(self, person: UUID | None) -> None:
        ui, choices = self.ui, self._choices
        fill(ui.person_combo, choices.person_choices() if self.file is None else [], person)
        ui.person_box.setVisible(self.file is None)
        for widget in (ui.state_label, ui.acts_box, ui.parts_box):
            widget.setVisible(self.file is not None)
        fill(ui.form_combo, [(form.label, form) for form in ActivityForm])
        fill(ui.arena_combo, choices.arena_choices())
        fill(ui.supervisor_combo, choices.staff_choices())
        for name, kind in _CHOICES.items():
            fill(self._combo(name), [_NOT_SET, *((item.label, item) for item in kind)])
        fill(ui.cost_bearer_combo, [_NOT_SET, *((item.label, item) for item in CostBearer)])
        if self.file is None:
            show_date(ui.start_edit, choices.today)
            choose(ui.arena_combo, choices.arena_of(person))

    def _show(self, file: PlacementFile) -> None:
        draft = file.draft
        self.ui.state_label.setText(state_line(file))
        for name, column in _COMBOS.items():
            choose(self._combo(name), getattr(draft, column))
        self._keep_offered(file)
        for name in ("start", *_DATES):
            show_date(self._edit(name), getattr(draft, name))
        for name in _NUMBERS:
            number = getattr(draft, name)
            self._edit(name).setText("" if number is None else str(number))
        for field in fields(PlacementDraft):
            widget, value = self._widget(field.name), getattr(draft, field.name)
            if isinstance(widget, QPlainTextEdit):
                widget.setPlainText(value)
            elif isinstance(widget, QCheckBox):
                widget.setChecked(value)
            elif isinstance(widget, QLineEdit) and isinstance(value, str):
                widget.setText(value)

    def _keep_offered(self, file: PlacementFile) -> None:
        """Let an arena that is closed and a leader who has gone stay what is chosen."""
        draft, ui = file.draft, self.ui
        if draft.arena_id is not None:
            stand_on(ui.arena_combo, draft.arena_id, file.row.arena)
        if draft.supervisor_id is not None:
            stand_on(ui.supervisor_combo, draft.supervisor_id, file.row.supervisor)

    def _chosen(self) -> Chosen:
        ui = self.ui
        arena = chosen(ui.arena_combo)
        return Chosen(
            form=ActivityForm(chosen(ui.form_combo)),
            elsewhere=self._choices.elsewhere(arena) or bool(ui.host_unit_edit.text()),
            named_supervisor=chosen(ui.supervisor_combo) is None,
            own_initiative=ui.own_initiative_check.isChecked(),
            exception=self._exception or bool(ui.exception_reason_edit.toPlainText()),
            bearer=chosen(ui.cost_bearer_combo),
        )

    def _fit(self) -> None:
        """Show the fields that the placement needs."""
        wanted = needed(self._chosen())
        for name, shown in wanted.items():
            self._box(name).setVisible(shown)
        for heading, names in HEADED.items():
            label: QWidget = getattr(self.ui, f"{heading}_label")
            label.setVisible(any(wanted[name] for name in names))

    def _box(self, name: str) -> QWidget:
        box: QWidget = getattr(self.ui, f"{name}_box")
        return box

    def _edit(self, name: str) -> QLineEdit:
        edit: QLineEdit = getattr(self.ui, f"{name}_edit")
        return edit

    def _combo(self, name: str) -> QComboBox:
        combo: QComboBox = getattr(self.ui, f"{name}_combo")
        return combo

    def _widget(self, name: str) -> QWidget | None:
        kinds = (f"{name}_{suffix}" for suffix in ("edit", "check"))
        found = (self.form.findChild(QWidget, wanted) for wanted in kinds)
        return next((widget for widget in found if widget is not None), None)
