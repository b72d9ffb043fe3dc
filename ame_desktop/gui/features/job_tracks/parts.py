"""The parts of a track side by side as tabs, and what belongs to the one that is shown."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QWidget
from typing_extensions import override

from ame_desktop.domain.job_track_rows import TrackFile
from ame_desktop.domain.job_tracks import RecruitingPart
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.job_tracks.cards import (
    CardActs,
    ChainPart,
    OverviewPart,
    ProfilePart,
)
from ame_desktop.gui.features.job_tracks.intent_cards import IntentPart, RecruitingPlanPart
from ame_desktop.gui.features.job_tracks.people_part import PeoplePart
from ame_desktop.services.job_tracks import TrackPaper

PEOPLE: Final = "Deltagare"


class TrackParts(QTabWidget):
    """Shows one track's parts.

    Args:
        tools: the shared tools of all pages.
        acts: what can be asked for; ``None`` for those who only read.
        parent: the widget that holds the tabs.
    """

    def __init__(
        self, tools: PageTools, acts: CardActs | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._acts = acts
        self.overview = OverviewPart(tools.theme, acts)
        self.profile = ProfilePart(tools.theme, acts)
        self.chain = ChainPart(tools.theme, acts)
        self.intent = IntentPart(tools.theme, acts)
        self.plan = RecruitingPlanPart(tools.theme, acts)
        self.people = PeoplePart(tools, may_write=acts is not None)
        self._cards = (self.overview, self.profile, self.chain, self.intent, self.plan)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.tabBar().setProperty("kind", "many")
        self.setAccessibleName("Jobbspårets delar")
        for part in self._cards:
            self.addTab(part, part.name)
        self.addTab(self.people, PEOPLE)

    @override
    def hasHeightForWidth(self) -> bool:
        # A row of buttons that could break into lines would else ask for the room of all lines.
        return False

    @override
    def sizeHint(self) -> QSize:
        # The parts scroll by themselves, so that much in them never makes the page itself scroll.
        return QSize(super().sizeHint().width(), self.minimumHeight())

    @property
    def paper(self) -> TrackPaper:
        """The paper of the part that is shown; elsewhere the kompetensprofil."""
        papers = ((self.intent, TrackPaper.INTENT), (self.plan, TrackPaper.RECRUITING))
        shown = self.currentWidget()
        return next((paper for part, paper in papers if part is shown), TrackPaper.PROFILE)

    def show_file(self, file: TrackFile) -> None:
        """Show a track; who takes part is read by itself."""
        for part in self._cards:
            part.show_file(file)

    def add_to(self, file: TrackFile) -> None:
        """Add to the part that is shown; on the first one, change what the employer needs."""
        acts = self._acts
        if acts is None:
            return
        adding: tuple[tuple[QWidget, Callable[[], object]], ...] = (
            (self.overview, acts.edit),
            (self.profile, lambda: acts.parts.edit_competence(file)),
            (self.chain, lambda: acts.parts.edit_measure(file)),
            (self.intent, lambda: _agree(acts, file)),
            (self.plan, lambda: acts.parts.edit_recruiting(file, RecruitingPart.TIMETABLE)),
            (self.people, self.people.add),
        )
        for part, add in adding:
            if part is self.currentWidget():
                add()


def _agree(acts: CardActs, file: TrackFile) -> None:
    """Ask for what the intention lacks next: who does what, the next party's yes, a new party.

    Source: JSP-08, JSP-09
    """
    waiting = [row for row in file.anchors if row.draft.anchored_on is None]
    written = file.intent.employers_part and file.intent.municipalitys_part
    if file.intent_open and not written:
        acts.intent()
    elif waiting:
        acts.parts.edit_anchor(file, waiting[0])
    else:
        acts.parts.edit_anchor(file)
