"""The parts of the screen: lists that are edited, the look, and the copies."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import ZOOM_STEPS, Scheme
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.settings.hooks import SettingsHooks
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.fact_card import Fact, FactCard
from ame_desktop.gui.widgets.field_values import choose, chosen, fill
from ame_desktop.gui.widgets.flow_layout import FlowLayout

SCHEMES: Final = (
    ("Som datorn", Scheme.SYSTEM),
    ("Ljust", Scheme.LIGHT),
    ("Mörkt", Scheme.DARK),
)
LOCK_MINUTES: Final = (1, 2, 3, 5, 10, 15)


class ListSection(QWidget):
    """A list with what can be done about it; Enter edits the row."""

    add_asked = Signal()
    edit_asked = Signal(object)

    def __init__(
        self,
        title: str,
        explanation: str,
        add_text: str,
        empty: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._empty_text = empty
        self._model: TableModel[Any] | None = None
        self._empty: EmptyState | None = None
        self._last_tool: QPushButton | None = None
        self._awaited: object = None
        self._walks = False
        self.add_button = QPushButton(add_text or "Ny", self)
        self.add_button.setProperty("kind", "primary")
        self.add_button.setVisible(bool(add_text))
        self.edit_button = QPushButton("Ändra", self)
        writes(self.add_button, self.edit_button)
        self.tools = FlowLayout(spacing=10)
        # Made after the buttons: Tab goes as one reads.
        self.table = DataTable(self)
        self.table.setAccessibleName(title)
        for button in (self.add_button, self.edit_button):
            self.add_tool(button)
        layout = _section_layout(self, title, explanation)
        layout.addLayout(self.tools)
        layout.addWidget(self.table, 1)
        self.add_button.clicked.connect(self.add_asked)
        self.edit_button.clicked.connect(self._edit)
        self.table.opened.connect(self.edit_asked)
        self.table.current_row_changed.connect(self._follow)

    @property
    def model(self) -> TableModel[Any] | None:
        """The rows, once they have been read."""
        return self._model

    def show_rows(
        self,
        tools: PageTools,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        rows: Sequence[Any],
        *,
        renew: bool = False,
    ) -> None:
        """Show rows; ``renew`` takes new columns, where they know of other things than the row."""
        if self._model is None or renew:
            held = self.table.current_row
            self._model = TableModel[Any](columns, key, self)
            self._model.set_rows(rows)
            self.table.use(self._model, tools.theme, sort_by=-1)
            if held is not None:
                self.table.select(key(held))
        else:
            self._model.set_rows(rows)
        self._show_emptiness(tools, empty=not rows)
        if self._awaited is not None:
            self.stand_on(self._awaited, focus=self._walks)
        self._follow()

    def stand_on(self, key: object, *, focus: bool = False) -> None:
        """Choose a row, now or when it has been read; ``None`` waits for none any longer.

        Args:
            key: what tells the row apart.
            focus: whether the person walks there too, also when the page is not shown yet.
        """
        found = key is not None and self.table.select(key)
        if focus:
            self.table.setFocus()
        there = found and (self.isVisible() or not focus)
        self._awaited, self._walks = None if there else key, focus

    def add_tool(self, button: QPushButton) -> None:
        """Put another button after those that are there, for Tab too."""
        self.tools.addWidget(button)
        if self._last_tool is not None:
            QWidget.setTabOrder(self._last_tool, button)
        self._last_tool = button

    def _show_emptiness(self, tools: PageTools, *, empty: bool) -> None:
        layout = self.layout()
        if self._empty is None and empty and layout is not None:
            self._empty = EmptyState(tools.theme, tools.icons)
            self._empty.say(self._empty_text)
            layout.addWidget(self._empty)
        self.table.setVisible(not empty)
        if self._empty is not None:
            self._empty.setVisible(empty)

    def _follow(self) -> None:
        self.edit_button.setEnabled(self.table.current_row is not None)

    def _edit(self) -> None:
        if self.table.current_row is not None:
            self.edit_asked.emit(self.table.current_row)


class LookSection(QWidget):
    """Light or dark, how large everything is, and when it locks. It holds for this machine."""

    def __init__(
        self, tools: PageTools, hooks: SettingsHooks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = "Utseende och lås"
        self._theme = tools.theme
        self._hooks = hooks
        layout = _section_layout(self, self.title, "Gäller bara på den här datorn.")
        layout.addWidget(_heading("Färger"))
        self.group = QButtonGroup(self)
        for place, (text, scheme) in enumerate(SCHEMES):
            button = QRadioButton(text, self)
            button.setChecked(tools.theme.scheme is scheme)
            self.group.addButton(button, place)
            layout.addWidget(button)
        layout.addWidget(_heading("Storlek"))
        self.zoom_combo = QComboBox(self)
        name_choice(self.zoom_combo, "Storlek")
        self.zoom_combo.setMaximumWidth(160)
        fill(self.zoom_combo, [(f"{step} %", step) for step in ZOOM_STEPS], tools.theme.zoom)
        layout.addWidget(self.zoom_combo)
        layout.addWidget(_heading("Automatiskt lås"))
        self.lock_combo = QComboBox(self)
        name_choice(self.lock_combo, "Automatiskt lås")
        self.lock_combo.setMaximumWidth(280)
        minutes = [(_minutes(count), count) for count in LOCK_MINUTES]
        fill(self.lock_combo, minutes, hooks.recall("idle_minutes", 5))
        layout.addWidget(self.lock_combo)
        told = QLabel("Det nya värdet gäller från nästa inloggning.", self)
        told.setProperty("kind", "small")
        layout.addWidget(told)
        layout.addStretch(1)
        self.lock_combo.activated.connect(self._choose_lock)
        self.group.idClicked.connect(self._choose_scheme)
        self.zoom_combo.activated.connect(self._choose_zoom)
        tools.theme.changed.connect(self._follow)

    def _choose_scheme(self, place: int) -> None:
        scheme = SCHEMES[place][1]
        self._hooks.remember("scheme", scheme.value)
        self._theme.choose(scheme)

    def _choose_zoom(self) -> None:
        zoom = int(chosen(self.zoom_combo))
        self._hooks.remember("zoom", zoom)
        self._theme.set_zoom(zoom)

    def _choose_lock(self) -> None:
        self._hooks.remember("idle_minutes", int(chosen(self.lock_combo)))

    def _follow(self) -> None:
        choose(self.zoom_combo, self._theme.zoom)


class CopiesSection(QWidget):
    """*Säkerhetskopia*: how the copies fare, and buttons that try."""

    try_asked = Signal()
    check_asked = Signal()
    restore_asked = Signal()
    folder_chosen = Signal(str)
    """Where each copy is put too; an empty string is nowhere else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = "Säkerhetskopia"
        self.card = FactCard("Läget nu")
        self.answer = FactCard("Svar")
        self.answer.hide()
        self.try_button = QPushButton("Prova säkerhetskopia", self)
        self.try_button.setProperty("kind", "primary")
        self.check_button = QPushButton("Kontrollera databasen", self)
        self.restore_button = QPushButton("Återställ…", self)
        self.folder_button = QPushButton("Välj mapp för en andra kopia…", self)
        self.no_folder_button = QPushButton("Ingen andra kopia", self)
        writes(self.try_button, self.restore_button)
        layout = _section_layout(
            self,
            self.title,
            "En kontrollerad kopia görs när programmet avslutas, före uppgraderingar och var "
            "trettionde minut när något har ändrats.",
        )
        row = FlowLayout(spacing=8)
        for button in (self.try_button, self.check_button, self.restore_button):
            row.addWidget(button)
        layout.addLayout(row)
        layout.addWidget(self.card)
        second = FlowLayout(spacing=8)
        for button in (self.folder_button, self.no_folder_button):
            second.addWidget(button)
        layout.addLayout(second)
        layout.addWidget(self.answer)
        layout.addStretch(1)
        self.try_button.clicked.connect(self.try_asked)
        self.check_button.clicked.connect(self.check_asked)
        self.restore_button.clicked.connect(self.restore_asked)
        self.folder_button.clicked.connect(self._choose_folder)
        self.no_folder_button.clicked.connect(lambda: self.folder_chosen.emit(""))

    def show_status(self, text: str, second_folder: str) -> None:
        """Say how the copies fare, and where each is put too from the next login on."""
        where = second_folder or "ingen. Välj gärna en mapp på en annan disk eller server"
        self.card.show_facts([Fact("", text), Fact("", f"Andra mapp: {where}.")])
        self.no_folder_button.setEnabled(bool(second_folder))

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, "Mapp för en andra kopia")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_answer(self, text: str) -> None:
        """Say what came of a try."""
        self.answer.show_facts([Fact("", line) for line in text.splitlines()])
        self.answer.show()


def _minutes(count: int) -> str:
    return "Efter 1 minut" if count == 1 else f"Efter {count} minuter"


def _section_layout(section: QWidget, title: str, explanation: str) -> QVBoxLayout:
    layout = QVBoxLayout(section)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(10)
    layout.addWidget(_heading(title))
    told = QLabel(explanation, section)
    told.setProperty("kind", "muted")
    told.setTextFormat(Qt.TextFormat.PlainText)
    told.setWordWrap(True)
    layout.addWidget(told)
    return layout


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "heading")
    return label
