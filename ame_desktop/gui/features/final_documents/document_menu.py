"""The buttons above an open document: what comes next, *Mer*, and its editions."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from ame_desktop.domain.final_documents import DocumentFile, DocumentState, Edition
from ame_desktop.gui.features.final_documents.document_acts import DocumentActs
from ame_desktop.gui.features.final_documents.document_files import DocumentFiles
from ame_desktop.gui.features.final_documents.writing_view import WritingView
from ame_desktop.services.clock import STOCKHOLM


class DocumentMenu(QObject):
    """Offers what may be done with the document as it stands.

    Args:
        view: the open document.
        acts: does it.
        files: prints and saves.
        open_edition: opens another edition, by its identity.
    """

    def __init__(
        self,
        view: WritingView,
        acts: DocumentActs,
        files: DocumentFiles,
        open_edition: Callable[[UUID], object],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._open_edition = open_edition
        menu = view.more_menu
        self._heard = menu.addAction("Deltagaren har läst…\tCtrl+D", acts.heard)
        self._correct = menu.addAction("Rätta…\tCtrl+Shift+R", acts.correct)
        self._save = menu.addAction("Spara som PDF…\tCtrl+Shift+S", files.ask_where)
        self._print = menu.addAction("Skriv ut\tCtrl+P", files.print)
        menu.addSeparator()
        self.editions = QMenu("Utgåvor", menu)
        menu.addMenu(self.editions)
        menu.addSeparator()
        self._discard = menu.addAction("Ta bort utkastet", acts.discard)

    def show_file(self, file: DocumentFile) -> None:
        """Offer what the document's state and the person's rights allow."""
        rights, button = file.rights, self._view.main_button
        self._heard.setVisible(rights.write)
        self._correct.setVisible(rights.correct)
        self._discard.setVisible(rights.write)
        self._save.setVisible(rights.whole)
        self._print.setVisible(rights.whole)
        self._view.more_button.setVisible(rights.whole)
        button.setText("Be om släpp" if rights.release else "Fastställ")
        button.setToolTip("Ctrl+Shift+F")
        button.setVisible(rights.fix or rights.release)
        self._show_editions(file)

    def _show_editions(self, file: DocumentFile) -> None:
        self.editions.clear()
        for edition in file.editions:
            action = self.editions.addAction(
                edition_text(edition), partial(self._open_edition, edition.document_id)
            )
            action.setCheckable(True)
            action.setChecked(edition.document_id == file.row.document_id)
            action.setToolTip(edition.content_hash)


def edition_text(edition: Edition) -> str:
    """Return an edition in a few words: its number, state, day, pages and why it was made."""
    parts = [f"Utgåva {edition.edition}"]
    if edition.fixed_at is None or edition.state is DocumentState.DRAFT:
        parts.append(edition.state.label)
    else:
        day = edition.fixed_at.astimezone(STOCKHOLM)
        parts.append(f"{edition.state.label} {day:%Y-%m-%d %H:%M} {edition.fixed_by}".strip())
    if edition.pages:
        parts.append("1 sida" if edition.pages == 1 else f"{edition.pages} sidor")
    if edition.change_reason:
        parts.append(edition.change_reason)
    return " · ".join(parts)
