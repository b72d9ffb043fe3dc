"""What can be done with a way in, from its own screen and from a person's file."""

from uuid import UUID

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import IntakeRow, StaffLoad, StepRow
from ame_desktop.domain.next_steps import NextStepRow
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.intake_editors import NextStepEditor, StepEditor
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services import intake
from ame_desktop.services.context import Context
from ame_desktop.services.staff import staff_list


class IntakeActs:
    """Opens the editors beside the page and does what one key does.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who acts.
        dock: where the editors are shown.
    """

    def __init__(self, page: Page, ctx: Context, dock: EditorDock) -> None:
        self._page = page
        self._ctx = ctx
        self._dock = dock

    def assign(self, row: IntakeRow, load: StaffLoad) -> None:
        """Give the case to somebody."""
        ctx, key, version = self._ctx, row.referral_id, row.version
        self._page.command(lambda: intake.assign(ctx, key, version, load.staff_id))

    def do(self, row: IntakeRow, step: StepRow) -> None:
        """Say that a step was done today; one that needs more than a day asks for it."""
        needs_day = step.step is IntakeStep.MAPPING_BOOKED and step.booked_on is None
        needs_note = step.step in {IntakeStep.CONSENT, IntakeStep.SEEKING}
        if needs_day or needs_note:
            self.edit(row, step)
            return
        ctx, key = self._ctx, row.referral_id
        version = step.mark.version if step.mark else None
        self._page.command(lambda: intake.do_step(ctx, key, step.step, version))

    def clear(self, step: StepRow) -> None:
        """Take back what is written of a step."""
        ctx, mark = self._ctx, step.mark
        if mark is not None:
            self._page.command(lambda: intake.clear_step(ctx, mark.mark_id, mark.version))

    def edit(self, row: IntakeRow, step: StepRow) -> None:
        """Book a step, or write when it was done."""
        ctx, person, key = self._ctx, row.participant_id, row.referral_id

        def make(found: StepRow | None) -> Editor:
            held = found or step
            panel = StepEditor(held, ctx.clock.today())

            def command() -> Command:
                draft = panel.draft()
                version = held.mark.version if held.mark else None
                return lambda: intake.set_step(ctx, key, held.step, draft, version)

            return Editor(panel, command)

        def read() -> StepRow | None:
            found = intake.intake_file(ctx, person).row
            rows = found.steps if found is not None else ()
            return next((item for item in rows if item.step is step.step), None)

        edit = RowEdit(step.mark.mark_id if step.mark else None, step, make, read)
        edit_row(self._page, ctx, self._dock, edit)

    def consents(self, participant_id: UUID) -> None:
        """Go to where waivers of secrecy are written. Source: OSB-26"""
        self._page.tools.open_page("participants", FilePlace(participant_id, FilePart.CONSENTS))

    def finish(self, row: IntakeRow) -> None:
        """Close the way in."""
        ctx, key = self._ctx, row.referral_id
        self._page.command(lambda: intake.finish(ctx, key))

    def reopen(self, row: IntakeRow) -> None:
        """Open a way in that was closed."""
        ctx, key = self._ctx, row.referral_id
        self._page.command(lambda: intake.reopen(ctx, key))

    def complete(self, step: NextStepRow) -> None:
        """Say that a next step is done."""
        ctx, key, version = self._ctx, step.next_step_id, step.version
        self._page.command(lambda: intake.complete_next(ctx, key, version))

    def edit_next(self, participant_id: UUID, opened: NextStepRow | None) -> None:
        """Write what comes next, or change it."""
        ctx = self._ctx
        staff = tuple((row.name, row.staff_id) for row in staff_list(ctx))

        def make(row: NextStepRow | None) -> Editor:
            panel = NextStepEditor(row, staff, ctx.actor.staff_id, ctx.clock.today())

            def command() -> Command:
                draft = panel.draft()
                if row is None:
                    return lambda: intake.add_next(ctx, participant_id, draft)
                return lambda: intake.change_next(ctx, row.next_step_id, row.version, draft)

            return Editor(panel, command)

        key = None if opened is None else opened.next_step_id

        def read() -> NextStepRow | None:
            rows = intake.intake_file(ctx, participant_id).next_steps
            return next((row for row in rows if row.next_step_id == key), None)

        edit_row(self._page, ctx, self._dock, RowEdit(key, opened, make, read))
