"""What is done with a whole document: sent, read, fixed, released, corrected, thrown away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from ame_desktop.domain.final_documents import DocumentFile, DocumentKind, SectionRow
from ame_desktop.domain.final_names import OtherName
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.final_documents.editors import CorrectEditor, ReadEditor, SendEditor
from ame_desktop.gui.features.final_documents.fix_editor import FixEditor, Jump, Remarks
from ame_desktop.gui.features.final_documents.open_document import OpenDocument
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.gui.widgets.section_text import TextMark
from ame_desktop.services.af_documents import af_remark
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import (
    Helper,
    Missing,
    correct,
    discard,
    document_file,
    fix,
    helpers_for,
    missing,
    other_names,
    read_by_person,
    release,
    send_to,
)
from ame_desktop.services.final_documents.fixing import versions_of
from ame_desktop.services.final_documents.odd_signs import OddSign, odd_signs


@dataclass(frozen=True)
class _Checked:
    """A document as it was read to be fixed, and what there is to say of it.

    ``consent`` is what to think of before Arbetsförmedlingen gets it. Source: OSB-26
    """

    file: DocumentFile
    remarks: Remarks
    consent: str = ""


class DocumentActs(QObject):
    """Opens the small editors beside the document, and asks the services.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who acts.
        opened: the document that is open.
        dock: where the editors are shown.
        on_gone: called when the open document has been thrown away.
    """

    def __init__(
        self,
        page: Page,
        ctx: Context,
        opened: OpenDocument,
        dock: EditorDock,
        on_gone: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = ctx
        self._opened = opened
        self._dock = dock
        self._on_gone = on_gone

    def send(self) -> None:
        """*Skicka till handledare*: ask who writes the section."""
        file, row, ctx = self._opened.file, self._opened.current, self._ctx
        if file is None or row is None or not row.may_send:
            return
        key = file.row.document_id
        self._page.read(
            lambda: helpers_for(ctx, key), partial(self._ask_helper, row), ticket="helpers"
        )

    def heard(self) -> None:
        """*Deltagaren har läst*: ask for the day."""
        file, ctx = self._opened.file, self._ctx
        if file is None or not file.rights.write:
            return
        key, today = file.row.document_id, self._page.tools.today()

        def make(found: DocumentFile | None) -> Editor:
            row = (found or file).row
            panel = ReadEditor(row, today)

            def command() -> Command:
                day = panel.day()
                return lambda: read_by_person(ctx, key, row.version, day)

            return Editor(panel, command)

        edit = RowEdit(key, file, make, lambda: document_file(ctx, key))
        edit_row(self._page, ctx, self._dock, edit)

    def go_further(self) -> None:
        """Do what comes next: fix a draft, ask for the release of what is fixed."""
        file = self._opened.file
        if file is None:
            return
        if file.rights.fix:
            self._opened.manuscript.store_all(self._check)
        elif file.rights.release:
            self.ask_release()

    def ask_release(self) -> None:
        """*Be om släpp*: let the chief release the document."""
        file, ctx = self._opened.file, self._ctx
        if file is not None and file.rights.release:
            key = file.row.document_id
            self._page.command(lambda: release(ctx, key))

    def correct(self) -> None:
        """*Rätta*: ask why, and open the new edition."""
        file, ctx = self._opened.file, self._ctx
        if file is None or not file.rights.correct:
            return
        panel = CorrectEditor(file.row)
        key = file.row.document_id

        def command() -> Command:
            reason = panel.reason()
            return lambda: correct(ctx, key, reason)

        edit_beside(self._page, self._dock, panel, command, self._opened.open)

    def discard(self) -> None:
        """*Ta bort utkastet*: Ctrl+Z brings it back."""
        file, ctx = self._opened.file, self._ctx
        if file is None or not file.rights.write:
            return
        row = file.row
        self._page.command(
            lambda: discard(ctx, row.document_id, row.version), lambda _: self._on_gone()
        )

    def _ask_helper(self, row: SectionRow, helpers: Sequence[Helper]) -> None:
        ctx, manuscript = self._ctx, self._opened.manuscript
        panel = SendEditor(row, helpers)

        def save() -> None:
            chosen = panel.staff_id()
            self._dock.close_panel()
            manuscript.act(
                row.section_id, lambda version: send_to(ctx, row.section_id, version, chosen)
            )

        panel.save_asked.connect(save)
        self._dock.open(panel)

    def _check(self) -> None:
        file, ctx = self._opened.file, self._ctx
        if file is None:
            return
        key = file.row.document_id

        self._page.read(lambda: _check(ctx, key), self._ask_word, ticket="remarks")

    def _ask_word(self, opened: _Checked) -> None:
        ctx, key = self._ctx, opened.file.row.document_id

        def make(found: _Checked | None) -> Editor:
            held = found or opened
            panel, row = FixEditor(held.file.row, held.remarks), held.file.row
            panel.jump_asked.connect(self._jump)
            panel.show_effect(held.consent)

            def command() -> Command:
                panel.check_word()
                return lambda: fix(ctx, key, row.version, versions_of(held.file))

            return Editor(panel, command)

        # What changes meanwhile is a section, whose line in the log names the person.
        person, act = opened.file.row.participant_id, "final_documents.write"
        edit = RowEdit(person, opened, make, lambda: _check(ctx, key), decides=True, action=act)
        edit_row(self._page, ctx, self._dock, edit)

    def _jump(self, jump: Jump) -> None:
        self._opened.jump(jump.section_id, jump.mark)


def _check(ctx: Context, document_id: UUID) -> _Checked:
    found = document_file(ctx, document_id)
    names, signs = other_names(ctx, document_id), odd_signs(ctx, document_id)
    for_af = found.row.kind is DocumentKind.FINAL
    consent = af_remark(ctx, found.row.participant_id) if for_af else ""
    return _Checked(found, remarks_of(found, missing(found), names, signs), consent)


def remarks_of(
    file: DocumentFile,
    lacks: Sequence[Missing],
    names: Sequence[OtherName],
    signs: Sequence[OddSign],
) -> Remarks:
    """Return what is said before a document is fixed, each with the way there."""
    keys = {section.key: section.section_id for section in file.sections}
    return Remarks(
        tuple(Jump(item.section_id, item.title, item.reason) for item in lacks),
        tuple(
            Jump(keys[item.section_key], item.title, item.name, _mark(item))
            for item in names
            if item.section_key in keys
        ),
        tuple(
            Jump(keys[item.section_key], item.title, item.sign, TextMark(item.start, 1))
            for item in signs
            if item.section_key in keys
        ),
    )


def _mark(name: OtherName) -> TextMark:
    return TextMark(name.start, name.length)
