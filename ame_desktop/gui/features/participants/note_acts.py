"""Writing a note of a file: what is typed is kept, so that a crash takes at most some seconds."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.notes import NoteRow
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.file_choice import choose_file, choose_target, told_saved
from ame_desktop.gui.features.participants.note_editor import NoteEditor
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.kept_form import KeptForm
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services import notes
from ame_desktop.services.context import Context
from ame_desktop.services.note_papers import attach_paper, paper_file, save_paper


class NoteActs:
    """Opens the editor of a note beside the file, and stores what it holds.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who writes.
        dock: where the editor is shown.
    """

    def __init__(self, page: Page, ctx: Context, dock: EditorDock) -> None:
        self._page = page
        self._ctx = ctx
        self._dock = dock
        self.kept_form: KeptForm | None = None

    def edit(self, file: ParticipantFile, opened: NoteRow | None) -> None:
        """Open a note, or an observation of one's own; ``None`` is a new one."""
        ctx, person = self._ctx, file.participant_id
        key = None if opened is None else opened.note_id

        def make(row: NoteRow | None) -> Editor:
            panel = NoteEditor(row, ctx.clock.today(), observation=not file.rights.write_case)

            def command() -> Command:
                draft = panel.draft()
                if row is None:
                    return lambda: notes.add_note(ctx, person, draft)
                return lambda: notes.edit_note(ctx, row.note_id, row.version, draft)

            def effect() -> Callable[[], str]:
                draft = panel.draft()
                return lambda: notes.note_hint(ctx, draft)

            return Editor(panel, command, effect, lambda: self._keep(panel, person, key))

        def read() -> NoteRow | None:
            rows = notes.note_list(ctx, person)
            return next((row for row in rows if row.note_id == key), None)

        edit_row(self._page, ctx, self._dock, RowEdit(key, opened, make, read), self._stored)

    def attach(self, row: NoteRow) -> None:
        """Ask which scanned paper belongs to a note, and keep it."""
        kinds = "PDF (*.pdf)"
        choose_file(self._page, "Välj den skannade handlingen", kinds, lambda f: self.keep(row, f))

    def keep(self, row: NoteRow, source: Path) -> None:
        """Keep a scanned paper with a note."""
        ctx = self._ctx
        self._page.command(lambda: attach_paper(ctx, row.note_id, source))

    def save_paper(self, row: NoteRow, reason: str) -> None:
        """Ask where to save a note's paper, and save it."""
        page, name = self._page, paper_file(row)
        then = partial(self.save_to, row, reason)
        choose_target(page, "Spara bilagan", name, "PDF (*.pdf)", then)

    def save_to(self, row: NoteRow, reason: str, target: Path) -> None:
        """Save a note's paper."""
        ctx, page = self._ctx, self._page

        def act() -> Result[Path]:
            return Result(save_paper(ctx, row.note_id, target, reason), ChangeSet())

        page.command(act, lambda path: page.tools.say(told_saved(path)))

    def _keep(self, panel: NoteEditor, person: UUID, key: UUID | None) -> None:
        place = f"anteckning:{key or person}"
        self.kept_form = KeptForm(
            self._page, self._ctx, panel, place, panel.typed, panel.put_back, person
        )

    def _stored(self, _: object) -> None:
        if self.kept_form is not None:
            self.kept_form.forget()
