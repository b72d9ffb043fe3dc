"""Tab round a window: all is reached, nothing holds one fast, and where one is shows."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextBrowser, QWidget

from tests.support.bars import called, takes_focus
from tests.support.keys import press

ROUND: Final = 1.85
"""Changed pixels for each pixel round a control: a ring of two, less its corners."""
PART: Final = 400
"""Changed pixels where the ring stands round a part of a drawing, such as one column of a chart."""
DRAWN: Final = ("BarChart", "TimeColumns", "MoneyBars", "QTabBar")
ONE_AMONG_SEVERAL: Final = ("RailButton", "QToolButton", "QRadioButton")
"""Of these Tab comes to one, and the arrows go on to those beside it."""
LINKS: Final = 60
"""Presses that what is gone through part by part may take, as a page with links."""


def in_turn(root: QWidget) -> list[QWidget]:
    """Return what Tab is to come to."""
    return [widget for widget in root.findChildren(QWidget) if _in_turn(widget)]


def go_round(where: str, wanted: Sequence[QWidget]) -> list[str]:
    """Press Tab until one is back; return what was not reached, fail where there is no way on."""
    reached = _round(where, len(in_turn(wanted[0].window())))
    return [
        called(widget)
        for widget in wanted
        if widget not in reached and type(widget).__name__ not in ONE_AMONG_SEVERAL
    ]


def rings(wanted: Iterable[QWidget], seen: dict[str, float]) -> None:
    """Measure the ring of each kind that has not been seen: below 1 it does not show."""
    for widget in wanted:
        kind = _kind(widget)
        if kind not in seen and widget.isVisible():
            seen[kind] = _ring(widget)


def _in_turn(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return widget.isVisible() and widget.isEnabled() and takes_focus(widget) and tabbed


def _round(where: str, most: int) -> list[QWidget]:
    reached: list[QWidget] = []
    # The screen itself may stand with the focus that Tab never comes back to.
    press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    start = QApplication.focusWidget()
    assert start is not None, where
    for _ in range(2 * most + LINKS):
        here = QApplication.focusWidget()
        press(here, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        # A page that is read is gone through link by link.
        stays = there is here and most > 1 and not isinstance(here, QTextBrowser)
        assert not stays, f"{where}: Tab stays on {called(there)}"
        reached.append(there)
        if there is start and (there is not here or most < 2):
            return reached
    raise AssertionError(f"{where}: Tab never comes back to {called(start)}")


def _kind(widget: QWidget) -> str:
    look = widget.property("kind")
    plain = isinstance(widget, QAbstractButton)
    return f"{type(widget).__name__} {'' if plain else widget.objectName()} {look or ''}"


def _ring(widget: QWidget) -> float:
    """How much of what is asked changes when the focus comes; 1 or more is enough."""
    widget.clearFocus()
    before = _pixels(widget)
    widget.setFocus()
    after = _pixels(widget)
    changed = float(np.count_nonzero(before != after)) if before.shape == after.shape else 0.0
    if type(widget).__name__ in DRAWN:
        return changed / PART
    return changed / (ROUND * 2 * (widget.width() + widget.height()))


def _pixels(widget: QWidget) -> Any:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).copy()
