"""The editors around the map: a meeting, an action, and the steps to the signature."""

from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.mapping_rows import (
    ActionDraft,
    ActionRow,
    MappingFile,
    SessionDraft,
    SessionRow,
)
from ame_desktop.gui.features.participants.way.mapping_editors import keep_low
from ame_desktop.gui.forms.ui_mapping_action import Ui_MappingAction
from ame_desktop.gui.forms.ui_mapping_review import Ui_MappingReview
from ame_desktop.gui.forms.ui_mapping_session import Ui_MappingSession
from ame_desktop.gui.forms.ui_mapping_sign import Ui_MappingSign
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    chosen,
    clock_text,
    fill_held,
    need_date,
    need_minute,
    read_date,
    read_number,
    show_date,
)

WORD: Final = "UNDERTECKNAD"
USUAL_MINUTES: Final = 60
_SEALS: Final = (
    "När deltagaren har undertecknat papperet låses kartläggningen. Den ändras inte efter det."
)


class SessionEditor(EditorPanel):
    """*Kartläggningssamtal*: when, how long, and whether an interpreter comes. Source: OSB-33."""

    def __init__(
        self,
        file: MappingFile,
        row: SessionRow | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_MappingSession()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Boka samtal" if row is None else "Ändra samtalet", form, parent)
        ui, most = self.ui, file.most_minutes
        needs = f"Deltagaren behöver tolk: {file.interpreter}. " if file.interpreter else ""
        limit = f"Ett samtal är högst {most} minuter." if most is not None else ""
        ui.about_label.setText(f"{needs}{limit}")
        ui.minutes_edit.setText(str(most or USUAL_MINUTES))
        ui.interpreter_check.setChecked(bool(file.interpreter))
        if row is not None:
            show_date(ui.day_edit, row.day)
            ui.start_minute_edit.setText(clock_text(row.start_minute))
            ui.minutes_edit.setText(str(row.minutes))
            ui.interpreter_check.setChecked(row.interpreter)

    def draft(self) -> SessionDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the day, the time or the minutes are missing.
        """
        ui = self.ui
        day = need_date(ui.day_edit, self._today, "day")
        start = need_minute(ui.start_minute_edit, "start_minute")
        minutes = read_number(ui.minutes_edit, "minutes")
        return SessionDraft(day, start, minutes or 0, ui.interpreter_check.isChecked())


class ActionEditor(EditorPanel):
    """*Åtgärd*: what, who and by when. Source: OSB-53."""

    def __init__(
        self,
        file: MappingFile,
        row: ActionRow | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_MappingAction()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Ny åtgärd" if row is None else "Ändra åtgärden", form, parent)
        ui = self.ui
        people = [("Ingen på enheten", None), *((name, key) for key, name in file.staff)]
        keep_low(ui.what_edit)
        held = row.responsible_id if row is not None else None
        fill_held(ui.responsible_id_combo, people, held, row.responsible if row else "")
        if row is not None:
            ui.what_edit.setPlainText(row.what)
            ui.responsible_edit.setText("" if held else row.responsible)
            show_date(ui.due_edit, row.due)

    def draft(self) -> ActionDraft:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such day.
        """
        ui, who = self.ui, chosen(self.ui.responsible_id_combo)
        return ActionDraft(
            ui.what_edit.toPlainText(),
            read_date(ui.due_edit, self._today, "due"),
            who if isinstance(who, UUID) else None,
            ui.responsible_edit.text(),
        )


class ReviewEditor(EditorPanel):
    """*Genomgången*: the day when the summary was gone through together. Source: OSB-52."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_MappingReview()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Genomgången med deltagaren", form, parent)
        show_date(self.ui.reviewed_on_edit, today)

    def day(self) -> date:
        """Return the day.

        Raises:
            DomainError: there is no such day.
        """
        return need_date(self.ui.reviewed_on_edit, self._today, "reviewed_on")


class SignEditor(EditorPanel):
    """*Undertecknad*: who signed and when, and a word typed on purpose, for it cannot be undone."""

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_MappingSign()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Undertecknad av deltagaren", form, parent, save="Lås kartläggningen")
        self.ui.about_label.setText(_SEALS)
        self.ui.word_edit.setPlaceholderText(WORD)
        show_date(self.ui.signed_on_edit, today)
        self.ui.signed_by_edit.setText(name)

    def answer(self) -> tuple[date, str]:
        """Return the day on the paper and who signed.

        Raises:
            DomainError: there is no such day, or the word is another.
        """
        day = need_date(self.ui.signed_on_edit, self._today, "signed_on")
        if self.ui.word_edit.text().strip().casefold() != WORD.casefold():
            raise DomainError(f"Skriv {WORD} för att låsa kartläggningen.", field="word")
        return day, self.ui.signed_by_edit.text()
