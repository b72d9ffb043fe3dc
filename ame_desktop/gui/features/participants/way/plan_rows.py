"""The rows of a plan in its editor: what, how much, who and when at latest. Source: OSB-58."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.plan_rows import PlanRowDraft, PlanRowItem
from ame_desktop.domain.plan_sections import RowSpec
from ame_desktop.domain.swedish_dates import parse_date
from ame_desktop.gui.widgets.form_fields import WholeField
from ame_desktop.gui.widgets.tab_order import tab_as_read


@dataclass(frozen=True)
class TypedRow:
    """What stands in a row, as it was typed."""

    text: str = ""
    quantity: str = ""
    responsible: str = ""
    due: str = ""
    row_id: UUID | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not (self.text or self.quantity or self.responsible or self.due)


def typed_row(item: PlanRowItem) -> TypedRow:
    """Return a stored row as it is typed."""
    due = item.due.isoformat() if item.due else ""
    return TypedRow(item.text, item.quantity, item.responsible, due, item.row_id)


class PlanRow(QFrame):
    """One row."""

    changed = Signal()
    removed = Signal()

    def __init__(self, spec: RowSpec, row: TypedRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_id = row.row_id
        self.text_edit = self._edit("Vad", row.text)
        self.quantity_edit = self._edit("Omfattning", row.quantity)
        self.responsible_edit = self._edit("Ansvarig", row.responsible)
        self.due_edit = self._edit("Klart senast", row.due)
        self.remove_button = QPushButton("Ta bort", self)
        self.remove_button.setProperty("kind", "link")
        self.remove_button.clicked.connect(self.removed)
        self._details = (
            (self.quantity_edit, spec.quantity, "Omfattning"),
            (self.due_edit, spec.due, "Klart senast"),
            (self.responsible_edit, spec.responsible, "Ansvarig"),
        )
        self._lay_out([edit for edit, shown, _ in self._details if shown])

    def set_number(self, title: str, number: int) -> None:
        """Say which row it is, to those who hear the form."""
        self.text_edit.setAccessibleName(f"{title}, rad {number}")
        for edit, _, name in self._details:
            edit.setAccessibleName(f"{name}, {title}, rad {number}")
        self.remove_button.setAccessibleName(f"Ta bort rad {number}, {title}")

    def typed(self) -> TypedRow:
        """Return what stands in the row."""
        return TypedRow(
            self.text_edit.text().strip(),
            self.quantity_edit.text().strip(),
            self.responsible_edit.text().strip(),
            self.due_edit.text().strip(),
            self._row_id,
        )

    def _lay_out(self, details: list[QLineEdit]) -> None:
        """Lay the row out: what first, then its details two and two, and the way to remove it."""
        for edit, shown, _ in self._details:
            edit.setVisible(shown)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(self.text_edit, 0, 0, 1, 2 if details else 1)
        for place, edit in enumerate(details):
            layout.addWidget(edit, 1 + place // 2, place % 2)
        last = (1 + len(details) // 2, len(details) % 2) if details else (0, 1)
        layout.addWidget(self.remove_button, *last, Qt.AlignmentFlag.AlignLeft)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1 if details else 0)

    def _edit(self, placeholder: str, text: str) -> QLineEdit:
        edit = QLineEdit(text, self)
        edit.setPlaceholderText(placeholder)
        edit.setCursorPosition(0)
        edit.textChanged.connect(self.changed)
        return edit


class PlanRows(WholeField):
    """All rows of one kind, with a button for one more."""

    changed = Signal()

    def __init__(self, spec: RowSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self._rows: list[PlanRow] = []
        self.setAccessibleName(spec.title)
        self.setObjectName(f"{spec.kind.name.lower()}_rows")
        self.add_button = QPushButton("Lägg till rad", self)
        self.add_button.setAccessibleName(f"Lägg till rad, {spec.title}")
        self.add_button.clicked.connect(self._add_and_go)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.put_whole(())

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """The rows, top to bottom."""
        return tuple(self._rows)

    @override
    def whole(self) -> tuple[TypedRow, ...]:
        return tuple(row for row in (row.typed() for row in self._rows) if not row.is_empty)

    @override
    def put_whole(self, value: Iterable[TypedRow]) -> None:
        for row in tuple(self._rows):
            self._take(row)
        for typed in tuple(value) or (TypedRow(),):
            self._add(typed)

    @override
    def whole_text(self, value: tuple[TypedRow, ...]) -> str:
        parts = ((row.text, row.quantity, row.responsible, row.due) for row in value)
        return "\n".join(", ".join(filter(None, part)) for part in parts)

    @override
    def both(
        self, mine: tuple[TypedRow, ...], theirs: tuple[TypedRow, ...]
    ) -> tuple[TypedRow, ...]:
        known = {row.row_id for row in theirs if row.row_id is not None}
        return (*theirs, *(row for row in mine if row not in theirs and row.row_id not in known))

    def drafts(self, today: date) -> tuple[PlanRowDraft, ...]:
        """Return the rows to be stored.

        Raises:
            DomainError: there is no such date.
        """
        return tuple(
            PlanRowDraft(
                self._spec.kind,
                row.text,
                row.quantity,
                row.responsible,
                parse_date(row.due, today) if row.due else None,
                row.row_id,
            )
            for row in self.whole()
        )

    def _add(self, typed: TypedRow) -> PlanRow:
        row = PlanRow(self._spec, typed, self)
        row.set_number(self._spec.title, len(self._rows) + 1)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._layout.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    def _add_and_go(self) -> None:
        row = self._add(TypedRow())
        row.show()
        tab_as_read(self)
        row.text_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _remove(self, row: PlanRow) -> None:
        place = self._rows.index(row)
        self._take(row)
        if not self._rows:
            self._add(TypedRow()).show()
        for number, left in enumerate(self._rows, start=1):
            left.set_number(self._spec.title, number)
        self._rows[min(place, len(self._rows) - 1)].text_edit.setFocus()
        self.changed.emit()

    def _take(self, row: PlanRow) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()
