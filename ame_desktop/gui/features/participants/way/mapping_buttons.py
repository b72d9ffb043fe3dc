"""The buttons above a mapping: those that fit the part that is chosen, and how far it has come."""

from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.domain.mapping import MappingArea, MappingState
from ame_desktop.domain.mapping_rows import MappingFile, WholeMapping
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.way.mapping_sections import Key, Step
from ame_desktop.gui.widgets.flow_layout import FlowLayout

_NEW = {Step.SESSIONS: "Boka samtal", Step.ACTIONS: "Ny åtgärd"}


class MappingButtons(QWidget):
    """Shows only what can be done now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.write_button = QPushButton("Skriv", self)
        self.write_button.setProperty("kind", "primary")
        self.edit_button = QPushButton("Ändra", self)
        self.held_button = QPushButton("Hölls", self)
        self.missed_button = QPushButton("Blev inte av", self)
        self.done_button = QPushButton("Gjord", self)
        self.remove_button = QPushButton("Ta bort", self)
        self.review_button = QPushButton("Genomgången…", self)
        self.sign_button = QPushButton("Undertecknad…", self)
        self.driving_button = QPushButton("Lägg till anpassning: kör inte fordon", self)
        self.begin_button = QPushButton("Ny kartläggning", self)
        self.discard_button = QPushButton("Ta bort kartläggningen", self)
        self.map_button = QPushButton("SASSAM-karta som PDF…", self)
        self.summary_button = QPushButton("Sammanställning som PDF…", self)
        self._writing = (
            self.write_button,
            self.edit_button,
            self.held_button,
            self.missed_button,
            self.done_button,
            self.remove_button,
            self.review_button,
            self.sign_button,
            self.driving_button,
            self.begin_button,
            self.discard_button,
        )
        writes(*self._writing)
        layout = FlowLayout(self, spacing=10)
        for button in (*self._writing, self.map_button, self.summary_button):
            layout.addWidget(button)

    def show_for(
        self, file: MappingFile | None, part: Key | None, session: Any, action: Any
    ) -> None:
        """Show what can be done in a part, with the meeting and the action that are chosen."""
        whole = file.whole if file is not None else None
        self.setVisible(whole is not None)
        if file is None or whole is None:
            return
        may, open_ = file.may_write, whole.is_open
        self._show_writing(file, whole, part)
        chosen = {Step.SESSIONS: session, Step.ACTIONS: action}
        row = chosen.get(part) if isinstance(part, Step) else None
        kept = part is Step.ACTIONS or open_
        self.edit_button.setVisible(may and row is not None and kept)
        self.remove_button.setVisible(may and row is not None and kept)
        meeting = may and part is Step.SESSIONS and session is not None and open_
        self.held_button.setVisible(meeting and session.held is not True)
        self.missed_button.setVisible(meeting and session.held is not False)
        acting = may and part is Step.ACTIONS and action is not None
        self.done_button.setVisible(acting)
        if acting:
            self.done_button.setText("Gjord" if action.done_on is None else "Inte gjord")
        settled = not any(_is_open(each.state) for each in file.rows)
        self.begin_button.setVisible(may and settled and part is not Step.ACTIONS)
        empty = open_ and not whole.sessions and not whole.actions
        self.discard_button.setVisible(may and empty and part is Step.SESSIONS)
        self.summary_button.setVisible(part in {Step.SUMMARY, Step.ACTIONS})
        self.map_button.setVisible(part not in {Step.SUMMARY, Step.ACTIONS})

    def offer_driving(
        self, person: ParticipantFile | None, part: Key | None, file: MappingFile | None
    ) -> None:
        """Offer to say that a person drives no vehicle, where nobody has: what, and never why.

        Source: OSB-41
        """
        asked = part is MappingArea.SUBSTANCES and file is not None and file.may_fill
        known = person is None or any(
            row.kind is RestrictionKind.DRIVING for row in person.restrictions
        )
        may = person is not None and person.rights.adapt
        self.driving_button.setVisible(asked and may and not known)

    def _show_writing(self, file: MappingFile, whole: WholeMapping, part: Key | None) -> None:
        listed = part in _NEW
        around = file.may_write and (part is Step.ACTIONS or whole.is_open)
        self.write_button.setVisible(around if listed else file.may_fill)
        self.write_button.setText(_NEW[part] if isinstance(part, Step) and listed else "Skriv")
        closing = file.may_fill and part is Step.SUMMARY
        self.review_button.setVisible(closing)
        self.sign_button.setVisible(closing and whole.row.state is MappingState.REVIEWED)


def _is_open(state: MappingState) -> bool:
    return state is not MappingState.SIGNED
