"""What stands in the part of a mapping that is chosen: three columns, the cross, texts or lists."""

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.mapping import MappingArea
from ame_desktop.domain.mapping_areas import AREA_TEXTS, CROSS_ORDER, FIELD_TITLES
from ame_desktop.domain.mapping_rows import ActionRow, SessionRow, WholeMapping
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.participants.way.mapping_sections import (
    ACTION_COLUMNS,
    SESSION_COLUMNS,
    Key,
    Step,
)
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.motivation_cross import MotivationCross

COLUMNS: Final = ("Hinder", "Fakta", "Resurser")
NO_SESSIONS: Final = "Inget samtal är bokat än."
NO_ACTIONS: Final = "Inga åtgärder är skrivna än."


class MappingView(QWidget):
    """Shows one part at a time; lists let the person stand on a row."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session_model = TableModel[SessionRow](
            SESSION_COLUMNS, lambda row: row.session_id, self
        )
        self.action_model = TableModel[ActionRow](ACTION_COLUMNS, lambda row: row.action_id, self)
        self.session_table = _table("Kartläggningssamtal", self.session_model, tools, self)
        self.action_table = _table("Åtgärder", self.action_model, tools, self)
        self.cross = MotivationCross(tools.theme, self)
        self.columns = tuple(_text(title, self) for title in COLUMNS)
        self.text = _text("Text", self)
        self._will = _label("", self)
        self._title = _label("heading", self)
        self._about = _label("muted", self)
        self._stack = QStackedWidget(self)
        self._pages = {
            Step.SESSIONS: self.session_table,
            Step.ACTIONS: self.action_table,
            Step.SUMMARY: self.text,
            Step.CROSS: self._cross_page(),
        }
        self._area_page = self._three()
        for page in (*self._pages.values(), self._area_page):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addWidget(self._stack, 1)

    def show_part(self, whole: WholeMapping, key: Key) -> None:
        """Show what stands in a part."""
        self.session_model.set_rows(whole.sessions)
        self.action_model.set_rows(whole.actions)
        if isinstance(key, MappingArea):
            self._show_area(whole, key)
        else:
            self._title.setText(key.value)
            self._about.setText(_about(whole, key))
            self._stack.setCurrentWidget(self._pages[key])
        self.text.setPlainText(summary_text(whole))
        fields = whole.cross.fields
        self.cross.show_fields([(FIELD_TITLES[f], fields.get(f, "")) for f in CROSS_ORDER])
        self._will.setText(_will(whole))
        self._about.setVisible(bool(self._about.text()))

    def _show_area(self, whole: WholeMapping, area: MappingArea) -> None:
        text = AREA_TEXTS[area]
        self._title.setText(f"{text.page} · {text.title}")
        self._about.setText(text.about)
        for edit, said in zip(self.columns, whole.part(area).columns, strict=True):
            edit.setPlainText(said)
        self._stack.setCurrentWidget(self._area_page)

    def _three(self) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for title, edit in zip(COLUMNS, self.columns, strict=True):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(_label("", page, title))
            column.addWidget(edit, 1)
            row.addLayout(column, 1)
        return page

    def _cross_page(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("kind", "plain")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.cross)
        layout.addWidget(self._will)
        layout.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area


def summary_text(whole: WholeMapping) -> str:
    """Return the summary with its closing fields, as it is read."""
    said = whole.summary
    pairs = (
        ("", said.summary),
        ("Sammanfattning och bedömning", said.assessment),
        ("Rehabiliteringsförslag", said.rehabilitation),
        ("Övriga åtgärder", said.other_actions),
        ("Deltagarens synpunkter", said.comments),
    )
    return "\n\n".join(f"{title}\n{text}".strip() for title, text in pairs if text)


def _about(whole: WholeMapping, key: Step) -> str:
    if key is Step.SESSIONS:
        return "" if whole.sessions else NO_SESSIONS
    if key is Step.ACTIONS:
        return "" if whole.actions else NO_ACTIONS
    if key is Step.SUMMARY:
        return "" if summary_text(whole) else "Inget är skrivet än."
    return ""


def _will(whole: WholeMapping) -> str:
    pairs = (
        ("Vilja till förändring", whole.cross.will),
        ("Var i förändringen", whole.cross.change_stage),
    )
    return "\n\n".join(f"{title}: {text}" for title, text in pairs if text)


def _table(title: str, model: TableModel[Any], tools: PageTools, parent: QWidget) -> DataTable:
    table = DataTable(parent)
    table.setAccessibleName(title)
    table.use(model, tools.theme, sort_by=-1)
    return table


def _text(title: str, parent: QWidget) -> QPlainTextEdit:
    edit = QPlainTextEdit(parent)
    edit.setReadOnly(True)
    edit.setAccessibleName(title)
    edit.setTabChangesFocus(True)
    return edit


def _label(kind: str, parent: QWidget, text: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("kind", kind)
    return label
