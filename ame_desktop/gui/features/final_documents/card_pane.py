"""The kompetenskort: six competences with a step and a comment each. Source: OSB-80."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ame_desktop.domain.final_documents import SectionRow
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.final_documents.competence_row import CompetenceRow


class CardPane(QScrollArea):
    """Shows all competences under each other; the page stores what is chosen and typed."""

    typed = Signal(object, str)
    """A section's identity, and what stands in its comment now."""
    rated = Signal(object, object)
    """A section's identity, and its step, ``None`` where it was taken away."""
    left = Signal(object)
    """A section's comment was left: its identity."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[UUID, CompetenceRow] = {}
        self._shape: tuple[object, ...] = ()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def rows(self) -> dict[UUID, CompetenceRow]:
        """The competences that are shown, top to bottom."""
        return self._rows

    @property
    def current(self) -> UUID | None:
        """The competence that one is in."""
        return next((key for key, row in self._rows.items() if row.has_focus), None)

    def show_sections(
        self, sections: tuple[SectionRow, ...], scale: tuple[str, ...], texts: dict[UUID, str]
    ) -> None:
        """Show a card; ``texts`` is what is typed and not stored."""
        shape = (scale, *(row.section_id for row in sections))
        if shape != self._shape:
            self._shape = shape
            self._lay_out(sections, scale)
        for section in sections:
            text = texts.get(section.section_id, section.text)
            self._rows[section.section_id].show_section(section, text)

    def select(self, section_id: UUID) -> None:
        """Go to a competence."""
        row = self._rows.get(section_id)
        if row is not None:
            row.take_focus()
            self.ensureWidgetVisible(row, 0, self._theme.px(20))

    def step(self, by: int) -> None:
        """Go to the next competence, or the one before."""
        known, here = list(self._rows), self.current
        if known:
            place = known.index(here) + by if here in known else 0
            self.select(known[min(max(place, 0), len(known) - 1)])

    def _lay_out(self, sections: tuple[SectionRow, ...], scale: tuple[str, ...]) -> None:
        self._rows = {}
        content = QWidget()
        content.setProperty("kind", "plain")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(10)
        for section in sections:
            row = CompetenceRow(self._theme, section, scale, content)
            row.typed.connect(self.typed)
            row.rated.connect(self.rated)
            row.left.connect(self.left)
            layout.addWidget(row)
            self._rows[section.section_id] = row
        layout.addStretch(1)
        self.setWidget(content)
