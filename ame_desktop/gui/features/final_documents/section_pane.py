"""One section: its facts, its text, and the observations that belong to it."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QListWidgetItem, QWidget
from typing_extensions import override

from ame_desktop.domain.final_documents import Noticed, SectionRow
from ame_desktop.domain.final_sections import word_count
from ame_desktop.gui.core.formatting import day_month
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.final_documents.observation_delegate import ObservationDelegate
from ame_desktop.gui.features.final_documents.section_facts import SectionFacts
from ame_desktop.gui.forms.ui_final_documents_section import Ui_FinalDocumentsSection

WIDE: Final = 640
"""Pixels at 100 percent from which the observations stand beside the text and not under it."""
_SHARES: Final = (1000, 620)
_LEAST: Final = 124
"""Pixels at 100 percent: two observations."""


class SectionPane(QWidget):
    """Shows one section at a time; the page stores what is typed."""

    typed = Signal(object, str)
    """A section's identity, and what stands in its field now."""
    shown = Signal()
    """Another section, or another text of it, is shown."""
    send_asked = Signal()
    ready_asked = Signal(bool)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = tools.theme
        self._row: SectionRow | None = None
        self._observations: tuple[Noticed, ...] = ()
        self._locked = self._warning = ""
        self.ui = Ui_FinalDocumentsSection()
        self.ui.setupUi(self)
        self.facts = SectionFacts(self.ui.facts_area, tools.theme)
        self.text = self.ui.text_edit
        self.ui.observation_list.setResizeMode(QListView.ResizeMode.Adjust)
        self.ui.observation_list.setItemDelegate(
            ObservationDelegate(self.ui.observation_list, tools.theme)
        )
        self.ui.text_splitter.setSizes(list(_SHARES))
        writes(self.ui.send_button, self.ui.ready_check, self.ui.insert_button)
        self.ui.notice_label.hide()
        self.text.textChanged.connect(self._tell_typed)
        self.ui.observation_list.itemActivated.connect(lambda _: self.insert_observation())
        self.ui.insert_button.clicked.connect(self.insert_observation)
        self.ui.send_button.clicked.connect(self.send_asked)
        self.ui.ready_check.clicked.connect(self.ready_asked)
        tools.theme.changed.connect(self._fit)

    @property
    def row(self) -> SectionRow | None:
        """The section that is shown."""
        return self._row

    @property
    def section_id(self) -> UUID | None:
        """Which section is shown."""
        return self._row.section_id if self._row is not None else None

    def show_section(self, row: SectionRow, text: str, *, locked: str = "") -> None:
        """Show a section with what is typed in it; ``locked`` says why nothing can be typed."""
        other = row.section_id != self.section_id
        self._row = row
        ui = self.ui
        ui.heading_label.setText(row.title)
        ui.who_label.setText(_who(row))
        self.text.setAccessibleName(f"Text: {row.title}")
        fresh = other or self.text.toPlainText() != text
        if fresh:
            self.text.put(text)
            self._warning = ""
        may_write = row.may_write and not locked
        self.text.setReadOnly(not may_write)
        self.text.setPlaceholderText("Skriv här." if may_write else "Inget skrivet.")
        self.show_ready()
        ui.ready_check.setVisible(row.may_write)
        ui.send_button.setVisible(row.may_send)
        self._locked = locked
        self._say()
        self.facts.show(row.facts)
        self._show_observations(row.observations if row.may_write else ())
        self.count()
        self._fit()
        if fresh:
            self.shown.emit()

    def warn(self, warning: str) -> None:
        """Say what is to be looked at in the text, or that there is nothing."""
        self._warning = warning
        self._say()

    def show_state(self, state: str) -> None:
        """Say how safe the text is."""
        self.ui.saved_label.setText(state)

    def show_ready(self) -> None:
        """Show whether the section is ready, as it is stored."""
        check = self.ui.ready_check
        check.blockSignals(True)
        check.setChecked(self._row is not None and self._row.ready)
        check.blockSignals(False)

    def count(self) -> int:
        """Show and return how many words there are."""
        words = word_count(self.text.toPlainText())
        self.ui.words_label.setText("1 ord" if words == 1 else f"{words} ord")
        return words

    def insert_observation(self) -> None:
        """Write the chosen observation in the text; without a choice, the first one."""
        place = max(self.ui.observation_list.currentRow(), 0)
        if place < len(self._observations) and not self.text.isReadOnly():
            self.text.insert_paragraph(self._observations[place].text)
            self.text.setFocus()
            following = min(place + 1, len(self._observations) - 1)
            self.ui.observation_list.setCurrentRow(following)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _say(self) -> None:
        notice = self._locked or self._warning
        self.ui.notice_label.setText(notice)
        self.ui.notice_label.setVisible(bool(notice))

    def _fit(self) -> None:
        splitter, px = self.ui.text_splitter, self._theme.px
        wide = self.width() >= px(WIDE)
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        edges = (px(12), 0, 0, 0) if wide else (0, px(6), 0, 0)
        self.ui.observations_layout.setContentsMargins(*edges)
        if splitter.orientation() is not wanted:
            splitter.setOrientation(wanted)
            splitter.setSizes(list(_SHARES))
        self.ui.observation_list.setMinimumHeight(px(_LEAST))
        self.ui.observation_list.scheduleDelayedItemsLayout()
        self.facts.fit()

    def _show_observations(self, found: tuple[Noticed, ...]) -> None:
        ui = self.ui
        if found != self._observations:
            self._observations = found
            ui.observation_list.clear()
            for item in found:
                text = f"{day_month(item.day)} {item.day.year} · {item.by}\n{item.text}"
                ui.observation_list.addItem(QListWidgetItem(text))
            ui.observation_list.setCurrentRow(0)
        ui.observations_box.setVisible(bool(found))
        ui.observations_label.setText(f"Iakttagelser ({len(found)})")

    def _tell_typed(self) -> None:
        if self._row is not None:
            self.count()
            self.typed.emit(self._row.section_id, self.text.toPlainText())


def _who(row: SectionRow) -> str:
    parts = [row.writer.label]
    if row.sent_to:
        parts.append(f"Skickat till {row.sent_to}")
    if row.mandatory:
        parts.append("Ska fyllas i")
    return " · ".join(parts)
