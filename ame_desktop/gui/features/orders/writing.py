"""Writing down orders beside the list: by hand, out of a pasted text, or changing one."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.order_intake import IntakeChoices
from ame_desktop.domain.orders import OrderRow
from ame_desktop.domain.pasted_order import PastedOrder
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.features.orders.order_editor import OrderEditor
from ame_desktop.gui.features.orders.pasted_source import PastedSource
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row
from ame_desktop.services import orders
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context

_READING: Final = "pasted"


class OrderWriting(QObject):
    """Opens the editor of an order, with the pasted text beside it, and stores what it holds.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who writes.
        dock: where the editor is shown.
        source: where a pasted text is shown.
        list_area: what makes room for the pasted text.
    """

    def __init__(
        self,
        page: Page,
        ctx: Context,
        dock: EditorDock,
        source: PastedSource,
        list_area: QWidget,
    ) -> None:
        super().__init__(page)
        self._page, self._ctx = page, ctx
        self._dock, self._source, self._list = dock, source, list_area
        self.choices: IntakeChoices | None = None
        source.text_changed.connect(self._read)
        dock.occupied.connect(self._make_room)

    def new(self) -> None:
        """*Ny beställning*: by hand."""
        self._open(None)

    def change(self, order: OrderRow) -> None:
        """Change what an order says."""
        self._open(order)

    def paste(self) -> None:
        """*Klistra in*: read an order out of the text that was copied."""
        if self._open(None):
            self._list.hide()
            self._source.begin(QApplication.clipboard().text())

    def _open(self, order: OrderRow | None) -> bool:
        ctx, choices = self._ctx, self.choices
        if choices is None or (self._dock.panel is not None and self._dock.panel.holds_on()):
            return False
        key = None if order is None else order.order_id

        def read() -> OrderRow | None:
            return next((row for row in orders.order_list(ctx) if row.order_id == key), None)

        edit = RowEdit(key, order, lambda row: self._editor(choices, row), read)
        edit_row(self._page, ctx, self._dock, edit, self._stored)
        return True

    def _editor(self, choices: IntakeChoices, order: OrderRow | None) -> Editor:
        ctx = self._ctx
        now = ctx.clock.now().astimezone(STOCKHOLM).replace(tzinfo=None)
        panel = OrderEditor(choices, now, order)
        panel.same_asked.connect(self._show_same)

        def command() -> Command:
            draft = panel.draft()
            if order is None:
                return lambda: orders.add_order(ctx, draft)
            return lambda: orders.change_order(ctx, order.order_id, order.version, draft)

        def effect() -> Callable[[], str]:
            draft = panel.draft()
            held = None if order is None else order.order_id
            return lambda: "\n".join(like.sentence for like in orders.orders_like(ctx, draft, held))

        return Editor(panel, command, effect)

    def _stored(self, order_id: object) -> None:
        """Stand on an order that was just laid up."""
        if order_id is not None:
            self._page.open(order_id)

    def _show_same(self, order_id: object) -> None:
        self._dock.close_panel()
        self._page.open(order_id)

    def _read(self, text: str) -> None:
        ctx = self._ctx
        self._page.read(
            lambda: orders.read_pasted_order(ctx, text), self._show_read, ticket=_READING
        )

    def _show_read(self, pasted: PastedOrder) -> None:
        panel = self._dock.panel
        if isinstance(panel, OrderEditor) and not self._source.isHidden():
            panel.show_pasted(pasted)
            self._source.show_found(pasted)
            if not pasted.source:
                self._source.text_edit.setFocus()

    def _make_room(self, occupied: bool) -> None:
        if not occupied:
            self._source.end()
            self._list.show()
