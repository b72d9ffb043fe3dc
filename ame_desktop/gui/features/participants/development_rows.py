"""The rows of the utvecklingsplan: what to develop, whose support, own part. Source: OSB-72."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.follow_ups import MOST_AREAS, AreaDraft
from ame_desktop.gui.widgets.form_fields import WholeField
from ame_desktop.gui.widgets.tab_order import tab_as_read


class DevelopmentRow(QFrame):
    """One development area."""

    changed = Signal()
    removed = Signal()

    def __init__(self, draft: AreaDraft, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area_edit = self._edit("Vad som ska utvecklas", draft.area)
        self.support_edit = self._edit("Stöd från enheten", draft.support)
        self.own_edit = self._edit("Eget ansvar", draft.own_part)
        self.proposed_check = QCheckBox("Deltagarens förslag", self)
        self.proposed_check.setChecked(draft.proposed_by_person)
        self.proposed_check.toggled.connect(self.changed)
        self.remove_button = QPushButton("Ta bort", self)
        self.remove_button.setProperty("kind", "link")
        self.remove_button.clicked.connect(self.removed)
        below = QHBoxLayout()
        below.addWidget(self.proposed_check)
        below.addStretch(1)
        below.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(4)
        for edit in (self.area_edit, self.support_edit, self.own_edit):
            layout.addWidget(edit)
        layout.addLayout(below)
        self.set_number(number)

    def set_number(self, number: int) -> None:
        """Say which row it is, to those who hear the form."""
        for edit, name in (
            (self.area_edit, "Vad som ska utvecklas"),
            (self.support_edit, "Stöd från enheten"),
            (self.own_edit, "Eget ansvar"),
        ):
            edit.setAccessibleName(f"{name}, område {number}")
        self.proposed_check.setAccessibleName(f"Deltagarens förslag, område {number}")
        self.remove_button.setAccessibleName(f"Ta bort område {number}")

    def draft(self) -> AreaDraft:
        """Return what stands in the row."""
        return AreaDraft(
            self.area_edit.text(),
            self.support_edit.text(),
            self.own_edit.text(),
            self.proposed_check.isChecked(),
        )

    def _edit(self, placeholder: str, text: str) -> QLineEdit:
        edit = QLineEdit(text, self)
        edit.setPlaceholderText(placeholder)
        edit.textChanged.connect(self.changed)
        return edit


class DevelopmentRows(WholeField):
    """All rows, with a button for one more."""

    changed = Signal()

    def __init__(self, areas: Iterable[AreaDraft] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[DevelopmentRow] = []
        self.setAccessibleName("Utvecklingsområden")
        self.add_button = QPushButton("Lägg till område", self)
        self.add_button.clicked.connect(self._add_and_go)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_areas(areas)

    @property
    def rows(self) -> tuple[DevelopmentRow, ...]:
        """The rows, top to bottom."""
        return tuple(self._rows)

    @override
    def whole(self) -> tuple[AreaDraft, ...]:
        return tuple(area for area in self.areas() if area != AreaDraft(""))

    @override
    def put_whole(self, value: tuple[AreaDraft, ...]) -> None:
        self.show_areas(value)

    @override
    def whole_text(self, value: tuple[AreaDraft, ...]) -> str:
        return "\n".join(_area_text(area) for area in value)

    @override
    def both(
        self, mine: tuple[AreaDraft, ...], theirs: tuple[AreaDraft, ...]
    ) -> tuple[AreaDraft, ...] | None:
        joined = (*theirs, *(area for area in mine if area not in theirs))
        return joined if len(joined) <= MOST_AREAS else None

    def areas(self) -> tuple[AreaDraft, ...]:
        """Return what stands in the rows."""
        return tuple(row.draft() for row in self._rows)

    def show_areas(self, areas: Iterable[AreaDraft]) -> None:
        """Show these areas; an empty row where there are none."""
        for row in tuple(self._rows):
            self._take(row)
        for draft in tuple(areas) or (AreaDraft(""),):
            self._add(draft)

    def _add(self, draft: AreaDraft) -> DevelopmentRow:
        row = DevelopmentRow(draft, len(self._rows) + 1, self)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._layout.insertWidget(len(self._rows), row)
        self._rows.append(row)
        self.add_button.setEnabled(len(self._rows) < MOST_AREAS)
        return row

    def _add_and_go(self) -> None:
        row = self._add(AreaDraft(""))
        row.show()
        tab_as_read(self)
        row.area_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _remove(self, row: DevelopmentRow) -> None:
        place = self._rows.index(row)
        self._take(row)
        if not self._rows:
            self._add(AreaDraft("")).show()
        for number, left in enumerate(self._rows, start=1):
            left.set_number(number)
        self._rows[min(place, len(self._rows) - 1)].area_edit.setFocus()
        self.changed.emit()

    def _take(self, row: DevelopmentRow) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()
        self.add_button.setEnabled(True)


def _area_text(area: AreaDraft) -> str:
    return ". ".join(part for part in (area.area, area.support, area.own_part) if part)
