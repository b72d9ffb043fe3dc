"""What a support would give, said beside the form while it is being written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.subsidies import Remark
from ame_desktop.domain.subsidy_money import Working
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.gui.widgets.subsidy_bars import amount_text
from ame_desktop.gui.widgets.working_view import RemarksView, WorkingView


class OutcomeView(QWidget):
    """The working, opened by *Varför?*, and what the rules remark on; ``head`` stays in sight.

    The form scrolls, so whoever holds the form puts ``head`` outside of what scrolls.
    """

    opened = Signal()
    """The working was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = QWidget()
        self._amount = _label(self.head, "heading")
        self._remark = _label(self.head, "error")
        self.why_button = QPushButton("Varför?", self.head)
        self.why_button.setProperty("kind", "link")
        self.why_button.clicked.connect(self._toggle)
        self.working = WorkingView(self)
        self.working.hide()
        self.remarks = RemarksView(self)
        row = QHBoxLayout()
        row.addWidget(self._amount, 1)
        row.addWidget(self.why_button, 0, Qt.AlignmentFlag.AlignTop)
        above = QVBoxLayout(self.head)
        above.setContentsMargins(0, 0, 8, 0)
        above.setSpacing(2)
        above.addLayout(row)
        above.addWidget(self._remark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.working)
        layout.addWidget(self.remarks)
        self.show_nothing()

    @property
    def amount(self) -> str:
        """What is said of the amount, or an empty string."""
        return "" if self.head.isHidden() else self._amount.text()

    def show_outcome(self, working: Working, remarks: tuple[Remark, ...]) -> None:
        """Show what the support gives in a month and what should be looked at."""
        text = f"{amount_text(working.amount)} i {month_text(working.month)}"
        self._amount.setText(working.missing or text)
        self.why_button.setVisible(bool(working.lines))
        self.working.show_working(working if working.lines else None)
        self.remarks.show_remarks(remarks)
        more = f" Och {len(remarks) - 1} till, se nedan." if len(remarks) > 1 else ""
        self._remark.setText(f"{remarks[0].text}{more}" if remarks else "")
        self._remark.setVisible(bool(remarks))
        self.head.show()
        self.show()

    def show_nothing(self) -> None:
        """Say nothing, while the form cannot be read."""
        self.head.hide()
        self.hide()

    def _toggle(self) -> None:
        opened = self.working.isHidden()
        self.working.setVisible(opened)
        self.why_button.setText("Dölj" if opened else "Varför?")
        if opened:
            self.opened.emit()


def _label(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
