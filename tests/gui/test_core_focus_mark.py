"""One mark of the focus: the style draws none of its own inside the one of the sheet."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QVBoxLayout, QWidget

from ame_desktop.gui.core.theme import Scheme, Theme


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize(
    ("kind", "use"),
    [
        (QPushButton, ""),
        (QPushButton, "primary"),
        (QPushButton, "danger"),
        (QPushButton, "quiet"),
        (QPushButton, "link"),
        (QCheckBox, ""),
        (QRadioButton, ""),
    ],
)
def test_tab_and_a_click_mark_the_focus_alike(
    kind: type[QPushButton | QCheckBox | QRadioButton],
    use: str,
    scheme: Scheme,
    theme: Theme,
    shown: Callable[[QWidget], QWidget],
) -> None:
    theme.choose(scheme)
    window = QWidget()
    button = kind("Lås upp")
    button.setProperty("kind", use)
    QVBoxLayout(window).addWidget(button)
    shown(window)
    button.setFocus()
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    clicked = button.grab().toImage()
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert button.grab().toImage() == clicked
