"""Editors of what belongs to a placement, beside the board, and the services that they call."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ame_desktop.domain.placement_rows import AdaptationRow, ContactRow, PlacementFile
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.schedule_editor import ScheduleEditor
from ame_desktop.gui.features.placements.part_editors import (
    AdaptationEditor,
    ClosingEditor,
    ContactEditor,
)
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
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
        opened, ctx = self._acting.held, self._ctx
        key = opened.row.placement_id

        def make(file: PlacementFile | None) -> Editor:
            panel, row = ClosingEditor(file or opened, ctx.clock.today()), (file or opened).row

            def command() -> Command:
                closing = panel.closing()
                return lambda: service.close(ctx, key, row.version, closing)

            return Editor(panel, command)

        def read() -> PlacementFile:
            return service.placement(ctx, key)

        self._beside(RowEdit(key, opened, make, read, decides=True))

    def edit_adaptation(self, row: AdaptationRow | None) -> None:
        """An adaptation at the place."""
        ctx, place = self._ctx, self._acting.held.row.placement_id
        key = None if row is None else row.adaptation_id

        def make(held: AdaptationRow | None) -> Editor:
            panel = AdaptationEditor(held, ctx.clock.today())

            def command() -> Command:
                stored = None if held is None else (held.adaptation_id, held.version)
                if stored is not None and panel.removes:
                    return lambda: service.remove_adaptation(ctx, *stored)
                draft = panel.draft()
                return lambda: service.store_adaptation(ctx, place, draft, stored)

            return Editor(panel, command)

        def read() -> AdaptationRow | None:
            rows = service.placement(ctx, place).adaptations
            return next((found for found in rows if found.adaptation_id == key), None)

        self._beside(RowEdit(key, row, make, read))

    def edit_contact(self, row: ContactRow | None) -> None:
        """A support contact with the receiving unit."""
        ctx, place = self._ctx, self._acting.held.row.placement_id
        key = None if row is None else row.contact_id

        def make(held: ContactRow | None) -> Editor:
            panel = ContactEditor(held, ctx.clock.today())

            def command() -> Command:
                stored = None if held is None else (held.contact_id, held.version)
                if stored is not None and panel.removes:
                    return lambda: service.remove_contact(ctx, *stored)
                draft = panel.draft()
                return lambda: service.store_contact(ctx, place, draft, stored)

            return Editor(panel, command)

        def read() -> ContactRow | None:
            rows = service.placement(ctx, place).contacts
            return next((found for found in rows if found.contact_id == key), None)

        self._beside(RowEdit(key, row, make, read))

    def edit_schedule(self) -> None:
        """The steps of the schedule at this placement. Source: OSB-64."""
        opened, ctx, choices = self._acting.held, self._ctx, self._acting.choices
        key = opened.row.placement_id

        def make(file: PlacementFile | None) -> Editor:
            held = file or opened
            arena = choices.arena(held.draft.arena_id) if choices is not None else None
            panel = ScheduleEditor(held.steps, arena, ctx.clock.today())

            def command() -> Command:
                steps = panel.steps()
                return lambda: service.set_placement_steps(ctx, key, steps, held.steps)

            return Editor(panel, command)

        def read() -> PlacementFile:
            return service.placement(ctx, key)

        person = opened.row.participant_id
        self._beside(RowEdit(person, opened, make, read, action="schedules.set"))

    def _beside(self, edit: RowEdit[Any]) -> None:
        """Show an editor in place of the placement's, and the placement again when it is left."""
        if self._acting.unsaved():
            return
        key = self._acting.held.row.placement_id
        back = self._dock.panel is not None

        def again(_: Any = None) -> None:
            self._acting.on_stored(key)
            if back:
                self._acting.open(key, stored=True)

        def make(row: Any) -> Editor:
            editor = edit.make(row)
            editor.panel.left.connect(again)
            return editor

        edit_row(self._page, self._ctx, self._dock, replace(edit, make=make), again)
