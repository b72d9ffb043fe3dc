"""The screen *Dokument* on a unit with one person to write about, used by keys alone."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.final_documents import DocumentFile, DocumentKind, SectionRow
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.ids import ParticipantId
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.final_documents.page import FinalDocumentsPage
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import document, documents, start
from ame_desktop.services.observations import observe
from ame_desktop.services.undo import undo
from tests.support.keys import shortcut, type_text
from tests.support.mornings import MONDAY, Morning
from tests.support.units import Unit

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
SEEN = ("Kom i tid varje dag.", "Frågade själv efter nästa uppgift.")


@dataclass
class Writer:
    """Somebody at the screen, with the document that they write."""

    unit: Any
    page: FinalDocumentsPage
    qtbot: Any
    ctx: Context

    @property
    def text(self) -> Any:
        """The field of the section that is shown."""
        return self.page.view.section.text

    @property
    def file(self) -> DocumentFile:
        """The document as it is shown."""
        file = self.page.opened.file
        assert file is not None
        return file

    def settle(self) -> None:
        """Wait until everything asked for is stored and shown."""
        tasks = self.page.tools.tasks
        for _ in range(3):
            self.qtbot.waitUntil(lambda: tasks.idle, timeout=20_000)
            self.qtbot.wait(5)

    def key(self, code: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is, and wait for what it does."""
        focused = QApplication.focusWidget()
        shortcut(focused if focused is not None else self.page, code, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        type_text(focused, text)

    def open_first(self) -> None:
        """Open the document that one stands on in the list."""
        self.page.list.table.focus_first()
        self.key(Qt.Key.Key_Return)
        assert self.page.open_id is not None

    def go_to(self, heading: FinalHeading) -> None:
        """Walk down to a section."""
        for _ in self.file.sections:
            row = self.page.opened.current
            if row is not None and row.key == heading:
                return
            self.key(Qt.Key.Key_Down, CTRL)

    def stored(self, heading: str) -> SectionRow:
        """Return a section as it is stored."""
        reader = self.unit.chief if isinstance(self.unit, Unit) else self.ctx
        found = document(reader, self.file.row.document_id)
        return next(row for row in found.sections if row.key == heading)


def person_to_write_about(unit: Unit) -> ParticipantId:
    """Lay up Ali, whom two things were seen of, and Sara, whose name must not be told."""
    morning = Morning(unit)
    person = morning.add("Ali", "Ek")
    morning.add("Sara", "Öberg")
    for text in SEEN:
        observe(unit.chief, person, MONDAY, FinalHeading.MOTIVATION, text)
    return person


def begin(unit: Unit, person: UUID, kind: DocumentKind = DocumentKind.FINAL) -> UUID:
    """Begin a document about somebody."""
    return start(unit.chief, person, kind, None).value


def supervisor(unit: Unit) -> Context:
    """Return Karin, who leads the arena."""
    return unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Utegrupp"),), name="Karin Holm")


def open_page(
    unit: Unit,
    tools: PageTools,
    ctx: Context,
    shown: Callable[[QWidget], QWidget],
    size: tuple[int, int] = (1150, 690),
) -> FinalDocumentsPage:
    """Show the screen, with an undo that works."""
    stack = UndoStack(tools.tasks, tools.bus, lambda done: undo(ctx, done))
    page = FinalDocumentsPage(replace(tools, undo=stack, today=unit.clock.today), ctx)
    page.resize(*size)
    shown(page)
    page.activateWindow()
    return page


def numbers(unit: Unit) -> list[str]:
    """Return the numbers of the documents that there are."""
    return [row.number for row in documents(unit.chief)]
