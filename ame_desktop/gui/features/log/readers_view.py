"""The part *Vilka har läst akten*: for one person, who has had the file in hand."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.log_rows import Choice, ReaderRow
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.log.columns import reader_columns
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.field_values import choose, chosen, fill

CHOOSE: Final = "Välj en deltagare för att se vilka som har läst akten."
NOBODY: Final = "Ingen har läst akten än."
_WIDE: Final = 28


class ReadersView(QWidget):
    """Shows who has read a person's file, how often and when."""

    person_chosen = Signal(object)
    lines_asked = Signal(object)
    """Show every line of the person in the log."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Choice, ...] = ()
        self._wanted: UUID | None = None
        self.person_combo = QComboBox(self)
        name_choice(self.person_combo, "Deltagare")
        self.lines_button = QPushButton("Visa raderna", self)
        self.model = TableModel[ReaderRow](
            reader_columns(tools.theme), lambda row: (row.staff_id, row.name), self
        )
        self.table = DataTable(self)
        self.table.setAccessibleName("Vilka har läst akten")
        self.table.use(self.model, tools.theme)
        self.empty = EmptyState(tools.theme, tools.icons, "eye", self)
        self._sum = QLabel(self)
        self._sum.setProperty("kind", "muted")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.person_combo)
        row.addWidget(self.lines_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self._sum)
        self.person_combo.activated.connect(lambda: self.person_chosen.emit(self.person_id))
        self.lines_button.clicked.connect(lambda: self.lines_asked.emit(self.person_id))
        self.offer(())
        self.show_rows(())

    @property
    def person_id(self) -> UUID | None:
        """The person whose readers are shown."""
        found: UUID | None = chosen(self.person_combo)
        return found

    def stand_on(self, person_id: UUID) -> None:
        """Choose a person, now or when the choices have been read."""
        self._wanted = person_id
        choose(self.person_combo, person_id)

    def offer(self, people: tuple[Choice, ...]) -> None:
        """Offer people to choose from."""
        if people and people == self._people:
            return
        stood = self._wanted or self.person_id
        self._people = people
        choices = [(choice.name, choice.key) for choice in people]
        fill(self.person_combo, [("Välj deltagare", None), *choices], stood)
        self.person_combo.setMinimumContentsLength(_WIDE)

    def show_rows(self, rows: tuple[ReaderRow, ...]) -> None:
        """Show who has read the file."""
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.say(NOBODY if self.person_id is not None else CHOOSE)
        self.lines_button.setEnabled(self.person_id is not None)
        people = [row for row in rows if row.staff_id is not None]
        outside = sum(not row.on_case for row in people)
        self._sum.setText(f"{len(people)} har läst, varav {outside} utanför ärendet och arenan")
        self._sum.setVisible(bool(rows))
