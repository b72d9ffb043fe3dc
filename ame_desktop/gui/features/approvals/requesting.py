"""Putting something into the basket from its own screen: the small form, and a whole list."""

from uuid import UUID

from ame_desktop.domain.participant_files import ParticipantRow
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.approvals.request_editor import RequestEditor
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.services.approvals.batches import put_taken_over
from ame_desktop.services.approvals.requests import request
from ame_desktop.services.context import Context
from ame_desktop.services.participants import participant_list


class Requesting:
    """Opens the form beside the page, and stores what it asks for.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who asks.
        dock: where the form is shown.
    """

    def __init__(self, page: Page, ctx: Context, dock: EditorDock) -> None:
        self._page = page
        self._ctx = ctx
        self._dock = dock

    def ask_for(self, person: UUID | None) -> None:
        """Open the form for a participant, or for one who is chosen in it."""
        ctx = self._ctx
        self._page.read(
            lambda: participant_list(ctx),
            lambda people: self._edit(people, person),
            ticket="people",
        )

    def put_taken_over(self) -> None:
        """Let the placements that were taken over from a list wait for the chief."""
        ctx = self._ctx
        self._page.command(lambda: put_taken_over(ctx))

    def _edit(self, people: tuple[ParticipantRow, ...], person: UUID | None) -> None:
        panel, ctx = RequestEditor(people, self._page.tools.today(), person), self._ctx

        def command() -> Command:
            whom, draft = panel.answer()
            return lambda: request(ctx, whom, draft)

        edit_beside(self._page, self._dock, panel, command)
