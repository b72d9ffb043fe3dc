"""What can be done in the part *Matchning*: each editor with the service that it goes with."""

from uuid import UUID

from ame_desktop.domain.matching import MatchingDesk, MatchRow, SkillRow
from ame_desktop.domain.progress import RatingRow
from ame_desktop.domain.suggestions import Suggestion
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.features.participants.way.matching_editors import (
    MatchEditor,
    RatingEditor,
    SkillEditor,
)
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.kept_form import KeptForm
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services.matching.desk import matching_desk
from ame_desktop.services.matching.ratings import change_rating, rate, remove_rating
from ame_desktop.services.matching.records import add_match, change_match, remove_match
from ame_desktop.services.matching.skills import add_skill, remove_skill


class MatchingActs:
    """Opens editors beside the file and stores what they hold.

    Args:
        desk: the page, who acts, and where editors stand.
    """

    def __init__(self, desk: FileDesk) -> None:
        self._desk = desk
        self._person: UUID | None = None
        self._read: MatchingDesk | None = None
        self.kept_form: KeptForm | None = None

    def show(self, participant_id: UUID, read: MatchingDesk) -> None:
        """Take in whom it is about, and what the part shows."""
        self._person, self._read = participant_id, read

    def match(self, suggested: Suggestion) -> None:
        """Open the editor of a new matching with a suggestion in it."""
        self._edit_match(None, suggested)

    def edit_match(self, row: object) -> None:
        """Open the editor of a matching, or of a new one."""
        self._edit_match(row if isinstance(row, MatchRow) else None, None)

    def _edit_match(self, row: MatchRow | None, suggested: Suggestion | None) -> None:
        desk, person, read = self._desk, self._person, self._read
        if person is None or read is None:
            return
        ctx, key = desk.ctx, None if row is None else row.matching_id

        def make(held: MatchRow | None) -> Editor:
            panel = MatchEditor(held, read, desk.page.tools.today(), suggested)

            def command() -> Command:
                draft = panel.draft()
                if held is None:
                    return lambda: add_match(ctx, person, draft)
                return lambda: change_match(ctx, held.matching_id, held.version, draft)

            return Editor(panel, command, begun=lambda: self._keep(panel, key))

        def again() -> MatchRow | None:
            rows = matching_desk(ctx, person).matches
            return next((found for found in rows if found.matching_id == key), None)

        edit_row(desk.page, ctx, desk.dock, RowEdit(key, row, make, again))

    def remove_match(self, row: object) -> None:
        """Take a matching away."""
        if isinstance(row, MatchRow):
            ctx, key, version = self._desk.ctx, row.matching_id, row.version
            self._desk.page.command(lambda: remove_match(ctx, key, version))

    def edit_skill(self, row: object) -> None:
        """Open the editor of a new skill."""
        del row
        desk, person = self._desk, self._person
        if person is None:
            return
        panel = SkillEditor()

        def command() -> Command:
            draft = panel.draft()
            return lambda: add_skill(desk.ctx, person, draft)

        edit_beside(desk.page, desk.dock, panel, command)

    def remove_skill(self, row: object) -> None:
        """Take a skill away."""
        if isinstance(row, SkillRow):
            ctx, key = self._desk.ctx, row.item_id
            self._desk.page.command(lambda: remove_skill(ctx, key))

    def edit_rating(self, row: object) -> None:
        """Open the editor of a rating, or of a new one."""
        desk, person = self._desk, self._person
        if person is None:
            return
        ctx = desk.ctx
        opened = row if isinstance(row, RatingRow) else None
        key = None if opened is None else opened.mark_id

        def make(held: RatingRow | None) -> Editor:
            panel = RatingEditor(held, desk.page.tools.today())

            def command() -> Command:
                draft = panel.draft()
                if held is None:
                    return lambda: rate(ctx, person, draft)
                return lambda: change_rating(ctx, held.mark_id, held.version, draft)

            return Editor(panel, command)

        def again() -> RatingRow | None:
            rows = matching_desk(ctx, person).ratings
            return next((found for found in rows if found.mark_id == key), None)

        edit_row(desk.page, ctx, desk.dock, RowEdit(key, opened, make, again))

    def remove_rating(self, row: object) -> None:
        """Take a rating away."""
        if isinstance(row, RatingRow):
            ctx, key, version = self._desk.ctx, row.mark_id, row.version
            self._desk.page.command(lambda: remove_rating(ctx, key, version))

    def _keep(self, panel: MatchEditor, key: UUID | None) -> None:
        """Keep what is typed; what was kept of the same form before stands in it already."""
        desk, person = self._desk, self._person
        if person is not None:
            place = f"matchning:{key or person}"
            self.kept_form = KeptForm(
                desk.page, desk.ctx, panel, place, panel.typed, panel.put_back, person
            )
