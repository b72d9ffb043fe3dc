"""Choosing a file to open or a place to save, without stopping the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(
    parent: QWidget | None, title: str, kinds: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Ask which file to open, and call ``then`` with it.

    Args:
        parent: the page that asks, or the window.
        title: the dialog's title.
        kinds: which files are shown, such as ``Tabeller (*.xlsx *.csv)``.
        then: gets the chosen file.
    """
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _ask(dialog, kinds, then)


def choose_target(
    parent: QWidget, title: str, name: str, kinds: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Ask where to save, under a proposed name, and call ``then`` with the place.

    Args:
        parent: the page that asks.
        title: the dialog's title.
        name: the proposed file name; its ending is added where the person leaves it out.
        kinds: which files are shown, such as ``Excel (*.xlsx)``.
        then: gets the chosen place.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return _ask(dialog, kinds, then)


def _ask(dialog: QFileDialog, kinds: str, then: Callable[[Path], object]) -> QFileDialog:
    dialog.setNameFilter(kinds)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
