"""Choosing a file to open or a place to save, without stopping the window."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

_LAST: Final = "folder_of_last_choice"
"""Is the application's own, so that it ends with the program and is written down nowhere."""


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
    dialog = QFileDialog(parent, title, str(_first_folder()))
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
    dialog = QFileDialog(parent, title, str(_first_folder()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return _ask(dialog, kinds, then)


def told_saved(path: Path, what: str = "") -> str:
    """Return the sentence that a file was saved, and in which folder.

    Args:
        path: the file.
        what: what it holds, such as ``30 rader``.
    """
    folder = path.parent
    name = "Dokument" if folder == _documents() else folder.name or str(folder)
    saved = f"{what} i {path.name}" if what else path.name
    return f"Sparade {saved} i mappen {name}."


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))


def _first_folder() -> Path:
    """Return the folder that was last chosen, else that of the person's documents, or home."""
    application = QApplication.instance()
    last = application.property(_LAST) if application is not None else None
    wanted = (*((Path(last),) if last else ()), _documents())
    return next((folder for folder in wanted if folder.is_dir()), Path.home())


def _ask(dialog: QFileDialog, kinds: str, then: Callable[[Path], object]) -> QFileDialog:
    def chosen(name: str) -> None:
        application = QApplication.instance()
        if application is not None:
            application.setProperty(_LAST, str(Path(name).parent))
        then(Path(name))

    dialog.setNameFilter(kinds)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
