"""A private order in the panel: whether it is taken on, VAT and competition, and its charge."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.order_charges import OrderCharge
from ame_desktop.domain.orders import OrderRow, OrderStatus
from ame_desktop.domain.private_orders import is_private
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.writing import held, writes
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.orders.basis_papers import BasisPapers
from ame_desktop.gui.features.orders.billing_editor import BillingEditor
from ame_desktop.gui.features.orders.private_words import charge_text, judged_text, standing_text
from ame_desktop.gui.widgets.editing import Command, edit_beside
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.services.context import Context
from ame_desktop.services.orders import private
from ame_desktop.services.orders.billing import charge, charge_of

CONCLUSIONS: Final = (
    "Ingen konkurrens med företag. Moms läggs på när fakturan skrivs.",
    "Ingen konkurrens med företag. Moms läggs inte på.",
)
"""Ready answers of the chief; an own one can be written. Source: NAT-52."""
QUESTION: Final = "Vad kom du fram till om självkostnad, konkurrens och moms?"


class PrivateSection(QWidget):
    """Shows what a private order waits for, and does it.

    ``acted`` tells that something was done, so that the page can go back to its list.

    Args:
        page: the page, which works off the GUI thread.
        ctx: who looks.
        dock: where the editor of the charge is shown.
        prompt: asks the chief for a conclusion.
    """

    acted = Signal()

    def __init__(self, page: Page, ctx: Context, dock: EditorDock, prompt: ReasonPrompt) -> None:
        super().__init__(page)
        self._page, self._ctx, self._dock, self._prompt = page, ctx, dock, prompt
        self._order: OrderRow | None = None
        self.charge: OrderCharge | None = None
        self.heading = QLabel("Privat beställning", self)
        self.heading.setProperty("kind", "heading")
        self.standing_label = self._label()
        self.judged_label = self._label()
        self.charge_label = self._label()
        self.take_button = self._button("Ta emot", self.take_on, "Tangent M.")
        self.put_button = self._button("Lämna till beslut", self.put)
        self.judge_button = self._button("Pröva moms och konkurrens…", self.judge)
        self.charge_button = self._button("Debitera…", self.open_charge, "Tangent D.")
        self.take_button.setProperty("kind", "primary")
        writes(self.take_button, self.put_button, self.judge_button, self.charge_button)
        self.papers = BasisPapers(page, ctx)
        self._lay_out()
        self.hide()

    def show_order(self, order: OrderRow | None) -> None:
        """Show a private order; for own units there is nothing to show."""
        self._order = order
        if order is None or not is_private(order.customer_kind):
            self.charge = None
            self.hide()
            return
        if self.charge is not None and self.charge.order.order_id != order.order_id:
            self.charge = None
            self.hide()
        ctx, key = self._ctx, order.order_id
        self._page.read(lambda: charge_of(ctx, key), self._show, ticket="private")

    def take_on(self) -> None:
        """*Ta emot*: let the order be planned."""
        found, ctx = self.charge, self._ctx
        if found is not None and self._can(self.take_button):
            order = found.order
            self._do(lambda: private.accept(ctx, order.order_id, order.version))

    def put(self) -> None:
        """*Lämna till beslut*: put it to the koordinator and the chief."""
        found, ctx = self.charge, self._ctx
        if found is not None and self._can(self.put_button):
            order = found.order
            self._do(lambda: private.propose(ctx, order.order_id, order.version))

    def judge(self) -> None:
        """*Pröva moms och konkurrens*: keep what the chief has found."""
        if self.charge is not None and self._can(self.judge_button):
            order = self.charge.order
            self._prompt.ask(
                QUESTION,
                CONCLUSIONS,
                lambda text: self._conclude(order.order_id, order.version, text),
                own="Egen slutsats",
                use="Spara slutsatsen",
                about=order.order_id,
            )

    def open_charge(self) -> None:
        """*Debitera*, or correct the basis that there is."""
        found, ctx = self.charge, self._ctx
        if found is None or not self._can(self.charge_button):
            return
        editor, key = BillingEditor(found), found.order.order_id

        def command() -> Command:
            draft = editor.draft()
            return lambda: charge(ctx, key, draft)

        edit_beside(self._page, self._dock, editor, command, self._acted)

    def _conclude(self, key: UUID, version: int, text: str) -> None:
        ctx = self._ctx

        def refused(error: DomainError) -> None:
            self._prompt.keep(key, text)
            self._page.reload()
            self._page.show_error(error)

        self._page.command(lambda: private.conclude(ctx, key, version, text), self._acted, refused)

    def _do(self, command: Command) -> None:
        self._page.command(command, self._acted)

    def _acted(self, _value: object) -> None:
        self.acted.emit()

    def _can(self, button: QPushButton) -> bool:
        return button.isVisibleTo(self) and not held(button)

    def _show(self, found: OrderCharge) -> None:
        if self._order is None or self._order.order_id != found.order.order_id:
            return
        self.charge = found
        order = found.order
        for label, text in (
            (self.standing_label, standing_text(found)),
            (self.judged_label, judged_text(found)),
            (self.charge_label, charge_text(found)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        declined = order.status is OrderStatus.DECLINED
        waits = order.accepted_at is None and not declined
        self.take_button.setVisible(waits and found.may_take_on)
        self.put_button.setVisible(
            waits and not found.waits and found.may_propose and not found.may_take_on
        )
        self.judge_button.setVisible(
            found.may_conclude and not declined and order.checked_at is None
        )
        self.charge_button.setVisible(found.may_take_on and not found.hindered)
        self.charge_button.setText("Debitera…" if found.held is None else "Rätta underlaget…")
        self.papers.show_for(found.bases if found.may_take_on else ())
        self.show()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        return label

    def _button(self, text: str, act: Callable[[], object], tip: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        box = QWidget(self)
        flow = FlowLayout(box)
        for button in (
            self.take_button,
            self.put_button,
            self.judge_button,
            self.charge_button,
            self.papers.button,
        ):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(6)
        for widget in (
            self.heading,
            self.standing_label,
            self.judged_label,
            self.charge_label,
            box,
        ):
            layout.addWidget(widget)
