"""A month that is marked to its end, and bases made of it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.ids import ParticipantId
from ame_desktop.domain.month_bases import BasisReceiver, BasisWish, Ground, SecrecyTest
from ame_desktop.domain.participants import ConsentParty, Protection
from ame_desktop.services.context import Context
from ame_desktop.services.month_bases import make_bases
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.participants import Consent
from tests.support.unit_people import People
from tests.support.units import Unit

OCTOBER = date(2026, 10, 1)
DAYS = (date(2026, 10, 29), date(2026, 10, 30))
LAW = SecrecyTest(Ground.LAW, "förordning (2017:819)", "Bara tider lämnas, och personen vet om det")
CONSENT = SecrecyTest(Ground.CONSENT, "", "Bara tider lämnas")


@dataclass
class Months:
    """Adds people with two marked days, the last of October."""

    unit: Unit

    def __post_init__(self) -> None:
        self.people = People(self.unit)

    def add(
        self,
        given: str,
        *states: AttendanceState,
        consent: ConsentParty | None = None,
        protection: Protection = Protection.NONE,
    ) -> ParticipantId:
        """Add a person with a state for each of the two days; both present if none is given."""
        key = self.people.add(given, "Ek", start=DAYS[0], protection=protection)
        held = states or (AttendanceState.PRESENT, AttendanceState.PRESENT)
        with self.unit.chief.write("test.marks") as work:
            arena = self.unit.arena("Innegrupp")
            work.add(
                *(
                    Attendance(
                        participant_id=key, day=day, place_id=arena, state=state, set_at=work.at
                    )
                    for day, state in zip(DAYS, held, strict=False)
                )
            )
            if consent is not None:
                work.add(Consent(participant_id=key, party=consent, given_on=date(2026, 9, 1)))
            work.done(None, "")
        return key

    def take_back_consent(self, person: UUID, day: date) -> None:
        """Let a person take the waiver of secrecy back."""
        with self.unit.chief.write("test.consent") as work:
            query = select(Consent).where(Consent.participant_id == person)
            work.session.scalars(query).one().withdrawn_on = day
            work.done(None, "")

    def make(
        self,
        *people: UUID,
        receiver: BasisReceiver = BasisReceiver.AF,
        test: SecrecyTest = LAW,
        ctx: Context | None = None,
    ) -> tuple[UUID, ...]:
        """Make bases of October."""
        wish = BasisWish(receiver, OCTOBER, people, test, alone=len(people) == 1)
        return make_bases(ctx or self.unit.chief, wish).value.made
