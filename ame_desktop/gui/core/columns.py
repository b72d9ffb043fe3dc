"""What a table shows in each column, as data."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QIcon

Row = TypeVar("Row")


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column of a table of frozen rows.

    Args:
        key: the column's name in code and in remembered widths.
        title: the heading that people see.
        text: the cell's text; already formatted.
        sort: what the column sorts by; text sorts in Swedish order, ``None`` comes last. Without
            it the cell's text is used.
        align: where the text stands in the cell.
        tooltip: more about the cell, or nothing.
        background: the cell's colour, or ``None`` for the table's own.
        foreground: the text's colour, or ``None`` for the table's own.
        icon: a picture before the text, or ``None``.
        accessible: what a screen reader says, where it is not the text.
        width: width in pixels at 100 percent; 0 stretches.
        searched: whether the quick filter looks here.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    tooltip: Callable[[Row], str] | None = None
    background: Callable[[Row], QColor | QBrush | None] | None = None
    foreground: Callable[[Row], QColor | None] | None = None
    icon: Callable[[Row], QIcon | None] | None = None
    accessible: Callable[[Row], str] | None = None
    width: int = 140
    searched: bool = True
