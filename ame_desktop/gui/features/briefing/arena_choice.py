"""The arenas whose mornings the person may open: read once, and again when they are changed."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.arenas import ArenaKind, ArenaRow
from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.context import Context

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

Arenas = tuple[ArenaRow, ...]


class ArenaChoice:
    """Fills the box above the board and says which arena is to be shown."""

    def __init__(self, page: "BriefingPage") -> None:
        self._page = page
        self._combo = page.ui.arena_combo
        self._known: Arenas = ()
        page.track(page.tools.bus.published, self._hear)

    def question(self) -> Callable[[], tuple[Arenas, UUID | None]]:
        """Return what reads the arenas, and which of them to show; asked off the GUI thread."""
        ctx, known, chosen = self._page.ctx, self._known, self._combo.currentData()

        def ask() -> tuple[Arenas, UUID | None]:
            arenas = known or arena_list(ctx)
            reached = _open_to(ctx, arenas)
            if any(row.arena_id == chosen for row in reached):
                return arenas, chosen
            return arenas, _first(ctx, reached)

        return ask

    def offer(self, arenas: Arenas, shown: UUID | None) -> None:
        """Put the arenas in the box, where they are other than before."""
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
