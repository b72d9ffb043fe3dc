"""*Ledighet* and *Chefens beslut*: long leaves, and what the chief has been asked for the person.

Source: TRE-50 to TRE-60, TRE-64.
"""

from collections.abc import Callable
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.approval_requests import RequestFor
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.leave_rows import DecisionRow, LeaveFile, LeaveRow, next_of
from ame_desktop.domain.leaves import LeaveMonths
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.features.participants.way.breaking_acts import BreakingActs
from ame_desktop.gui.features.participants.way.file_section import FileSection, SectionLook
from ame_desktop.gui.features.participants.way.leave_editors import DrugTestEditor, LeaveEditor
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.row_editing import Editor
from ame_desktop.services.leaves import (
    add_leave,
    change_leave,
    leaves_of,
    remove_leave,
    request_drug_test,
)

NO_LEAVES: Final = "Ingen ledighet är inskriven."
_WIDE: Final = frozenset({"note", "reason"})
NO_DECISIONS: Final = "Inget är begärt hos chefen."


class LeavesSection(RoomTab):
    """Reads both lists at once, and shows them under each other."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PLANNING, Topic.APPROVALS})

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.leaves = _Leaves(desk, self)
        self.decisions = _Decisions(desk, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.leaves)
        layout.addWidget(self.decisions)
        desk.dock.occupied.connect(self._make_room)

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.see_planning

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        self.leaves.open_for(file)
        self.decisions.open_for(file)
        self.desk.page.read(lambda: leaves_of(ctx, key), self._show, ticket="leaves")

    def _make_room(self, occupied: bool) -> None:
        """Show only what it is, its days and what comes next while an editor stands beside."""
        self.leaves.hide_columns(_WIDE, hidden=occupied)
        self.decisions.hide_columns(_WIDE, hidden=occupied)

    def _show(self, found: LeaveFile) -> None:
        self.leaves.months = found.months
        self.leaves.show_rows(found.leaves)
        self.decisions.tell_unapproved(found.unapproved_text)
        self.decisions.show_rows(found.decisions)


class _Leaves(FileSection[LeaveRow]):
    """The long leaves, the latest first."""

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        self.months: LeaveMonths | None = None
        columns = _leave_columns(lambda: self.months)
        look = SectionLook("Ledighet", NO_LEAVES, "Ny ledighet", columns, lambda row: row.leave_id)
        super().__init__(desk, look, parent)

    def open_for(self, file: ParticipantFile) -> None:
        """Stand ready for a file."""
        self.person = file.participant_id
        self.may_write(allowed=file.rights.write_planning)

    @override
    def edit(self, row: LeaveRow | None) -> None:
        """Open the editor of a leave, or of a new one."""
        desk, person = self.desk, self.person
        if person is None:
            return
        ctx = desk.ctx

        def make(held: LeaveRow | None) -> Editor:
            panel = LeaveEditor(held, desk.page.tools.today())

            def command() -> Command:
                draft = panel.draft()
                if held is None:
                    return lambda: add_leave(ctx, person, draft)
                return lambda: change_leave(ctx, held.leave_id, held.version, draft)

            return Editor(panel, command)

        self.open_editor(row, make, lambda: leaves_of(ctx, person).leaves)

    @override
    def remove(self, row: LeaveRow) -> None:
        """Take a leave away."""
        ctx, key, version = self.desk.ctx, row.leave_id, row.version
        self.desk.page.command(lambda: remove_leave(ctx, key, version))


class _Decisions(FileSection[DecisionRow]):
    """What the chief has been asked, the latest first; a refused leave leads to a broken plan."""

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        look = SectionLook(
            "Chefens beslut",
            NO_DECISIONS,
            "Begär ledighet…",
            _decision_columns(),
            lambda row: row.case_id,
        )
        super().__init__(desk, look, parent)
        self._requests = False
        self._unapproved = ""
        self.acts = BreakingActs(desk)
        self.add_button.setAccessibleName("Begär ledighet eller studier")
        self.test_button = QPushButton("Begär drogtest…", self)
        self.break_button = QPushButton("Bryt planeringen…", self)
        writes(self.test_button, self.break_button)
        self.put_button(self.break_button)
        self.put_button(self.test_button)
        self.unapproved_label = QLabel(self)
        self.unapproved_label.setProperty("kind", "error")
        self.unapproved_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unapproved_label.setWordWrap(True)
        self.put_line(self.unapproved_label)
        self.test_button.clicked.connect(self.request_test)
        self.break_button.clicked.connect(self._break)

    def open_for(self, file: ParticipantFile) -> None:
        """Stand ready for a file."""
        self.person = file.participant_id
        self._requests = file.rights.may_request
        self.may_write(allowed=file.rights.write_planning)
        self.add_button.setVisible(self._requests)
        self.test_button.setVisible(file.rights.write_planning)

    def tell_unapproved(self, text: str) -> None:
        """Say which days the person has been on leave without approval. Source: TRE-54."""
        self._unapproved = text
        self.unapproved_label.setText(text)
        self.unapproved_label.setVisible(bool(text))

    @override
    def show_rows(self, rows: tuple[DecisionRow, ...]) -> None:
        super().show_rows(rows)
        # What the chief has been asked is changed and taken back in the basket.
        self.edit_button.hide()
        self.remove_button.hide()

    @override
    def edit(self, row: DecisionRow | None) -> None:
        """Open the basket: its form for something new, or the case."""
        if self.person is not None:
            target = RequestFor(self.person) if row is None else row.case_id
            self.desk.page.tools.open_page("approvals", target)

    def request_test(self) -> None:
        """Ask the chief for a drug test."""
        desk, person = self.desk, self.person
        if person is None:
            return
        panel = DrugTestEditor()

        def command() -> Command:
            reason = panel.answer()
            return lambda: request_drug_test(desk.ctx, person, reason)

        edit_beside(desk.page, desk.dock, panel, command)

    def _break(self) -> None:
        row = self.current
        cause = row.cause if row is not None and row.breaks else self._unapproved
        if self.person is not None:
            self.acts.break_plan(self.person, cause=cause)

    @override
    def _let(self) -> None:
        row = self.current
        breaks = bool(self._unapproved) or (row is not None and row.breaks)
        self.break_button.setVisible(self._writes and breaks)


def _leave_columns(
    months: Callable[[], LeaveMonths | None],
) -> tuple[Column[LeaveRow], ...]:
    def coming(row: LeaveRow) -> str:
        held = months()
        return next_of(row, held) if held is not None else ""

    return (
        Column("kind", "Vad", lambda row: row.draft.kind.value.capitalize(), width=140),
        Column("period", "Dagar", lambda row: row.period, width=190),
        Column("next", "Härnäst", coming, width=250),
        Column("note", "Anteckning", _note, tooltip=_note, width=0),
    )


def _note(row: LeaveRow) -> str:
    return row.draft.note


def _decision_columns() -> tuple[Column[DecisionRow], ...]:
    return (
        Column("what", "Vad", lambda row: row.label, width=190),
        Column("period", "Dagar", lambda row: row.period, width=200),
        Column("state", "Läge", lambda row: row.state.label, width=140),
        Column("reason", "Chefens ord", _reason, tooltip=_reason, width=0),
    )


def _reason(row: DecisionRow) -> str:
    return row.reason
