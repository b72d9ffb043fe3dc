"""The list of keys that work on this screen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QWidget

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.screen_room import screen_room
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.forms.ui_key_list import Ui_KeyList

Key = tuple[str, str]


class KeyList(QDialog):
    """Shows *key, what it does*, the screen's own keys first."""

    def __init__(self, keys: Sequence[Key], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = Ui_KeyList()
        self._ui.setupUi(self)
        columns = (
            Column[Key]("key", "Tangent", lambda row: row[0]),
            Column[Key]("what", "Gör", lambda row: row[1]),
        )
        self._model = TableModel(columns, lambda row: row, self)
        self._model.set_rows(keys)
        table = self._ui.key_table
        table.setModel(self._model)
        table.verticalHeader().hide()
        # What a key does is read whole: a long line takes two rows.
        table.verticalHeader().setMinimumSectionSize(theme.metrics.row)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        table.setColumnWidth(0, theme.px(150))
        # A word that has no room on one line is read on the next, and never left out.
        table.setTextElideMode(Qt.TextElideMode.ElideNone)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setMinimumSize(0, 0)
        room = screen_room(parent or self) - QSize(80, 120)
        self.resize(QSize(theme.px(640), theme.px(560)).boundedTo(room))
        self._ui.close_button.clicked.connect(self.accept)
