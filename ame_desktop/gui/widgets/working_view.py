"""*Varför?*: how a month's amount was counted, step by step, and what should be looked at."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ame_desktop.domain.subsidies import Remark
from ame_desktop.domain.subsidy_amounts import kronor
from ame_desktop.domain.subsidy_money import Working, WorkingLine
from ame_desktop.domain.swedish_dates import month_text


class WorkingView(QWidget):
    """The steps below each other: what it is, the number, how it was counted and by what source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def text(self) -> str:
        """All that is said, for a reader of the whole."""
        body = self._body
        return "" if body is None else "\n".join(w.text() for w in body.findChildren(QLabel))

    def show_working(self, working: Working | None) -> None:
        """Show a month's working, or nothing."""
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        if working is not None:
            for place, line in enumerate(working.lines):
                self._add(grid, place * 3, line)
            self._add_sum(grid, len(working.lines) * 3, working)
        self._layout.addWidget(self._body)

    def _add(self, grid: QGridLayout, at: int, line: WorkingLine) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        grid.addWidget(_label(line.what, self._body), at, 0)
        grid.addWidget(_label(line.value, self._body, wrap=False), at, 1, right)
        grid.addWidget(_label(_how(line), self._body, "small"), at + 1, 0, 1, 2)
        grid.setRowMinimumHeight(at + 2, 6)

    def _add_sum(self, grid: QGridLayout, at: int, working: Working) -> None:
        rule = QFrame(self._body)
        rule.setProperty("kind", "line")
        rule.setFixedHeight(1)
        grid.addWidget(rule, at, 0, 1, 2)
        if working.missing:
            grid.addWidget(_label(working.missing, self._body, "error"), at + 1, 0, 1, 2)
        if working.amount is not None:
            right = Qt.AlignmentFlag.AlignRight
            month = _label(f"Stöd för {month_text(working.month)}", self._body, "heading")
            grid.addWidget(month, at + 2, 0)
            amount = _label(kronor(working.amount), self._body, "heading", wrap=False)
            grid.addWidget(amount, at + 2, 1, right)


class RemarksView(QWidget):
    """What should be looked at, each with the rule that says so and its source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._shown: tuple[Remark, ...] = ()

    @property
    def text(self) -> str:
        """All that is said."""
        return "\n".join(label.text() for label in self.findChildren(QLabel) if label.parent())

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what a support's rules remark on."""
        if tuple(remarks) == self._shown:
            return
        self._shown = tuple(remarks)
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for remark in remarks:
            self._layout.addWidget(self._band(remark))

    def _band(self, remark: Remark) -> QFrame:
        band = QFrame(self)
        band.setProperty("kind", "band")
        band.setProperty("tone", "warning")
        inside = QVBoxLayout(band)
        inside.setContentsMargins(10, 6, 10, 6)
        inside.setSpacing(2)
        inside.addWidget(_label(remark.text, band))
        source = " · ".join(part for part in (remark.rule, _without(remark)) if part)
        inside.addWidget(_label(f"Regel: {source}", band, "small"))
        return band


def _without(remark: Remark) -> str:
    """Return the source without the rule that it begins with."""
    return remark.source.removeprefix(remark.rule).lstrip(" ,;:")


def _how(line: WorkingLine) -> str:
    return " · ".join(part for part in (line.how, line.source) if part)


def _label(text: str, parent: QWidget | None, kind: str = "", *, wrap: bool = True) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if kind:
        label.setProperty("kind", kind)
    return label
