"""*Undertecknad…*: how a plan was signed, and when by whom. Source: OSB-59, TRE-17, TRE-24."""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from ame_desktop.domain.plan_rows import PlanItem
from ame_desktop.domain.plan_rules import Signing, signers
from ame_desktop.domain.plans import PlanKind, PlanParty, PlanState, SigningWay
from ame_desktop.gui.forms.ui_plans_signing import Ui_PlansSigning
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, read_date, show_date


class SigningEditor(EditorPanel):
    """The day of each signature; only the parties that sign are asked for."""

    def __init__(self, plan: PlanItem, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_PlansSigning()
        form = QWidget()
        self.ui.setupUi(form)
        self._plan, self._today = plan, today
        super().__init__("Notera underskrifter", form, parent, save="Notera")
        ui = self.ui
        sent = plan.state is PlanState.SENT
        way = SigningWay.DIGITAL if sent else SigningWay.PAPER
        fill(ui.way_combo, [(_way_text(plan, way), way)], way)
        self._edits: dict[PlanParty, QLineEdit] = {
            PlanParty.PERSON: ui.person_edit,
            PlanParty.CASE_WORKER: ui.case_worker_edit,
            PlanParty.AF: ui.af_edit,
            PlanParty.OTHER: ui.other_edit,
        }
        labels = (ui.person_label, ui.case_worker_label, ui.af_label, ui.other_label)
        asked = signers(plan, way)
        for (party, edit), label in zip(self._edits.items(), labels, strict=True):
            shown = party in asked
            edit.setVisible(shown)
            label.setVisible(shown)
            if shown:
                show_date(edit, today)

    def signing(self) -> Signing:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such day.
        """
        shown = {p: edit for p, edit in self._edits.items() if edit.isVisibleTo(self.form)}
        days = {
            party: read_date(edit, self._today, party.name.lower()) for party, edit in shown.items()
        }
        return Signing(SigningWay(chosen(self.ui.way_combo)), days)


def _way_text(plan: PlanItem, way: SigningWay) -> str:
    if plan.kind is PlanKind.INDIVIDUAL:
        return "På papper, ett exemplar till var och en"
    return way.value.capitalize()
