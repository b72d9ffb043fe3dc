"""*Till Arbetsförmedlingen*: the papers that can be made about the person of an open file."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton

from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.gui.core.menus import stand_on_first
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.af_editors import (
    AccountEditor,
    DeviationEditor,
    SchedulePaperEditor,
)
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.services.af_documents import (
    Tellable,
    af_remark,
    make_deviation_notice,
    make_observations_report,
    make_training_schedule,
    supervisor_of,
    tellable,
)

TITLE: Final = "Till Arbetsförmedlingen"


@dataclass(frozen=True)
class _Told:
    """What the editor of an account begins from."""

    found: Tellable
    remark: str


class AfPapers(QObject):
    """A button with a menu; each choice opens an editor, and what is made is shown.

    Args:
        desk: the page, who acts, and where an editor stands.
        opened: shows a document that has been made.
    """

    def __init__(self, desk: FileDesk, opened: Callable[[UUID], object]) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self._opened = opened
        self._file: ParticipantFile | None = None
        self.button = QPushButton(TITLE)
        menu = QMenu(self.button)
        self._papers = [
            menu.addAction("Iakttagelser…", self.account),
            menu.addAction("Avbrott eller avvikelse…", self.deviation),
        ]
        menu.addAction("Arbetsträningsschema…", self.schedule)
        stand_on_first(menu)
        self.button.setMenu(menu)
        writes(self.button)

    def show_for(self, file: ParticipantFile) -> None:
        """Offer what the person may make about the one whose file it is."""
        self._file = file
        self.button.setVisible(file.rights.write_documents or file.rights.edit)
        for act in self._papers:
            act.setVisible(file.rights.write_documents)

    def account(self) -> None:
        """*Iakttagelser*: read what can be told, then ask."""
        ctx, key = self._desk.ctx, self._key()
        self._desk.page.read(
            lambda: _Told(tellable(ctx, key), af_remark(ctx, key)),
            lambda told: self._ask_account(key, told),
            ticket="paper",
        )

    def deviation(self) -> None:
        """*Avbrott eller avvikelse*."""
        ctx, key = self._desk.ctx, self._key()
        self._desk.page.read(
            lambda: af_remark(ctx, key),
            lambda remark: self._ask_deviation(key, remark),
            ticket="paper",
        )

    def schedule(self) -> None:
        """*Arbetsträningsschema*."""
        ctx, key = self._desk.ctx, self._key()
        self._desk.page.read(
            lambda: supervisor_of(ctx, key),
            lambda name: self._ask_schedule(key, name),
            ticket="paper",
        )

    def _ask_account(self, key: UUID, told: _Told) -> None:
        ctx = self._desk.ctx
        panel = AccountEditor(told.found, told.remark, ctx.clock.today())

        def command() -> Command:
            draft = panel.draft()
            return lambda: make_observations_report(ctx, key, draft)

        edit_beside(self._desk.page, self._desk.dock, panel, command, self._opened)

    def _ask_deviation(self, key: UUID, remark: str) -> None:
        ctx = self._desk.ctx
        panel = DeviationEditor(remark, ctx.clock.today())

        def command() -> Command:
            draft = panel.draft()
            return lambda: make_deviation_notice(ctx, key, draft)

        edit_beside(self._desk.page, self._desk.dock, panel, command, self._opened)

    def _ask_schedule(self, key: UUID, supervisor: str) -> None:
        ctx = self._desk.ctx
        panel = SchedulePaperEditor(supervisor)

        def command() -> Command:
            draft = panel.draft()
            return lambda: make_training_schedule(ctx, key, draft)

        edit_beside(self._desk.page, self._desk.dock, panel, command, self._opened)

    def _key(self) -> UUID:
        if self._file is None:
            message = "a file must be open before a paper is made about somebody"
            raise RuntimeError(message)
        return self._file.participant_id
