"""How a page of the handbook is set on the screen: room between lines, tables with thin lines."""

from typing import Final

from PySide6.QtGui import (
    QColor,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

_FIRST_COLUMN: Final = 27
"""Percent of the width: a key, a grade or a name on one line."""
_ABOVE_HEADING: Final = {1: 0, 2: 18}
_LINE_HEIGHT: Final = 120
_BETWEEN: Final = 6
_FAINT: Final = 0.35
_PICTURE_SIGN: Final = "\ufffc"


def set_out(document: QTextDocument, palette: QPalette) -> None:
    """Set a page that has just been read, in the colours of a palette."""
    # As one change the page is laid out once: a long table would be laid out for each of its cells.
    change = QTextCursor(document)
    change.beginEditBlock()
    _space_out(document)
    _lay_out_tables(document, _line_colour(palette))
    change.endEditBlock()


def _line_colour(palette: QPalette) -> QColor:
    """Return a line that is seen but does not shout, in light and dark."""
    strong = palette.color(QPalette.ColorRole.Mid)
    ground = palette.color(QPalette.ColorRole.Base)
    return QColor.fromRgbF(
        _mixed(strong.redF(), ground.redF()),
        _mixed(strong.greenF(), ground.greenF()),
        _mixed(strong.blueF(), ground.blueF()),
    )


def _mixed(strong: float, ground: float) -> float:
    return strong * _FAINT + ground * (1 - _FAINT)


def _space_out(document: QTextDocument) -> None:
    """Let lines breathe, and set a heading nearer to what it heads."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        form = block.blockFormat()
        level = form.headingLevel()
        between = 0 if isinstance(cursor.currentTable(), QTextTable) else _BETWEEN
        form.setTopMargin(_ABOVE_HEADING.get(level, between))
        form.setBottomMargin(between)
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        if _PICTURE_SIGN not in block.text():
            form.setLineHeight(_LINE_HEIGHT, proportional)
        cursor.setBlockFormat(form)
        block = block.next()


def _lay_out_tables(document: QTextDocument, line: QColor) -> None:
    """Draw the tables over the whole width with thin lines and room in the cells."""
    for frame in document.rootFrame().childFrames():
        if not isinstance(frame, QTextTable):
            continue
        form = frame.format()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(line)
        form.setCellPadding(6)
        form.setTopMargin(8)
        form.setBottomMargin(12)
        rest = (100 - _FIRST_COLUMN) / max(frame.columns() - 1, 1)
        widths = [_FIRST_COLUMN, *[rest] * (frame.columns() - 1)]
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
        )
        frame.setFormat(form)
