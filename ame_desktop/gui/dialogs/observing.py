"""Observing from a board or a grid: opens the panel for a person and stores what is written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.final_headings import OBSERVED, FinalHeading
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.gui.core.menus import stand_on_first
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.writing import held
from ame_desktop.gui.dialogs.observe_panel import ObservePanel
from ame_desktop.services.context import Context
from ame_desktop.services.observations import observe

KEY: Final = ("O", "Skriv en iakttagelse om personen")
NOBODY: Final = "Välj en person först."


@dataclass(frozen=True)
class Seen:
    """Who is observed, and at which arena."""

    participant_id: UUID
    name: str
    arena_id: UUID | None


class Observing:
    """Asks about one person at a time; what was typed about each is kept until it is stored.

    Args:
        page: the page that the panel stands in; its day is the observation's.
        ctx: who observes.
        person: who stands in focus, or ``None``.
    """

    def __init__(self, page: Page, ctx: Context, person: Callable[[], Seen | None]) -> None:
        self._page = page
        self._ctx = ctx
        self._person = person
        self._about: Seen | None = None
        self._typed: dict[UUID, tuple[FinalHeading | None, str]] = {}
        self.panel = ObservePanel(page.body)
        self.panel.stored.connect(self._store)
        self.panel.left.connect(self._keep)

    @property
    def reached(self) -> bool:
        """Whether the person's roles let them observe anybody."""
        return self._ctx.reach(Area.OBSERVATIONS, Level.WRITE) is not Reach.NONE

    def ask(self) -> None:
        """Ask about the person in focus; the heading is chosen in the panel."""
        self.ask_under(None)

    def ask_under(self, heading: FinalHeading | None) -> None:
        """Ask about the person in focus, under a heading."""
        if not self.reached:
            return
        seen = self._person()
        if seen is None:
            self._page.tools.say(NOBODY)
            return
        if self.panel.isVisible():
            self._keep()
        self._about = seen
        earlier, line = self._typed.get(seen.participant_id, (None, ""))
        self.panel.ask(
            f"Iakttagelse om {seen.name}, {day_text(self._day)}", heading or earlier, line
        )

    def offer(
        self,
        widget: QWidget,
        place: QPoint,
        acts: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """Show what can be done with the person, and the nine headings, in a menu at a place."""
        seen = self._person() if self.reached else None
        if seen is None and not acts:
            return
        menu = QMenu(widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, act in acts:
            menu.addAction(text.replace("&", "&&"), act)
        if seen is not None:
            menu.addSeparator()
            self._add_headings(menu, seen)
        stand_on_first(menu)
        menu.popup(place)

    def _add_headings(self, menu: QMenu, seen: Seen) -> None:
        menu.addAction(f"Iakttagelse om {seen.name}".replace("&", "&&")).setEnabled(False)
        menu.addSeparator()
        for number, heading in enumerate(OBSERVED, start=1):
            act = menu.addAction(f"&{number}  {heading.label}")
            act.triggered.connect(lambda _=False, heading=heading: self.ask_under(heading))
            act.setEnabled(not held(self.panel.save_button))

    @property
    def _day(self) -> date:
        return min(self._page.day, self._page.tools.today())

    def _keep(self) -> None:
        if self._about is not None:
            self._typed[self._about.participant_id] = (self.panel.heading, self.panel.line)

    def _store(self, heading: FinalHeading, line: str) -> None:
        seen, ctx, day = self._about, self._ctx, self._day
        if seen is None:
            return
        self._keep()
        self._page.command(
            lambda: observe(ctx, seen.participant_id, day, heading, line, seen.arena_id),
            lambda _: self._stored(seen),
            lambda error: self.panel.refuse(error.message),
            self.panel.let_store,
        )

    def _stored(self, seen: Seen) -> None:
        self._typed.pop(seen.participant_id, None)
        if self._about == seen:
            self.panel.done()
