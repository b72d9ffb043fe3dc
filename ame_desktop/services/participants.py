"""Participants: the list, the file, adding, changing and ending.

Source: RAG-04 to RAG-13, RAG-33, NAT-38, NAT-39.
"""

from dataclasses import dataclass
from uuid import UUID

from ame_desktop.domain import person_number
from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participant_drafts import (
    CheckedNumber,
    NewParticipant,
    PersonDraft,
    checked_number,
    checked_person,
    checked_referral,
)
from ame_desktop.domain.participant_files import ParticipantFile, ParticipantRow
from ame_desktop.domain.participants import Protection
from ame_desktop.services import participant_reading as reading
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.services.referrals import new_referral
from ame_desktop.storage.beyond_reach import number_taken
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.participants import Enrolment, Participant
from ame_desktop.storage.queries.standing import in_arenas
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import participants as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

SEE_CHIEF = "Personen kan inte läggas upp här. Ta kontakt med enhetschefen."
_HIDDEN = frozenset({"phone", "email", "address"})
_TOPICS = (Topic.PARTICIPANTS, Topic.ARENAS, Topic.ATTENDANCE, Topic.BRIEFING)


class KnownPersonError(DomainError):
    """The number is a participant's already, and the actor may open that file."""

    def __init__(self, participant_id: UUID, name: str) -> None:
        super().__init__(f"{name} finns redan. Öppna akten i stället.", field="number")
        self.participant_id = participant_id


@dataclass(frozen=True)
class StoredParticipant:
    """Who was stored, and what to say of it: a number to check, or a year to confirm."""

    participant_id: UUID
    advice: str = ""


def participant_list(ctx: Context, *, ended: bool = False) -> tuple[ParticipantRow, ...]:
    """Return the participants whom the actor reaches; ``ended`` brings those who have left.

    Raises:
        NotPermittedError: the roles reach no participant.
    """
    reached = ctx.require_some(Area.IDENTITY, Level.READ)
    today = ctx.clock.today()
    visible = may_meet(ctx.actor.staff_id)
    if reached is not Reach.ALL:
        visible = visible & in_arenas(ctx.actor.arenas, today)
    with ctx.read() as reader:
        rows = reading.list_rows(ctx, reader, visible)
    shown = tuple(row for row in rows if row.current or ended)
    ctx.note("participants.list", LogKind.READ, count=len(shown))
    return shown


def participant_file(ctx: Context, participant_id: UUID) -> ParticipantFile:
    """Open a person's file at *Översikt*; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person.
    """
    standing = require_participant(ctx, participant_id, Area.IDENTITY, Level.READ)
    with ctx.read() as reader:
        file = reading.file_of(ctx, reader, participant_id, standing)
    ctx.note("participants.file", LogKind.READ, participant_id)
    return file


def show_number(ctx: Context, participant_id: UUID) -> str:
    """Return the whole number as it is shown; each look is logged. Source: NAT-39.

    Raises:
        NotPermittedError: the roles do not reach the person.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.READ)
    with ctx.read() as reader:
        number = reading.number_of(reader, participant_id)
    ctx.note("participants.number", LogKind.READ, participant_id)
    return number


def add_participant(ctx: Context, new: NewParticipant) -> Result[StoredParticipant]:
    """Add a person who arrives: name, route and arena are enough to be on the board at once.

    A number that does not add up is kept as a draft, with the sentence in ``advice``. Without a
    number the person gets a reservnummer.

    Raises:
        NotPermittedError: the roles do not reach the arena.
        KnownPersonError: the number is a participant's whose file the actor may open.
        DomainError: something does not add up, or the number is somebody's whom they do not reach.
    """
    ctx.require(Area.IDENTITY, Level.WRITE, arena=new.arena_id)
    texts = checked_person(new.person)
    checked_referral(new.referral)
    number = checked_number(new.person.number, ctx.clock.today())
    start = new.start or ctx.clock.today()
    check_known(ctx, number, None)
    with ctx.write("participants.add", *_TOPICS) as work:
        arena = work.get(Arena, new.arena_id)
        person = Participant(id=new_id(), created_at=work.at, **texts)
        give_number(ctx, work, person, number)
        referral = new_referral(ctx, person.id, new.referral)
        enrolment = Enrolment(participant_id=person.id, referral_id=referral.id, start=start)
        membership = Membership(participant_id=person.id, arena_id=arena.id, start=start)
        work.add(person, referral, enrolment, membership)
        stored = StoredParticipant(person.id, number.told_of_new)
        return work.done(stored, f"Lade upp {person.given_name} i {arena.name}.")


def edit_participant(
    ctx: Context, participant_id: UUID, version: int, draft: PersonDraft
) -> Result[StoredParticipant]:
    """Change what is kept of the person as such.

    An empty number leaves the number as it is. The contact details of a protected person are left
    as they are where they are not shown.

    Raises:
        NotPermittedError: the roles do not reach the person.
        KnownPersonError: the number is another participant's whose file the actor may open.
        DomainError: something does not add up.
        ConflictError: somebody else has changed it since.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    texts = checked_person(draft)
    number = checked_number(draft.number, ctx.clock.today())
    check_known(ctx, number, participant_id)
    with ctx.write("participants.edit", *_TOPICS) as work:
        person = work.get(Participant, participant_id, version)
        hidden = _HIDDEN if person.protection is not Protection.NONE else frozenset()
        for column, text in texts.items():
            if text or column not in hidden:
                setattr(person, column, text)
        if number != CheckedNumber():
            _set_number(person, number)
        stored = StoredParticipant(person.id, number.advice)
        return work.done(stored, f"Ändrade uppgifter om {person.given_name}.")


def give_number(ctx: Context, work: UnitOfWork, person: Participant, number: CheckedNumber) -> None:
    """Give a new person the number that was written, or a reservnummer."""
    _set_number(person, number)
    if number == CheckedNumber():
        _set_number(person, _reserve(ctx, work))


def _set_number(person: Participant, number: CheckedNumber) -> None:
    person.number_draft = number.draft
    if not number.draft:
        person.number, person.number_kind = number.digits12, number.kind
        person.birth_date = number.birth_date


def _reserve(ctx: Context, work: UnitOfWork) -> CheckedNumber:
    today = ctx.clock.today()
    counter = repository.next_reserve_counter(work, today.year)
    given = person_number.reserve_number(counter, today)
    return CheckedNumber(given.digits12, given.kind, None)


def check_known(ctx: Context, number: CheckedNumber, own: UUID | None = None) -> None:
    """Refuse a number that somebody else has.

    Raises:
        KnownPersonError: it is a participant's whose file the actor may open.
        DomainError: it is somebody's whom the actor does not reach.
    """
    if number.digits12 is None:
        return
    with ctx.read() as reader:
        holder = reading.holder_of(reader, number.digits12)
        hidden = holder is None and number_taken(reader, number.digits12)
    if hidden:
        raise DomainError(SEE_CHIEF, field="number")
    if holder is None or holder[0] == own:
        return
    try:
        require_participant(ctx, holder[0], Area.IDENTITY, Level.READ)
    except DomainError:
        raise DomainError(SEE_CHIEF, field="number") from None
    raise KnownPersonError(*holder)
