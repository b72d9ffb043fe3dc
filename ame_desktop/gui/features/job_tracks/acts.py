"""What can be done with a track itself: each editor with the service that it goes with."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from ame_desktop.domain.job_track_rows import TrackChoices, TrackFile
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.job_tracks.editors import IntentEditor, LanguageEditor, TrackEditor
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.kept_form import KeptForm
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services import job_tracks
from ame_desktop.services.context import Context

Opened = Callable[[UUID], object]
PLACE = "jobbspår"


class TrackActs:
    """Opens editors beside the page and stores what they hold.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who acts.
        dock: where the editors are shown.
        opened: stands on a track, such as one that was just laid up.
    """

    def __init__(self, page: Page, ctx: Context, dock: EditorDock, opened: Opened) -> None:
        self._page, self._ctx, self._dock, self._opened = page, ctx, dock, opened
        self.choices: TrackChoices | None = None
        self.kept_form: KeptForm | None = None

    def edit(self, file: TrackFile | None) -> None:
        """Change what a track is about, or lay up a new one."""
        choices, ctx = self.choices, self._ctx
        if choices is None:
            return

        def make(held: TrackFile | None) -> Editor:
            panel = TrackEditor(choices, ctx.clock.today(), held)

            def command() -> Command:
                draft, profile = panel.draft(), panel.profile
                if held is None:
                    return lambda: job_tracks.add_track(ctx, draft, profile)
                row = held.row
                return lambda: job_tracks.change_track(ctx, row.track_id, row.version, draft)

            return Editor(panel, command)

        self._beside(file, make, self._opened)

    def intent(self, file: TrackFile) -> None:
        """Write who does what; what is typed is kept while it is typed."""
        ctx, page = self._ctx, self._page

        def make(held: TrackFile | None) -> Editor:
            row = (held or file).row
            panel = IntentEditor(held or file)

            def command() -> Command:
                draft = panel.draft()
                return lambda: job_tracks.set_intent(ctx, row.track_id, row.version, draft)

            def begun() -> None:
                self.kept_form = KeptForm(
                    page, ctx, panel, f"{PLACE}:{row.track_id}", panel.as_text, panel.put_text
                )

            return Editor(panel, command, begun=begun)

        self._beside(file, make, self._forget)

    def language(self, file: TrackFile) -> None:
        """Write when people met the employer, and the judgement."""
        ctx = self._ctx

        def make(held: TrackFile | None) -> Editor:
            row = (held or file).row
            panel = LanguageEditor(held or file, ctx.clock.today())

            def command() -> Command:
                draft = panel.draft()
                return lambda: job_tracks.set_language(ctx, row.track_id, row.version, draft)

            return Editor(panel, command)

        self._beside(file, make)

    def step_on(self, file: TrackFile) -> None:
        """Take a track to its next step; *Ångra* takes it back."""
        ctx, row = self._ctx, file.row
        self._page.command(lambda: job_tracks.step_on(ctx, row.track_id, row.version))

    def step_back(self, file: TrackFile) -> None:
        """Take a track back a step."""
        ctx, row = self._ctx, file.row
        self._page.command(lambda: job_tracks.step_back(ctx, row.track_id, row.version))

    def copy(self, file: TrackFile) -> None:
        """Lay up the track again, and stand on the copy."""
        ctx, key = self._ctx, file.row.track_id
        self._page.command(lambda: job_tracks.copy_track(ctx, key), self._opened)

    def remove(self, file: TrackFile) -> None:
        """Take away a track; *Ångra* brings it back."""
        ctx, row = self._ctx, file.row
        self._page.command(lambda: job_tracks.remove_track(ctx, row.track_id, row.version))

    def _forget(self, _value: object) -> None:
        if self.kept_form is not None:
            self.kept_form.forget()
            self.kept_form = None

    def _beside(
        self,
        file: TrackFile | None,
        make: Callable[[TrackFile | None], Editor],
        on_stored: Callable[[Any], object] | None = None,
    ) -> None:
        ctx, key = self._ctx, None if file is None else file.row.track_id

        def read() -> TrackFile | None:
            return None if key is None else job_tracks.track(ctx, key)

        edit_row(self._page, ctx, self._dock, RowEdit(key, file, make, read), on_stored)
