"""Editors of what a participant asks about their own data: the request, its answer, a restriction.

Source: NAT-36.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.data_requests import (
    ANSWERS,
    Correction,
    RequestAnswer,
    RequestDraft,
    RequestKind,
    RequestRow,
    RequestState,
)
from ame_desktop.gui.forms.ui_participants_data_answer import Ui_ParticipantsDataAnswer
from ame_desktop.gui.forms.ui_participants_data_request import Ui_ParticipantsDataRequest
from ame_desktop.gui.forms.ui_participants_limit import Ui_ParticipantsLimit
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date, show_date

NOTHING_CORRECTED: Final = "Inget är ändrat i akten sedan begäran kom."
_MOST_LINES: Final = 12


class RequestEditor(EditorPanel):
    """*Ny begäran*: what is asked for, when it came, and what the person wants."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsDataRequest()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Ny begäran om egna uppgifter", form, parent)
        fill(self.ui.kind_combo, [(kind.label, kind) for kind in RequestKind])
        show_date(self.ui.received_edit, today)
        self.ui.due_text_label.setText("Svara inom en månad. Sista dagen räknas ut när du sparar.")

    def draft(self) -> RequestDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the day is missing or does not exist.
        """
        ui = self.ui
        return RequestDraft(
            RequestKind(chosen(ui.kind_combo)),
            need_date(ui.received_edit, self._today, "received"),
            ui.wish_edit.toPlainText(),
        )


class AnswerEditor(EditorPanel):
    """*Svara*: what was asked for, what has been changed since, and what the person is told."""

    def __init__(
        self,
        row: RequestRow,
        corrected: Iterable[Correction],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ParticipantsDataAnswer()
        form = QWidget()
        self.ui.setupUi(form)
        self.row = row
        super().__init__(f"Svara: {row.kind.value}", form, parent)
        ui = self.ui
        asked = f"Mottagen {row.received.isoformat()}. {row.time_left(today)}."
        ui.wish_text_label.setText(f"{asked}\n{row.wish}".strip())
        ui.corrected_text_label.setText(corrected_text(corrected))
        ui.corrected_text_label.setVisible(row.kind is RequestKind.RECTIFICATION)
        states = [("Välj svar", None), *((state.label, state) for state in ANSWERS)]
        fill(ui.state_combo, states)

    def answer(self) -> RequestAnswer:
        """Return what stands in the form; the rules of an answer are the service's."""
        state = chosen(self.ui.state_combo) or RequestState.OPEN
        return RequestAnswer(RequestState(state), self.ui.answer_edit.toPlainText())


class LimitEditor(EditorPanel):
    """*Begränsa behandlingen*: what it means, and why it is done."""

    def __init__(self, wish: str = "", parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsLimit()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Begränsa behandlingen", form, parent, save="Begränsa")
        self.ui.reason_edit.setPlainText(wish)

    @property
    def reason(self) -> str:
        """Why the data is only to be kept."""
        return self.ui.reason_edit.toPlainText()


def corrected_text(corrected: Iterable[Correction]) -> str:
    """Return what has been changed since a request came, a line each: the old value, the new."""
    lines = [f"{row.what}: {row.before} → {row.after} ({row.who})" for row in corrected]
    if not lines:
        return NOTHING_CORRECTED
    more = len(lines) - _MOST_LINES
    shown = lines[:_MOST_LINES] + ([f"och {more} till"] if more > 0 else [])
    return "\n".join(["Ändrat sedan begäran kom:", *shown])
