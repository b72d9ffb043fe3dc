"""What can be done on the page: each editor with the service that it goes with."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from ame_desktop.domain.agreement_choices import AgreementChoices
from ame_desktop.domain.agreement_rows import (
    AgreedTaskRow,
    AgreementFile,
    AgreementFollowUpRow,
    AgreementRemark,
    AgreementRow,
)
from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.catalogue import VehicleItem
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.agreements.editors import (
    AgreementEditor,
    EndEditor,
    FollowUpEditor,
    SignEditor,
)
from ame_desktop.gui.features.agreements.task_editor import TaskEditor
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services import agreements
from ame_desktop.services.context import Context

Opened = Callable[[UUID], object]


class AgreementActs:
    """Opens editors beside the page and stores what they hold.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who acts.
        dock: where the editors are shown.
        opened: stands on an agreement, such as one that was just laid up.
    """

    def __init__(self, page: Page, ctx: Context, dock: EditorDock, opened: Opened) -> None:
        self._page = page
        self._ctx = ctx
        self._dock = dock
        self._opened = opened
        self.choices: AgreementChoices | None = None
        self.arenas: tuple[ArenaRow, ...] = ()
        self.vehicles: tuple[VehicleItem, ...] = ()
        self.qualifications: tuple[str, ...] = ()

    def edit(self, file: AgreementFile | None, customer_id: UUID | None = None) -> None:
        """Change an agreement, or lay up a new one, with a counterpart or without."""
        choices = self.choices
        if choices is not None:

            def make(held: AgreementFile | None) -> Editor:
                return self._editor(choices, held, customer_id)

            self._beside(self._again(file, make), self._opened)

    def _editor(
        self, choices: AgreementChoices, file: AgreementFile | None, customer_id: UUID | None
    ) -> Editor:
        ctx = self._ctx
        panel = AgreementEditor(choices, ctx.clock.today(), file, customer_id)

        def command() -> Command:
            draft = panel.draft()
            if file is None:
                return lambda: agreements.add_draft(ctx, draft)
            row = file.row
            return lambda: agreements.change(ctx, row.agreement_id, row.version, draft)

        def effect() -> Callable[[], str]:
            draft = panel.draft()
            held = None if file is None else file.row.agreement_id
            return lambda: _lines(agreements.remarks_on(ctx, draft, held))

        return Editor(panel, command, effect)

    def sign(self, file: AgreementFile) -> None:
        """*Teckna*: ask for the day and who signed for the counterpart."""
        ctx = self._ctx

        def make(found: AgreementFile | None) -> Editor:
            held = found or file
            panel, row = SignEditor(held.row, held.draft.contact, ctx.clock.today()), held.row

            def command() -> Command:
                day, by = panel.answer()
                return lambda: agreements.sign(ctx, row.agreement_id, row.version, day, by)

            return Editor(panel, command)

        self._beside(self._again(file, make, decides=True))

    def end(self, file: AgreementFile) -> None:
        """*Avsluta*: ask for the last day and why."""
        ctx = self._ctx

        def make(found: AgreementFile | None) -> Editor:
            row = (found or file).row
            panel = EndEditor(row, ctx.clock.today())

            def command() -> Command:
                day, reason = panel.answer()
                return lambda: agreements.end(ctx, row.agreement_id, row.version, day, reason)

            return Editor(panel, command)

        self._beside(self._again(file, make, decides=True))

    def renew(self, file: AgreementFile) -> None:
        """*Förnya*: next year's agreement at once; *Ångra* takes it back."""
        ctx, key = self._ctx, file.row.agreement_id
        self._page.command(lambda: agreements.renew(ctx, key), self._opened)

    def propose(self, file: AgreementFile) -> None:
        """Ask the chief to agree to more than a year."""
        ctx, row = self._ctx, file.row
        self._page.command(lambda: agreements.propose_longer(ctx, row.agreement_id, row.version))

    def remove(self, file: AgreementFile) -> None:
        """Take away a draft; *Ångra* brings it back."""
        ctx, row = self._ctx, file.row
        self._page.command(lambda: agreements.remove(ctx, row.agreement_id, row.version))

    def edit_task(self, file: AgreementFile, task: AgreedTaskRow | None = None) -> None:
        """Change a task of an agreement, or add one."""
        ctx, row = self._ctx, file.row
        key = None if task is None else task.agreed_task_id

        def make(held: AgreedTaskRow | None) -> Editor:
            names, today = self.qualifications, ctx.clock.today()
            panel = TaskEditor(row, self.arenas, self.vehicles, names, today, held)

            def command() -> Command:
                draft = panel.draft()
                if held is None:
                    return lambda: agreements.add_task(ctx, row.agreement_id, draft)
                return lambda: agreements.change_task(ctx, held.agreed_task_id, held.version, draft)

            return Editor(panel, command)

        def read() -> AgreedTaskRow | None:
            tasks = agreements.agreement(ctx, row.agreement_id).tasks
            return next((found for found in tasks if found.agreed_task_id == key), None)

        self._beside(RowEdit(key, task, make, read))

    def remove_task(self, task: AgreedTaskRow) -> None:
        """Take away a task; *Ångra* brings it back."""
        ctx = self._ctx
        self._page.command(lambda: agreements.remove_task(ctx, task.agreed_task_id, task.version))

    def follow_up(self, file: AgreementFile) -> None:
        """*Följ upp*: write down what is said today, on the follow-up that is next in line."""
        planned = [row for row in file.follow_ups if row.draft.held_on is None]
        following = min(planned, key=lambda row: row.draft.due_on, default=None)
        self.edit_follow_up(file.row, following, held=True)

    def edit_follow_up(
        self, row: AgreementRow, meeting: AgreementFollowUpRow | None, *, held: bool = False
    ) -> None:
        """Change a follow-up, or add one."""
        ctx, key = self._ctx, None if meeting is None else meeting.follow_up_id

        def make(found: AgreementFollowUpRow | None) -> Editor:
            panel = FollowUpEditor(row, found, ctx.clock.today(), held=held)

            def command() -> Command:
                draft = panel.draft()
                if found is None:
                    return lambda: agreements.add_follow_up(ctx, row.agreement_id, draft)
                return lambda: agreements.change_follow_up(
                    ctx, found.follow_up_id, found.version, draft
                )

            return Editor(panel, command)

        def read() -> AgreementFollowUpRow | None:
            rows = agreements.agreement(ctx, row.agreement_id).follow_ups
            return next((each for each in rows if each.follow_up_id == key), None)

        self._beside(RowEdit(key, meeting, make, read))

    def _again(
        self,
        opened: AgreementFile | None,
        make: Callable[[AgreementFile | None], Editor],
        *,
        decides: bool = False,
    ) -> RowEdit[AgreementFile]:
        ctx, key = self._ctx, None if opened is None else opened.row.agreement_id

        def read() -> AgreementFile | None:
            return None if key is None else agreements.agreement(ctx, key)

        return RowEdit(key, opened, make, read, decides)

    def _beside(self, edit: RowEdit[Any], on_stored: Opened | None = None) -> None:
        edit_row(self._page, self._ctx, self._dock, edit, on_stored)

    def remove_follow_up(self, meeting: AgreementFollowUpRow) -> None:
        """Take away a planned follow-up; *Ångra* brings it back."""
        ctx = self._ctx
        self._page.command(
            lambda: agreements.remove_follow_up(ctx, meeting.follow_up_id, meeting.version)
        )


def _lines(remarks: tuple[AgreementRemark, ...]) -> str:
    return "\n".join(remark.text for remark in remarks)
