"""The names of a span, standing still while the days scroll sideways beneath them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView


class NameColumn(QTableView):
    """Lies over the first column of a table and shows the same lines."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.setAccessibleName("Namn")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(table)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: none; border-radius: 0; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        there, here = table.verticalScrollBar(), self.verticalScrollBar()
        there.valueChanged.connect(here.setValue)
        here.valueChanged.connect(there.setValue)
        table.horizontalScrollBar().valueChanged.connect(self.place)
        table.horizontalHeader().sectionResized.connect(self.place)
        self.hide()

    def follow(self) -> None:
        """Show the lines of the model that the table has been given."""
        self.setModel(self._table.model())
        self.setSelectionModel(self._table.selectionModel())
        for column in range(1, self.model().columnCount()):
            self.hideColumn(column)
        self.verticalHeader().setDefaultSectionSize(
            self._table.verticalHeader().defaultSectionSize()
        )
        self.place()

    def place(self) -> None:
        """Lie over the first column, once it has begun to scroll away."""
        table = self._table
        self.setVisible(table.horizontalScrollBar().value() > 0)
        head, view = table.horizontalHeader().geometry(), table.viewport().geometry()
        self.horizontalHeader().setFixedHeight(head.height())
        self.setGeometry(
            view.left(), head.top(), table.columnWidth(0), head.height() + view.height()
        )
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())
