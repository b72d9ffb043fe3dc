"""The part *Kontrollera databasen*: what was found, what a repair would change, and the ways on."""

from collections.abc import Callable, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.integrity import EXPLANATIONS, FaultKind, Finding
from ame_desktop.domain.repairs import REPAIRS, WAYS, FaultPlace, RepairPreview, RepairRow
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.progress_panel import ProgressPanel

TITLE: Final = "Kontrollera databasen"
ABOUT: Final = (
    "Går igenom filens sidor, hänvisningar mellan tabeller, datum och tider, dokument och loggen. "
    "Inget ändras när du kontrollerar. Före varje rättning görs en kontrollerad säkerhetskopia."
)
NOT_CHECKED: Final = "Databasen är inte kontrollerad än i dag."
SOUND: Final = "Databasen är kontrollerad. Inget att rätta hittades."
STOPPED: Final = "Kontrollen avbröts. Inget är ändrat."
BY_A_PERSON: Final = "rättas för hand"
BY_HAND: Final = "Det här rättar en människa, på den plats där det står."
NOTHING_TO_DO: Final = "Inget behöver göras."
_LONGEST: Final = 200


class DoctorView(QWidget):
    """Lists what was found, and beneath it what can be done about the chosen line."""

    check_asked = Signal()
    preview_asked = Signal(object)
    """The rows that a repair of this kind of fault would change are wanted."""
    repair_asked = Signal(object)
    places_asked = Signal(object)
    """The places of this kind of fault are wanted, for a person to put right."""
    way_asked = Signal(object, object)
    """The page of a kind of fault, and what it is to open there, or ``None``."""

    def __init__(
        self,
        tools: PageTools,
        can_open: Callable[[FaultKind], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = TITLE
        self._can_open = can_open
        self._targets: dict[UUID, UUID | None] = {}
        self._stood_here = False
        self.check_button = QPushButton("Kontrollera nu", self)
        self.check_button.setProperty("kind", "primary")
        self.progress = ProgressPanel(self)
        self.summary_label = self._label("heading")
        self.table = DataTable(self)
        self.table.setAccessibleName("Det som hittades")
        self._found: TableModel[Finding] = TableModel(_found_columns(), _kind, self)
        self.table.use(self._found, tools.theme, sort_by=-1)
        self.advice_label = self._label("")
        self.rows_table = DataTable(self)
        self.rows_table.setAccessibleName("Rader som rättningen ändrar")
        self._rows: TableModel[RepairRow] = TableModel(_row_columns(), _row_id, self)
        self.rows_table.use(self._rows, tools.theme, sort_by=-1)
        # What is shown beneath the list comes and goes; the list stays where it is.
        keeps_room = self.rows_table.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.rows_table.setSizePolicy(keeps_room)
        self.repair_button = QPushButton("Rätta", self)
        writes(self.repair_button)
        self.way_button = QPushButton("Öppna", self)
        self._lay_out()
        self._connect()
        self.summary_label.setText(NOT_CHECKED)
        self._show_found(())

    @property
    def chosen(self) -> FaultKind | None:
        """The kind of fault that the person stands on."""
        row = self.table.current_row
        return row.kind if isinstance(row, Finding) else None

    def begin(self) -> None:
        """Show that the check has begun."""
        self._stood_here = self._holds_focus()
        self.check_button.setEnabled(False)
        self.progress.begin("Kontrollerar databasen …")

    def end(self, said: str = "") -> None:
        """Show that the check is over, however it went."""
        self.check_button.setEnabled(True)
        self.progress.end()
        if said:
            self._say(said)
        if self._stood_here and not self._holds_focus():
            self.check_button.setFocus()

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Say what was found; the first line is chosen."""
        shown = tuple(item for item in found if item.count)
        faults = sum(item.is_fault for item in shown)
        kinds = "En sorts fel" if faults == 1 else f"{faults} sorters fel"
        self.end(f"Databasen är kontrollerad. {kinds} att rätta." if faults else SOUND)
        self._show_found(shown)
        if self._stood_here and shown:
            self.table.setFocus()

    def show_preview(self, shown: RepairPreview) -> None:
        """Show which rows a repair would change."""
        if shown.kind is not self.chosen:
            return
        self._rows.set_rows(shown.rows[:_LONGEST])
        self.rows_table.setVisible(bool(shown.rows))
        self.repair_button.setVisible(bool(shown.rows))
        if shown.left and not shown.rows:
            self.places_asked.emit(shown.kind)
        lines = [EXPLANATIONS[shown.kind], REPAIRS[shown.kind].does]
        if len(shown.rows) > _LONGEST:
            lines.append(f"De första {_LONGEST} av {len(shown.rows)} rader visas.")
        if shown.left:
            lines.append(f"{shown.left} st går inte att rätta härifrån.")
        self.advice_label.setText("\n".join(lines))

    def show_places(self, kind: FaultKind, places: Sequence[FaultPlace]) -> None:
        """Show where a person puts a kind of fault right; the chosen line is opened."""
        if kind is not self.chosen:
            return
        self._targets = {place.row_id: place.target for place in places}
        self._rows.set_rows([RepairRow(p.row_id, p.what, p.days, BY_A_PERSON) for p in places])
        self.rows_table.setVisible(bool(places))
        if places:
            self.rows_table.select(places[0].row_id)

    def _holds_focus(self) -> bool:
        stood = QApplication.focusWidget()
        return stood is not None and self.isAncestorOf(stood)

    def _show_found(self, shown: tuple[Finding, ...]) -> None:
        self._found.set_rows(shown)
        self.table.setVisible(bool(shown))
        if shown:
            self.table.select(shown[0].kind)
        self._follow()

    def _follow(self) -> None:
        kind = self.chosen
        self._targets = {}
        self._rows.set_rows(())
        self.rows_table.hide()
        self.repair_button.hide()
        self.advice_label.setVisible(kind is not None)
        opens = kind is not None and self._can_open(kind)
        self.way_button.setVisible(opens)
        if kind is None:
            return
        self.way_button.setText(WAYS[kind].button)
        if kind in REPAIRS:
            self.advice_label.setText(EXPLANATIONS[kind])
            self.repair_button.setText(REPAIRS[kind].button)
            self.preview_asked.emit(kind)
        else:
            advice = BY_HAND if self.table.current_row.is_fault else NOTHING_TO_DO
            self.advice_label.setText(f"{EXPLANATIONS[kind]}\n{advice}")
            self.places_asked.emit(kind)

    def _connect(self) -> None:
        self.check_button.clicked.connect(self.check_asked)
        self.table.current_row_changed.connect(lambda _: self._follow())
        self.repair_button.clicked.connect(self._ask_repair)
        self.way_button.clicked.connect(self._ask_way)
        self.rows_table.opened.connect(lambda _: self._ask_way())

    def _ask_repair(self) -> None:
        if self.chosen is not None:
            self.repair_asked.emit(self.chosen)

    def _ask_way(self) -> None:
        if self.chosen is not None and self.way_button.isVisible():
            row = self.rows_table.current_row
            target = self._targets.get(row.row_id) if isinstance(row, RepairRow) else None
            self.way_asked.emit(self.chosen, target)

    def _say(self, text: str) -> None:
        self.summary_label.setText(text)
        announce(self, text)

    def _label(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", kind)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        title, about = self._label("heading"), self._label("muted")
        title.setText(TITLE)
        about.setText(ABOUT)
        self.summary_label.setProperty("kind", "")
        row = QHBoxLayout()
        row.addWidget(self.check_button)
        row.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.repair_button)
        below.addWidget(self.way_button)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(about)
        layout.addLayout(row)
        layout.addWidget(self.progress)
        layout.addWidget(self.summary_label)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.advice_label)
        layout.addWidget(self.rows_table, 2)
        layout.addLayout(below)
        layout.addStretch(1)


def _kind(row: Finding) -> FaultKind:
    return row.kind


def _row_id(row: RepairRow) -> UUID:
    return row.row_id


def _found_columns() -> tuple[Column[Finding], ...]:
    right = Qt.AlignmentFlag.AlignRight
    return (
        Column("count", "Antal", lambda row: str(row.count), align=right, width=70),
        Column("what", "Vad som hittades", lambda row: row.explanation, width=0),
        Column("who", "Rättas", _mended_by, width=130),
    )


def _mended_by(row: Finding) -> str:
    if not row.is_fault:
        return "Behövs inte"
    return "Härifrån" if row.kind in REPAIRS else "För hand"


def _row_columns() -> tuple[Column[RepairRow], ...]:
    return (
        Column("what", "Rad", lambda row: row.what, width=170),
        Column("before", "Nu", lambda row: row.before, width=0),
        Column("after", "Efter rättningen", lambda row: row.after, width=0),
    )
