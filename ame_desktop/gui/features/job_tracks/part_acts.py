"""What can be done with the parts of a track: each editor with the service that it goes with."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from ame_desktop.domain.changes import Result
from ame_desktop.domain.job_track_rows import (
    AnchorRow,
    CompetenceRow,
    MeasureDraft,
    MeasureRow,
    MemberRow,
    RecruitingRow,
    SupplyItem,
    TrackFile,
)
from ame_desktop.domain.job_tracks import RecruitingPart, TrackParty
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.job_tracks.part_editors import (
    AnchorEditor,
    CompetenceEditor,
    MeasureEditor,
    MemberEditor,
    People,
    RecruitingEditor,
)
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services import job_tracks
from ame_desktop.services.context import Context


class PartActs:
    """Opens the editors of parts beside the page and stores what they hold.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who acts.
        dock: where the editors are shown.
    """

    def __init__(self, page: Page, ctx: Context, dock: EditorDock) -> None:
        self._page, self._ctx, self._dock = page, ctx, dock

    def edit_competence(
        self, file: TrackFile, row: CompetenceRow | None = None, *, demanded: bool = True
    ) -> None:
        """Change a competence, or add one."""
        ctx, track = self._ctx, file.row.track_id
        key = None if row is None else row.competence_id

        def make(held: CompetenceRow | None) -> Editor:
            panel = CompetenceEditor(held, demanded=demanded)

            def command() -> Command:
                draft = panel.draft()
                stored = None if held is None else (held.competence_id, held.version)
                return lambda: job_tracks.store_competence(ctx, track, draft, stored)

            return Editor(panel, command)

        def read() -> CompetenceRow | None:
            rows = job_tracks.track(ctx, track).competences
            return next((each for each in rows if each.competence_id == key), None)

        self._beside(RowEdit(key, row, make, read))

    def edit_measure(self, file: TrackFile, row: MeasureRow | None = None) -> None:
        """Change a measure, or add one last in the chain."""
        ctx, track = self._ctx, file.row.track_id
        key = None if row is None else row.measure_id

        def make(held: MeasureRow | None) -> Editor:
            panel = MeasureEditor(held, ctx.clock.today())

            def command() -> Command:
                draft = panel.draft()
                stored = None if held is None else (held.measure_id, held.version)
                return lambda: job_tracks.store_measure(ctx, track, draft, stored)

            return Editor(panel, command)

        def read() -> MeasureRow | None:
            rows = job_tracks.track(ctx, track).measures
            return next((each for each in rows if each.measure_id == key), None)

        self._beside(RowEdit(key, row, make, read))

    def edit_anchor(self, file: TrackFile, row: AnchorRow | None = None) -> None:
        """Say who of a party has said yes, or put a party back."""
        ctx, track = self._ctx, file.row.track_id
        key = None if row is None else row.anchor_id
        known = {each.draft.party for each in file.anchors}
        left = [party for party in TrackParty if party not in known]
        if row is None and not left:
            return

        def make(held: AnchorRow | None) -> Editor:
            panel = AnchorEditor(held, left, ctx.clock.today())

            def command() -> Command:
                draft = panel.draft()
                stored = None if held is None else (held.anchor_id, held.version)
                return lambda: job_tracks.store_anchor(ctx, track, draft, stored)

            return Editor(panel, command)

        def read() -> AnchorRow | None:
            rows = job_tracks.track(ctx, track).anchors
            return next((each for each in rows if each.anchor_id == key), None)

        self._beside(RowEdit(key, row, make, read))

    def edit_recruiting(
        self, file: TrackFile, part: RecruitingPart, row: RecruitingRow | None = None
    ) -> None:
        """Change a row of the plan for recruiting, or add one to a part."""
        ctx, track = self._ctx, file.row.track_id
        key = None if row is None else row.recruiting_id

        def make(held: RecruitingRow | None) -> Editor:
            panel = RecruitingEditor(held, part, ctx.clock.today())

            def command() -> Command:
                draft = panel.draft()
                stored = None if held is None else (held.recruiting_id, held.version)
                return lambda: job_tracks.store_recruiting(ctx, track, draft, stored)

            return Editor(panel, command)

        def read() -> RecruitingRow | None:
            rows = job_tracks.track(ctx, track).recruiting
            return next((each for each in rows if each.recruiting_id == key), None)

        self._beside(RowEdit(key, row, make, read))

    def edit_member(self, track_id: UUID, row: MemberRow | None, people: People) -> None:
        """Change somebody's time on a track or write the outcome, or add somebody."""
        ctx, key = self._ctx, None if row is None else row.member_id

        def make(held: MemberRow | None) -> Editor:
            panel = MemberEditor(held, people, ctx.clock.today())

            def command() -> Command:
                draft = panel.draft()
                if held is None:
                    return lambda: job_tracks.add_member(ctx, track_id, draft)
                return lambda: job_tracks.change_member(ctx, held.member_id, held.version, draft)

            return Editor(panel, command)

        def read() -> MemberRow | None:
            rows = job_tracks.members(ctx, track_id)
            return next((each for each in rows if each.member_id == key), None)

        self._beside(RowEdit(key, row, make, read))

    def take(self, file: TrackFile, item: SupplyItem) -> None:
        """Put something of the known supply last in the chain."""
        ctx, key = self._ctx, file.row.track_id
        draft = MeasureDraft(item.supply, item.what, item.provider)
        self._do(lambda: job_tracks.store_measure(ctx, key, draft))

    def move_up(self, row: MeasureRow) -> None:
        """Let a measure come before the one above it."""
        ctx = self._ctx
        self._do(lambda: job_tracks.move_measure_up(ctx, row.measure_id, row.version))

    def remove_competence(self, row: CompetenceRow) -> None:
        """Take a competence away; *Ångra* brings it back."""
        ctx = self._ctx
        self._do(lambda: job_tracks.remove_competence(ctx, row.competence_id, row.version))

    def remove_measure(self, row: MeasureRow) -> None:
        """Take a measure away; *Ångra* brings it back."""
        ctx = self._ctx
        self._do(lambda: job_tracks.remove_measure(ctx, row.measure_id, row.version))

    def remove_anchor(self, row: AnchorRow) -> None:
        """Take away a party that is not concerned; *Ångra* brings it back."""
        ctx = self._ctx
        self._do(lambda: job_tracks.remove_anchor(ctx, row.anchor_id, row.version))

    def remove_recruiting(self, row: RecruitingRow) -> None:
        """Take a row of the plan away; *Ångra* brings it back."""
        ctx = self._ctx
        self._do(lambda: job_tracks.remove_recruiting(ctx, row.recruiting_id, row.version))

    def remove_member(self, row: MemberRow) -> None:
        """Take somebody off the track; *Ångra* brings them back."""
        ctx = self._ctx
        self._do(lambda: job_tracks.remove_member(ctx, row.member_id, row.version))

    def _do(self, act: Callable[[], Result[Any]]) -> None:
        self._page.command(act)

    def _beside(self, edit: RowEdit[Any]) -> None:
        edit_row(self._page, self._ctx, self._dock, edit)
