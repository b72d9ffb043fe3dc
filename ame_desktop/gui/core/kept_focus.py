"""Keeps the place of whoever walks with the keyboard when what they stand on is made anew."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QTabBar, QWidget
from shiboken6 import isValid


class _Place(NamedTuple):
    kind: type[QWidget]
    name: str
    nth: int


class _Card(NamedTuple):
    widget: QWidget
    nth: int


def keep_focus(area: QWidget, show: Callable[[], object]) -> None:
    """Show something new in an area, and stand on what is there as before.

    A widget of the same kind and name counts as the same; where there is none left, the button in
    its place on the same card does, and else the list. Where what is shown gives the focus to
    something itself, it stays there; a button that only was next in line when what one stood on was
    hidden is nothing that one has chosen.

    Args:
        area: what is shown anew.
        show: shows it.
    """
    held = _focused(area)
    if held is None or not area.isAncestorOf(held):
        show()
        return
    place, card = _place_of(area, held), _card_of(held)
    show()
    moved_on = _focused(area)
    gone = not (isValid(held) and held.isVisible())
    # Next in line after the last button of a card is the filter, where the page begins.
    in_line = (QAbstractButton, QLineEdit) if card is not None else QAbstractButton
    passed_on = moved_on if gone and isinstance(moved_on, in_line) else None
    chosen = moved_on is not held and moved_on is not None and area.isAncestorOf(moved_on)
    if chosen and passed_on is None:
        return
    # What was taken away is gone when the loop turns next.
    QTimer.singleShot(0, area, lambda: _stand(area, held, place, card, passed_on))


@contextmanager
def leave_keys(screen: QWidget) -> Iterator[None]:
    """Let no answer to a screen that is not shown take the keys from what is.

    Qt gives the focus to what is hidden too: what is written at the lock, or on another screen,
    would act in a list that nobody sees.
    """
    held = _focused(screen)
    yield
    if held is not None and not screen.isVisible() and isValid(held) and held.isVisible():
        held.setFocus()


def stand_on_a_list(area: QWidget) -> None:
    """Stand on the first list of an area, else on its tabs, rather than somewhere outside of it."""
    places = (*area.findChildren(QAbstractItemView), *area.findChildren(QTabBar))
    for place in places:
        stands = place.isVisible() and place.isEnabled()
        if stands and place.focusPolicy() & Qt.FocusPolicy.TabFocus:
            place.setFocus()
            return


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


def _card_of(held: QWidget) -> _Card | None:
    """Return the card that a button stands on, and which of its buttons it is."""
    above = held.parentWidget()
    while above is not None and above.property("kind") != "card":
        above = above.parentWidget()
    buttons = _buttons(above) if above is not None else []
    return _Card(above, buttons.index(held)) if above is not None and held in buttons else None


def _buttons(card: QWidget) -> list[QWidget]:
    found: list[QAbstractButton] = card.findChildren(QAbstractButton)
    return [button for button in found if button.isVisible() and button.isEnabled()]


def _beside(card: _Card | None) -> QWidget | None:
    """Return the button that has come in the place of one that is gone from a card."""
    buttons = _buttons(card.widget) if card is not None and isValid(card.widget) else []
    return buttons[min(card.nth, len(buttons) - 1)] if card is not None and buttons else None


def _stand(
    area: QWidget,
    held: QWidget,
    place: _Place | None,
    card: _Card | None,
    passed_on: QWidget | None,
) -> None:
    if isValid(held) and held.isVisible():
        return
    found = _alike(area, place.kind, place.name) if place is not None else []
    alike = [widget for widget in found if widget.isVisible() and widget.isEnabled()]
    focused = _focused(area)
    if place is not None and alike:
        alike[min(place.nth, len(alike) - 1)].setFocus()
    elif focused in (None, passed_on) or not area.isAncestorOf(focused):
        beside = _beside(card)
        if beside is not None:
            beside.setFocus()
        else:
            stand_on_a_list(area)
