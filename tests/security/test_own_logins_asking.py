"""What participants ask, on a server with own logins: who answers works, and others are refused."""

from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from psycopg.errors import InsufficientPrivilege

from ame_desktop.domain.access import Role
from ame_desktop.domain.data_requests import (
    RequestAnswer,
    RequestDraft,
    RequestKind,
    RequestState,
)
from ame_desktop.domain.errors import NotFoundError, NotPermittedError
from ame_desktop.domain.participant_drafts import NoteDraft
from ame_desktop.domain.participants import NoteType, ReferralRoute
from ame_desktop.services.context import Context
from ame_desktop.services.data_protection import (
    answer,
    corrected_since,
    data_desk,
    lift,
    limit,
    look_through,
    receive,
    save_extract,
)
from ame_desktop.services.notes import add_note
from ame_desktop.services.participants import participant_file
from ame_desktop.services.reminders import todo
from tests.support.case_rows import refer
from tests.support.every_column import fill
from tests.support.own_logins import GuardedUnit
from tests.support.pdf_text import pdf_text
from tests.support.unit_people import People

TODAY = date(2026, 11, 23)
NOTE = NoteDraft(NoteType.VISIT, "Samtal", "Trivs i gruppen")
DRAFT = RequestDraft(RequestKind.EXTRACT, TODAY)


def person_of(unit: GuardedUnit, owner: Context, route: ReferralRoute = ReferralRoute.AF) -> UUID:
    person = People(unit).add("Ali", arena="Utegrupp")
    star = route is ReferralRoute.STAR
    named = owner.actor.staff_id
    refer(unit, person, route, owner=None if star else named, placer=named if star else None)
    return person


@pytest.mark.parametrize(
    ("role", "route"),
    [
        (Role.CONSULTANT, ReferralRoute.AF),
        (Role.STAR_COORDINATOR, ReferralRoute.STAR),
        (Role.UNIT_CHIEF, ReferralRoute.AF),
    ],
)
def test_who_answers_has_all_that_it_takes(
    guarded_unit: GuardedUnit, role: Role, route: ReferralRoute, tmp_path: Path
) -> None:
    ctx = guarded_unit.as_role(role, name="Lena")
    person = person_of(guarded_unit, ctx, route)
    add_note(guarded_unit.chief, person, NOTE)
    request = receive(ctx, person, DRAFT).value
    assert len(todo(ctx)) > 0
    whole = look_through(guarded_unit.chief, person)
    found = look_through(ctx, person)
    kinds = {part.table: len(part.rows) for part in whole.parts if part.table != "log_entry"}
    assert {
        part.table: len(part.rows) for part in found.parts if part.table != "log_entry"
    } == kinds
    target = tmp_path / "utdrag.pdf"
    save_extract(ctx, person, target)
    assert "Trivs i gruppen" in pdf_text(target.read_bytes())
    assert data_desk(ctx, person).requests[0].state is RequestState.GRANTED
    second = receive(ctx, person, RequestDraft(RequestKind.RECTIFICATION, TODAY, "Namnet")).value
    corrected_since(ctx, second)
    answer(ctx, second, 1, RequestAnswer(RequestState.REFUSED, "Namnet stämmer."))
    held = limit(ctx, person, "Prövas.").value
    lift(ctx, held, 1)
    assert request != second


def test_everything_that_is_kept_is_in_the_owners_extract(guarded_unit: GuardedUnit) -> None:
    owner = guarded_unit.as_role(Role.UNIT_CHIEF)
    person = person_of(guarded_unit, owner)
    fill(guarded_unit, person)
    whole = {part.table for part in look_through(guarded_unit.chief, person).parts}
    assert {part.table for part in look_through(owner, person).parts} == whole


def test_others_reach_no_request_even_past_the_program(guarded_unit: GuardedUnit) -> None:
    owner = guarded_unit.as_role(Role.CONSULTANT)
    person = person_of(guarded_unit, owner)
    receive(owner, person, RequestDraft(RequestKind.RESTRICTION, TODAY, "Jag mår dåligt"))
    here = guarded_unit.arena("Utegrupp")
    for role in (Role.SUPERVISOR, Role.CONSULTANT, Role.COORDINATOR, Role.ADMINISTRATOR):
        ctx = guarded_unit.as_role(role, arenas=(here,))
        with pytest.raises((NotFoundError, NotPermittedError)):
            receive(ctx, person, DRAFT)
        with guarded_unit.psql(ctx) as psql:
            assert psql.execute("SELECT wish FROM data_request").fetchall() == []
            changed = "UPDATE data_request SET state = 'avslagen'"
            try:
                assert psql.execute(changed).rowcount == 0
            except InsufficientPrivilege:
                continue


def test_what_is_only_kept_is_not_changed_past_the_program(guarded_unit: GuardedUnit) -> None:
    owner = guarded_unit.as_role(Role.CONSULTANT)
    here = guarded_unit.arena("Utegrupp")
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    person = person_of(guarded_unit, owner)
    note = add_note(owner, person, NOTE).value
    limit(owner, person, "Prövas.")
    with guarded_unit.psql(owner) as psql:
        for statement in (
            "UPDATE case_note SET text = 'ändrad' WHERE id = %s",
            "DELETE FROM case_note WHERE id = %s",
        ):
            assert psql.execute(statement.encode(), (note,)).rowcount == 0
        with pytest.raises(InsufficientPrivilege):
            psql.execute(
                "INSERT INTO qualification (id, participant_id, kind, text, version)"
                " VALUES (%s, %s, 'truckkort', '', 1)",
                (uuid4(), person),
            )
    with guarded_unit.psql(supervisor) as psql:
        mark = (
            "INSERT INTO attendance (id, participant_id, day, part, place_id, state, note, source,"
            " outside_period, set_at, version)"
            " VALUES (%s, %s, '2026-11-23', 'hel', %s, 'N', '', 'personal', false, now(), 1)"
        )
        assert psql.execute(mark.encode(), (uuid4(), person, here)).rowcount == 1


def test_why_somebody_is_restricted_is_not_everybodys(guarded_unit: GuardedUnit) -> None:
    owner = guarded_unit.as_role(Role.CONSULTANT)
    here = guarded_unit.arena("Utegrupp")
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    person = person_of(guarded_unit, owner)
    limit(owner, person, "Bestrider sin diagnos.")
    assert participant_file(supervisor, person).limited_since == TODAY
    with guarded_unit.psql(supervisor) as psql:
        assert psql.execute("SELECT start FROM processing_limit").fetchall() == [(TODAY,)]
        with pytest.raises(InsufficientPrivilege):
            psql.execute("SELECT reason FROM processing_limit")
    assert data_desk(owner, person).limits[0].reason == "Bestrider sin diagnos."
