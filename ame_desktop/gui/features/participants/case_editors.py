"""Editors of the case: the referral with its owner, and waivers of secrecy."""

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.participant_drafts import ConsentDraft, ReferralDraft
from ame_desktop.domain.participant_files import NO_OWNER, ReferralRow
from ame_desktop.domain.participants import (
    ConsentParty,
    OwnerKind,
    ReferralRoute,
    owner_kind,
)
from ame_desktop.gui.features.participants.choices import Choices, route_choices
from ame_desktop.gui.forms.ui_participants_consent import Ui_ParticipantsConsent
from ame_desktop.gui.forms.ui_participants_referral import Ui_ParticipantsReferral
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    chosen,
    fill,
    fill_held,
    need_date,
    read_date,
    show_date,
)
from ame_desktop.services.referrals import AfSteps


class ReferralEditor(EditorPanel):
    """*Aktualisering*: the route, who sent the person, who owns, and the steps of route AF."""

    def __init__(
        self,
        row: ReferralRow,
        choices: Choices,
        *,
        distributes: bool,
        steps: bool,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ParticipantsReferral()
        form = QWidget()
        self.ui.setupUi(form)
        self.row = row
        self._today = choices.today
        self._edits_steps = steps
        super().__init__("Ändra aktualisering", form, parent)
        ui = self.ui
        fill(ui.route_combo, route_choices(), row.route)
        ui.referred_by_edit.setText(row.referred_by)
        ui.forum_edit.setText(row.forum)
        show_date(ui.received_on_edit, row.received_on)
        owner = row.owner if row.owner_staff_id else ""
        fill_held(ui.owner_combo, choices.role_choices(Role.CONSULTANT), row.owner_staff_id, owner)
        outside = "" if row.owner_staff_id or row.owner == NO_OWNER else row.owner
        ui.owner_name_edit.setText(outside)
        placers = [
            *choices.role_choices(Role.STAR_COORDINATOR),
            *choices.role_choices(Role.CONSULTANT)[1:],
        ]
        fill_held(ui.placed_by_combo, dict(placers).items(), row.placed_by_staff_id, row.placed_by)
        for combo in (ui.owner_combo, ui.placed_by_combo):
            combo.setEnabled(distributes)
            if not distributes:
                combo.setToolTip("Enhetschefen eller ärendeägaren byter ärendeägare.")
        show_date(ui.contact_on_edit, row.contact_on)
        show_date(ui.mapping_on_edit, row.mapping_on)
        show_date(ui.assessment_on_edit, row.assessment_on)
        for edit in (ui.contact_on_edit, ui.mapping_on_edit, ui.assessment_on_edit):
            edit.setPlaceholderText("Datum")
        ui.route_combo.currentIndexChanged.connect(self._follow_route)
        self._follow_route()

    def draft(self) -> ReferralDraft:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such date.
        """
        ui = self.ui
        route = ReferralRoute(chosen(ui.route_combo))
        inside = owner_kind(route) is OwnerKind.CONSULTANT
        owner, placer = chosen(ui.owner_combo), chosen(ui.placed_by_combo)
        return ReferralDraft(
            route,
            ui.referred_by_edit.text(),
            ui.forum_edit.text(),
            need_date(ui.received_on_edit, self._today, "received_on"),
            self.row.reason,
            owner if inside and isinstance(owner, UUID) else None,
            "" if inside else ui.owner_name_edit.text(),
            placer if isinstance(placer, UUID) else None,
        )

    def steps(self) -> AfSteps | None:
        """Return the steps of route AF; ``None`` where they do not concern or are unchanged.

        Raises:
            DomainError: there is no such date.
        """
        if not self._edits_steps or chosen(self.ui.route_combo) is not ReferralRoute.AF:
            return None
        ui = self.ui
        found = AfSteps(
            read_date(ui.contact_on_edit, self._today, "contact_on"),
            read_date(ui.mapping_on_edit, self._today, "mapping_on"),
            read_date(ui.assessment_on_edit, self._today, "assessment_on"),
        )
        row = self.row
        before = AfSteps(row.contact_on, row.mapping_on, row.assessment_on)
        return None if found == before else found

    def _follow_route(self) -> None:
        route = ReferralRoute(chosen(self.ui.route_combo))
        kind = owner_kind(route)
        inside = kind is OwnerKind.CONSULTANT
        ui = self.ui
        ui.owner_label.setVisible(inside)
        ui.owner_combo.setVisible(inside)
        ui.owner_name_label.setVisible(not inside)
        ui.owner_name_edit.setVisible(not inside)
        ui.owner_name_label.setText(f"Ärendeägare: {kind.label}")
        steps = route is ReferralRoute.AF and self._edits_steps
        labels = (ui.steps_title, ui.contact_on_label, ui.mapping_on_label)
        for label in (*labels, ui.assessment_on_label):
            label.setVisible(steps)
        for edit in (ui.contact_on_edit, ui.mapping_on_edit, ui.assessment_on_edit):
            edit.setVisible(steps)


class ConsentEditor(EditorPanel):
    """A waiver of secrecy towards one party."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsConsent()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Nytt medgivande", form, parent)
        fill(self.ui.party_combo, [(party.value, party) for party in ConsentParty])
        show_date(self.ui.given_on_edit, today)

    def draft(self) -> ConsentDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the day is missing or does not exist.
        """
        return ConsentDraft(
            ConsentParty(chosen(self.ui.party_combo)),
            need_date(self.ui.given_on_edit, self._today, "given_on"),
            self.ui.detail_edit.text(),
        )
