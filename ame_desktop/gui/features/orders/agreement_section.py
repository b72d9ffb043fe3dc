"""Whether a customer that orders often should have an agreement instead. Source: RAG-39."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.order_frequency import OftenOrdered, often_sentence
from ame_desktop.domain.orders import OrderRow
from ame_desktop.gui.core.writing import writes

_ASK: Final = "Fråga samordnaren, koordinatorn eller enhetschefen om ett avtal."


class AgreementSection(QWidget):
    """Says how many orders the customer has had, and proposes an agreement."""

    wanted = Signal(object)
    """The id of the customer that an agreement is proposed with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.often: OftenOrdered | None = None
        self._order: OrderRow | None = None
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self.button = QPushButton("Föreslå avtal", self)
        writes(self.button)
        self.button.clicked.connect(self._want)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(6)
        layout.addWidget(self._label)
        layout.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What the section says."""
        return self._label.text()

    def show_order(self, order: OrderRow | None) -> None:
        """Show the proposal for an order that calls for one, otherwise nothing."""
        often = self.often
        self._order = order
        asked = order is not None and often is not None and often.calls_for_agreement(order)
        self.setVisible(asked)
        if order is None or often is None or not asked:
            return
        sentence = often_sentence(order)
        self._label.setText(sentence if often.may_propose else f"{sentence} {_ASK}")
        self.button.setVisible(often.may_propose)

    def _want(self) -> None:
        if self._order is not None:
            self.wanted.emit(self._order.customer_id)
