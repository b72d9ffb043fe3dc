"""The papers of the board: the day sheet, the participants' slips, and the list of the day."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from ame_desktop.domain.board import Card, TaskColumn
from ame_desktop.domain.exports import ListWish
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.menus import stand_on_first
from ame_desktop.gui.dialogs.list_button import ListLink
from ame_desktop.gui.features.briefing.paper_out import Paper, PaperOut
from ame_desktop.services.day_sheets import day_sheet, save_day_sheet
from ame_desktop.services.day_slips import day_slips, save_day_slips

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

SLIPS_KEY = ("Ctrl+Shift+P", "Skriv ut dagens lapp till alla")
SLIP_KEY = ("D", "Skriv ut dagens lapp till den du står på")
NOBODY = "Ställ dig på ett kort först."


class SheetActions(QObject):
    """The menu of papers, and the keys that lead to them."""

    def __init__(self, page: "BriefingPage", button: QPushButton) -> None:
        super().__init__(page)
        self._page = page
        self.out = PaperOut(page)
        # A click leaves the focus on the card, so that the menu knows whose it is.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = self._menu = QMenu(button)
        menu.addAction("Skriv ut dagblad\tP", self.print)
        menu.addAction("Spara dagblad som PDF…", self.ask_where)
        menu.addSeparator()
        self._delicate = [
            menu.addAction("Skriv ut med anpassningar", lambda: self.print(delicate=True)),
            menu.addAction(
                "Spara med anpassningar som PDF…", lambda: self.ask_where(delicate=True)
            ),
        ]
        menu.addSeparator()
        menu.addAction(f"Dagens lapp till alla\t{SLIPS_KEY[0]}", self.print_slips)
        menu.addAction("Spara dagens lapp till alla som PDF…", self.save_slips)
        self._before = menu.addSeparator()
        self._some: list[QAction] = []
        self._link = ListLink(page, page.ctx, self._wish)
        listed = menu.addAction("Dagens fördelning till Excel\tCtrl+E", self._link.show_list)
        listed.setVisible(self._link.reached)
        stand_on_first(menu)
        button.setMenu(menu)
        menu.aboutToShow.connect(self._offer)
        add_key(SLIPS_KEY[0], self.print_slips, page)

    def print(self, *, delicate: bool = False) -> None:
        """Send the sheet to the printer; without a print queue, ask where to save it."""
        if not self._page.known:
            return
        self.out.print(self._sheet(delicate=delicate))

    def ask_where(self, *, delicate: bool = False) -> None:
        """Ask for a file and save the sheet there."""
        self.out.ask_where(self._sheet(delicate=delicate))

    def save(self, target: Path, *, delicate: bool = False) -> None:
        """Save the sheet to a file."""
        self.out.save(self._sheet(delicate=delicate), target)

    def print_slips(self) -> None:
        """Send everybody's slip to the printer; without a print queue, ask where to save them."""
        if not self._page.known:
            return
        self.out.print(self.slips())

    def save_slips(self) -> None:
        """Ask for a file and save everybody's slip there."""
        self.out.ask_where(self.slips())

    def print_slip(self) -> None:
        """Send the slip of the card that one stands on, as :meth:`print_slips` does."""
        card = self._page.focus.chosen_card
        if card is None:
            self._page.tools.say(NOBODY)
        else:
            self.out.print(self._slip_of(card))

    def acts(self) -> list[tuple[str, Callable[[], object]]]:
        """Return the slips of the person and of the team that one stands at, by what they say.

        Each is of whom it names, whatever is stood on when it is chosen.
        """
        focus = self._page.focus
        card, team = focus.chosen_card, focus.team
        papers = [] if card is None else [(self._slip_of(card), f"\t{SLIP_KEY[0]}")]
        papers += [] if team is None else [(self._slips_of(team), "")]
        return [(f"{paper.told}{key}", partial(self.out.print, paper)) for paper, key in papers]

    def _slip_of(self, card: Card) -> Paper:
        return self.slips(card.short_name, person=card.participant_id)

    def _slips_of(self, team: TaskColumn) -> Paper:
        return self.slips(f"laget på {team.row.name}", task=team.task_id)

    def slips(self, to: str = "", *, person: UUID | None = None, task: UUID | None = None) -> Paper:
        """Return the slips of everybody, of one person or of one task, as a paper."""
        page = self._page
        told = (page.ctx, page.day, page.board.arena_id)
        return Paper(
            "Dagens lapp",
            f"dagslapp-{page.day.isoformat()}.pdf",
            lambda: day_slips(*told, only_for=person, task_id=task),
            lambda target: save_day_slips(*told, target, only_for=person, task_id=task),
            to,
        )

    def _sheet(self, *, delicate: bool) -> Paper:
        page = self._page
        told = (page.ctx, page.day, page.board.arena_id)
        return Paper(
            "Dagbladet",
            f"dagblad-{page.day.isoformat()}.pdf",
            lambda: day_sheet(*told, with_adaptations=delicate),
            lambda target: save_day_sheet(*told, target, with_adaptations=delicate),
        )

    def _wish(self) -> ListWish:
        return ListWish("fordelning", self._page.day, self._page.day)

    def _offer(self) -> None:
        page = self._page
        for action in self._delicate:
            action.setVisible(page.board.may_see_adaptations)
        for action in self._some:
            self._menu.removeAction(action)
            action.deleteLater()
        self._some = []
        for text, act in self.acts():
            action = QAction(text.replace("&", "&&"), self._menu)
            action.triggered.connect(act)
            self._menu.insertAction(self._before, action)
            self._some.append(action)
