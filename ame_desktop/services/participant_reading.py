"""Puts together the rows of the list and the parts of a file from what the queries give."""

from collections import defaultdict
from uuid import UUID

from ame_desktop.domain import person_number
from ame_desktop.domain.access import Area, Level, Reach, Role
from ame_desktop.domain.names import listed_names
from ame_desktop.domain.next_steps import NextStepRow
from ame_desktop.domain.participant_files import (
    NO_OWNER,
    FileRights,
    NextDate,
    ParticipantFile,
    ParticipantRow,
    PersonDetails,
    coming,
)
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.qualifications import held_name, shown_name
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import reaches, reason_needed
from ame_desktop.services.rule_switches import is_on
from ame_desktop.storage.queries import arenas as arena_query
from ame_desktop.storage.queries import data_protection, enrolments, plans, schedules
from ame_desktop.storage.queries import next_steps as next_query
from ame_desktop.storage.queries import participant_files as files
from ame_desktop.storage.queries import participants as people
from ame_desktop.storage.queries.stages import stage_now
from ame_desktop.storage.queries.standing import Standing
from ame_desktop.storage.queries.visibility import Condition, may_meet
from ame_desktop.storage.store import Reader


def list_rows(ctx: Context, reader: Reader, visible: Condition) -> tuple[ParticipantRow, ...]:
    """Return everybody who may be met as the list shows them, in a constant number of queries."""
    today = ctx.clock.today()
    licences = ctx.reach(Area.ADAPTATIONS, Level.READ) is not Reach.NONE
    found = people.people(reader, visible, today)
    arenas = people.arenas_of(reader, today)
    cases = people.cases(reader)
    placed = people.placements(reader, today)
    ahead: defaultdict[UUID, list[NextDate]] = defaultdict(list)
    for person, item in people.coming_dates(reader, today, qualifications=licences):
        ahead[person].append(item)
    for person, rows in placed.items():
        ahead[person] += [NextDate(end, "Placeringen slutar") for _, _, _, end in rows if end]
    listed = listed_names({item.participant_id: item.name for item in found})
    return tuple(
        ParticipantRow(
            item.participant_id,
            item.name,
            listed[item.participant_id],
            tuple(name for _, name in arenas.get(item.participant_id, ())),
            tuple(arena_id for arena_id, _ in arenas.get(item.participant_id, ())),
            cases[item.participant_id].route if item.participant_id in cases else None,
            cases[item.participant_id].owner if item.participant_id in cases else NO_OWNER,
            _placement_text(placed.get(item.participant_id, [])),
            next(iter(coming(ahead[item.participant_id], today)), None),
            item.protected,
            item.number_missing,
            item.current,
        )
        for item in found
    )


def _placement_text(rows: list[people.PlacementColumns]) -> str:
    return "; ".join(
        f"{form.short_label}, {place}" if place else form.short_label for form, place, _, _ in rows
    )


def file_of(
    ctx: Context, reader: Reader, participant_id: UUID, standing: Standing
) -> ParticipantFile:
    """Return a person's file as *Översikt* shows it, with only what the actor may see."""
    today = ctx.clock.today()
    rights = rights_of(ctx, standing)
    stored = files.person(reader, participant_id)
    protected = stored.protection is not Protection.NONE
    may_adapt = reaches(ctx, standing, Area.ADAPTATIONS, Level.READ)
    enrolment = enrolments.latest(reader, participant_id)
    placements = files.placements(reader, participant_id)
    memberships = arena_query.memberships_of(reader, participant_id)
    qualifications = files.qualifications(reader, participant_id) if may_adapt else ()
    whole = rights.read_case and not rights.reason_needed
    referral = files.referral(reader, participant_id, reason=whole)
    steps = schedules.steps_of(reader, participant_id)
    held = plans.held_plans(reader, participant_id) if rights.see_planning else ()
    dates = [
        *(NextDate(row.end, f"{row.form.label} slutar") for row in placements if row.end),
        *(NextDate(row.end, f"Slutar i {row.arena_name}") for row in memberships if row.end),
        *(NextDate(step.draft.start, "Nytt schema") for step in steps),
        *(
            NextDate(row.valid_to, f"{shown_name(held_name(row.kind, row.text))} går ut")
            for row in qualifications
            if row.valid_to
        ),
        *(NextDate(row.valid_to, f"{row.kind.label} går ut") for row in held if row.valid_to),
        *(
            NextDate(row.deep_follow_up_on, "Fördjupad uppföljning")
            for row in held
            if row.deep_follow_up_on
        ),
    ]
    return ParticipantFile(
        participant_id,
        stored.version,
        _details(stored, rights, protected),
        stored.protection,
        files.readers_of(reader, participant_id) if protected else frozenset(),
        referral,
        enrolment.start if enrolment else None,
        enrolment.end if enrolment else None,
        enrolment.end_reason if enrolment else "",
        memberships,
        steps,
        placements,
        files.restrictions(reader, participant_id, today) if may_adapt else (),
        qualifications,
        coming(dates, today),
        files.not_together(reader, participant_id, may_meet(ctx.actor.staff_id)),
        rights,
        enrolment if rights.edit else None,
        data_protection.limited_since(reader, participant_id),
        *_next_step(ctx, reader, participant_id, rights),
        stage_now(reader, participant_id, today) if rights.see_follow_ups else None,
        held,
    )


