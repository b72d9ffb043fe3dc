"""What participants ask about their own data: taken down, watched over, answered.

Source: NAT-36.
"""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.data_corrections import corrections
from ame_desktop.domain.data_requests import (
    Correction,
    LimitRow,
    RequestAnswer,
    RequestDraft,
    RequestKind,
    RequestRow,
    RequestState,
    checked_answer,
    checked_request,
    last_day,
)
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.context import Context
from ame_desktop.services.data_protection.desk import DataDesk
from ame_desktop.services.log.reading import day_begins
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.storage.models.data_requests import DataRequest
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import data_protection as query
from ame_desktop.storage.queries import participant_files as files
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.unit_of_work import UnitOfWork

ANSWERED = "Begäran är redan besvarad. Ta emot en ny om personen vill något mer."


def data_desk(ctx: Context, participant_id: UUID) -> DataDesk:
    """Return a person's requests and restrictions; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the case is not the actor's.
    """
    require_participant(ctx, participant_id, Area.DATA_PROTECTION, Level.READ)
    with ctx.read() as reader:
        rows = query.requests_of(reader, participant_id)
        limits: tuple[LimitRow, ...] = query.limits_of(reader, participant_id)
    ctx.note("data_protection.read", LogKind.READ, participant_id, count=len(rows))
    return DataDesk(rows, limits)


def receive(ctx: Context, participant_id: UUID, draft: RequestDraft) -> Result[UUID]:
    """Take a request down; its last day is counted from the day that it came.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the case is not the actor's.
        DomainError: something is missing.
    """
    require_participant(ctx, participant_id, Area.DATA_PROTECTION, Level.WRITE)
    found = checked_request(draft, ctx.clock.today())
    with ctx.read() as reader:
        held = unit_settings.settings(reader)
    months = int(setting_on(held, SettingName.DATA_REQUEST_MONTHS, found.received).value["antal"])
    with ctx.write("data_protection.receive", Topic.DATA_PROTECTION) as work:
        person = work.get(Participant, participant_id)
        row = DataRequest(
            id=new_id(),
            participant_id=participant_id,
            kind=found.kind,
            received=found.received,
            due=last_day(found.received, months),
            wish=found.wish,
            taken_by_id=ctx.actor.staff_id,
            made_at=work.at,
        )
        work.add(row)
        what = f"{found.kind.value}, svar senast {row.due.isoformat()}"
        return work.done(row.id, f"Tog emot en begäran av {person.given_name}: {what}.")


def answer(ctx: Context, request_id: UUID, version: int, given: RequestAnswer) -> Result[None]:
    """Answer a request; the person has the right to know why it is not met.

    Raises:
        NotFoundError: there is no such request, or not for this actor.
        NotPermittedError: the case is not the actor's.
        DomainError: it is answered already, or the answer says too little.
        ConflictError: it has been changed since.
    """
    require_behind(ctx, DataRequest, request_id, Area.DATA_PROTECTION, Level.WRITE)
    with ctx.write("data_protection.answer", Topic.DATA_PROTECTION) as work:
        row = work.get(DataRequest, request_id, version)
        if row.state is not RequestState.OPEN:
            raise DomainError(ANSWERED)
        set_answer(ctx, work, row, checked_answer(row.kind, given))
        return work.done(None, f"Besvarade begäran: {row.kind.value}.")


def withdraw(ctx: Context, request_id: UUID, version: int) -> Result[None]:
    """Take away a request that waits: the person took it back, or it was written by mistake.

    Raises:
        NotFoundError: there is no such request, or not for this actor.
        NotPermittedError: the case is not the actor's.
        DomainError: it is answered already.
        ConflictError: it has been changed since.
    """
    require_behind(ctx, DataRequest, request_id, Area.DATA_PROTECTION, Level.WRITE)
    with ctx.write("data_protection.withdraw", Topic.DATA_PROTECTION) as work:
        row = work.get(DataRequest, request_id, version)
        if row.state is not RequestState.OPEN:
            raise DomainError(ANSWERED)
        work.delete(row)
        return work.done(None, f"Tog bort begäran: {row.kind.value}.")


def corrected_since(ctx: Context, request_id: UUID) -> tuple[Correction, ...]:
    """Return what has been changed about the person since a request came, old value and new.

    Raises:
        NotFoundError: there is no such request, or not for this actor.
        NotPermittedError: the case is not the actor's.
    """
    participant_id = require_behind(ctx, DataRequest, request_id, Area.DATA_PROTECTION, Level.READ)
    with ctx.read() as reader:
        row = query.request(reader, request_id)
        since = day_begins(row.received) if row else ctx.clock.now()
        protected = files.person(reader, participant_id).protection is not Protection.NONE
        changes = query.changes_of(reader, participant_id, since)
        found = tuple(corrections(changes, protected=protected))
    ctx.note("data_protection.corrections", LogKind.READ, participant_id, count=len(found))
    return found


def open_request(reader_rows: tuple[RequestRow, ...], kind: RequestKind) -> RequestRow | None:
    """Return the request of a kind that waits, the one with the nearest last day."""
    waiting = [row for row in reader_rows if row.is_open and row.kind is kind]
    return min(waiting, key=lambda row: row.due, default=None)


def set_answer(ctx: Context, work: UnitOfWork, row: DataRequest, given: RequestAnswer) -> None:
    """Write a checked answer on a request that waits."""
    row.state, row.answer = given.state, given.text
    row.answered_at, row.answered_by_id = work.at, ctx.actor.staff_id
