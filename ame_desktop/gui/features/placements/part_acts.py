"""Editors of what belongs to a placement, beside the board, and the services that they call."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ame_desktop.domain.placement_rows import AdaptationRow, ContactRow
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.schedule_editor import ScheduleEditor
from ame_desktop.gui.features.placements.part_editors import (
    AdaptationEditor,
    ClosingEditor,
    ContactEditor,
)
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock, EditorPanel
from ame_desktop.services import placements as service
from ame_desktop.services.context import Context

if TYPE_CHECKING:
    from ame_desktop.gui.features.placements.acts import Acting


class PartActs:
    """Opens an editor in the placement's place, and the placement again when it is left.

    Args:
        acting: holds the placement that is open.
        page: the page, which works off the GUI thread.
        ctx: who acts.
        dock: where an editor is shown.
    """

    def __init__(self, acting: "Acting", page: Page, ctx: Context, dock: EditorDock) -> None:
        self._acting = acting
        self._page = page
        self._ctx = ctx
        self._dock = dock

    def close(self) -> None:
        """*Stäng placeringen*, with what it led to."""
        file, ctx = self._acting.held, self._ctx
        panel = ClosingEditor(file, ctx.clock.today())

        def command() -> Command:
            closing, row = panel.closing(), file.row
            return lambda: service.close(ctx, row.placement_id, row.version, closing)

        self._beside(panel, command)

    def edit_adaptation(self, row: AdaptationRow | None) -> None:
        """An adaptation at the place."""
        file, ctx = self._acting.held, self._ctx
        panel = AdaptationEditor(row, ctx.clock.today())

        def command() -> Command:
            if row is not None and panel.removes:
                key, version = row.adaptation_id, row.version
                return lambda: service.remove_adaptation(ctx, key, version)
            draft, place = panel.draft(), file.row.placement_id
            stored = (row.adaptation_id, row.version) if row is not None else None
            return lambda: service.store_adaptation(ctx, place, draft, stored)

        self._beside(panel, command)

    def edit_contact(self, row: ContactRow | None) -> None:
        """A support contact with the receiving unit."""
        file, ctx = self._acting.held, self._ctx
        panel = ContactEditor(row, ctx.clock.today())

        def command() -> Command:
            if row is not None and panel.removes:
                key, version = row.contact_id, row.version
                return lambda: service.remove_contact(ctx, key, version)
            draft, place = panel.draft(), file.row.placement_id
            stored = (row.contact_id, row.version) if row is not None else None
            return lambda: service.store_contact(ctx, place, draft, stored)

        self._beside(panel, command)

    def edit_schedule(self) -> None:
        """The steps of the schedule at this placement. Source: OSB-64."""
        file, ctx, choices = self._acting.held, self._ctx, self._acting.choices
        arena = choices.arena(file.draft.arena_id) if choices is not None else None
        panel = ScheduleEditor(file.steps, arena, ctx.clock.today())

        def command() -> Command:
            steps, key = panel.steps(), file.row.placement_id
            return lambda: service.set_placement_steps(ctx, key, steps)

        self._beside(panel, command)

    def _beside(self, panel: EditorPanel, command: Callable[[], Command]) -> None:
        """Show an editor in place of the placement's, and the placement again when it is left."""
        if self._acting.unsaved():
            return
        key = self._acting.held.row.placement_id
        back = self._dock.panel is not None

        def again(_: Any = None) -> None:
            self._acting.on_stored(key)
            if back:
                self._acting.open(key, stored=True)

        edit_beside(self._page, self._dock, panel, command, again)
        panel.left.connect(again)
