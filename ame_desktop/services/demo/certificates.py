"""Invented certificates and bus cards of a few people."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.bus_cards import BusCardDraft, JourneyType, note_text
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import NoteType
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.storage.models.participants import CaseNote
from ame_desktop.storage.models.plans import BusCard, Certificate
from ame_desktop.storage.unit_of_work import UnitOfWork

_DAY = timedelta(days=1)
_ROUTES = (("Bispgården–Hammarstrand", 24), ("Stugun–Hammarstrand", 48), ("Gällö–Bräcke", 17))


def add_certificates(
    work: UnitOfWork, people: Sequence[DemoPerson], staff: dict[str, UUID], today: date
) -> None:
    """Let some have shown a certificate, and some travel by bus."""
    officer, consultant = (
        staff[demo_login(Role.ATTENDANCE_OFFICER)],
        staff[demo_login(Role.CONSULTANT)],
    )
    for place, person in enumerate(people[4:34:10]):
        first = today - (14 + 9 * place) * _DAY
        work.add(
            Certificate(
                id=new_id(),
                participant_id=person.participant_id,
                first_day=first,
                valid_to=first + 20 * _DAY,
                extent_percent=(100, 50, 75)[place],
                seen_on=first + 2 * _DAY,
                assessed_on=first + 6 * _DAY if place else None,
                by_id=officer,
            )
        )
    for place, person in enumerate(people[0:30:10]):
        route, far = _ROUTES[place]
        start = today.replace(day=1)
        kind = JourneyType.PROGRAMME if place == 1 else JourneyType.CARD
        journey = BusCardDraft(
            kind, start, start + 29 * _DAY, route, far, "Ingen annan väg till arbetsträningen"
        )
        heading, text = note_text(journey)
        work.add(
            BusCard(
                id=new_id(),
                participant_id=person.participant_id,
                type=kind.value,
                start=journey.start,
                end=journey.end,
                route=route,
                kilometres=far,
                reason=journey.reason,
                by_id=consultant,
            ),
            CaseNote(
                id=new_id(),
                participant_id=person.participant_id,
                written_at=work.at,
                author_id=consultant,
                type=NoteType.BUS_CARD,
                heading=heading,
                text=text,
            ),
        )
