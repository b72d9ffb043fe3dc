"""Keeps the place of whoever walks with the keyboard when what they stand on is made anew."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class _Place(NamedTuple):
    kind: type[QWidget]
    name: str
    nth: int


def keep_focus(area: QWidget, show: Callable[[], object]) -> None:
    """Show something new in an area, and stand on what is there as before.

    A widget of the same kind and name counts as the same. Where what is shown gives the focus to
    something itself, it stays there.

    Args:
        area: what is shown anew.
        show: shows it.
    """
    held = _focused(area)
    if held is None or not area.isAncestorOf(held):
        show()
        return
    place = _place_of(area, held)
    show()
    moved_on = _focused(area)
    chosen = moved_on is not held and moved_on is not None and area.isAncestorOf(moved_on)
    if place is None or chosen:
        return
    # What was taken away is gone when the loop turns next.
    QTimer.singleShot(0, area, lambda: _stand(area, held, place))


def _focused(area: QWidget) -> QWidget | None:
    return area.window().focusWidget()


def _place_of(area: QWidget, held: QWidget) -> _Place | None:
    name = held.accessibleName()
    if not name:
        return None
    return _Place(type(held), name, _alike(area, type(held), name).index(held))


def _alike(area: QWidget, kind: type[QWidget], name: str) -> list[QWidget]:
    found = area.findChildren(kind)
    return [widget for widget in found if widget.accessibleName() == name]


def _stand(area: QWidget, held: QWidget, place: _Place) -> None:
    if isValid(held) and held.isVisible():
        return
    alike = [w for w in _alike(area, place.kind, place.name) if w.isVisible() and w.isEnabled()]
    if alike:
        alike[min(place.nth, len(alike) - 1)].setFocus()
