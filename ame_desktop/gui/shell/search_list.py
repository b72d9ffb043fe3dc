"""The hits of a search in their groups: icon, what it is called, and what tells it apart."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.search import Entry, SearchGroup
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme

ICONS: Final = {
    SearchGroup.PEOPLE: "person",
    SearchGroup.TASKS: "tasks",
    SearchGroup.AGREEMENTS: "agreements",
    SearchGroup.ORDERS: "orders",
    SearchGroup.PAGES: "right",
    SearchGroup.COMMANDS: "keyboard",
    SearchGroup.SETTINGS: "settings",
    SearchGroup.HANDBOOK: "help",
}
HIT: Final = Qt.ItemDataRole.UserRole
DETAIL: Final = Qt.ItemDataRole.UserRole + 1
_ICON: Final = 18
_EDGE: Final = 12
_BETWEEN: Final = 10
_TITLE_SHARE: Final = 0.62

Index = QModelIndex | QPersistentModelIndex


class HitPainter(QStyledItemDelegate):
    """Paints a group's name, or a hit: the icon, the title, and the detail to the right."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = self._theme.metrics
        return QSize(0, metrics.row if index.data(HIT) is not None else metrics.px(28))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hit = index.data(HIT)
        if isinstance(hit, Entry):
            self._paint_hit(painter, option, hit)
        else:
            self._paint_group(painter, option, str(index.data()))
        painter.restore()

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, name: str) -> None:
        font = QFont(option.font)
        font.setPixelSize(self._theme.metrics.small)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        room = option.rect.adjusted(self._theme.px(_EDGE), 0, 0, -self._theme.px(3))
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(bottom), name)

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Entry) -> None:
        px, colours = self._theme.px, self._theme.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            # The field has the focus: the edge shows where one stands, as the fill is faint.
            painter.setPen(QPen(QColor(colours.focus), px(2)))
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(
                option.rect.adjusted(px(3), px(1), -px(3), -px(1)), px(6), px(6)
            )
        ink = colours.on_selection if chosen else colours.text
        room: QRect = option.rect.adjusted(px(_EDGE), 0, -px(_EDGE), 0)
        size = px(_ICON)
        ratio = painter.device().devicePixelRatioF()
        drawing = self._icons.pixmap(ICONS[hit.group], size, ink, ratio)
        painter.drawPixmap(room.left(), room.center().y() - size // 2 + 1, drawing)
        room.setLeft(room.left() + size + px(_BETWEEN))
        title = self._line(painter, option, hit.title, room, ink)
        room.setLeft(room.left() + title + px(_BETWEEN))
        faint = colours.on_selection if chosen else colours.muted
        self._line(painter, option, hit.detail, room, faint, right=True)

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        text: str,
        room: QRect,
        ink: str,
        *,
        right: bool = False,
    ) -> int:
        """Draw a text on one line, cut where the room ends; return how wide it became."""
        font = QFont(option.font)
        font.setPixelSize(self._theme.metrics.small if right else self._theme.metrics.body)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        most = room.width() if right else round(room.width() * _TITLE_SHARE)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(most, 0))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        return metrics.horizontalAdvance(shown)


class HitList(QListWidget):
    """Shows hits; the keys that move in it come from the field above, which keeps the focus."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Träffar")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(HitPainter(theme, icons, self))
        self.setUniformItemSizes(False)

    @property
    def hit(self) -> Entry | None:
        """The hit that is chosen."""
        found = self.currentIndex().data(HIT)
        return found if isinstance(found, Entry) else None

    @property
    def hits(self) -> list[Entry]:
        """The hits from top to bottom."""
        return [self.item(row).data(HIT) for row in self._rows()]

    @property
    def whole_height(self) -> int:
        """The height that shows every hit."""
        edges = 2 * self.frameWidth() + self.contentsMargins().top() * 2
        return sum(self.sizeHintForRow(row) for row in range(self.count())) + edges

    def show_hits(self, hits: Sequence[Entry]) -> None:
        """Show hits under the names of their groups, with the first one chosen."""
        self.clear()
        group = None
        for hit in hits:
            if hit.group is not group:
                group = hit.group
                QListWidgetItem(group.value, self).setFlags(Qt.ItemFlag.NoItemFlags)
            item = QListWidgetItem(hit.title, self)
            item.setData(HIT, hit)
            spoken = ", ".join(filter(None, (hit.title, hit.detail, hit.group.value)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.step(1)

    def step(self, by: int) -> None:
        """Choose the hit so many rows down, or up; one step past the last comes the first."""
        rows = self._rows()
        if not rows:
            return
        last = len(rows) - 1
        here = rows.index(self.currentRow()) if self.currentRow() in rows else -1
        there = (here + by) % len(rows) if abs(by) == 1 else min(max(here + by, 0), last)
        self.setCurrentRow(rows[there])
        if self.currentRow() == rows[0]:
            self.scrollToTop()

    def _rows(self) -> list[int]:
        return [row for row in range(self.count()) if self.item(row).data(HIT) is not None]
