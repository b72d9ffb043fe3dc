"""Somebody at the whole window with a keyboard only, for tests that walk from screen to screen."""

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.placements import Programme
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.surroundings import make_surroundings
from ame_desktop.gui.widgets.field_values import choose
from ame_desktop.services.context import Context
from ame_desktop.services.open_unit import OpenUnit, UnitFacts
from ame_desktop.settings import ProgramSettings
from ame_desktop.storage.file_keys import FileKeys
from tests.support.keys import press, shortcut, type_text
from tests.support.units import KEY, UNIT_NAME, Unit

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class WholeWindow:
    """A person at the window, who only has a keyboard; ``keys`` counts its presses."""

    def __init__(self, qapp: QApplication, unit: OpenUnit, settings: Path, qtbot: Any) -> None:
        self._qtbot = qtbot
        self.around = make_surroundings(qapp, ProgramSettings(settings))
        self.desk = Desk(self.around, unit)
        self.window = self.desk.window
        self.keys = 0
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked for is stored and shown."""
        self._qtbot.waitUntil(lambda: self.around.tasks.idle, timeout=30_000)
        self._qtbot.wait(5)
        self._qtbot.waitUntil(lambda: self.around.tasks.idle, timeout=30_000)

    def until(self, reached: Any) -> None:
        """Wait until something holds."""
        self._qtbot.waitUntil(reached, timeout=30_000)
        self.settle()

    def go_to(self, page_id: str, target: object = None) -> Any:
        """Open a screen, with what it is to show."""
        self.window.activateWindow()
        if target is None:
            self.window.open_page(page_id)
        else:
            self.window.tools.open_page(page_id, target)
        self.settle()
        return self.window.current_page

    def press(self, key: Any, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press one key where the focus is, and wait for what it does."""
        self.keys += 1
        press(self.window.focusWidget(), key, modifiers)
        self.settle()

    def shortcut(self, key: Any, modifiers: Qt.KeyboardModifier = CTRL) -> None:
        """Press a shortcut of the screen."""
        self.keys += 1
        shortcut(self.window.focusWidget() or self.window, key, modifiers)
        self.settle()

    @property
    def panel(self) -> Any:
        """The editor that is open beside the screen's content."""
        self.until(lambda: self.window.current_page.dock.panel is not None)
        return self.window.current_page.dock.panel

    def write(self, **fields: object) -> None:
        """Write in the fields of the open editor: texts are typed, choices chosen by their data."""
        ui = self.panel.ui
        for name, value in fields.items():
            self._write(ui, name, value)
        self.settle()

    @staticmethod
    def _write(ui: Any, name: str, value: object) -> None:
        if isinstance(value, bool) and hasattr(ui, f"{name}_check"):
            check: QCheckBox = getattr(ui, f"{name}_check")
            check.setFocus()
            check.setChecked(value)
        elif isinstance(value, str) and hasattr(ui, f"{name}_edit"):
            edit: QLineEdit | QPlainTextEdit = getattr(ui, f"{name}_edit")
            edit.setFocus()
            edit.clear()
            type_text(edit, value)
        else:
            combo: QComboBox = getattr(ui, f"{name}_combo")
            combo.setFocus()
            choose(combo, value)

    def save(self) -> None:
        """Store the open editor with Ctrl+Enter."""
        panel = self.panel
        panel.focusWidget().setFocus()
        press(panel, Qt.Key.Key_Return, CTRL)
        self.keys += 1
        self.settle()

    def date_steps(self, *, contact: str, mapping: str, assessment: str) -> None:
        """Say in the open file when the first steps were taken. Source: RAG-09, RAG-10"""
        self.window.current_page.actions_of_file.edit_referral()
        self.write(contact_on=contact, mapping_on=mapping, assessment_on=assessment)
        self.save()

    def draft_fat(self, person: UUID, **fields: object) -> None:
        """Draft a FAT placement at half time; who stands at the window is the supervisor."""
        self.go_to("placements")
        self.shortcut(Qt.Key.Key_N)
        self.write(person=person, form=ActivityForm.FAT)
        self.write(
            **fields,
            extent_percent="50",
            programme=Programme.JOB_GUARANTEE,
            supervisor=self.desk.unit.context.actor.staff_id,
        )
        self.save()

    def close(self) -> None:
        """Close the window and end what it began."""
        self.window.close()
        self.desk.close()
        self.around.tasks.finish()
        self.window.deleteLater()


def opened_for(unit: Unit, ctx: Context) -> OpenUnit:
    """Return the unit as a person who is logged in has it open."""
    assert unit.path is not None
    facts = UnitFacts(UNIT_NAME, is_demo=False, recovery_confirmed=True)
    return OpenUnit(str(unit.path), ctx, facts, FileKeys(unit.path, KEY), path=unit.path)
