"""Lets a form's row go on below where its parts have no room beside each other."""

from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QSizePolicy, QWidget

from ame_desktop.gui.widgets.flow_layout import FlowLayout


def let_row_wrap(whole: QBoxLayout, row: QLayout) -> QWidget:
    """Put a row that wraps where a form's row stands.

    A label stays beside its field, and what stands after the row's gap stays together.

    Args:
        whole: holds the row among others, and stands in a widget.
        row: the row, which is empty afterwards.

    Returns:
        the widget that holds the row.
    """
    place = whole.indexOf(row)
    whole.removeItem(row)
    holder = QWidget(whole.parentWidget())
    first, last = _groups(row)
    flow = FlowLayout(holder, spacing=row.spacing(), spread=bool(last))
    for group in (*first, last):
        flow.add_beside(*group)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    whole.insertWidget(place, holder)
    return holder


def _groups(row: QLayout) -> tuple[list[list[QWidget]], list[QWidget]]:
    """Empty the row, and return what stays together before its gap, and what stands after it."""
    groups: list[list[QWidget]] = []
    last: list[QWidget] = []
    beyond = False
    label: QWidget | None = None
    while (item := row.takeAt(0)) is not None:
        widget = item.widget()
        if widget is None:
            beyond = True
        elif beyond:
            last.append(widget)
        elif isinstance(label, QLabel) and label.buddy() is widget:
            groups[-1].append(widget)
        else:
            groups.append([widget])
        label = widget
    return groups, last