def _next_step(
    ctx: Context, reader: Reader, participant_id: UUID, rights: FileRights
) -> tuple[NextStepRow | None, bool]:
    """Return what waits first, and whether it is missed. Source: TRE-03."""
    if not rights.see_planning:
        return None, False
    first = next(iter(next_query.next_steps_of(reader, participant_id)), None)
    if first is not None and first.done_on is None:
        return first, False
    today = ctx.clock.today()
    return None, is_on(reader, "TRE-03", today) and not next_query.has_next(
        reader, participant_id, today
    )


def _details(stored: files.StoredPerson, rights: FileRights, protected: bool) -> PersonDetails:
    return PersonDetails(
        stored.name,
        person_number.masked(stored.number) if stored.number else "",
        stored.number_kind,
        stored.number_draft,
        "" if protected else stored.phone,
        "" if protected else stored.email,
        "" if protected else stored.address,
        stored.interpreter_language,
        stored.comment if rights.edit else "",
        protected,
    )


def rights_of(ctx: Context, standing: Standing) -> FileRights:
    """Return what the actor may do with the file."""
    edit = reaches(ctx, standing, Area.IDENTITY, Level.WRITE)
    reads = reaches(ctx, standing, Area.CASE, Level.READ)
    return FileRights(
        edit=edit,
        adapt=reaches(ctx, standing, Area.ADAPTATIONS, Level.WRITE),
        read_case=reads,
        write_case=reaches(ctx, standing, Area.CASE, Level.WRITE),
        observe=Role.SUPERVISOR in ctx.actor.roles and edit,
        protect=ctx.allows(Area.PROTECTED, Level.WRITE),
        distribute=edit and may_distribute(ctx, standing),
        reason_needed=reads and reason_needed(ctx, standing),
        attendance=reaches(ctx, standing, Area.ATTENDANCE, Level.READ),
        see_observations=reaches(ctx, standing, Area.OBSERVATIONS, Level.READ),
        add_observations=reaches(ctx, standing, Area.OBSERVATIONS, Level.WRITE),
        see_follow_ups=reaches(ctx, standing, Area.FOLLOW_UPS, Level.READ),
        may_request=reaches(ctx, standing, Area.PLACEMENTS, Level.PROPOSE),
        see_documents=reaches(ctx, standing, Area.FINAL_DOCUMENTS, Level.READ),
        follow_log=reaches(ctx, standing, Area.LOG, Level.READ),
        data_requests=reaches(ctx, standing, Area.DATA_PROTECTION, Level.WRITE),
        see_planning=reaches(ctx, standing, Area.PLANNING, Level.READ),
        write_planning=reaches(ctx, standing, Area.PLANNING, Level.WRITE),
        see_certificates=reaches(ctx, standing, Area.CERTIFICATES, Level.READ),
        write_certificates=reaches(ctx, standing, Area.CERTIFICATES, Level.WRITE),
        write_documents=ctx.allows(Area.FINAL_DOCUMENTS, Level.WRITE, own_case=standing.own_case),
    )


def may_distribute(ctx: Context, standing: Standing) -> bool:
    """Whether the actor may say who owns the case: the chief, its owner, or anybody if nobody does.

    Source: RAG-08, RAG-11, RAG-13
    """
    if Role.UNIT_CHIEF in ctx.actor.roles or standing.own_case:
        return True
    return not standing.owned


def number_of(reader: Reader, participant_id: UUID) -> str:
    """Return a person's whole number as it is shown, or an empty string."""
    number = people.number_of(reader, participant_id)
    return person_number.display(number) if number else ""


def holder_of(reader: Reader, number: str) -> tuple[UUID, str] | None:
    """Return who has a number already: the person, and the name in running text."""
    holder = people.with_number(reader, number)
    if holder is None:
        return None
    return holder, files.person(reader, holder).name.full
