"""The editor of a person's return to the unit."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participant_drafts import ReferralDraft
from ame_desktop.domain.participants import OwnerKind, ReferralRoute, owner_kind
from ame_desktop.gui.features.participants.choices import Choices, route_choices
from ame_desktop.gui.forms.ui_participants_return import Ui_ParticipantsReturn
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date, show_date
from ame_desktop.services.enrolments import ReturnDraft


class ReturnEditor(EditorPanel):
    """*Skriv in igen*: how the person came this time, and where they begin. Source: TRE-38."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsReturn()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = choices.today
        super().__init__("Skriv in igen", form, parent)
        fill(self.ui.route_combo, route_choices())
        fill(self.ui.arena_id_combo, choices.arena_choices())
        show_date(self.ui.start_edit, choices.today)
        self.ui.route_combo.currentIndexChanged.connect(self._follow_route)
        self._follow_route()

    def draft(self) -> ReturnDraft:
        """Return what stands in the form.

        Raises:
            DomainError: no arena is chosen, or the day is missing or does not exist.
        """
        arena_id = chosen(self.ui.arena_id_combo)
        if not isinstance(arena_id, UUID):
            raise DomainError("Välj en arena.", field="arena_id")
        route = ReferralRoute(chosen(self.ui.route_combo))
        start = need_date(self.ui.start_edit, self._today, "start")
        referral = ReferralDraft(
            route,
            self.ui.referred_by_edit.text(),
            received_on=start,
            owner_name=self.ui.owner_name_edit.text(),
        )
        return ReturnDraft(referral, arena_id, start)

    def _follow_route(self) -> None:
        outside = owner_kind(ReferralRoute(chosen(self.ui.route_combo))) is not OwnerKind.CONSULTANT
        self.ui.owner_name_edit.setVisible(outside)
        self.ui.owner_name_label.setVisible(outside)
