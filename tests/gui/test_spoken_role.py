"""What a painted widget is: asked while widgets come and go, and when the program ends."""

import subprocess
import sys
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from ame_desktop.gui.core.spoken_role import speak_roles

MANY = 300
LEFT_AT_THE_END = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from ame_desktop.gui.core.spoken_role import speak_roles
from tests.gui.test_spoken_role import Drawing, asked, made

application = QApplication([])
QAccessible.setActive(True)
speak_roles(application)
kept = [made() for _ in range(50)]
for window in kept:
    window.show()
    asked(window)
kept[0].deleteLater()
application.processEvents()
print("ended")
"""


class Drawing(QWidget):
    spoken_role = QAccessible.Role.Chart


def made() -> QWidget:
    """A window with a drawing, and an area that is scrolled and read."""
    window, area = QWidget(), QScrollArea()
    area.setWidget(QLabel("Text"))
    layout = QVBoxLayout(window)
    layout.addWidget(Drawing())
    layout.addWidget(area)
    return window


def asked(window: QWidget) -> set[QAccessible.Role]:
    """Ask as a screen reader does: of each part, its role, name, parent and children."""
    roles = set()
    for part in [window, *window.findChildren(QWidget)]:
        told = QAccessible.queryAccessibleInterface(part)
        told.text(QAccessible.Text.Name)
        for place in range(told.childCount()):
            told.child(place).parent()
        roles.add(told.role())
    return roles


@pytest.mark.parametrize("by_qt", [False, True], ids=["by Python", "by Qt"])
def test_a_widget_that_is_asked_goes_like_any_other(qapp: QApplication, by_qt: bool) -> None:
    speak_roles(qapp)
    freed = []
    for _ in range(MANY):
        window = made()
        assert {QAccessible.Role.Chart, QAccessible.Role.Document} <= asked(window)
        drawing = window.findChild(Drawing)
        assert drawing is not None
        drawing.destroyed.connect(lambda: freed.append(None))
        known = weakref.ref(drawing)
        del drawing
        if by_qt:
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del window
        assert known() is None
    assert len(freed) == MANY


def test_the_program_ends_well_while_a_screen_reader_holds_its_widgets() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", LEFT_AT_THE_END],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, "ended\n"), done.stderr
