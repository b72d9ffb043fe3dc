"""The sections of a document in their order: what is written, by whom, and what still lacks."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from ame_desktop.domain.final_documents import SectionRow
from ame_desktop.domain.final_sections import Part
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.final_documents.section_delegate import (
    ENTRY_ROLE,
    PartEntry,
    SectionDelegate,
    SectionEntry,
)

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class SectionModel(QAbstractListModel):
    """The sections under the titles of their parts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[PartEntry | SectionEntry] = []

    @property
    def section_ids(self) -> list[UUID]:
        """The sections, top to bottom."""
        return [e.section_id for e in self._entries if isinstance(e, SectionEntry)]

    def show(self, sections: tuple[SectionRow, ...], words: dict[UUID, int]) -> None:
        """Show a document's sections; ``words`` counts what is typed and not yet stored."""
        entries = _entries(sections, words)
        if _shape(entries) != _shape(self._entries):
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()
            return
        changed = [n for n, entry in enumerate(entries) if entry != self._entries[n]]
        self._entries = entries
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))

    def place_of(self, section_id: UUID) -> QModelIndex:
        """Return where a section stands."""
        for place, entry in enumerate(self._entries):
            if isinstance(entry, SectionEntry) and entry.section_id == section_id:
                return self.index(place)
        return QModelIndex()

    def section_at(self, index: Index) -> UUID | None:
        """Return which section stands there; ``None`` for a part's title."""
        entry = self._entries[index.row()] if index.isValid() else None
        return entry.section_id if isinstance(entry, SectionEntry) else None

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.spoken
            case _ if role == ENTRY_ROLE:
                return entry
            case _:
                return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.section_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SectionList(QListView):
    """Stands to the left of the text; arrows go between the sections."""

    chosen = Signal(object)
    """Another section's identity."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Avsnitt")
        self.sections = SectionModel(self)
        self.setModel(self.sections)
        self.setItemDelegate(SectionDelegate(theme, icons, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(theme.px(170))
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def current(self) -> UUID | None:
        """The section that one stands on."""
        return self.sections.section_at(self.currentIndex())

    def select(self, section_id: UUID) -> None:
        """Stand on a section."""
        index = self.sections.place_of(section_id)
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """Stand on the next section, or the one before."""
        known, here = self.sections.section_ids, self.current
        if not known:
            return
        place = known.index(here) + by if here in known else 0
        self.select(known[min(max(place, 0), len(known) - 1)])

    def _tell(self) -> None:
        section_id = self.current
        if section_id is not None:
            self.chosen.emit(section_id)


def _entries(
    sections: tuple[SectionRow, ...], words: dict[UUID, int]
) -> list[PartEntry | SectionEntry]:
    found: list[PartEntry | SectionEntry] = []
    part: Part | None = None
    for row in sections:
        if row.part is not None and row.part is not part:
            found.append(PartEntry(row.part.label))
        part = row.part
        found.append(SectionEntry.of(row, words.get(row.section_id, row.words)))
    return found


def _shape(entries: list[PartEntry | SectionEntry]) -> list[object]:
    return [e.section_id if isinstance(e, SectionEntry) else e for e in entries]
