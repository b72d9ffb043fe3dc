"""Shows in full, under the pointer, what a list has no room for."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip

from ame_desktop.gui.core.formatting import plain_tip


def cut_words(view: QAbstractItemView, place: QPoint) -> str:
    """Return the whole text of the cell at a place, where it is cut and tells no more of itself."""
    index = view.indexAt(place)
    if not index.isValid() or index.data(Qt.ItemDataRole.ToolTipRole):
        return ""
    cut = view.sizeHintForIndex(index).width() > view.visualRect(index).width()
    return plain_tip(str(index.data(Qt.ItemDataRole.DisplayRole) or "")) if cut else ""


def told_in_full(view: QAbstractItemView, event: QEvent) -> bool:
    """Show a cut text under the pointer; whether that was asked for and done.

    Args:
        view: the list whose viewport got the event.
        event: any event of the viewport; only one that asks for a tooltip is answered.
    """
    if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
        return False
    words = cut_words(view, event.pos())
    if words:
        box = view.visualRect(view.indexAt(event.pos()))
        QToolTip.showText(event.globalPos(), words, view.viewport(), box)
    return bool(words)
