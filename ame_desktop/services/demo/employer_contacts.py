"""Invented contacts with employers, and the notes of a meeting and of a decision."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.employer_contacts import ContactWay
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.notes import DecisionDraft, MeetingDraft, checked_decision, with_decision
from ame_desktop.domain.participants import NoteType
from ame_desktop.services.demo.customers import COMPANY
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.storage.models.orders import CustomerContact
from ame_desktop.storage.models.participants import CaseNote
from ame_desktop.storage.queries.importing import customers_by_name
from ame_desktop.storage.repositories.notes import add_meeting
from ame_desktop.storage.unit_of_work import UnitOfWork

_SAID = (
    (COMPANY, ContactWay.VISIT, "Visade lagret. Behöver två personer till våren.", 20, 26),
    ("Kostenheten", ContactWay.PHONE, "Praktiken avbröts. Vi bad om ursäkt och ses igen.", 45, 50),
)
_MET = MeetingDraft(
    "Planera våren",
    "Arbetsträningen går upp till 75 procent i januari.",
    "Deltagaren, Arbetsförmedlingen och vårdcentralen",
)


def add_employer_contacts(
    work: UnitOfWork, people: Sequence[DemoPerson], staff: dict[str, UUID], today: date
) -> None:
    """Let the konsulent have been in touch with employers, and met the parties of a case."""
    consultant = staff[demo_login(Role.CONSULTANT)]
    known = customers_by_name(work.session.connection())
    for name, way, about, ago, again in _SAID:
        day = today - timedelta(days=ago)
        work.add(
            CustomerContact(
                id=new_id(),
                customer_id=known[name],
                day=day,
                way=way,
                about=about,
                follow_up_on=day + timedelta(days=again),
                by_id=consultant,
            )
        )
    decided = DecisionDraft(
        "Förstärkt arbetsträning, beslut 2026-1147", today - timedelta(days=12), "Diariet"
    )
    lines = checked_decision(decided, today, asked=True)
    text = with_decision(lines, "Gäller till och med maj.")
    met = _note(work, people[0], consultant, 9, (NoteType.JOINT_MEETING, "Möte om våren", ""))
    add_meeting(work, met, _MET)
    _note(work, people[0], consultant, 10, (NoteType.AF_DECISION, "Beslut om FAT", text))


def _note(
    work: UnitOfWork, person: DemoPerson, author: UUID, ago: int, said: tuple[NoteType, str, str]
) -> CaseNote:
    kind, heading, text = said
    row = CaseNote(
        id=new_id(),
        participant_id=person.participant_id,
        written_at=work.at - timedelta(days=ago),
        author_id=author,
        type=kind,
        heading=heading,
        text=text,
    )
    work.add(row)
    return row
