"""*Nytt dokument*: asks about whom, offers the person's placements, and opens what was begun."""

from collections.abc import Callable, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.domain.placement_rows import PlacementRow
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.forms.ui_final_documents_new import Ui_FinalDocumentsNew
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock, EditorPanel
from ame_desktop.gui.widgets.field_values import choose, chosen, fill
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import start
from ame_desktop.services.placements import placements_of

WRITTEN: Final = (DocumentKind.FINAL, DocumentKind.COMPETENCE_CARD)
NO_PLACEMENT: Final = ("Hela tiden på enheten", None)
ABOUT: Final = {
    DocumentKind.FINAL: "Programmet fyller i period, närvaro, uppgifter och anpassningar.",
    DocumentKind.COMPETENCE_CARD: "Sex kompetenser med fyra steg och en kommentar var.",
}
People = Sequence[tuple[str, UUID]]
Placements = Sequence[tuple[str, object]]


class NewDocumentEditor(EditorPanel):
    """*Nytt dokument*: about whom, of which kind, and for which placement."""

    def __init__(self, people: People, parent: QWidget | None = None) -> None:
        self.ui = Ui_FinalDocumentsNew()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Nytt dokument", form, parent, save="Börja skriva")
        choose_first: list[tuple[str, object]] = [("Välj person", None)] if len(people) != 1 else []
        fill(self.ui.participant_id_combo, [*choose_first, *people])
        for widget in (self.ui.participant_id_combo, self.ui.participant_id_label):
            widget.setVisible(bool(choose_first))
        fill(self.ui.kind_combo, [(kind.label, kind) for kind in WRITTEN])
        self.show_placements(())
        self.ui.kind_combo.currentIndexChanged.connect(self._tell_kind)
        self._tell_kind()

    @property
    def person(self) -> UUID | None:
        """Whom the document is about."""
        person = chosen(self.ui.participant_id_combo)
        return person if isinstance(person, UUID) else None

    def show_kind(self, kind: DocumentKind) -> None:
        """Stand on a kind of document."""
        choose(self.ui.kind_combo, kind)

    def show_placements(self, placements: Placements) -> None:
        """Offer the person's placements; the latest one is chosen."""
        combo = self.ui.placement_id_combo
        fill(combo, [*placements, NO_PLACEMENT])
        combo.setEnabled(bool(placements))

    def draft(self) -> tuple[UUID, DocumentKind, UUID | None]:
        """Return what stands in the form.

        Raises:
            DomainError: no person is chosen.
        """
        person = self.person
        if person is None:
            raise DomainError("Välj vem dokumentet gäller.", field="participant_id")
        placement = chosen(self.ui.placement_id_combo)
        kind = DocumentKind(chosen(self.ui.kind_combo))
        return person, kind, placement if isinstance(placement, UUID) else None

    def _tell_kind(self) -> None:
        self.ui.about_label.setText(ABOUT[DocumentKind(chosen(self.ui.kind_combo))])


class NewDocument(QObject):
    """Begins a document beside a page's content.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who begins it.
        dock: where the editor is shown.
        on_started: gets the new document's identity.
    """

    def __init__(
        self, page: Page, ctx: Context, dock: EditorDock, on_started: Callable[[UUID], object]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = ctx
        self._dock = dock
        self._on_started = on_started

    def ask(self, people: People, kind: DocumentKind = DocumentKind.FINAL) -> None:
        """Show the editor; where there is one person only, it is about that one."""
        panel, ctx = NewDocumentEditor(people), self._ctx
        panel.show_kind(kind)

        def command() -> Command:
            person, chosen_kind, placement_id = panel.draft()
            return lambda: start(ctx, person, chosen_kind, placement_id)

        panel.ui.participant_id_combo.currentIndexChanged.connect(
            lambda: self._find_placements(panel)
        )
        edit_beside(self._page, self._dock, panel, command, self._on_started)
        self._find_placements(panel)

    def _find_placements(self, panel: NewDocumentEditor) -> None:
        person, ctx = panel.person, self._ctx
        if person is None:
            panel.show_placements(())
            return

        def show(rows: tuple[PlacementRow, ...]) -> None:
            if isValid(panel) and panel.person == person:
                panel.show_placements(placement_choices(rows))

        self._page.read(lambda: placements_of(ctx, person), show, ticket="placements")


def placement_choices(rows: tuple[PlacementRow, ...]) -> Placements:
    """Return placements to choose from, the latest first."""
    ordered = sorted(rows, key=lambda row: row.start, reverse=True)
    return [(placement_text(row), row.placement_id) for row in ordered]


def placement_text(row: PlacementRow) -> str:
    """Return a placement in a few words: form, place and period."""
    end = row.end.isoformat() if row.end is not None else ""
    place = f", {row.place}" if row.place else ""
    return f"{row.form.label}{place}, {row.start.isoformat()} – {end}"
