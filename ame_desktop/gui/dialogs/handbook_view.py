"""The handbook in the program: its contents, the page of the screen one is on, all as a PDF."""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, QStringListModel, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.screen_room import screen_room
from ame_desktop.gui.dialogs.handbook_saving import HandbookSaving
from ame_desktop.gui.dialogs.handbook_text import set_out
from ame_desktop.gui.forms.ui_handbook_view import Ui_HandbookView
from ame_desktop.services.handbook import handbook_pages

NO_PAGE = "Handboken har ingen sida om det här än. Tryck ? för att se tangenterna."
_SIZE: Final = QSize(1_080, 720)
_PICTURE: Final = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_BESIDE_LIST: Final = 32
_BESIDE_PICTURE: Final = 68
"""Pixels that margins, frame and scroll bar take: beside the longest title, and a picture."""


class HandbookView(QDialog):
    """Reads a page of the handbook; its links lead to other pages, and nowhere else.

    Args:
        page: the page to begin with.
        title: what the page is called.
        parent: the window.
        tools: the window's tools; without them the handbook cannot be saved.
    """

    def __init__(
        self,
        page: Path,
        title: str,
        parent: QWidget | None = None,
        tools: PageTools | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui = Ui_HandbookView()
        self._ui.setupUi(self)
        self._folder = page.parent
        self._pages = handbook_pages()
        self._read: list[Path] = []
        self._contents = QStringListModel([page.title for page in self._pages], self)
        self._ui.page_list.setModel(self._contents)
        self._fit_list()
        self._ui.page_list.selectionModel().currentChanged.connect(self._chosen)
        self._ui.text_browser.setOpenLinks(False)
        self._ui.text_browser.anchorClicked.connect(self._follow)
        self._ui.back_button.clicked.connect(self._go_back)
        self._ui.close_button.clicked.connect(self.accept)
        self._ui.save_button.setVisible(tools is not None)
        if tools is not None:
            saving = HandbookSaving(tools, self)
            self._ui.layout.insertWidget(1, saving.panel)
            self._ui.layout.insertWidget(2, saving.band)
            self._ui.save_button.clicked.connect(saving.ask)
        self.resize(_SIZE.boundedTo(screen_room(self)))
        self.show_page(page, title)
        self._ui.text_browser.setFocus()

    def show_page(self, page: Path, title: str) -> None:
        """Show a page from its beginning."""
        self._read.append(page)
        self._ui.back_button.setEnabled(len(self._read) > 1)
        self.setWindowTitle(f"Handbok – {title}")
        self._show_place(page)
        text = page.read_text(encoding="utf-8") if page.is_file() else NO_PAGE
        document = self._ui.text_browser.document()
        document.setMarkdown(text)
        document.setDocumentMargin(16)
        self._show_pictures(document, page.parent, text)
        set_out(document, self.palette())
        self._ui.text_browser.moveCursor(QTextCursor.MoveOperation.Start)
        self._ui.text_browser.verticalScrollBar().setValue(0)

    def show_heading(self, heading: str) -> None:
        """Go to a heading of the page that is shown."""
        browser = self._ui.text_browser
        block = browser.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text().strip() == heading:
                top = browser.document().documentLayout().blockBoundingRect(block).top()
                browser.setTextCursor(QTextCursor(block))
                browser.verticalScrollBar().setValue(round(top))
                return
            block = block.next()

    def _fit_list(self) -> None:
        pages = self._ui.page_list
        widest = max(pages.fontMetrics().horizontalAdvance(page.title) for page in self._pages)
        pages.setFixedWidth(min(widest + _BESIDE_LIST, _SIZE.width() // 3))

    def _show_place(self, page: Path) -> None:
        """Mark the page in the contents, without showing it anew."""
        paths = [known.path for known in self._pages]
        if page in paths:
            chosen = self._ui.page_list.selectionModel()
            chosen.blockSignals(True)
            place = self._contents.index(paths.index(page))
            self._ui.page_list.setCurrentIndex(place)
            chosen.blockSignals(False)
            self._ui.page_list.scrollTo(place)
            self._ui.page_list.viewport().update()

    def _chosen(self, place: QModelIndex) -> None:
        page = self._pages[place.row()]
        self.show_page(page.path, page.title)

    def _go_back(self) -> None:
        self._read.pop()
        self._open(self._read.pop())

    def _follow(self, link: QUrl) -> None:
        page = self._folder / link.fileName()
        if link.isRelative() and page.suffix == ".md" and page.is_file():
            self._open(page)

    def _open(self, page: Path) -> None:
        heading = page.read_text(encoding="utf-8").partition("\n")[0]
        self.show_page(page, heading.strip("# "))

    def _show_pictures(self, document: QTextDocument, folder: Path, text: str) -> None:
        """Give the pictures in the text a width that the page has room for."""
        ratio = self.devicePixelRatioF()
        margins = self._ui.layout.contentsMargins()
        beside = margins.left() + margins.right() + self._ui.page_layout.spacing()
        room = self.width() - self._ui.page_list.width() - beside - _BESIDE_PICTURE
        for name in _PICTURE.findall(text):
            picture = QImage(str(folder / name))
            if picture.isNull():
                continue
            smooth = Qt.TransformationMode.SmoothTransformation
            fitting = picture.scaledToWidth(round(room * ratio), smooth)
            fitting.setDevicePixelRatio(ratio)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), fitting)
