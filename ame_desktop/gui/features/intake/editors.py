"""The editors of a referral that comes, and of where the person begins."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participant_drafts import PersonDraft, ReferralDraft
from ame_desktop.domain.participants import OwnerKind, ReferralRoute, owner_kind
from ame_desktop.gui.forms.ui_intake_again import Ui_IntakeAgain
from ame_desktop.gui.forms.ui_intake_enrol import Ui_IntakeEnrol
from ame_desktop.gui.forms.ui_intake_referral import Ui_IntakeReferral
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date, show_date
from ame_desktop.services.intake import EnrolDraft

_ROUTES = (("Välj väg in", None), *((route.label, route) for route in ReferralRoute))


class ReferralFields:
    """What the two forms of a referral share: route, who sent the person, the day, the owner."""

    def __init__(self, ui: Ui_IntakeReferral | Ui_IntakeAgain, today: date) -> None:
        self._ui = ui
        self._today = today
        fill(ui.route_combo, _ROUTES)
        show_date(ui.received_on_edit, today)
        ui.route_combo.currentIndexChanged.connect(self._follow_route)
        self._follow_route()

    def draft(self, reason: str = "") -> ReferralDraft:
        """Return what stands in the form.

        Raises:
            DomainError: no route is chosen, or the day is missing or does not exist.
        """
        ui, route = self._ui, chosen(self._ui.route_combo)
        if not isinstance(route, ReferralRoute):
            raise DomainError("Välj hur personen kom till enheten.", field="route", rule="RAG-04")
        return ReferralDraft(
            route,
            ui.referred_by_edit.text(),
            ui.forum_edit.text(),
            need_date(ui.received_on_edit, self._today, "received_on"),
            reason,
            owner_name=ui.owner_name_edit.text() if self._outside(route) else "",
        )

    def _follow_route(self) -> None:
        route = chosen(self._ui.route_combo)
        outside = isinstance(route, ReferralRoute) and self._outside(route)
        self._ui.owner_name_label.setVisible(outside)
        self._ui.owner_name_edit.setVisible(outside)

    @staticmethod
    def _outside(route: ReferralRoute) -> bool:
        return owner_kind(route) is not OwnerKind.CONSULTANT


class NewReferralEditor(EditorPanel):
    """*Ny aktualisering*: who it is about, and how the person came. Source: OSB-21."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_IntakeReferral()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Ny aktualisering", form, parent, save="Ta emot")
        self._fields = ReferralFields(self.ui, today)

    def drafts(self) -> tuple[PersonDraft, ReferralDraft]:
        """Return what stands in the form.

        Raises:
            DomainError: something that must be there is missing.
        """
        ui = self.ui
        if not ui.given_name_edit.text().strip():
            raise DomainError("Skriv förnamnet.", field="given_name")
        person = PersonDraft(
            ui.given_name_edit.text(),
            ui.family_name_edit.text(),
            number=ui.number_edit.text(),
            phone=ui.phone_edit.text(),
            interpreter_language=ui.interpreter_language_edit.text(),
        )
        return person, self._fields.draft(ui.reason_edit.toPlainText())


class ReturningEditor(EditorPanel):
    """*Ny aktualisering* of somebody who has been here before. Source: TRE-38."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_IntakeAgain()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Ny aktualisering på akten", form, parent, save="Ta emot")
        self._fields = ReferralFields(self.ui, today)

    def draft(self) -> ReferralDraft:
        """Return what stands in the form.

        Raises:
            DomainError: something that must be there is missing.
        """
        return self._fields.draft()


class EnrolEditor(EditorPanel):
    """*Skriv in i arena*: where the person begins, and when."""

    def __init__(
        self, arenas: Sequence[tuple[str, UUID]], today: date, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_IntakeEnrol()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Skriv in i arena", form, parent, save="Skriv in")
        fill(self.ui.arena_id_combo, [("Välj arena", None), *arenas])
        show_date(self.ui.start_edit, today)

    def draft(self) -> EnrolDraft:
        """Return what stands in the form.

        Raises:
            DomainError: no arena is chosen, or the day is missing or does not exist.
        """
        arena_id = chosen(self.ui.arena_id_combo)
        if not isinstance(arena_id, UUID):
            raise DomainError("Välj vilken arena personen ska vara i.", field="arena_id")
        return EnrolDraft(arena_id, need_date(self.ui.start_edit, self._today, "start"))
