"""Choosing files: every dialog begins in the same folder, and what was saved says where."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ame_desktop.gui.dialogs.file_choice import choose_file, choose_target, told_saved

Shown = Any
DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


@pytest.fixture
def parent(qapp: QApplication, shown: Shown) -> Iterator[QWidget]:
    before = qapp.property("folder_of_last_choice")
    qapp.setProperty("folder_of_last_choice", None)
    window = QWidget()
    shown(window)
    yield window
    qapp.setProperty("folder_of_last_choice", before)
    del window


def save_as(parent: QWidget, path: Path) -> QFileDialog:
    dialog = choose_target(parent, "Spara", "blad.pdf", "PDF (*.pdf)", lambda _: None)
    dialog.fileSelected.emit(str(path))
    return dialog


def test_the_first_dialog_begins_where_documents_are(parent: QWidget, tmp_path: Path) -> None:
    documents = Path(QStandardPaths.writableLocation(DOCUMENTS))
    first = documents if documents.is_dir() else Path.home()
    dialog = save_as(parent, tmp_path / "blad.pdf")
    assert Path(dialog.directory().absolutePath()) == first
    dialog.reject()


def test_the_next_begins_where_the_last_file_was_chosen(parent: QWidget, tmp_path: Path) -> None:
    folder = tmp_path / "Närvarolistor"
    folder.mkdir()
    save_as(parent, folder / "blad.pdf").reject()
    again = save_as(parent, folder / "blad.pdf")
    opened = choose_file(parent, "Läs in", "Tabeller (*.csv)", lambda _: None)
    for dialog in (again, opened):
        assert Path(dialog.directory().absolutePath()) == folder
        dialog.reject()
    folder.rmdir()
    later = save_as(parent, tmp_path / "blad.pdf")
    assert Path(later.directory().absolutePath()) != folder
    later.reject()


def test_what_was_saved_says_where(tmp_path: Path) -> None:
    folder = tmp_path / "Augusti"
    assert told_saved(folder / "blad.pdf") == "Sparade blad.pdf i mappen Augusti."
    rows = told_saved(folder / "lista.xlsx", "30 rader")
    assert rows == "Sparade 30 rader i lista.xlsx i mappen Augusti."
    documents = Path(QStandardPaths.writableLocation(DOCUMENTS))
    assert told_saved(documents / "blad.pdf") == "Sparade blad.pdf i mappen Dokument."
    assert told_saved(Path("/blad.pdf")) == f"Sparade blad.pdf i mappen {Path('/')}."
