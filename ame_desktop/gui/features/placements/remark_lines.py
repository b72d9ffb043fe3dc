"""A remark beside its field: the letter of its weight, the sentence, and *Varför?*."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.domain.placement_remarks import Remark

TONES: Final = {Grade.STOP: "stop", Grade.WARNING: "warning", Grade.INFO: "info"}
WHY: Final = "Varför?"


class RemarkLine(QWidget):
    """Shows one remark; *Varför?* opens the rule and its source beneath it."""

    def __init__(self, remark: Remark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remark = remark
        said = f"{remark.grade.value}: {remark.text}"
        self.setAccessibleName(said)
        sign = QLabel(remark.grade.letter, self)
        sign.setProperty("kind", "sign")
        sign.setProperty("tone", TONES[remark.grade])
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setAccessibleName(remark.grade.value)
        text = QLabel(remark.text, self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setProperty("kind", "small")
        text.setWordWrap(True)
        text.setAccessibleName(said)
        self.why_button = QPushButton(WHY, self)
        self.why_button.setProperty("kind", "link")
        self.why_button.setAccessibleName(f"{WHY} {remark.text}")
        self.why_button.setVisible(bool(remark.why))
        self._why = QLabel(remark.why, self)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setProperty("kind", "small")
        self._why.setWordWrap(True)
        self._why.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.why_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._why)
        self.why_button.clicked.connect(self._show_why)

    @property
    def why(self) -> str:
        """The rule that is told, or an empty string while it is not asked for."""
        return "" if self._why.isHidden() else self._why.text()

    def _show_why(self) -> None:
        self._why.setVisible(self._why.isHidden())


_BENEATH: Final = {
    "host_contact": "contact",
    "host_phone": "contact",
    "start": "period",
    "end": "period",
    "extent_percent": "extent",
    "target_percent": "extent",
    "schedule": "extent",
    "af_decision": "decision",
    "af_decided_on": "decision",
    "af_agreement_on": "consulted",
    "union_consulted_on": "consulted",
    "cost_share": "cost",
    "cost_until": "cost",
}
"""Where the remarks of fields stand that share a row: beneath both of them."""


class RemarkLines:
    """Puts each remark beneath its field, and above them all where it has none.

    Args:
        form: the editor's form; a field's box is called ``<field>_box``, and what stands beneath
            a row of fields ``<row>_remarks_box``.
    """

    def __init__(self, form: QWidget) -> None:
        self._form = form
        self._hosts = {name: self._host(name) for name in {*_BENEATH.values(), "other"}}
        self.lines: list[RemarkLine] = []

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Show these remarks in place of those that were there."""
        if [line.remark for line in self.lines] == list(remarks):
            return
        for line in self.lines:
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self.lines = [self._line(remark) for remark in remarks]
        for host in self._hosts.values():
            host.setVisible(bool(host.findChildren(RemarkLine)))

    def _line(self, remark: Remark) -> RemarkLine:
        box = self._place(remark.field)
        line = RemarkLine(remark, box)
        layout = box.layout()
        if layout is not None:
            layout.addWidget(line)
        line.show()
        return line

    def _place(self, field: str) -> QWidget:
        if field in _BENEATH:
            return self._hosts[_BENEATH[field]]
        box = self._form.findChild(QWidget, f"{field}_box")
        return self._hosts["other"] if box is None or box.isHidden() else box

    def _host(self, name: str) -> QWidget:
        host = self._form.findChild(QWidget, f"{name}_remarks_box")
        if host is None:
            message = f"the form has no place for remarks called {name}"
            raise LookupError(message)
        layout = QVBoxLayout(host)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        host.hide()
        return host
