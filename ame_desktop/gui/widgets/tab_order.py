"""Lets Tab go through a form as it is read, also where parts of it were put in afterwards."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def tab_as_read(form: QWidget, *after: QWidget) -> None:
    """Give a form's fields the tab order of its layout.

    Args:
        form: the form, laid out by layouts.
        after: what follows upon the form's last field.
    """
    layout = form.layout()
    if layout is not None:
        for first, then in pairwise((*_fields(layout), *after)):
            QWidget.setTabOrder(first, then)


def tab_in_order(*parts: QWidget) -> None:
    """Let Tab go from part to part of a page, each as it is read."""
    for first, then in pairwise(field for part in parts for field in _inside(part)):
        QWidget.setTabOrder(first, then)


def _fields(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if inner is not None:
            yield from _fields(inner)
        elif widget is not None:
            yield from _inside(widget)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif layout is not None:
        yield from _fields(layout)
