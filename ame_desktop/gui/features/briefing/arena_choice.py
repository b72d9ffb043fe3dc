"""The arenas whose mornings the person may open: read once, and again when they are changed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.arenas import ArenaKind, ArenaRow
from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.context import Context

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

Arenas = tuple[ArenaRow, ...]
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ArenaChoice(QObject):
    """Fills the box above the board and says which arena is to be shown.

    A choice from the open list, or Enter in the closed box, leads to the board, where the single
    keys act. Arrows in the closed box go from arena to arena and stay in it.
    """

    def __init__(self, page: "BriefingPage") -> None:
        super().__init__(page)
        self._page = page
        self._combo = page.ui.arena_combo
        self._known: Arenas = ()
        self._wanted: UUID | None = None
        self._steps = False
        self._combo.installEventFilter(self)
        self._combo.view().installEventFilter(self)
        self._combo.activated.connect(lambda _: None if self._steps else self._to_board())
        page.track(page.tools.bus.published, self._hear)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and watched is not self._combo:
            self._steps = False
        elif isinstance(event, QKeyEvent) and watched is self._combo:
            return self._pressed(event)
        return False

    def want(self, arena_id: UUID) -> None:
        """Show the mornings of an arena, where the person may open them."""
        # Qt tells two equal identities apart, so they are compared here.
        combo = self._combo
        found = (place for place in range(combo.count()) if combo.itemData(place) == arena_id)
        place = next(found, None)
        if place is None:
            self._wanted = arena_id
        else:
            combo.setCurrentIndex(place)

    def question(self) -> Callable[[], tuple[Arenas, UUID | None]]:
        """Return what reads the arenas, and which of them to show; asked off the GUI thread."""
        ctx, known = self._page.ctx, self._known
        chosen, self._wanted = self._wanted or self._combo.currentData(), None

        def ask() -> tuple[Arenas, UUID | None]:
            arenas = known or arena_list(ctx)
            reached = _open_to(ctx, arenas)
            if any(row.arena_id == chosen for row in reached):
                return arenas, chosen
            return arenas, _first(ctx, reached)

        return ask

    def offer(self, arenas: Arenas, shown: UUID | None) -> None:
        """Put the arenas in the box, where they are other than before."""
        # What the room is shown from here is this arena.
        self._page.setProperty("arena", str(shown or ""))
        if arenas == self._known:
            return
        self._known = arenas
        combo = self._combo
        combo.blockSignals(True)
        combo.clear()
        for row in _open_to(self._page.ctx, arenas):
            combo.addItem(row.name, row.arena_id)
            if row.arena_id == shown:
                combo.setCurrentIndex(combo.count() - 1)
        combo.blockSignals(False)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress:
            return False
        self._steps = True
        if event.key() not in _ENTER:
            return False
        self._to_board()
        return True

    def _to_board(self) -> None:
        """Stand on the chosen arena's board: a key pressed before it is read is not for it."""
        focus = self._page.focus
        focus.begin()
        if self._combo.currentData() == self._page.board.arena_id:
            focus.settle()

    def _hear(self, changes: ChangeSet) -> None:
        if Topic.ARENAS in changes.topics:
            self._known = ()
            self._page.reload()


def _open_to(ctx: Context, arenas: Arenas) -> list[ArenaRow]:
    return [row for row in arenas if ctx.allows(Area.BRIEFING, Level.READ, arena=row.arena_id)]


def _first(ctx: Context, reached: list[ArenaRow]) -> UUID | None:
    """The person's own arena, or the one whose mornings divide tasks."""
    reached.sort(
        key=lambda row: (
            row.arena_id not in ctx.actor.arenas,
            row.kind is not ArenaKind.UTEGRUPP,
        )
    )
    return reached[0].arena_id if reached else None
