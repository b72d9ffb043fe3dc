"""*Inskrivning*: the steps of a person's way in, what comes next, waivers, and earlier times.

Source: OSB-24 to OSB-28, TRE-03, TRE-38
"""

from functools import partial
from pathlib import Path
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.changes import ChangeSet, Result, Topic
from ame_desktop.domain.intake_rows import EarlierCase, IntakeFile
from ame_desktop.domain.next_steps import NO_NEXT
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.menus import stand_on_first
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.dialogs.intake_acts import IntakeActs
from ame_desktop.gui.dialogs.intake_facts import next_facts, step_facts
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.widgets.card_columns import CardColumns
from ame_desktop.gui.widgets.fact_card import Act, Fact, FactCard
from ame_desktop.services.intake import IntakePaper, intake_file, paper_name, save_paper

BEFORE: Final = "Inskrivningen gjordes innan stegen skrevs här."
NO_REFERRAL: Final = "Ingen aktualisering är skriven."
SHOWN_DONE: Final = 5
"""How many of the steps that are done are shown."""


class IntakeTab(RoomTab):
    """The part of the file; what is done here is done on the screen *Inskrivning* as well."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PLANNING})

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.acts = IntakeActs(desk.page, desk.ctx, desk.dock)
        self._file: IntakeFile | None = None
        self._begin: UUID | None = None
        self.next_button = QPushButton("Nästa steg…", self)
        self.next_button.setProperty("kind", "primary")
        self.finish_button = QPushButton("Gör klar inskrivningen", self)
        self.reopen_button = QPushButton("Öppna inskrivningen igen", self)
        writes(self.next_button, self.finish_button, self.reopen_button)
        self.paper_button = QPushButton("Papper", self)
        menu = QMenu(self.paper_button)
        for paper in IntakePaper:
            menu.addAction(f"{paper.label}…", partial(self.ask_paper, paper))
        stand_on_first(menu)
        self.paper_button.setMenu(menu)
        self.steps = FactCard("Steg", self)
        self.next = FactCard("Nästa ansvarig", self)
        self.consents = FactCard("Medgivande om informationsutbyte", self)
        self.earlier = FactCard("Tidigare på enheten", self)
        self.cards = CardColumns(desk.page.tools.theme, self)
        self.cards.setAccessibleName("Inskrivningen")
        self.cards.put((self.steps,), (self.next, self.consents, self.earlier))
        self.buttons = QHBoxLayout()
        for button in (self.next_button, self.finish_button, self.reopen_button):
            self.buttons.addWidget(button)
        self.buttons.addWidget(self.paper_button)
        self.buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self.buttons)
        layout.addWidget(self.cards, 1)
        self.next_button.clicked.connect(self.add_next)
        self.finish_button.clicked.connect(self._finish)
        self.reopen_button.clicked.connect(self._reopen)

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.see_planning

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        self.desk.page.read(lambda: intake_file(ctx, key), self._show, ticket="tab")

    def add_next(self) -> None:
        """Write what comes next."""
        if self._file is not None:
            self.acts.edit_next(self._file.participant_id, None)

    def ask_paper(self, paper: IntakePaper) -> None:
        """Ask where a paper is to be saved."""
        file, page = self._file, self.desk.page
        if file is None:
            return
        person = file.participant_id
        choose_target(
            page,
            f"Spara: {paper.label}",
            paper_name(self.desk.ctx, person, paper),
            "PDF (*.pdf)",
            lambda target: self.save_paper_to(person, paper, target),
        )

    def save_paper_to(self, person: UUID, paper: IntakePaper, target: Path) -> None:
        """Save a paper about the person."""
        ctx, page = self.desk.ctx, self.desk.page

        def act() -> Result[Path]:
            return Result(save_paper(ctx, person, paper, target), ChangeSet())

        page.command(act, lambda path: page.tools.say(told_saved(path)))

    def begin(self) -> None:
        """Follow the steps of an old way in here as well."""
        if self._file is not None:
            self._begin = self._file.participant_id
            self._show(self._file)

    def _finish(self) -> None:
        if self._file is not None and self._file.row is not None:
            self.acts.finish(self._file.row)

    def _reopen(self) -> None:
        if self._file is not None and self._file.row is not None:
            self.acts.reopen(self._file.row)

    def _show(self, file: IntakeFile) -> None:
        self._file = file
        row, today = file.row, self.desk.page.tools.today()
        finished = file.finished_on is not None
        self.next_button.setVisible(file.may_write)
        self.finish_button.setVisible(
            file.may_write and row is not None and file.begun and not finished
        )
        self.reopen_button.setVisible(file.may_write and finished)
        begun = file.begun or self._begin == file.participant_id
        facts = step_facts(row, today, self.acts) if row is not None and begun else []
        if finished:
            facts.insert(0, Fact("Inskrivningen", f"Klar {file.finished_on}"))
        if facts and file.unmapped:
            lacking = " och ".join(file.unmapped)
            facts.append(Fact("Kartläggningen", f"Saknar {lacking}", kind="muted"))
        begin = Act("Skriv stegen", self.begin, writes=False)
        offers = row is not None and not begun and file.may_write
        self.steps.show_facts(
            facts, (begin,) if offers else (), empty=NO_REFERRAL if row is None else BEFORE
        )
        self._show_next(file.participant_id, file)
        self._show_consents(file)
        self.earlier.setVisible(bool(file.earlier))
        self.earlier.show_facts([_earlier(case) for case in file.earlier])

    def _show_next(self, person: UUID, file: IntakeFile) -> None:
        done = [row for row in file.next_steps if row.done_on is not None][:SHOWN_DONE]
        today = self.desk.page.tools.today()
        facts = next_facts(
            (*file.waiting, *done), today, self.acts, person, may_write=file.may_write
        )
        if not file.waiting:
            facts.insert(0, Fact("", NO_NEXT, kind="error"))
        self.next.show_facts(facts)

    def _show_consents(self, file: IntakeFile) -> None:
        self.consents.setVisible(file.sees_consents)
        facts = [
            Fact(item.party.value, f"Sedan {item.given_on.isoformat()}")
            for item in file.consents
            if item.withdrawn_on is None
        ]
        if file.missing_parties:
            names = ", ".join(party.value for party in file.missing_parties)
            facts.append(Fact("Saknas", names, kind="muted"))
            facts.append(
                Fact("", "Lämna inga uppgifter till en part som saknas utan att fråga personen.")
            )
        open_tab = partial(self.acts.consents, file.participant_id)
        ways = (Act("Öppna", open_tab, "Öppna fliken Medgivanden", writes=False),)
        self.consents.show_facts(facts, ways, empty="Inget medgivande är lämnat.")


def _earlier(case: EarlierCase) -> Fact:
    route = case.route.label if case.route is not None else "Väg in okänd"
    if case.start is None:
        came = case.received_on.isoformat() if case.received_on else ""
        return Fact(came, f"{route}. Blev inte inskriven.")
    until = f" till {case.end.isoformat()}" if case.end else ""
    why = f" ({case.end_reason})" if case.end_reason else ""
    return Fact(route, f"{case.start.isoformat()}{until}{why}")
