"""Moving work to another day from a page: the question, the command, and the message."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ame_desktop.domain.work_moves import Message, MoveChoice, MoveDraft
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.move_panel import MovePanel
from ame_desktop.gui.dialogs.moved_messages import MessagesPanel
from ame_desktop.services.context import Context
from ame_desktop.services.orders.moves import move_choice, move_work, order_move_choice

COPIED = "Meddelandet är kopierat."


class Moving:
    """Asks about one task at a time. The page puts the two panels where they fit.

    Args:
        page: the page that the panels stand in.
        ctx: who moves.
    """

    def __init__(self, page: Page, ctx: Context) -> None:
        self._page = page
        self._ctx = ctx
        self.panel = MovePanel(page.body)
        self.messages = MessagesPanel(page.tools.theme, page.body)
        self.panel.decided.connect(self._move)
        self.messages.copied.connect(self._say_copied)

    def ask_task(self, task_id: UUID) -> None:
        """Ask which day a task is moved to."""
        ctx = self._ctx
        self._ask(lambda: move_choice(ctx, task_id))

    def ask_order(self, order_id: UUID) -> None:
        """Ask which day an order's work is moved to."""
        ctx = self._ctx
        self._ask(lambda: order_move_choice(ctx, order_id))

    def tell(self, messages: Sequence[Message]) -> None:
        """Show drafted messages."""
        self.messages.show_messages(messages)
        if messages:
            _bring_into_sight(self.messages)

    def put_away(self) -> None:
        """Take both panels away, as when another order is shown."""
        self.panel.hide()
        self.messages.hide()

    def _ask(self, question: Callable[[], MoveChoice]) -> None:
        self.messages.hide()
        self._page.read(question, self._show, ticket="move")

    def _show(self, choice: MoveChoice) -> None:
        self.panel.ask(choice, self._page.tools.today())
        _bring_into_sight(self.panel)

    def _move(self, choice: MoveChoice, draft: MoveDraft) -> None:
        ctx = self._ctx
        self._page.command(
            lambda: move_work(ctx, choice.task_id, choice.version, draft),
            self._moved,
            self.panel.refuse,
        )

    def _moved(self, message: Message | None) -> None:
        self.panel.put_away()
        self._page.clear_error()
        self.tell(() if message is None else (message,))

    def _say_copied(self) -> None:
        self._page.tools.say(COPIED)


def _bring_into_sight(panel: QWidget) -> None:
    """Scroll to a panel that opened below what is seen, once it has its place."""
    QTimer.singleShot(0, panel, partial(_scroll_to, panel))


def _scroll_to(panel: QWidget) -> None:
    above = panel.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(panel)
