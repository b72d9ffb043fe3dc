"""Shows the handbook's page of the screen that the person is on."""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QDialog, QWidget

from ame_desktop.gui.core.screen_room import screen_room
from ame_desktop.gui.forms.ui_handbook_view import Ui_HandbookView

NO_PAGE = "Handboken har ingen sida om det här än. Tryck ? för att se tangenterna."
_SIZE: Final = QSize(860, 700)
_PICTURE: Final = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_BESIDE_PICTURE: Final = 120
"""Pixels of the window that margins, frame and scroll bar take."""
_FIRST_COLUMN: Final = 27
"""Percent of the width: a key, a grade or a name on one line."""
_ABOVE_HEADING: Final = {1: 0, 2: 18}
_LINE_HEIGHT: Final = 120
_BETWEEN: Final = 6
_FAINT: Final = 0.35
_PICTURE_SIGN: Final = "\ufffc"


class HandbookView(QDialog):
    """Reads a page of the handbook; its links lead to other pages, and nowhere else."""

    def __init__(self, page: Path, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = Ui_HandbookView()
        self._ui.setupUi(self)
        self.setWindowTitle(f"Handbok – {title}")
        self._folder = page.parent
        self._ui.text_browser.setOpenLinks(False)
        self._ui.text_browser.anchorClicked.connect(self._follow)
        self._ui.close_button.clicked.connect(self.accept)
        self.resize(_SIZE.boundedTo(screen_room(self)))
        self.show_page(page)

    def show_page(self, page: Path) -> None:
        """Show a page from its beginning."""
        text = page.read_text(encoding="utf-8") if page.is_file() else NO_PAGE
        document = self._ui.text_browser.document()
        document.setMarkdown(text)
        document.setDocumentMargin(16)
        self._show_pictures(document, page.parent, text)
        _space_out(document)
        _lay_out_tables(document, self._line_colour())
        self._ui.text_browser.moveCursor(QTextCursor.MoveOperation.Start)
        self._ui.text_browser.verticalScrollBar().setValue(0)

    def _line_colour(self) -> QColor:
        """Return a line that is seen but does not shout, in light and dark."""
        strong = self.palette().color(QPalette.ColorRole.Mid)
        ground = self.palette().color(QPalette.ColorRole.Base)
        return QColor.fromRgbF(
            _mixed(strong.redF(), ground.redF()),
            _mixed(strong.greenF(), ground.greenF()),
            _mixed(strong.blueF(), ground.blueF()),
        )

    def _follow(self, link: QUrl) -> None:
        page = self._folder / link.fileName()
        if link.isRelative() and page.suffix == ".md" and page.is_file():
            heading = page.read_text(encoding="utf-8").partition("\n")[0]
            self.setWindowTitle(f"Handbok – {heading.strip('# ')}")
            self.show_page(page)

    def _show_pictures(self, document: QTextDocument, folder: Path, text: str) -> None:
        """Give the pictures in the text a width that the page has room for."""
        ratio = self.devicePixelRatioF()
        width = round((self.width() - _BESIDE_PICTURE) * ratio)
        for name in _PICTURE.findall(text):
            picture = QImage(str(folder / name))
            if picture.isNull():
                continue
            smooth = Qt.TransformationMode.SmoothTransformation
            fitting = picture.scaledToWidth(width, smooth)
            fitting.setDevicePixelRatio(ratio)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), fitting)


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
