"""*Busskort och resor*: what the unit pays for, for how long and why. Source: TRE-45 to TRE-47."""

from datetime import date
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.bus_cards import BusCardRow, Journeys
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.features.participants.way.bus_card_editor import BusCardEditor
from ame_desktop.gui.features.participants.way.file_section import FileSection, SectionLook
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.row_editing import Editor
from ame_desktop.services.bus_cards import (
    add_bus_card,
    bus_cards_of,
    change_bus_card,
    remove_bus_card,
)

NOTHING: Final = "Personen har inget busskort och ingen annan resa."


class BusCardsSection(FileSection[BusCardRow]):
    """The journeys of a file, the latest first."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PLANNING})

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        columns = _columns(desk.page.tools.today())
        look = SectionLook(
            "Busskort och resor",
            NOTHING,
            "Nytt busskort…",
            columns,
            lambda row: row.bus_card_id,
            _SPARED,
        )
        super().__init__(desk, look, parent)
        self._over: int | None = None

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.see_planning

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        self.person = key
        self.may_write(allowed=file.rights.write_planning)
        self.desk.page.read(lambda: bus_cards_of(ctx, key), self._show, ticket="bus_cards")

    @override
    def edit(self, row: BusCardRow | None) -> None:
        """Open the editor of a journey, or of a new one."""
        desk, person, over = self.desk, self.person, self._over
        if person is None:
            return
        ctx = desk.ctx

        def make(held: BusCardRow | None) -> Editor:
            panel = BusCardEditor(held, over, desk.page.tools.today())

            def command() -> Command:
                draft = panel.draft()
                if held is None:
                    return lambda: add_bus_card(ctx, person, draft)
                return lambda: change_bus_card(ctx, held.bus_card_id, held.version, draft)

            return Editor(panel, command)

        self.open_editor(row, make, lambda: bus_cards_of(ctx, person).rows)

    @override
    def remove(self, row: BusCardRow) -> None:
        """Take a journey away."""
        ctx, key, version = self.desk.ctx, row.bus_card_id, row.version
        self.desk.page.command(lambda: remove_bus_card(ctx, key, version))

    def _show(self, read: Journeys) -> None:
        self._over = read.over
        self.show_rows(read.rows)


_SPARED: Final = frozenset({"reason", "standing"})


def _columns(today: date) -> tuple[Column[BusCardRow], ...]:
    return (
        Column("type", "Slag", lambda row: row.type.label, width=150),
        Column("start", "Från", lambda row: row.start.isoformat(), width=100),
        Column("end", "Till", lambda row: row.end.isoformat(), width=100),
        Column("route", "Sträcka", lambda row: row.route, tooltip=lambda row: row.route, width=0),
        Column("kilometres", "Km", lambda row: str(row.kilometres), width=60),
        Column("reason", "Skäl", lambda row: row.reason, tooltip=lambda row: row.reason, width=300),
        Column("standing", "Läge", lambda row: row.standing(today), width=110),
    )
