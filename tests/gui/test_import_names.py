"""Reading in orders: names that are like a known one are asked about, and answered by keyboard."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from ame_desktop.domain.customers import CustomerDraft
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.administration.import_page import ImportPage
from ame_desktop.services.customers import add_customer, customer_register
from ame_desktop.services.importing.plan import plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.undo import undo
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
FILE = """Ärendenummer;Inkom;Enhet;Vad behöver ni hjälp med?
1;2026-11-02;Kost-enheten;Bära lådor
2;2026-11-03;Förskolan Solen;Måla staket
3;2026-11-04;Förskolan Solens;Kratta
4;2026-11-05;Hemtjänsten;Skotta
5;2026-11-05;Hem-tjänsten;Sopa
"""


def test_an_answer_merges_and_none_leaves_apart(
    qtbot: Any, unit: Unit, page_tools: PageTools, shown: Shown, tmp_path: Path
) -> None:
    add_customer(unit.chief, CustomerDraft("Kostenheten"))
    path = tmp_path / "bestallningar.csv"
    path.write_text(FILE, encoding="utf-8")
    stack = UndoStack(page_tools.tasks, page_tools.bus, lambda done: undo(unit.chief, done))
    page = ImportPage(replace(page_tools, undo=stack), unit.chief)
    shown(page)
    qtbot.waitUntil(lambda: page_tools.tasks.idle)
    page.open(ImportKind.ORDERS)
    page.read_file(path)
    qtbot.waitUntil(lambda: page_tools.tasks.idle and page.plan is not None)
    boxes = {
        box.accessibleName().removeprefix("Samma motpart som ").rstrip("?"): box
        for box in page._names.findChildren(QComboBox)
    }
    assert list(boxes) == ["Kost-enheten", "Förskolan Solens", "Hem-tjänsten"]
    assert_named(page)
    for name, downs in (("Kost-enheten", 1), ("Förskolan Solens", 2)):
        boxes[name].setFocus()
        for _ in range(downs):
            press(boxes[name], Qt.Key.Key_Down)
    assert boxes["Kost-enheten"].currentText() == "Samma som Kostenheten"
    assert boxes["Förskolan Solens"].currentText() == "En annan motpart"
    shortcut(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page_tools.tasks.idle and page.plan is None, timeout=20_000)
    register = customer_register(unit.chief)
    assert {row.name: row.other_names for row in register.rows} == {
        "Förskolan Solen": (),
        "Förskolan Solens": (),
        "Hem-tjänsten": (),
        "Hemtjänsten": (),
        "Kostenheten": ("Kost-enheten",),
    }
    (left,) = register.questions
    assert {left.kept.name, left.other.name} == {"Hemtjänsten", "Hem-tjänsten"}
    assert page._names.isHidden()
    page.release()


def test_an_answer_leaves_out_an_agreement_that_is_there(
    qtbot: Any, unit: Unit, page_tools: PageTools, shown: Shown, tmp_path: Path
) -> None:
    path = tmp_path / "avtal.csv"
    heading = "Motpart;Gäller från;Uppdrag\n"
    path.write_text(f"{heading}Kostenheten;2026-03-01;Tvätt\n", encoding="utf-8")
    take_in(unit.chief, plan_import(unit.chief, ImportKind.AGREEMENTS, path))
    path.write_text(f"{heading}Kost-enheten;2026-03-01;Tvätt\n", encoding="utf-8")
    page = ImportPage(page_tools, unit.chief)
    shown(page)
    page.open(ImportKind.AGREEMENTS)
    page.read_file(path)
    qtbot.waitUntil(lambda: page_tools.tasks.idle and page.plan is not None)
    (box,) = page._names.findChildren(QComboBox)
    button = page._ui.take_in_button
    assert button.isEnabled()
    press(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page_tools.tasks.idle and page.plan is not None)
    assert not button.isEnabled()
    assert page.plan is not None
    assert page.plan.preview.rejects[0].sentence == "Avtalet finns redan i enheten."
    (same,) = page._names.findChildren(QComboBox)
    assert same is box
    press(box, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page_tools.tasks.idle and button.isEnabled())
    page.release()
