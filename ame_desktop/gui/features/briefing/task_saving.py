"""Storing the task that is open beside the board, also where somebody else has changed it."""

from typing import TYPE_CHECKING

from ame_desktop.domain.board import TaskColumn
from ame_desktop.domain.briefing import TaskDraft
from ame_desktop.domain.errors import ChangedSinceError, DomainError
from ame_desktop.domain.merging import merge
from ame_desktop.domain.presence import LatestChange, changed_text, gone_text, merged_text
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.briefing.task_panel import TaskPanel
from ame_desktop.gui.widgets.clash_questions import UNANSWERED, ClashQuestions
from ame_desktop.services.briefing import day_board
from ame_desktop.services.briefing_tasks import add_task, edit_task
from ame_desktop.services.presence import latest_change

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage


class TaskSaving:
    """Stores what stands in the panel; changes of different fields merge, the same is asked."""

    def __init__(self, page: "BriefingPage", panel: TaskPanel) -> None:
        self._page = page
        self._panel = panel
        self._told = ""
        self.questions: ClashQuestions | None = None

    def begin(self) -> None:
        """Another task is shown: nothing is asked any more."""
        self._told = ""
        self._ask_nothing()

    def save(self, draft: TaskDraft) -> None:
        """Add a new task, or change the one that is shown."""
        page, column, panel = self._page, self._panel.column, self._panel
        ctx, version = page.ctx, panel.version
        question = self.questions.unanswered if self.questions is not None else None
        if question is not None:
            panel.say(DomainError(UNANSWERED))
            question.go_to()
        elif column is None:
            page.command(lambda: add_task(ctx, draft), page.tasks.added, panel.say)
        else:
            key = column.task_id
            page.command(lambda: edit_task(ctx, key, draft, version), self._stored, self._refused)

    def _stored(self, _: object) -> None:
        told = self._told
        self._page.tasks.close()
        if told:
            self._page.band.say(told, Tone.INFO)

    def _refused(self, error: DomainError) -> None:
        page, column = self._page, self._panel.column
        if column is None or not isinstance(error, ChangedSinceError):
            self._panel.say(error)
            return
        ctx, key = page.ctx, column.task_id
        day, arena_id = page.day, page.board.arena_id

        def question() -> tuple[TaskColumn | None, LatestChange | None]:
            columns = day_board(ctx, day, arena_id).columns
            found = next((each for each in columns if each.task_id == key), None)
            return found, latest_change(ctx, key)

        page.read(question, lambda found: self._meet(*found), ticket="met")

    def _meet(self, column: TaskColumn | None, change: LatestChange | None) -> None:
        """Lay what was typed over the task as it is now."""
        page, panel = self._page, self._panel
        if column is None or panel.column is None:
            panel.say(DomainError(gone_text(change)))
            return
        fields, today = panel.fields, page.tools.today()
        began, mine = panel.began, fields.values
        self._ask_nothing()
        panel.show_again(column)
        merged = merge(began, mine, fields.values)
        fields.put(merged.values, fields)
        titles = fields.titles(merged.theirs)
        self._told = merged_text(change, titles, today) if titles else self._told
        if merged.clashes:
            asked = fields.titles(clash.field for clash in merged.clashes)
            self.questions = ClashQuestions(changed_text(change, asked, today), merged, fields)
            panel.put_line(self.questions)
            self.questions.ask()
            return
        panel.ask_save()

    def _ask_nothing(self) -> None:
        if self.questions is not None:
            self.questions.let_all()
            self.questions.hide()
            self.questions.deleteLater()
            self.questions = None
