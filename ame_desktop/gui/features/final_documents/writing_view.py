"""An open document: sections to the left, the text in the middle, the live preview to the right."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.final_documents import (
    DocumentFile,
    DocumentKind,
    DocumentState,
    sections_of,
)
from ame_desktop.gui.core.formatting import plain_tip
from ame_desktop.gui.core.menus import stand_on_first
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.final_documents.card_pane import CardPane
from ame_desktop.gui.features.final_documents.choice_panel import ChoicePanel
from ame_desktop.gui.features.final_documents.section_list import SectionList
from ame_desktop.gui.features.final_documents.section_pane import SectionPane
from ame_desktop.gui.widgets.pdf_preview import PdfPreview
from ame_desktop.services.clock import STOCKHOLM

_GAP: Final = 14
_LEAST: Final = 240
_SHARES: Final = (230, 500, 420)
_CARD_SHARES: Final = (0, 620, 420)


class WritingView(QWidget):
    """Holds the parts; :class:`OpenDocument` fills them and stores what is typed."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = tools.theme
        self._kind: DocumentKind | None = None
        self.back_button = QPushButton("Till listan", self)
        tools.icons.dress(self.back_button, "left")
        self._title = _label(self, "title")
        self._about = _label(self, "muted")
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tools = QWidget(self)
        self.preview_button = QPushButton("Förhandsvisning", self)
        self.preview_button.setCheckable(True)
        self.preview_button.setChecked(True)
        self.preview_button.setToolTip("F8")
        tools.icons.dress(self.preview_button, "eye")
        self.more_button = QPushButton("Mer", self)
        self.more_menu = QMenu(self.more_button)
        stand_on_first(self.more_menu)
        self.more_button.setMenu(self.more_menu)
        self.main_button = QPushButton("Fastställ", self)
        self.main_button.setProperty("kind", "primary")
        writes(self.main_button)
        self._seal = QFrame(self)
        self._seal.setProperty("kind", "band")
        self._seal_label = _label(self._seal, "")
        self._seal_label.setWordWrap(True)
        self._seal_label.setAccessibleName("Fastställande")
        self._seal_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sealed = QHBoxLayout(self._seal)
        sealed.setContentsMargins(14, 8, 14, 8)
        sealed.addWidget(self._seal_label)
        self.sections = SectionList(tools.theme, tools.icons, self)
        self.choices = ChoicePanel(tools, self)
        self.section = SectionPane(tools, self)
        self.card = CardPane(tools.theme, self)
        self.preview = PdfPreview(tools, self)
        self._middle = QStackedWidget(self)
        self._column = QVBoxLayout()
        self._writing = QWidget(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self.preview_button.toggled.connect(self.preview.setVisible)

    @property
    def title(self) -> str:
        """Whose document it is, and which."""
        return f"{self._title.text()} · {self._about.text()}"

    @property
    def seal(self) -> str:
        """What is said about a fixed document, or an empty string."""
        return "" if self._seal.isHidden() else self._seal_label.text()

    @property
    def is_card(self) -> bool:
        """Whether a kompetenskort is open."""
        return self._kind is DocumentKind.COMPETENCE_CARD

    def show_file(self, file: DocumentFile) -> None:
        """Show whose document it is, and how far it has come."""
        row = file.row
        self._title.setText(row.name.full)
        self._about.setText(_about(file))
        self._about.setToolTip(plain_tip(self._about.text()))
        if row.kind is not self._kind:
            self._kind = row.kind
            self._middle.setCurrentWidget(self.card if self.is_card else self.section)
            # What was made whole is only looked at.
            written = bool(sections_of(row.kind))
            self.sections.setVisible(written and not self.is_card)
            self._column.setContentsMargins(0 if self.is_card else _GAP, 0, _GAP, 0)
            self._writing.setVisible(written)
            shares = _CARD_SHARES if self.is_card else _SHARES
            self._splitter.setSizes([self._theme.px(share) for share in shares])
        seal = seal_text(file)
        self._seal_label.setText(seal)
        self._seal.setProperty("tone", _seal_tone(row.state).value)
        for widget in (self._seal, self._seal_label):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._seal.setVisible(bool(seal))

    def make_room(self, *, occupied: bool) -> None:
        """Show no other acts while an editor stands beside the document."""
        self._tools.setVisible(not occupied)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back_button)
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(12)
        for button in (self.preview_button, self.more_button, self.main_button):
            tools.addWidget(button)
        head.addWidget(self._tools)
        self._middle.addWidget(self.section)
        self._middle.addWidget(self.card)
        # What is not shown must not ask for room either.
        self._middle.setMinimumHeight(self._theme.px(_LEAST))
        middle = self._writing
        column = self._column
        middle.setLayout(column)
        column.setSpacing(10)
        column.addWidget(self.choices)
        column.addWidget(self._middle, 1)
        self.preview.setContentsMargins(_GAP, 0, 0, 0)
        for pane in (self.sections, middle, self.preview):
            self._splitter.addWidget(pane)
        self._splitter.setHandleWidth(1)
        for place, stretch in enumerate((0, 3, 2)):
            self._splitter.setCollapsible(place, False)
            self._splitter.setStretchFactor(place, stretch)
        self._splitter.setSizes([self._theme.px(share) for share in _SHARES])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._seal)
        layout.addWidget(self._splitter, 1)


def seal_text(file: DocumentFile) -> str:
    """Return what holds a fixed document together: when, who, edition and hash."""
    row = file.row
    if row.state is DocumentState.DRAFT or row.fixed_at is None:
        return (
            f"Rättelse av utgåva {row.edition - 1}: {row.change_reason}" if row.edition > 1 else ""
        )
    parts = [f"Fastställt {row.fixed_at.astimezone(STOCKHOLM):%Y-%m-%d %H:%M}"]
    if file.fixed_by:
        parts[0] += f" av {file.fixed_by}"
    if row.released_at is not None:
        by = f" av {file.released_by}" if file.released_by else ""
        parts.append(f"Släppt {row.released_at.astimezone(STOCKHOLM):%Y-%m-%d}{by}")
    elif row.waits:
        parts.append("Väntar på att enhetschefen släpper")
    if row.state is DocumentState.REPLACED:
        parts.append("Ersatt av en senare utgåva")
    parts.append(f"Utgåva {row.edition}")
    parts.append(f"Kontrollsumma {file.content_hash}")
    return " · ".join(parts)


def _seal_tone(state: DocumentState) -> Tone:
    tones = {DocumentState.RELEASED: Tone.DONE, DocumentState.REPLACED: Tone.WARNING}
    return tones.get(state, Tone.INFO)


def _about(file: DocumentFile) -> str:
    row = file.row
    parts = [f"{row.kind.label} {row.number}", row.state.label]
    if row.period_start is not None:
        end = row.period_end.isoformat() if row.period_end else "pågår"
        parts.append(f"{row.period_start.isoformat()} – {end}")
    if row.read_by_person_on is not None:
        parts.append(f"Deltagaren läste {row.read_by_person_on.isoformat()}")
    return " · ".join(parts)


def _label(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        label.setProperty("kind", kind)
    return label
