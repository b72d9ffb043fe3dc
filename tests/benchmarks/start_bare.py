"""The baseline of a start: a bare window with one table of 300 rows, gone once it is painted."""

import os
import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Model(QAbstractTableModel):
    def rowCount(self, parent: QModelIndex) -> int:
        return 300

    def columnCount(self, parent: QModelIndex) -> int:
        return 8

    def data(self, index: QModelIndex, role: int) -> object:
        return f"{index.row()} {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


application = QApplication(sys.argv)
window = QMainWindow()
view = QTableView()
model = Model()
view.setModel(model)
window.setCentralWidget(view)
window.resize(1280, 760)
window.show()
QTimer.singleShot(0, lambda: (window.repaint(), os._exit(0)))
application.exec()
