"""Whose months there are to tell of, with the numbers as they are now and what was made."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.attendance import SpanRow
from ame_desktop.domain.calendar import days_between, month_span
from ame_desktop.domain.consent_states import ConsentState
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.month_bases import (
    TERMS,
    BasisPerson,
    BasisReceiver,
    BasisRow,
)
from ame_desktop.domain.month_figures import figures_of
from ame_desktop.services.attendance_spans import span_rows
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.storage.queries import month_bases as query
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.standing import own_case
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.visibility import told_of


def may_make(ctx: Context) -> bool:
    """Whether the person makes such bases at all."""
    return ctx.reach(Area.CERTIFICATES, Level.WRITE) is not Reach.NONE


def basis_desk(
    ctx: Context, receiver: BasisReceiver, month: date, arena_id: UUID | None = None
) -> tuple[BasisPerson, ...]:
    """Return whose month can be told to a receiver, by name; the reading is logged.

    Nobody whose data is only to be kept is among them. With an arena, those who were there.

    Raises:
        NotPermittedError: the roles do not reach what is handed to others.
    """
    found = people_of(ctx, receiver, month, arena_id)
    ctx.note("month_bases.read", LogKind.READ, count=len(found))
    return found


def bases_of(ctx: Context, participant_id: UUID) -> tuple[BasisRow, ...]:
    """Return all that was made of a person's months, the latest first; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach what is handed to others.
    """
    require_participant(ctx, participant_id, Area.CERTIFICATES, Level.READ)
    with ctx.read() as reader:
        rows = query.bases_of(reader, participant_id)
    ctx.note("month_bases.person", LogKind.READ, participant_id, count=len(rows))
    return rows


def people_of(
    ctx: Context,
    receiver: BasisReceiver,
    month: date,
    arena_id: UUID | None = None,
    level: Level = Level.READ,
) -> tuple[BasisPerson, ...]:
    """Return the people of a month with their numbers; inside a service that logs it.

    The numbers are those of every place, also where an arena is asked for. ``level`` is what the
    roles are to reach of each of them.

    Raises:
        NotPermittedError: the roles do not reach what is handed to others.
    """
    covered = ctx.require_some(Area.CERTIFICATES, level)
    own = covered is Reach.OWN_CASES
    first, last = month_span(month.year, month.month)
    today = ctx.clock.today()
    days = tuple(days_between(first, last))
    with ctx.read() as reader:
        visible = told_of(ctx.actor.staff_id)
        visible = visible & own_case(ctx.actor) if own else visible
        rows = span_rows(presence(reader, Scope(first, last, visible)), days, today)
        by_person: defaultdict[UUID, list[SpanRow]] = defaultdict(list)
        for row in rows:
            by_person[row.participant_id].append(row)
        known = query.who_has(reader, by_person)
        made = query.latest_bases(reader, receiver, first)
        waivers = query.consents(reader, TERMS[receiver].party, today)
    people = (
        BasisPerson(
            person,
            held[0].name,
            known[person].route,
            known[person].protected,
            receiver,
            figures_of(held, today),
            waivers.get(person, ConsentState()),
            made.get(person),
        )
        for person, held in by_person.items()
        if arena_id is None or any(row.arena_id == arena_id for row in held)
    )
    return tuple(sorted(people, key=lambda person: person.name.listed))
