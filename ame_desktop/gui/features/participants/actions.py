"""What is done to the file that is open: each editor, and the service that it calls."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from ame_desktop.domain.approval_requests import RequestFor
from ame_desktop.domain.arenas import MemberRow
from ame_desktop.domain.closure_drafts import EnrolmentRow
from ame_desktop.domain.notes import NoteRow
from ame_desktop.domain.participant_files import (
    ConsentRow,
    ParticipantFile,
    ParticipantRow,
    QualificationRow,
    RestrictionRow,
)
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.participants.case_editors import ConsentEditor
from ame_desktop.gui.features.participants.choices import Choices
from ame_desktop.gui.features.participants.closing_acts import ClosingActs
from ame_desktop.gui.features.participants.note_acts import NoteActs
from ame_desktop.gui.features.participants.overview import OverviewActs
from ame_desktop.gui.features.participants.person_editors import (
    ApartEditor,
)
from ame_desktop.gui.features.participants.return_editor import ReturnEditor
from ame_desktop.gui.features.participants.row_edits import (
    membership_edit,
    person_edit,
    protection_edit,
    qualification_edit,
    referral_edit,
    restriction_edit,
    schedule_edit,
)
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock, EditorPanel
from ame_desktop.gui.widgets.row_editing import RowEdit, edit_row
from ame_desktop.services import adaptations, consents, protection
from ame_desktop.services.context import Context
from ame_desktop.services.enrolments import enrol_again


class FileActions:
    """Opens the editors of a file beside it, and stores what they hold.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who acts.
        dock: where an editor is shown.
    """

    def __init__(self, page: Page, ctx: Context, dock: EditorDock) -> None:
        self._page = page
        self._ctx = ctx
        self._dock = dock
        self._closing = ClosingActs(page, ctx, dock)
        self.notes = NoteActs(page, ctx, dock)
        self.file: ParticipantFile | None = None
        self.choices: Choices | None = None
        self.people: tuple[ParticipantRow, ...] = ()

    def acts(
        self, show_number: Callable[[], object], show_contact: Callable[[], object]
    ) -> OverviewActs:
        """Return what the overview can ask for."""
        return OverviewActs(
            show_number=show_number,
            show_contact=show_contact,
            edit_person=self.edit_person,
            edit_referral=self.edit_referral,
            add_membership=lambda: self.edit_membership(None),
            edit_membership=self.edit_membership,
            edit_schedule=self.edit_schedule,
            edit_restriction=self.edit_restriction,
            remove_restriction=self.remove_restriction,
            edit_qualification=self.edit_qualification,
            remove_qualification=self.remove_qualification,
            edit_protection=self.edit_protection,
            request=self.request,
            keep_apart=self.keep_apart,
            let_together=self.let_together,
            end=self.end,
            confirm=self._confirm,
            edit_statistics=self._edit_statistics,
            come_back=self.come_back,
        )

    def show(self, panel: EditorPanel, command: Callable[[], Command]) -> None:
        """Show an editor; ``command`` reads its form and returns what to do with it."""
        edit_beside(self._page, self._dock, panel, command, self._stored)

    def _stored(self, value: object) -> None:
        advice = getattr(value, "advice", "")
        if advice:
            self._page.band.say(advice)

    def show_row(self, edit: RowEdit[Any]) -> None:
        """Show the editor of a row that others may change too."""
        edit_row(self._page, self._ctx, self._dock, edit, self._stored)

    def edit_person(self) -> None:
        """*Ändra uppgifter*."""
        self.show_row(person_edit(self._ctx, self._open()))

    def edit_referral(self) -> None:
        """*Ändra aktualisering*, and the steps of route AF where the case is one's own."""
        if self.choices is not None:
            edit = referral_edit(self._ctx, self._open(), self.choices)
            if edit is not None:
                self.show_row(edit)

    def edit_membership(self, row: MemberRow | None) -> None:
        """A time in an arena."""
        if self.choices is not None:
            self.show_row(membership_edit(self._ctx, self._open(), self.choices, row))

    def edit_schedule(self) -> None:
        """*Arbetsträningsschema*."""
        if self.choices is not None:
            self.show_row(schedule_edit(self._ctx, self._open(), self.choices))

    def edit_restriction(self, row: RestrictionRow | None) -> None:
        """An adaptation."""
        self.show_row(restriction_edit(self._ctx, self._open(), row))

    def remove_restriction(self, row: RestrictionRow) -> None:
        """Take an adaptation away."""
        key, version = row.restriction_id, row.version
        self._page.command(lambda: adaptations.remove_restriction(self._ctx, key, version))

    def edit_qualification(self, row: QualificationRow | None) -> None:
        """A qualification."""
        if self.choices is not None:
            self.show_row(qualification_edit(self._ctx, self._open(), self.choices, row))

    def remove_qualification(self, row: QualificationRow) -> None:
        """Take a qualification away."""
        key, version = row.qualification_id, row.version
        self._page.command(lambda: adaptations.remove_qualification(self._ctx, key, version))

    def edit_protection(self) -> None:
        """*Skyddade personuppgifter*."""
        if self.choices is not None:
            self.show_row(protection_edit(self._ctx, self._open(), self.choices))

    def request(self) -> None:
        """*Begär ledighet eller studier*: the form is beside the chief's basket."""
        self._page.tools.open_page("approvals", RequestFor(self._open().participant_id))

    def keep_apart(self) -> None:
        """*Inte tillsammans*."""
        file, ctx = self._open(), self._ctx
        panel = ApartEditor(file.participant_id, self.people)

        def command() -> Command:
            other = panel.other()
            return lambda: protection.keep_apart(ctx, file.participant_id, other)

        self.show(panel, command)

    def let_together(self, key: UUID) -> None:
        """Take back *inte tillsammans*."""
        person = self._open().participant_id
        self._page.command(lambda: protection.let_together(self._ctx, person, key))

    def end(self) -> None:
        """*Avsluta tiden på enheten*."""
        self._closing.end(self._open().participant_id)

    def _confirm(self, row: EnrolmentRow) -> None:
        self._closing.confirm(self._open().participant_id, row)

    def _edit_statistics(self, row: EnrolmentRow) -> None:
        self._closing.statistics(self._open().participant_id, row)

    def come_back(self) -> None:
        """*Skriv in igen* a person who has left."""
        file, ctx = self._open(), self._ctx
        if self.choices is None:
            return
        panel = ReturnEditor(self.choices)

        def command() -> Command:
            draft = panel.draft()
            return lambda: enrol_again(ctx, file.participant_id, draft)

        self.show(panel, command)

    def edit_note(self, row: NoteRow | None) -> None:
        """A note, or an observation of one's own."""
        self.notes.edit(self._open(), row)

    def add_consent(self) -> None:
        """*Nytt medgivande*."""
        file, ctx = self._open(), self._ctx
        panel = ConsentEditor(ctx.clock.today())

        def command() -> Command:
            draft = panel.draft()
            return lambda: consents.add_consent(ctx, file.participant_id, draft)

        self.show(panel, command)

    def withdraw_consent(self, row: ConsentRow) -> None:
        """Take a waiver back from today."""
        ctx, key, version = self._ctx, row.consent_id, row.version
        today = ctx.clock.today()
        self._page.command(lambda: consents.withdraw_consent(ctx, key, version, today))

    def _open(self) -> ParticipantFile:
        file = self.file
        if file is None:
            message = "a file must be open before it is changed"
            raise RuntimeError(message)
        return file
