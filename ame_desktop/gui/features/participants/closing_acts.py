"""What is done about the end of a person's time: closing, confirming, and the statistics."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.closure_drafts import ClosingMatters, EnrolmentRow
from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.participants.closing_editors import (
    ConfirmEditor,
    EndEditor,
    StatisticsEditor,
)
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.closing import closing_matters
from ame_desktop.services.context import Context
from ame_desktop.services.enrolments import confirm_month, end_participant, set_statistics
from ame_desktop.services.participants import participant_file
from ame_desktop.services.settings import number_setting
from ame_desktop.services.subsidies import subsidy_types


@dataclass(frozen=True)
class _Around:
    """What the editor of a closure shows beside the answers."""

    matters: ClosingMatters
    supports: tuple[tuple[str, str], ...]
    months: int


@dataclass(frozen=True)
class Because:
    """What leads to a closure: it stands in the form when it is opened."""

    reason: ClosureReason
    note: str


class ClosingActs:
    """Opens the editors beside the file, and stores what they hold."""

    def __init__(self, page: Page, ctx: Context, dock: EditorDock) -> None:
        self._page = page
        self._ctx = ctx
        self._dock = dock

    def end(self, participant_id: UUID, because: Because | None = None) -> None:
        """*Avsluta*: read what is still open, then ask; ``because`` stands in the form already."""
        ctx = self._ctx
        self._page.read(
            lambda: _around(ctx, participant_id),
            lambda around: self._ask(participant_id, around, because),
            ticket="closing",
        )

    def confirm(self, participant_id: UUID, opened: EnrolmentRow) -> None:
        """*Bekräfta*: whether the work lasted."""
        ctx = self._ctx

        def make(row: EnrolmentRow | None) -> Editor:
            held = row or opened
            panel = ConfirmEditor(held.lasted_a_month)

            def command() -> Command:
                lasted = panel.answer()
                return lambda: confirm_month(ctx, held.enrolment_id, lasted, held.version)

            return Editor(panel, command)

        self._beside(participant_id, opened, make)

    def statistics(self, participant_id: UUID, opened: EnrolmentRow) -> None:
        """*Ändra* what the statistics ask for."""
        ctx = self._ctx

        def make(row: EnrolmentRow | None) -> Editor:
            held = row or opened
            panel = StatisticsEditor(held.statistics)

            def command() -> Command:
                draft = panel.draft()
                return lambda: set_statistics(ctx, held.enrolment_id, held.version, draft)

            return Editor(panel, command)

        self._beside(participant_id, opened, make)

    def _beside(
        self,
        participant_id: UUID,
        opened: EnrolmentRow,
        make: Callable[[EnrolmentRow | None], Editor],
    ) -> None:
        ctx, key = self._ctx, opened.enrolment_id

        def read() -> EnrolmentRow | None:
            row = participant_file(ctx, participant_id).enrolment
            return row if row is not None and row.enrolment_id == key else None

        edit_row(self._page, ctx, self._dock, RowEdit(key, opened, make, read))

    def _ask(self, participant_id: UUID, around: _Around, because: Because | None) -> None:
        ctx = self._ctx
        panel = EndEditor(ctx.clock.today(), around.matters, around.supports, around.months)
        if because is not None:
            panel.begin_with(because.reason, because.note)

        def command() -> Command:
            draft = panel.draft()
            return lambda: end_participant(ctx, participant_id, draft)

        edit_beside(self._page, self._dock, panel, command, self._closed)

    def _closed(self, value: object) -> None:
        advice = getattr(value, "advice", "")
        if advice:
            self._page.band.say(advice, Tone.INFO)


def _around(ctx: Context, participant_id: UUID) -> _Around:
    sees = ctx.reach(Area.SUBSIDIES, Level.READ) is not Reach.NONE
    supports = tuple((row.name, row.code) for row in subsidy_types(ctx)) if sees else ()
    months = number_setting(ctx, SettingName.SELF_SUPPORT_MONTHS)
    return _Around(closing_matters(ctx, participant_id), supports, months)
