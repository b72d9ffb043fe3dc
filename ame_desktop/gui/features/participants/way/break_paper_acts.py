"""A broken plan as a PDF, and the message about it, which is copied and sent by hand.

Source: TRE-27 to TRE-30, GAP-12.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.break_messages import BreakMessage
from ame_desktop.domain.broken_plans import BrokenRow
from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.gui.dialogs.file_choice import choose_target, told_saved
from ame_desktop.gui.features.participants.room_tab import FileDesk
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.services.plans.break_papers import break_pdf_name, message_of, save_break_pdf

HINT: Final = "Namnet står inte i meddelandet. Läs igenom det innan du skickar."


class MessagePanel(EditorPanel):
    """The message to read and copy; *Spara* copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        form = QWidget()
        self.youth_check = QCheckBox("Ensamkommande ungdom", form)
        self.text_label = QLabel(form)
        self.text_label.setAccessibleName("Meddelandet")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        # All of it shows; the form scrolls where it is long.
        self.text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = QPushButton("Kopia utan namn…", form)
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self.youth_check, self.text_label, self.copy_button):
            layout.addWidget(widget)
        super().__init__("Meddelande till chefen", form, parent, save="Kopiera")
        self.show_effect(HINT)


class BreakPaperActs:
    """What a broken plan becomes on paper and in a message."""

    def __init__(self, desk: FileDesk) -> None:
        self._desk = desk

    def save_pdf(self, row: BrokenRow, *, named: bool = True) -> None:
        """Ask where to save it as a PDF, and save it."""
        choose_target(
            self._desk.page,
            "Spara den brutna planeringen",
            break_pdf_name(self._desk.ctx, row, named=named),
            "PDF (*.pdf)",
            lambda target: self.save_to(row, target, named=named),
        )

    def save_to(self, row: BrokenRow, target: Path, *, named: bool = True) -> None:
        """Save it as a PDF."""
        ctx, page = self._desk.ctx, self._desk.page

        def act() -> Result[Path]:
            return Result(save_break_pdf(ctx, row.plan_id, target, named=named), ChangeSet())

        page.command(act, lambda path: page.tools.say(told_saved(path)))

    def message(self, row: BrokenRow) -> None:
        """Show the message beside the list."""
        dock = self._desk.dock
        if dock.panel is not None and dock.panel.holds_on():
            return
        panel = MessagePanel()
        panel.youth_check.toggled.connect(lambda: self._write(panel, row))
        panel.copy_button.clicked.connect(lambda: self.save_pdf(row, named=False))
        panel.save_asked.connect(lambda: self._copy(panel))
        dock.open(panel)
        self._write(panel, row)

    def _write(self, panel: MessagePanel, row: BrokenRow) -> None:
        ctx, youth = self._desk.ctx, panel.youth_check.isChecked()

        def show(found: BreakMessage) -> None:
            panel.text_label.setText(found.whole)
            panel.opened()

        self._desk.page.read(
            lambda: message_of(ctx, row.plan_id, youth=youth), show, ticket="message"
        )

    def _copy(self, panel: MessagePanel) -> None:
        QGuiApplication.clipboard().setText(panel.text_label.text())
        self._desk.page.tools.say("Kopierade meddelandet.")
        self._desk.dock.close_panel()
