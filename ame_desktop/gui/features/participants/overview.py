"""*Översikt*: everything about a person on one page, in cards."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.arenas import MemberRow
from ame_desktop.domain.closure_drafts import EnrolmentRow
from ame_desktop.domain.participant_files import (
    ParticipantFile,
    QualificationRow,
    RestrictionRow,
)
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.participants import overview_facts as facts
from ame_desktop.gui.features.participants.closing_facts import closing_facts
from ame_desktop.gui.widgets.card_columns import CardColumns
from ame_desktop.gui.widgets.fact_card import Act, Fact, FactCard


@dataclass(frozen=True)
class OverviewActs:
    """What the page does when something on the overview is asked for."""

    show_number: Callable[[], object]
    show_contact: Callable[[], object]
    edit_person: Callable[[], object]
    edit_referral: Callable[[], object]
    add_membership: Callable[[], object]
    edit_membership: Callable[[MemberRow], object]
    edit_schedule: Callable[[], object]
    edit_restriction: Callable[[RestrictionRow | None], object]
    remove_restriction: Callable[[RestrictionRow], object]
    edit_qualification: Callable[[QualificationRow | None], object]
    remove_qualification: Callable[[QualificationRow], object]
    edit_protection: Callable[[], object]
    request: Callable[[], object]
    keep_apart: Callable[[], object]
    let_together: Callable[[UUID], object]
    end: Callable[[], object]
    confirm: Callable[[EnrolmentRow], object]
    edit_statistics: Callable[[EnrolmentRow], object]
    come_back: Callable[[], object]


class Overview(CardColumns):
    """Shows a file's cards, in two columns where there is room."""

    def __init__(self, theme: Theme, acts: OverviewActs, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._acts = acts
        self._file: ParticipantFile | None = None
        self._today = date.min
        self.person = FactCard("Person")
        self.referral = FactCard("Aktualisering")
        self.arena = FactCard("Arena och schema")
        self.placement = FactCard("Placering")
        self.dates = FactCard("Nästa datum")
        self.restrictions = FactCard("Anpassningar")
        self.qualifications = FactCard("Behörigheter")
        self.apart = FactCard("Inte tillsammans")
        self.protection = FactCard("Skyddade personuppgifter")
        self.closing = FactCard("Statistik och avslut")
        self.put(
            (self.person, self.referral, self.arena, self.closing, self.protection),
            (self.dates, self.placement, self.restrictions, self.qualifications, self.apart),
        )

    def show_file(self, file: ParticipantFile, today: date) -> None:
        """Show a person's file."""
        self._file, self._today = file, today
        self._show_person(file)
        self._show_case(file, today)
        self._show_work(file, today)
        self._show_protection(file)
        self._show_closing(file.enrolment)

    def show_number(self, number: str) -> None:
        """Show the whole number, until the file is read again."""
        if self._file is not None:
            rows = facts.person_facts(self._file, number)
            self.person.show_facts(rows, self._person_acts(self._file))

    def show_contact(self, phone: str, email: str, address: str) -> None:
        """Show a protected person's contact details, until the file is read again."""
        if self._file is not None:
            rows = [
                *facts.person_facts(self._file, ""),
                Fact("Telefon", phone or "–"),
                Fact("E-post", email or "–"),
                Fact("Adress", address or "–"),
            ]
            self.person.show_facts(rows, self._person_acts(self._file))

    def _person_acts(self, file: ParticipantFile) -> tuple[Act, ...]:
        if not file.rights.edit:
            return ()
        last = file.enrolled_to
        left = last is not None and last < self._today
        way = Act("Skriv in igen", self._acts.come_back) if left else Act("Avsluta", self._acts.end)
        return Act("Ändra", self._acts.edit_person), way

    def _show_person(self, file: ParticipantFile) -> None:
        rows = facts.person_facts(file, "", Act("Visa", self._acts.show_number, writes=False))
        if file.details.contact_hidden:
            act = Act("Visa", self._acts.show_contact, "Visa adress och telefon", writes=False)
            rows.append(Fact("Adress, telefon", "Dolt", (act,), kind="muted"))
        self.person.show_facts(rows, self._person_acts(file))

    def _show_case(self, file: ParticipantFile, today: date) -> None:
        acts = (Act("Ändra", self._acts.edit_referral),) if file.rights.edit else ()
        rows = facts.referral_facts(file)
        self.referral.show_facts(
            rows, acts if file.referral else (), empty="Ingen aktualisering är skriven."
        )
        asked = Act("Begär ledighet eller studier", self._acts.request)
        self.dates.show_facts(
            [*facts.next_step_facts(file, today), *facts.date_facts(file, today)],
            (asked,) if file.rights.may_request else (),
            empty="Inget datum är bestämt.",
        )
        self.placement.show_facts(facts.placement_facts(file), empty="Ingen placering.")

    def _show_work(self, file: ParticipantFile, today: date) -> None:
        acts, edit, adapt = self._acts, file.rights.edit, file.rights.adapt
        arena_rows = [
            *(
                facts.member_fact(row, today, acts.edit_membership if edit else None)
                for row in file.memberships
            ),
            *facts.schedule_facts(file, today),
        ]
        arena_acts = (
            Act("Lägg till eller flytta", acts.add_membership),
            Act("Ändra schema", acts.edit_schedule),
        )
        self.arena.show_facts(
            arena_rows, arena_acts if edit else (), empty="Inte med i någon arena."
        )
        add_restriction = Act("Lägg till", lambda: acts.edit_restriction(None))
        self.restrictions.show_facts(
            [
                facts.restriction_fact(
                    row, (acts.edit_restriction, acts.remove_restriction) if adapt else None
                )
                for row in file.restrictions
            ],
            (add_restriction,) if adapt else (),
            empty="Inga anpassningar.",
        )
        add_qualification = Act("Lägg till", lambda: acts.edit_qualification(None))
        self.qualifications.show_facts(
            [
                facts.qualification_fact(
                    row,
                    today,
                    (acts.edit_qualification, acts.remove_qualification) if adapt else None,
                )
                for row in file.qualifications
            ],
            (add_qualification,) if adapt else (),
            empty="Inga behörigheter.",
        )

    def _show_closing(self, row: EnrolmentRow | None) -> None:
        self.closing.setVisible(row is not None)
        if row is not None:
            acts = self._acts
            confirm = Act("Bekräfta", lambda: acts.confirm(row), "Bekräfta arbetet")
            edit = Act("Ändra", lambda: acts.edit_statistics(row), "Ändra uppgifter för statistik")
            self.closing.show_facts(closing_facts(row, confirm), (edit,))

    def _show_protection(self, file: ParticipantFile) -> None:
        acts = self._acts
        self.apart.show_facts(
            [
                Fact(
                    "", name, (_together(acts.let_together, key, name),) if file.rights.edit else ()
                )
                for key, name in file.not_together
            ],
            (Act("Lägg till", acts.keep_apart),) if file.rights.edit else (),
            empty="Kan delas upp med alla.",
        )
        rows = facts.protection_facts(file)
        self.protection.setVisible(bool(rows) or file.rights.protect)
        self.protection.show_facts(
            rows,
            (Act("Ändra", acts.edit_protection),) if file.rights.protect else (),
            empty="Inget skydd.",
        )


def _together(let: Callable[[UUID], object], key: UUID, name: str) -> Act:
    return Act("Ta bort", lambda: let(key), f"Ta bort inte tillsammans med {name}")
