"""The list of choices of rows: all, each fate, each kind of remark, with their numbers."""

from PySide6.QtCore import QObject, QStringListModel, Signal
from PySide6.QtWidgets import QListView

from ame_desktop.gui.features.administration.preview_columns import RowGroup


class GroupList(QObject):
    """Tells which choice of rows the person stands on.

    Args:
        view: the list on the screen.
    """

    chosen = Signal(object)
    """A choice of rows."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._groups: tuple[RowGroup, ...] = ()
        self._model = QStringListModel(self)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setModel(self._model)
        view.selectionModel().currentChanged.connect(self._tell)

    def show_groups(self, groups: tuple[RowGroup, ...]) -> None:
        """Show these choices, and stand on the first."""
        self._groups = ()
        self._model.setStringList([group.text for group in groups])
        self._view.setCurrentIndex(self._model.index(0, 0))
        self._groups = groups

    def _tell(self) -> None:
        place = self._view.currentIndex().row()
        if 0 <= place < len(self._groups):
            self.chosen.emit(self._groups[place])
