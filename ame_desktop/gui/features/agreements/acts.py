"""What can be done on the page: each editor with the service that it goes with."""

from collections.abc import Callable
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
from ame_desktop.gui.widgets.editing import Command, edit_beside, tell_effect
from ame_desktop.gui.widgets.editor_panel import EditorDock
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

    def edit(self, file: AgreementFile | None, customer_id: UUID | None = None) -> None:
        """Change an agreement, or lay up a new one, with a counterpart or without."""
        ctx, choices = self._ctx, self.choices
        if choices is None:
            return
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

        edit_beside(self._page, self._dock, panel, command, self._opened)
        tell_effect(self._page, panel, effect)

    def sign(self, file: AgreementFile) -> None:
        """*Teckna*: ask for the day and who signed for the counterpart."""
        ctx, row = self._ctx, file.row
        panel = SignEditor(row, file.draft.contact, ctx.clock.today())

        def command() -> Command:
            day, by = panel.answer()
            return lambda: agreements.sign(ctx, row.agreement_id, row.version, day, by)

        edit_beside(self._page, self._dock, panel, command)

    def end(self, file: AgreementFile) -> None:
        """*Avsluta*: ask for the last day and why."""
        ctx, row = self._ctx, file.row
        panel = EndEditor(row, ctx.clock.today())

        def command() -> Command:
            day, reason = panel.answer()
            return lambda: agreements.end(ctx, row.agreement_id, row.version, day, reason)

        edit_beside(self._page, self._dock, panel, command)

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
        panel = TaskEditor(row, self.arenas, self.vehicles, ctx.clock.today(), task)

        def command() -> Command:
            draft = panel.draft()
            if task is None:
                return lambda: agreements.add_task(ctx, row.agreement_id, draft)
            return lambda: agreements.change_task(ctx, task.agreed_task_id, task.version, draft)

        edit_beside(self._page, self._dock, panel, command)

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
        ctx = self._ctx
        panel = FollowUpEditor(row, meeting, ctx.clock.today(), held=held)

        def command() -> Command:
            draft = panel.draft()
            if meeting is None:
                return lambda: agreements.add_follow_up(ctx, row.agreement_id, draft)
            key, version = meeting.follow_up_id, meeting.version
            return lambda: agreements.change_follow_up(ctx, key, version, draft)

        edit_beside(self._page, self._dock, panel, command)

    def remove_follow_up(self, meeting: AgreementFollowUpRow) -> None:
        """Take away a planned follow-up; *Ångra* brings it back."""
        ctx = self._ctx
        self._page.command(
            lambda: agreements.remove_follow_up(ctx, meeting.follow_up_id, meeting.version)
        )


def _lines(remarks: tuple[AgreementRemark, ...]) -> str:
    return "\n".join(remark.text for remark in remarks)
