"""Every form of every editor and dialog, as it is drawn: named, labelled, and room to hit it."""

import importlib
import pkgutil
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ame_desktop.gui import forms
from ame_desktop.gui.core.spoken_role import speak_roles
from ame_desktop.gui.core.theme import Theme
from tests.support.bars import faults

FORMS = sorted(module.name for module in pkgutil.iter_modules(forms.__path__))
IN_PROGRAM = {
    "ui_attendance_absence": ("no label",),
    "ui_briefing_board": ("no label", "no name"),
    "ui_unit_alone": ("no name",),
}
"""What the program itself gives a form: a text, or a label that is only heard."""


def drawn(name: str) -> QWidget:
    """A form set up by itself."""
    module = importlib.import_module(f"ame_desktop.gui.forms.{name}")
    (kind,) = (value for key, value in vars(module).items() if key.startswith("Ui_"))
    form = kind()
    widget: QWidget = (
        QDialog() if "setSizeGripEnabled" in kind.setupUi.__code__.co_names else QWidget()
    )
    form.setupUi(widget)
    return widget


def test_every_form_is_named_labelled_and_can_be_hit(
    qapp: QApplication, theme: Theme, qtbot: Any
) -> None:
    speak_roles(qapp)
    found: dict[str, list[str]] = {}
    for name in FORMS:
        widget = drawn(name)
        qtbot.addWidget(widget)
        widget.show()
        given = ("does nothing", *IN_PROGRAM.get(name, ()))
        found[name] = [fault for fault in faults(widget) if not fault.startswith(given)]
        widget.close()
    assert len(FORMS) > 90
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
