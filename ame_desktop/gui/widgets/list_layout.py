"""How a page of lines is laid out: the list, what belongs to the chosen line, an editor beside."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ame_desktop.gui.widgets.editor_panel import EditorDock

Part = QWidget | QLayout
GAP = 8
BESIDE = 12


def lay_out_chosen(
    chosen: QWidget, above: Iterable[QWidget], filling: QWidget, below: Iterable[QWidget] = ()
) -> None:
    """Put what belongs to the chosen line under each other.

    Args:
        chosen: the widget that holds it, hidden while no line is chosen.
        above: the name of the line and what can be done with it.
        filling: what takes the room that is left.
        below: what stands last.
    """
    column = QVBoxLayout(chosen)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(GAP)
    for widget in above:
        column.addWidget(widget)
    column.addWidget(filling, 1)
    for widget in below:
        column.addWidget(widget)


def lay_out_list(
    body: QWidget,
    dock: EditorDock,
    above: Iterable[Part],
    shares: Iterable[tuple[QWidget, int]],
) -> None:
    """Put a page's list and what belongs to it under each other, and its editor to the right.

    Args:
        body: the page's body.
        dock: where editors are shown.
        above: the header, and what is said about the list.
        shares: what shares the room that is left: each widget with its part of it.
    """
    content = QWidget(body)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    for part in above:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    for widget, share in shares:
        column.addWidget(widget, share)
    row = QHBoxLayout(body)
    row.setSpacing(BESIDE)
    row.addWidget(content, 1)
    dock.stand_beside(content)
    row.addWidget(dock)
