"""A day of Arbetsförmedlingen to be edited: its editor, and how it is read again."""

from ame_desktop.domain.af_days import AfDayDraft, AfDayPlan
from ame_desktop.gui.features.reminders.af_day_editor import AfDayEditor
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit
from ame_desktop.services.af_days import af_day, change_day, plan_day
from ame_desktop.services.context import Context


def day_edit(ctx: Context, draft: AfDayDraft, opened: AfDayPlan | None) -> RowEdit[AfDayPlan]:
    """Return a day to be edited; a new one begins with the draft."""
    key = None if opened is None else opened.af_day_id

    def make(plan: AfDayPlan | None) -> Editor:
        panel = AfDayEditor(draft if plan is None else plan.draft, ctx.clock.today(), key)

        def command() -> Command:
            written = panel.draft()
            if plan is None:
                return lambda: plan_day(ctx, written)
            return lambda: change_day(ctx, plan.af_day_id, plan.version, written)

        return Editor(panel, command)

    def read() -> AfDayPlan | None:
        return None if key is None else af_day(ctx, key)

    return RowEdit(key, opened, make, read)
