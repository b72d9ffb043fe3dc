"""Editing a row that others may change too: nothing typed is lost, and nothing of theirs either.

Changes of different fields merge by themselves and the editor says so; the same field is asked
about in the editor. While it is open, it tells who else has the row open.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from ame_desktop.domain.errors import ChangedSinceError, DomainError, NotFoundError
from ame_desktop.domain.merging import Merge, merge
from ame_desktop.domain.presence import LatestChange, changed_text, gone_text, merged_text
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.retry import Retry
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.widgets.beside_line import BesideLine
from ame_desktop.gui.widgets.clash_questions import UNANSWERED, ClashQuestions
from ame_desktop.gui.widgets.editing import Command, tell_effect
from ame_desktop.gui.widgets.editor_panel import EditorDock, EditorPanel
from ame_desktop.services.context import Context
from ame_desktop.services.presence import latest_change

R = TypeVar("R")
Stored = Callable[[Any], object]
MOST_MET: Final = 5
"""How often what others store meanwhile is met by itself before the person is told."""
READ_AGAIN: Final = "Läs det nya. Det du skrev står kvar: spara igen om det fortfarande gäller."


@dataclass(frozen=True)
class Editor:
    """An editor, what saves it, and what goes on around it.

    Args:
        panel: the form.
        command: reads the form, which may raise a DomainError, and returns what to do with it.
        effect: reads the form, and returns the question what saving would do.
        begun: called when the editor is shown.
    """

    panel: EditorPanel
    command: Callable[[], Command]
    effect: Callable[[], Callable[[], str]] | None = None
    begun: Callable[[], object] | None = None


@dataclass(frozen=True)
class RowEdit(Generic[R]):
    """A row to be edited, or a new one.

    Args:
        key: the row's identity; ``None`` for a new one.
        row: the row as it was read; ``None`` for a new one.
        make: makes the editor of the row.
        read: reads the row again, off the GUI thread; ``None`` where it is there no longer.
        decides: whether saving is a decision about the row, such as to end it: when somebody else
            has changed the row, the person reads it first and saves again.
        action: what the log calls the change, where it is of what hangs on the row.
    """

    key: UUID | None
    row: R | None
    make: Callable[[R | None], Editor]
    read: Callable[[], R | None]
    decides: bool = False
    action: str = ""


def edit_row(
    page: Page,
    ctx: Context,
    dock: EditorDock,
    edit: RowEdit[Any],
    on_stored: Stored | None = None,
) -> "RowEditing | None":
    """Show the editor of a row; one where something has been changed stays instead, and says so.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who edits.
        dock: where the editor is shown.
        edit: the row.
        on_stored: gets the command's value when it has been stored.
    """
    if dock.panel is not None and dock.panel.holds_on():
        return None
    editing = RowEditing(page, ctx, dock, edit, on_stored)
    editing.begin()
    return editing


class RowEditing:
    """One row being edited, for as long as its editor is open."""

    def __init__(
        self,
        page: Page,
        ctx: Context,
        dock: EditorDock,
        edit: RowEdit[Any],
        on_stored: Stored | None,
    ) -> None:
        self._page, self._ctx, self._dock = page, ctx, dock
        self._edit, self._on_stored = edit, on_stored
        self._told = ""
        self._met = 0
        self._then = on_stored
        self.editor = edit.make(edit.row)
        self.questions: ClashQuestions | None = None

    @property
    def panel(self) -> EditorPanel:
        """The editor that is shown."""
        return self.editor.panel

    def begin(self) -> None:
        """Show the editor."""
        self._dock.open(self.panel)
        self._attend()

    def save(self, then: Stored | None = None) -> None:
        """Store what stands in the form; ``then`` follows in place of what follows usually."""
        self._then = then or self._on_stored
        question = self.questions.unanswered if self.questions is not None else None
        if question is not None:
            self.panel.say(UNANSWERED)
            question.go_to()
            return
        try:
            act = self.editor.command()
        except DomainError as error:
            self.panel.show_rule(error)
            return
        self.panel.save_button.setEnabled(False)
        self._page.command(act, self._stored, self._refused, self.panel.let_save)

    def _attend(self) -> None:
        editor = self.editor

        def save() -> None:
            self._met = 0
            self.save()

        editor.panel.save_asked.connect(save)
        if editor.effect is not None:
            tell_effect(self._page, editor.panel, editor.effect)
        if editor.begun is not None:
            editor.begun()
        if self._edit.key is not None:
            beside = BesideLine(self._page, self._ctx, editor.panel, self._edit.key)
            self._dock.occupied.connect(beside.follow)

    def _stored(self, value: object) -> None:
        if self._dock.panel is self.panel:
            self._dock.close_panel()
        if self._told:
            self._page.band.say(self._told, Tone.INFO)
        if self._then is not None:
            self._then(value)

    def _refused(self, error: DomainError) -> None:
        if not isValid(self.panel):
            return
        met = isinstance(error, ChangedSinceError | NotFoundError) and self._edit.key is not None
        if met and self._met < MOST_MET:
            self._met += 1
            self._read_again(error)
        else:
            self.panel.show_rule(error)

    def _read_again(self, error: DomainError) -> None:
        ctx, edit, key = self._ctx, self._edit, self._edit.key

        def question() -> tuple[Any, LatestChange | None]:
            change = latest_change(ctx, key, edit.action) if key is not None else None
            try:
                return edit.read(), change
            except NotFoundError:
                return None, change

        def met(found: tuple[Any, LatestChange | None]) -> None:
            if found[0] is not None and isinstance(error, NotFoundError):
                # Something else is gone, such as what was chosen in the form.
                self.panel.show_rule(error)
            else:
                self._meet(*found)

        def failed(why: Exception) -> None:
            if isinstance(why, DomainError):
                self.panel.show_rule(why)
            else:
                retry = Retry(lambda: self._read_again(error), self.panel.let_save)
                self._page.tools.trouble(why, retry)

        self._page.tools.tasks.run(question, met, failed, owner=self.panel)

    def _meet(self, row: Any, change: LatestChange | None) -> None:
        """Lay what was typed over the row as it is now."""
        if self._dock.panel is not self.panel:
            return
        if row is None:
            self.panel.show_rule(DomainError(gone_text(change)))
            return
        old, place = self.panel, _place(self.panel)
        self.editor = self._edit.make(row)
        self._dock.put_instead(self.panel)
        self.panel.stand_as(old)
        fields = self.panel.fields
        merged = merge(old.began, old.fields.values, fields.values)
        fields.put(merged.values, old.fields)
        self._attend()
        self._go_on(merged, change, place)

    def _go_on(self, merged: Merge, change: LatestChange | None, place: str) -> None:
        fields, today = self.panel.fields, self._page.tools.today()
        titles = fields.titles(merged.theirs)
        self.questions = None
        if titles and not self._edit.decides:
            self._told = merged_text(change, titles, today)
        if merged.clashes:
            asked = fields.titles(clash.field for clash in merged.clashes)
            self._ask(merged, changed_text(change, asked, today))
            return
        _stand(self.panel, place)
        if self._edit.decides:
            self.panel.say(f"{changed_text(change, titles, today)} {READ_AGAIN}")
        else:
            self.save(self._then)

    def _ask(self, merged: Merge, told: str) -> None:
        self.questions = ClashQuestions(told, merged, self.panel.fields)
        self.panel.put_above(self.questions)
        self.questions.ask()


def _place(panel: EditorPanel) -> str:
    """Return the name of the field in which the person stands."""
    focused = QApplication.focusWidget()
    named = panel.fields.values
    inside = (n for n in named if panel.fields.widget(n) is focused and focused is not None)
    return next(inside, "")


def _stand(panel: EditorPanel, place: str) -> None:
    widget = panel.fields.widget(place)
    if widget is not None and widget.isVisibleTo(panel):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
