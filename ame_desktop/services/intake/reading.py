"""Reading the way in: the screen *Inskrivning*, and the part of a person's file."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import ROLE_TITLES, Area, Level, Role
from ame_desktop.domain.follow_up_rules import addressed
from ame_desktop.domain.intake_rows import IntakeBoard, IntakeFile, IntakeRow, StaffLoad, WithoutRow
from ame_desktop.domain.intake_rules import unmapped
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.names import listed_names
from ame_desktop.domain.participant_files import NO_OWNER
from ame_desktop.domain.participants import ConsentParty
from ame_desktop.services.context import Context
from ame_desktop.services.intake.looking import rows_of, running, terms
from ame_desktop.services.participant_access import reaches, reason_needed, require_participant
from ame_desktop.services.rule_switches import is_on
from ame_desktop.storage.queries import follow_ups as follow_up_query
from ame_desktop.storage.queries import intake as query
from ame_desktop.storage.queries import next_steps as next_query
from ame_desktop.storage.queries import participant_files as files
from ame_desktop.storage.queries import staff as staff_query
from ame_desktop.storage.queries.mapped_areas import mapped_areas
from ame_desktop.storage.queries.standing import Standing
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.store import Reader

_TAKERS = (Role.CONSULTANT, Role.STAR_COORDINATOR)


def intake_board(ctx: Context) -> IntakeBoard:
    """Return the ways in that are under way, each one's caseload, and who lacks a next step.

    One line in the log tells how many there were.

    Raises:
        NotPermittedError: the roles reach no planning.
    """
    ctx.require_some(Area.PLANNING, Level.READ)
    with ctx.read() as reader:
        rows = running(ctx, reader)
        loads = staff_loads(ctx, reader, rows)
        without = without_next(ctx, reader)
    ctx.note("intake.board", LogKind.READ, count=len({row.participant_id for row in rows}))
    return IntakeBoard(rows, loads, without, ctx.allows(Area.PLANNING, Level.APPROVE))


def staff_loads(ctx: Context, reader: Reader, rows: tuple[IntakeRow, ...]) -> tuple[StaffLoad, ...]:
    """Return who can be given a case, those with the fewest first. Source: OSB-22."""
    cases = query.caseloads(reader, may_meet(ctx.actor.staff_id), ctx.clock.today())
    found = [
        StaffLoad(
            row.staff_id,
            row.name,
            ", ".join(ROLE_TITLES[role] for role in _TAKERS if role in row.roles),
            cases[row.staff_id],
            sum(1 for held in rows if held.staff_id == row.staff_id),
            Role.CONSULTANT not in row.roles,
        )
        for row in staff_query.staff(reader)
        if row.active and row.roles & set(_TAKERS)
    ]
    return tuple(sorted(found, key=lambda load: (load.cases, load.name)))


def without_next(ctx: Context, reader: Reader) -> tuple[WithoutRow, ...]:
    """Return who is at the unit now and has no owner, or no next step with a date.

    A follow-up or a step of the way in that is booked for today or later is a next step too.
    Source: TRE-03
    """
    today, visible = ctx.clock.today(), may_meet(ctx.actor.staff_id)
    people = next_query.current_people(reader, visible, today)
    cases = follow_up_query.cases(reader)
    steps = next_query.next_steps(reader, visible)
    planned = {
        person
        for person, meeting in follow_up_query.planned(reader).items()
        if meeting.day >= today
    }
    booked = next_query.booked_people(reader, today)
    listed = listed_names(people)
    everybody = ctx.allows(Area.PLANNING, Level.READ)
    found = []
    for person, name in listed.items():
        case = cases.get(person)
        has_next = person in steps or person in planned or person in booked
        owner = addressed(case).text
        row = WithoutRow(person, name, case.route if case else None, owner, has_next)
        staff = {case.owner_staff_id, case.placed_by_staff_id} if case else set()
        mine = ctx.actor.staff_id in staff
        if (everybody or mine or not staff - {None}) and not (has_next and owner != NO_OWNER):
            found.append(row)
    return tuple(sorted(found, key=lambda row: row.listed))


def intake_file(ctx: Context, participant_id: UUID) -> IntakeFile:
    """Return the part *Inskrivning* of a person's file; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the case is not the actor's.
    """
    standing = require_participant(ctx, participant_id, Area.PLANNING, Level.READ)
    today = ctx.clock.today()
    consents_seen = _reads_consents(ctx, standing)
    with ctx.read() as reader:
        entry = query.entry_of(reader, participant_id, today)
        found = (entry,) if entry else ()
        held_terms = terms(reader, today)
        row = next(iter(rows_of(ctx, reader, found, held_terms)), None)
        steps = next_query.next_steps_of(reader, participant_id)
        consents = files.consents(reader, participant_id) if consents_seen else ()
        earlier = query.earlier_cases(reader, participant_id)
        finished = query.finished_on(reader, entry.referral_id) if entry else None
        lacking: tuple[str, ...] = ()
        if entry is not None and consents_seen and is_on(reader, "TRE-37", today):
            lacking = unmapped(mapped_areas(reader, participant_id, entry.received_on))
    held = {item.party for item in consents if item.withdrawn_on is None}
    wanted = [party for party in ConsentParty if party is not ConsentParty.OTHER]
    missing = tuple(party for party in wanted if party not in held) if consents_seen else ()
    ctx.note("intake.read", LogKind.READ, participant_id)
    may_write = reaches(ctx, standing, Area.PLANNING, Level.WRITE)
    return IntakeFile(
        participant_id,
        row,
        finished,
        steps,
        consents,
        missing,
        earlier,
        may_write,
        consents_seen,
        lacking,
        row is None or row.received_on >= held_terms.shown_from or _written(row, finished),
    )


def _written(row: IntakeRow, finished: date | None) -> bool:
    """Whether a step of the way in is booked or done in the program."""
    return finished is not None or any(item.mark is not None for item in row.steps)


def _reads_consents(ctx: Context, standing: Standing) -> bool:
    """Whether the waivers are told at once; the chief reads them in their tab, with a reason."""
    return reaches(ctx, standing, Area.CASE, Level.READ) and not reason_needed(ctx, standing)
