"""Editors of the person: a new one, and what is kept of them."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participant_drafts import (
    NewParticipant,
    PersonDraft,
    ProtectionDraft,
    ReferralDraft,
)
from ame_desktop.domain.participant_files import ParticipantFile, ParticipantRow
from ame_desktop.domain.participants import OwnerKind, Protection, ReferralRoute, owner_kind
from ame_desktop.gui.features.participants.choices import Choices, route_choices
from ame_desktop.gui.forms.ui_participants_apart import Ui_ParticipantsApart
from ame_desktop.gui.forms.ui_participants_new import Ui_ParticipantsNew
from ame_desktop.gui.forms.ui_participants_person import Ui_ParticipantsPerson
from ame_desktop.gui.forms.ui_participants_protection import Ui_ParticipantsProtection
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import Checks, chosen, fill, put_in, read_date


class NewPersonEditor(EditorPanel):
    """*Ny deltagare*: three fields are enough, and nothing typed is lost when a rule says no."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsNew()
        form = QWidget()
        self.ui.setupUi(form)
        self._choices = choices
        super().__init__("Ny deltagare", form, parent, save="Lägg upp")
        fill(self.ui.route_combo, [("Välj väg in", None), *route_choices()])
        arenas = choices.arena_choices()
        fill(self.ui.arena_id_combo, [("Välj arena", None), *arenas])
        if len(choices.own_arenas) == 1:
            self.ui.arena_id_combo.setCurrentIndex(1)
        self.ui.start_edit.setPlaceholderText("idag")
        self.ui.route_combo.currentIndexChanged.connect(self._follow_route)
        self._follow_route()

    def draft(self) -> NewParticipant:
        """Return what stands in the form.

        Raises:
            DomainError: something that must be there is missing.
        """
        ui = self.ui
        route, arena_id = chosen(ui.route_combo), chosen(ui.arena_id_combo)
        if not ui.given_name_edit.text().strip():
            raise DomainError("Skriv förnamnet.", field="given_name")
        if not isinstance(route, ReferralRoute):
            raise DomainError("Välj hur personen kom till enheten.", field="route", rule="RAG-04")
        if not isinstance(arena_id, UUID):
            raise DomainError("Välj vilken arena personen ska vara i.", field="arena_id")
        person = PersonDraft(
            ui.given_name_edit.text(),
            ui.family_name_edit.text(),
            number=ui.number_edit.text(),
            phone=ui.phone_edit.text(),
            interpreter_language=ui.interpreter_language_edit.text(),
        )
        start = read_date(ui.start_edit, self._choices.today, "start")
        return NewParticipant(person, self._referral(route), arena_id, start)

    def _referral(self, route: ReferralRoute) -> ReferralDraft:
        owner = self.ui.owner_combo
        inside = owner_kind(route) is OwnerKind.CONSULTANT
        picked = chosen(owner) if inside else None
        return ReferralDraft(
            route,
            referred_by=self.ui.referred_by_edit.text(),
            owner_staff_id=picked if isinstance(picked, UUID) else None,
            owner_name="" if inside else owner.currentText(),
        )

    def _follow_route(self) -> None:
        """Ask for the owner that follows from the route. Source: RAG-08, RAG-11, RAG-13."""
        route = chosen(self.ui.route_combo)
        combo, label = self.ui.owner_combo, self.ui.owner_label
        if not isinstance(route, ReferralRoute):
            label.setText("Ärendeägare")
            combo.setEditable(False)
            fill(combo, [("Följer av väg in", None)])
            combo.setEnabled(False)
            return
        kind = owner_kind(route)
        combo.setEnabled(True)
        label.setText(f"Ärendeägare ({kind.label.lower() if kind.value != 'ifo' else kind.label})")
        inside = kind is OwnerKind.CONSULTANT
        combo.setEditable(not inside)
        if inside:
            people = self._choices.role_choices(Role.CONSULTANT)
            fill(combo, people, self._choices.mine(Role.CONSULTANT))
        else:
            combo.clear()
            edit = combo.lineEdit()
            if edit is not None:
                edit.setPlaceholderText("Namn, om det är känt")
                edit.setAccessibleName("Ärendeägare")


class PersonEditor(EditorPanel):
    """*Ändra uppgifter* about the person as such."""

    def __init__(self, file: ParticipantFile, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsPerson()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Ändra uppgifter", form, parent)
        details, ui = file.details, self.ui
        ui.given_name_edit.setText(details.name.given)
        ui.family_name_edit.setText(details.name.family)
        ui.alias_edit.setText(details.name.alias)
        ui.number_edit.setText(details.number_draft)
        ui.phone_edit.setText(details.phone)
        ui.email_edit.setText(details.email)
        ui.address_edit.setText(details.address)
        ui.interpreter_language_edit.setText(details.interpreter_language)
        ui.comment_edit.setPlainText(details.comment)
        if details.contact_hidden:
            for edit in (ui.phone_edit, ui.email_edit, ui.address_edit):
                edit.setPlaceholderText("Dolt. Skriv bara om det ska ändras.")

    def draft(self) -> PersonDraft:
        """Return what stands in the form."""
        ui = self.ui
        return PersonDraft(
            ui.given_name_edit.text(),
            ui.family_name_edit.text(),
            ui.alias_edit.text(),
            ui.number_edit.text(),
            ui.phone_edit.text(),
            ui.email_edit.text(),
            ui.address_edit.text(),
            ui.interpreter_language_edit.text(),
            ui.comment_edit.toPlainText(),
        )


class ProtectionEditor(EditorPanel):
    """*Skyddade personuppgifter*: the kind of protection, and who may meet the person."""

    def __init__(
        self, file: ParticipantFile, choices: Choices, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_ParticipantsProtection()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Skyddade personuppgifter", form, parent)
        fill(
            self.ui.protection_combo,
            [(kind.value.capitalize(), kind) for kind in Protection],
            file.protection,
        )
        people: list[tuple[str, object]] = [
            (f"{row.name} – {row.role_text}", row.staff_id)
            for row in choices.staff
            if row.staff_id != choices.me
        ]
        self._readers = Checks(people, file.reader_ids)
        put_in(self.ui.readers_widget, self._readers)

    def draft(self) -> ProtectionDraft:
        """Return what stands in the form."""
        readers = frozenset(key for key in self._readers.ticked if isinstance(key, UUID))
        return ProtectionDraft(Protection(chosen(self.ui.protection_combo)), readers)


class ApartEditor(EditorPanel):
    """*Inte tillsammans*: whom the person should not work with."""

    def __init__(
        self, person: UUID, people: tuple[ParticipantRow, ...], parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_ParticipantsApart()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Inte tillsammans", form, parent)
        others: list[tuple[str, object]] = [
            (row.listed, row.participant_id) for row in people if row.participant_id != person
        ]
        fill(self.ui.other_combo, [("Välj person", None), *sorted(others, key=lambda c: c[0])])

    def other(self) -> UUID:
        """Return who was chosen.

        Raises:
            DomainError: nobody was.
        """
        picked = chosen(self.ui.other_combo)
        if not isinstance(picked, UUID):
            raise DomainError("Välj en person.", field="other")
        return picked
