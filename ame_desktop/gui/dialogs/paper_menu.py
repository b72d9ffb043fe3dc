"""*Papper*: a button with a menu for the papers of what one stands on, to print or save as PDF."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton

from ame_desktop.gui.core.menus import stand_on_first
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.paper_ways import PaperWays

K = TypeVar("K")
"""Tells the kinds of paper apart."""


@dataclass(frozen=True)
class PaperName:
    """What a paper is called.

    Args:
        title: in what is said about it, and in the print queue, such as *Avtalsutskriften*.
        short: in the menu, such as *avtalet*.
    """

    title: str
    short: str


@dataclass(frozen=True)
class Paper:
    """A paper that can be taken out.

    Args:
        file_name: returns the proposed file name.
        make: returns the PDF, off the GUI thread.
        write: writes the PDF to a file.
    """

    file_name: Callable[[], str]
    make: Callable[[], bytes]
    write: Callable[[Path], Path]


class PaperMenu(QObject, Generic[K]):
    """The base of such buttons; which papers there are is each page's own.

    Args:
        page: the page that they are made on.
        names: what each kind of paper is called, in the menu's order.
    """

    def __init__(self, page: Page, names: Mapping[K, PaperName]) -> None:
        super().__init__(page)
        self._papers: Mapping[K, Paper] = {}
        self._ways = {kind: PaperWays(page, name.title) for kind, name in names.items()}
        self.button = QPushButton("Papper", page)
        page.tools.icons.dress(self.button, "print")
        menu = QMenu(self.button)
        menu.setAccessibleName("Papper")
        for kind, name in names.items():
            if menu.actions():
                menu.addSeparator()
            menu.addAction(f"Skriv ut {name.short}", partial(self.print, kind))
            menu.addAction(f"Spara {name.short} som PDF…", partial(self.ask_where, kind))
        stand_on_first(menu)
        self.button.setMenu(menu)

    def offer(self, papers: Mapping[K, Paper]) -> None:
        """Offer the papers of what one stands on; without any the button is hidden."""
        self._papers = papers
        self.button.setVisible(bool(papers))

    def print(self, kind: K) -> None:
        """Send a paper to the printer; without one, ask where to save it."""
        paper = self._papers.get(kind)
        if paper is not None:
            self._ways[kind].print(paper.make, paper.file_name(), paper.write)

    def ask_where(self, kind: K) -> None:
        """Ask for a file and save a paper there."""
        paper = self._papers.get(kind)
        if paper is not None:
            self._ways[kind].ask_where(paper.file_name(), paper.write)

    def save(self, kind: K, target: Path) -> None:
        """Save a paper to a file."""
        paper = self._papers.get(kind)
        if paper is not None:
            self._ways[kind].save(target, paper.write)
