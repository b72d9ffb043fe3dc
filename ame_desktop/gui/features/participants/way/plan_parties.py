"""Who takes part in a plan, in its editor: the name of each, and whether they were at the meeting.

Source: OSB-56.
"""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from ame_desktop.domain.plan_rows import PartyDraft
from ame_desktop.domain.plans import PlanParty
from ame_desktop.gui.widgets.form_fields import WholeField


class PartyRows(WholeField):
    """A line for each party: ticked when there, and the name."""

    changed = Signal()

    def __init__(self, parties: Iterable[PartyDraft], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Med på mötet")
        self.setObjectName("party_rows")
        self._lines: dict[PlanParty, tuple[QCheckBox, QLineEdit]] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for place, party in enumerate(PlanParty):
            title = party.value.capitalize()
            check, edit = QCheckBox(title, self), QLineEdit(self)
            edit.setPlaceholderText("Namn")
            edit.setAccessibleName(f"Namn på {party.value}")
            check.toggled.connect(self.changed)
            edit.textChanged.connect(self.changed)
            layout.addWidget(check, place, 0)
            layout.addWidget(edit, place, 1)
            self._lines[party] = (check, edit)
        layout.setColumnStretch(1, 1)
        self.put_whole(tuple(parties))

    @override
    def whole(self) -> tuple[PartyDraft, ...]:
        drafts = (
            PartyDraft(party, edit.text().strip(), check.isChecked())
            for party, (check, edit) in self._lines.items()
        )
        return tuple(draft for draft in drafts if draft.present or draft.name)

    @override
    def put_whole(self, value: tuple[PartyDraft, ...]) -> None:
        held = {draft.party: draft for draft in value}
        for party, (check, edit) in self._lines.items():
            draft = held.get(party)
            check.setChecked(draft is not None and draft.present)
            edit.setText("" if draft is None else draft.name)

    @override
    def whole_text(self, value: tuple[PartyDraft, ...]) -> str:
        return "\n".join(_text(draft) for draft in value)


def _text(draft: PartyDraft) -> str:
    there = "" if draft.present else " (inte på mötet)"
    return f"{draft.party.value.capitalize()}: {draft.name}{there}"
