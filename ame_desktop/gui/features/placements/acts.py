"""What is done with a placement: each editor beside the board, and the service that it calls."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from shiboken6 import isValid

from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.placement_remarks import Remark
from ame_desktop.domain.placement_rows import PlacementDraft, PlacementFile
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.placements.choices import Choices, read_choices
from ame_desktop.gui.features.placements.editor import PlacementEditor
from ame_desktop.gui.features.placements.part_acts import PartActs
from ame_desktop.gui.features.placements.parts_view import (
    PlacementActs,
    act_buttons,
    part_cards,
)
from ame_desktop.gui.widgets.editing import EFFECT_MS, Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, RowEditing, edit_row
from ame_desktop.services import placements as service
from ame_desktop.services.context import Context

SAVE_FIRST: Final = "Spara eller avbryt ändringarna först."
KEYS: Final = {
    Qt.Key.Key_F: "propose",
    Qt.Key.Key_D: "withdraw",
    Qt.Key.Key_L: "extend",
    Qt.Key.Key_S: "close",
    Qt.Key.Key_Delete: "remove",
}
"""Keys on a card, and the right that each of them needs."""


class Acting:
    """Opens a placement beside the board, and stores what is done with it.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who acts.
        dock: where an editor is shown.
        on_stored: told which placement was stored, to stand on its card.
    """

    def __init__(
        self, page: Page, ctx: Context, dock: EditorDock, on_stored: Callable[[UUID], object]
    ) -> None:
        self._page = page
        self._ctx = ctx
        self._dock = dock
        self.on_stored = on_stored
        self._choices: Choices | None = None
        self._parts = PartActs(self, page, ctx, dock)
        self.file: PlacementFile | None = None
        self._editing: RowEditing | None = None

    @property
    def choices(self) -> Choices | None:
        """What the editors offer, once it has been read."""
        return self._choices

    @property
    def held(self) -> PlacementFile:
        """The placement that is open."""
        if self.file is None:
            message = "a placement must be open before it is changed"
            raise RuntimeError(message)
        return self.file

    def forget_choices(self) -> None:
        """Read the people, arenas and staff again before the next editor."""
        self._choices = None

    def new(self, person: UUID | None = None) -> None:
        """*Ny placering*."""
        self._with_choices(lambda choices: self._edit(None, choices, person))

    def open(self, placement_id: UUID, *, stored: bool = False) -> None:
        """Open a placement beside the board; once stored, the keys of its card come next."""
        ctx = self._ctx

        def question() -> tuple[PlacementFile, Choices]:
            return service.placement(ctx, placement_id), self._choices or read_choices(ctx)

        def show(found: tuple[PlacementFile, Choices]) -> None:
            file, self._choices = found
            self._edit(file, self._choices, None)
            if stored:
                self.on_stored(placement_id)

        self._page.read(question, show, ticket="file")

    def press(self, key: int, placement_id: UUID) -> None:
        """Do what a key on a card asks for, if it may be done with that placement."""
        ctx, wanted = self._ctx, KEYS[Qt.Key(key)]

        def act(file: PlacementFile) -> None:
            self.file = file
            if getattr(file.rights, wanted):
                getattr(self.acts(), wanted)()
            else:
                self._page.show_error(DomainError(_refusal(file, wanted)))

        self._page.read(lambda: service.placement(ctx, placement_id), act, ticket="key")

    def acts(self) -> PlacementActs:
        """Return what the editor can ask for."""
        return PlacementActs(
            propose=self.propose,
            withdraw=lambda: self._move(service.withdraw),
            extend=self.extend,
            close=self._parts.close,
            remove=self.remove,
            edit_adaptation=self._parts.edit_adaptation,
            edit_contact=self._parts.edit_contact,
            edit_schedule=self._parts.edit_schedule,
            open_file=lambda person: self._page.tools.open_page("participants", person),
        )

    def propose(self) -> None:
        """*Föreslå*; what has been changed in the editor is stored first."""
        panel, ctx = self._dock.panel, self._ctx
        editing = self._editing
        if editing is not None and editing.panel is panel and editing.panel.dirty:
            editing.save(self._propose_stored)
            return
        file = self.held
        row = file.row
        self._page.command(
            lambda: service.propose(ctx, row.placement_id, row.version), self._moved, self._refused
        )

    def extend(self) -> None:
        """*Förläng*: a draft for the period that follows, opened at once."""
        key = self.held.row.placement_id
        if not self.unsaved():
            self._page.command(lambda: service.extend(self._ctx, key), self._show_stored)

    def remove(self) -> None:
        """*Ta bort utkastet*; undo brings it back."""
        row = self.held.row

        def gone(_: object) -> None:
            self._dock.close_panel()

        self._page.command(lambda: service.remove(self._ctx, row.placement_id, row.version), gone)

    def _edit(self, file: PlacementFile | None, choices: Choices, person: UUID | None) -> None:
        ctx, key = self._ctx, None if file is None else file.row.placement_id

        def make(found: PlacementFile | None) -> Editor:
            return self._editor(found, choices, person)

        def read() -> PlacementFile | None:
            return None if key is None else service.placement(ctx, key)

        edit = RowEdit(key, file, make, read)
        self._editing = edit_row(self._page, ctx, self._dock, edit, self._show_stored)

    def _editor(self, file: PlacementFile | None, choices: Choices, person: UUID | None) -> Editor:
        self.file = file
        panel = PlacementEditor(file, choices, person)
        if file is not None:
            act_buttons(panel.ui.acts_box, file, self.acts())
            part_cards(panel.ui.parts_box, file, self.acts(), choices.today)
            panel.show_remarks(file.remarks)
            if not file.rights.change:
                panel.lock()
        return Editor(panel, lambda: self._store(panel), begun=lambda: self._watch(panel))

    def _store(self, panel: PlacementEditor) -> Command:
        ctx, file, draft = self._ctx, panel.file, panel.draft()
        if file is None:
            return lambda: service.add_draft(ctx, draft)
        return lambda: service.change(ctx, file.row.placement_id, file.row.version, draft)

    def _propose_stored(self, key: UUID) -> None:
        ctx = self._ctx
        self.on_stored(key)

        def propose(file: PlacementFile) -> None:
            self.file = file
            row = file.row
            self._page.command(
                lambda: service.propose(ctx, key, row.version), self._moved, self._refused
            )

        self._page.read(lambda: service.placement(ctx, key), propose, ticket="key")

    def _move(self, act: Callable[[Context, UUID, int], Result[UUID]]) -> None:
        row, ctx = self.held.row, self._ctx
        if not self.unsaved():
            self._page.command(lambda: act(ctx, row.placement_id, row.version), self._moved)

    def _moved(self, key: UUID) -> None:
        """Stand on the card where it is now; the editor shows the placement as it is."""
        self.on_stored(key)
        if self._dock.panel is not None:
            self.open(key, stored=True)

    def _show_stored(self, key: UUID) -> None:
        self.on_stored(key)
        self.open(key, stored=True)

    def _refused(self, error: DomainError) -> None:
        panel = self._dock.panel
        if isinstance(panel, PlacementEditor):
            panel.show_rule(error)
        else:
            self._page.show_error(error)

    def unsaved(self) -> bool:
        """Whether something would be lost; the editor says so."""
        panel = self._dock.panel
        if panel is None or not panel.dirty:
            return False
        panel.show_rule(DomainError(SAVE_FIRST))
        return True

    def _with_choices(self, act: Callable[[Choices], object]) -> None:
        ctx = self._ctx

        def show(choices: Choices) -> None:
            self._choices = choices
            act(choices)

        self._page.read(lambda: self._choices or read_choices(ctx), show, ticket="file")

    def _watch(self, panel: PlacementEditor) -> None:
        """Hold the draft against the rules each time that nothing has been typed for a while."""
        ctx = self._ctx
        key = panel.file.row.placement_id if panel.file is not None else None

        def ask() -> None:
            try:
                draft = panel.draft()
            except DomainError:
                return
            self._page.read(lambda: _remarks(ctx, draft, key), show, ticket="remarks")

        def show(found: tuple[Remark, ...] | None) -> None:
            if found is not None and isValid(panel):
                panel.show_remarks(found)

        waiting = QTimer(panel)
        waiting.setSingleShot(True)
        waiting.setInterval(EFFECT_MS)
        waiting.timeout.connect(ask)
        panel.changed.connect(waiting.start)


def _remarks(ctx: Context, draft: PlacementDraft, key: UUID | None) -> tuple[Remark, ...] | None:
    try:
        return service.remarks_on(ctx, draft, key)
    except DomainError:
        return None


_NEEDS: Final = {
    "propose": "Bara ett utkast, eller en som kommit åter, kan föreslås.",
    "withdraw": "Bara en som väntar, eller är godkänd och inte har börjat, kan dras tillbaka.",
    "extend": "Bara en godkänd eller avslutad placering kan förlängas.",
    "close": "Bara en godkänd placering som har börjat kan stängas.",
    "remove": "Bara ett utkast kan tas bort.",
}
_NOT_YOURS: Final = "Din roll läser placeringen men ändrar den inte."


def _refusal(file: PlacementFile, wanted: str) -> str:
    writes = file.rights.change or file.rights.extend
    return _NEEDS[wanted] if writes else _NOT_YOURS
