"""Around the map: its meetings, what it leads to, and its papers."""

from collections.abc import Callable
from pathlib import Path
from typing import Final
from uuid import UUID

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.mapping_rows import ActionRow, SessionRow
from ame_desktop.domain.restrictions import RestrictionDraft, RestrictionKind
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.features.participants.way.mapping_desk import MappingDesk
from ame_desktop.gui.features.participants.way.mapping_step_editors import (
    ActionEditor,
    SessionEditor,
)
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit
from ame_desktop.services.adaptations import add_restriction
from ame_desktop.services.mapping import (
    add_action,
    book_session,
    change_action,
    change_session,
    finish_action,
    paper_name,
    remove_action,
    remove_session,
    save_map,
    save_summary,
    set_held,
)

NO_DRIVING: Final = "kör inte fordon"


class MappingSteps:
    """Books meetings, follows actions and saves papers.

    Args:
        held: the mapping that is shown.
    """

    def __init__(self, held: MappingDesk) -> None:
        self.desk = held.desk
        self._held = held

    def book(self, row: SessionRow | None) -> None:
        """Open the form of a meeting, or of a new one."""
        desk, file, whole = self.desk, self._held.file, self._held.whole
        if file is None or whole is None or not file.may_write or not whole.is_open:
            return
        mapping_id = whole.row.mapping_id

        def make(held: SessionRow | None) -> Editor:
            panel = SessionEditor(file, held, desk.page.tools.today())

            def command() -> Command:
                draft = panel.draft()
                if held is None:
                    return lambda: book_session(desk.ctx, mapping_id, draft)
                return lambda: change_session(desk.ctx, held.session_id, held.version, draft)

            return Editor(panel, command)

        def read() -> SessionRow | None:
            again = self._held.again()
            rows = again.sessions if again is not None else ()
            return next((each for each in rows if row and each.session_id == row.session_id), None)

        self._held.open(RowEdit(None if row is None else row.session_id, row, make, read))

    def plan(self, row: ActionRow | None) -> None:
        """Open the form of an action, or of a new one."""
        desk, file, whole = self.desk, self._held.file, self._held.whole
        if file is None or whole is None or not file.may_write:
            return
        mapping_id = whole.row.mapping_id

        def make(held: ActionRow | None) -> Editor:
            panel = ActionEditor(file, held, desk.page.tools.today())

            def command() -> Command:
                draft = panel.draft()
                if held is None:
                    return lambda: add_action(desk.ctx, mapping_id, draft)
                return lambda: change_action(desk.ctx, held.action_id, held.version, draft)

            return Editor(panel, command)

        def read() -> ActionRow | None:
            again = self._held.again()
            rows = again.actions if again is not None else ()
            return next((each for each in rows if row and each.action_id == row.action_id), None)

        self._held.open(RowEdit(None if row is None else row.action_id, row, make, read))

    def say_held(self, row: SessionRow, held: bool) -> None:
        """Note whether a meeting was held."""
        ctx = self.desk.ctx
        self.desk.page.command(lambda: set_held(ctx, row.session_id, row.version, held))

    def finish(self, row: ActionRow) -> None:
        """Note that an action is done, or that it is not after all."""
        ctx, done = self.desk.ctx, row.done_on is None
        self.desk.page.command(lambda: finish_action(ctx, row.action_id, row.version, done))

    def remove(self, row: SessionRow | ActionRow) -> None:
        """Take a meeting or an action away."""
        ctx = self.desk.ctx
        if isinstance(row, SessionRow):
            self.desk.page.command(lambda: remove_session(ctx, row.session_id, row.version))
        else:
            self.desk.page.command(lambda: remove_action(ctx, row.action_id, row.version))

    def no_driving(self) -> None:
        """Add the adaptation that the person drives no vehicle, without why. Source: OSB-41."""
        ctx, file = self.desk.ctx, self._held.file
        if file is not None:
            draft = RestrictionDraft(RestrictionKind.DRIVING, NO_DRIVING)
            person = file.participant_id
            self.desk.page.command(lambda: add_restriction(ctx, person, draft))

    def save_map(self) -> None:
        """Ask where to save the SASSAM-karta, and save it."""
        self._save("Spara SASSAM-kartan", "sassam-karta", self.map_to)

    def save_summary(self) -> None:
        """Ask where to save the summary, and save it."""
        self._save("Spara sammanställningen", "sammanstallning-kartlaggning", self.summary_to)

    def map_to(self, key: UUID, target: Path) -> None:
        """Save the SASSAM-karta."""
        ctx, reason = self.desk.ctx, self._held.reason
        self._write(lambda: save_map(ctx, key, target, reason))

    def summary_to(self, key: UUID, target: Path) -> None:
        """Save the summary."""
        ctx, reason = self.desk.ctx, self._held.reason
        self._write(lambda: save_summary(ctx, key, target, reason))

    def _save(self, title: str, kind: str, act: Callable[[UUID, Path], object]) -> None:
        page, ctx, whole = self.desk.page, self.desk.ctx, self._held.whole
        if whole is not None:
            key = whole.row.mapping_id
            name = paper_name(ctx, key, kind)
            choose_target(page, title, name, "PDF (*.pdf)", lambda target: act(key, target))

    def _write(self, act: Callable[[], Path]) -> None:
        page = self.desk.page
        page.command(
            lambda: Result(act(), ChangeSet()), lambda path: page.tools.say(told_saved(path))
        )
