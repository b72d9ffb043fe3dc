"""One button for each arena: shows only its people, and says how many remain or that it is done."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from ame_desktop.domain.attendance import ArenaStatus
from ame_desktop.gui.widgets.flow_layout import FlowLayout

ALL = "Alla arenor"


class ArenaChips(QWidget):
    """The arenas side by side, with *Alla arenor* first."""

    chosen = Signal(object)
    """The arena's identity, or ``None`` for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Arenor")
        self._flow = FlowLayout(self, spacing=6)
        self._group = QButtonGroup(self)
        self._buttons: dict[UUID | None, QToolButton] = {}
        self._chosen: UUID | None = None
        self._names: dict[UUID, str] = {}
        self._add(None, ALL)
        self._buttons[None].setChecked(True)

    @property
    def arena_id(self) -> UUID | None:
        """The arena that is shown, or ``None`` for all."""
        return self._chosen

    def show_names_only(self) -> None:
        """Show the arenas without how far a day has come."""
        for arena_id, name in self._names.items():
            if arena_id in self._buttons:
                self._name(self._buttons[arena_id], name)

    def show_statuses(self, statuses: Sequence[ArenaStatus]) -> None:
        """Show how far each arena has come; arenas without anybody are left out."""
        self._names = {status.arena_id: status.name for status in statuses}
        shown = [status for status in statuses if status.expected or status.present]
        wanted = {status.arena_id for status in shown} | {None, self._chosen}
        for arena_id in [known for known in self._buttons if known not in wanted]:
            button = self._buttons.pop(arena_id)
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.deleteLater()
        for status in shown:
            if status.arena_id not in self._buttons:
                self._add(status.arena_id, status.name)
            self._name(self._buttons[status.arena_id], _text(status))

    def choose(self, arena_id: UUID | None) -> None:
        """Show an arena's people only, or everybody's."""
        if arena_id in self._buttons:
            self._buttons[arena_id].click()

    def _add(self, arena_id: UUID | None, name: str) -> None:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setProperty("kind", "chip")
        self._name(button, name)
        button.clicked.connect(lambda: self._choose(arena_id))
        self._group.addButton(button)
        self._flow.addWidget(button)
        self._buttons[arena_id] = button
        button.show()

    def _choose(self, arena_id: UUID | None) -> None:
        self._chosen = arena_id
        self.chosen.emit(arena_id)

    @staticmethod
    def _name(button: QToolButton, text: str) -> None:
        if button.text() != text:
            button.setText(text)
            button.setAccessibleName(text)


def _text(status: ArenaStatus) -> str:
    if status.complete:
        return f"✓ {status.name}"
    if status.waiting:
        return f"{status.name} · återstår {status.waiting}"
    if status.unmeasured:
        return f"{status.name} · minuter saknas"
    return f"{status.name} · {status.present} här"
