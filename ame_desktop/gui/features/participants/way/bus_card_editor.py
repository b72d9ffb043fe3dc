"""The editor of a bus card or another journey: when, where, how far and why."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.bus_cards import BusCardDraft, BusCardRow, JourneyType
from ame_desktop.gui.forms.ui_participants_bus_card import Ui_ParticipantsBusCard
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date, read_number, show_date

OVER: Final = "Busskort ges till resor över {} kilometer."


class BusCardEditor(EditorPanel):
    """*Nytt busskort eller resa*: a new one leaves a note in the file as well."""

    def __init__(
        self,
        row: BusCardRow | None,
        over: int | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ParticipantsBusCard()
        form = QWidget()
        self.ui.setupUi(form)
        self._today, self._over = today, over
        title = "Nytt busskort eller resa" if row is None else "Ändra busskort eller resa"
        super().__init__(title, form, parent)
        ui = self.ui
        kinds = [(kind.label, kind) for kind in JourneyType]
        fill(ui.type_combo, kinds, None if row is None else row.type)
        ui.note_label.setVisible(row is None)
        show_date(ui.start_edit, today if row is None else row.start)
        show_date(ui.end_edit, None if row is None else row.end)
        if row is not None:
            ui.route_edit.setText(row.route)
            ui.kilometres_edit.setText(str(row.kilometres))
            ui.reason_edit.setPlainText(row.reason)
        ui.type_combo.currentIndexChanged.connect(self._follow_type)
        self._follow_type()

    def draft(self) -> BusCardDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a day or a number does not exist.
        """
        ui, today = self.ui, self._today
        return BusCardDraft(
            JourneyType(chosen(ui.type_combo)),
            need_date(ui.start_edit, today, "start"),
            need_date(ui.end_edit, today, "end"),
            ui.route_edit.text(),
            read_number(ui.kilometres_edit, "kilometres"),
            ui.reason_edit.toPlainText(),
        )

    def _follow_type(self) -> None:
        kind = JourneyType(chosen(self.ui.type_combo))
        far = kind is JourneyType.CARD and self._over is not None
        self.ui.pays_label.setText(kind.help)
        self.ui.pays_label.setVisible(bool(kind.help))
        self.ui.far_label.setText(OVER.format(self._over))
        self.ui.far_label.setVisible(far)
