"""Somebody with psql and their own login gets from the server no more than from the program."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege, IntegrityConstraintViolation

from ame_desktop.domain.access import Role
from ame_desktop.domain.participant_drafts import NoteDraft, ProtectionDraft
from ame_desktop.domain.participants import NoteType, Protection, ReferralRoute
from ame_desktop.domain.restrictions import RestrictionDraft, RestrictionKind
from ame_desktop.services.adaptations import add_restriction
from ame_desktop.services.context import Context
from ame_desktop.services.notes import add_note
from ame_desktop.services.placements import add_draft, placement, propose
from ame_desktop.services.protection import protect
from ame_desktop.storage.base import Base
from ame_desktop.storage.credentials import ServerCredentials
from ame_desktop.storage.server_tables import CLOSED, GUARDS, LOG_TABLES
from tests.support.own_logins import GuardedUnit
from tests.support.placing import decide, fat, refer
from tests.support.role_matrix import ROLES
from tests.support.unit_people import People

HEALTH = "Ryggen tål inget tungt"


@dataclass(frozen=True)
class Scene:
    """A supervisor of Utegrupp, a consultant, a chief, and people within and out of reach."""

    unit: GuardedUnit
    supervisor: Context
    consultant: Context
    chief: Context
    own: UUID
    other: UUID
    protected: UUID
    placement: UUID


@pytest.fixture
def scene(guarded_unit: GuardedUnit) -> Scene:
    unit = guarded_unit
    here, people = unit.arena("Utegrupp"), People(unit)
    supervisor = unit.as_role(Role.SUPERVISOR, arenas=(here,))
    consultant, chief = unit.as_role(Role.CONSULTANT), unit.as_role(Role.UNIT_CHIEF)
    own, other = people.add("Ali", arena="Utegrupp"), people.add("Bo", arena="Innegrupp")
    protected = people.add("Cia", arena="Utegrupp")
    for person in (own, other, protected):
        refer(unit, person, ReferralRoute.AF, owner=consultant.actor.staff_id)
        add_restriction(unit.chief, person, RestrictionDraft(RestrictionKind.LIFTING, HEALTH))
    for person in (own, other):
        add_note(consultant, person, NoteDraft(NoteType.VISIT, "Hälsa", HEALTH))
    protect(unit.chief, protected, ProtectionDraft(Protection.MARKED, frozenset()))
    drafted = add_draft(consultant, fat(own, here)).value
    propose(consultant, drafted, placement(consultant, drafted).row.version)
    return Scene(unit, supervisor, consultant, chief, own, other, protected, drafted)


@pytest.fixture
def psql(scene: Scene) -> Iterator["psycopg.Connection[Any]"]:
    with scene.unit.psql(scene.supervisor) as connection:
        yield connection


def refused(connection: "psycopg.Connection[Any]", statement: str, *values: object) -> bool:
    """Whether the server says no; a row that is out of sight is not found either."""
    try:
        return connection.execute(statement.encode(), values).rowcount == 0
    except (InsufficientPrivilege, IntegrityConstraintViolation):
        return True


def logins(
    scene: Scene, *, but: Role | None = None
) -> "Iterator[tuple[Context, psycopg.Connection[Any]]]":
    """Somebody of each role, one at a time, with their own connection."""
    for role in ROLES:
        if role is not but:
            ctx = scene.unit.as_role(role, arenas=(scene.unit.arena("Utegrupp"),))
            with scene.unit.psql(ctx) as connection:
                yield ctx, connection


def test_every_table_has_its_rule() -> None:
    assert {*GUARDS, *LOG_TABLES, *CLOSED} == Base.metadata.tables.keys()


def test_own_arena_is_read_and_other_arenas_are_not(
    scene: Scene, psql: "psycopg.Connection[Any]"
) -> None:
    people = {row[0] for row in psql.execute("SELECT id FROM participant")}
    assert people == {scene.own}
    restricted = psql.execute("SELECT participant_id, text FROM work_restriction").fetchall()
    assert restricted == [(scene.own, HEALTH)]


def test_nothing_of_other_arenas_or_of_protected_people(
    scene: Scene, psql: "psycopg.Connection[Any]"
) -> None:
    for table, guard in GUARDS.items():
        for column in guard.people:
            question = f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL"
            assert {row[0] for row in psql.execute(question.encode())} <= {scene.own}, table


def test_health_notes_are_read_by_who_owns_the_case(
    scene: Scene, psql: "psycopg.Connection[Any]"
) -> None:
    assert psql.execute("SELECT text FROM case_note").fetchall() == []
    assert psql.execute("SELECT party FROM consent").fetchall() == []
    for hidden in ("SELECT reason FROM referral", "SELECT detail FROM consent"):
        with pytest.raises(InsufficientPrivilege):
            psql.execute(hidden)
    with scene.unit.psql(scene.consultant) as owner:
        notes = owner.execute("SELECT text FROM case_note").fetchall()
    assert notes == [(HEALTH,), (HEALTH,)]
    with scene.unit.psql(scene.unit.as_role(Role.CONSULTANT)) as colleague:
        assert colleague.execute("SELECT text FROM case_note").fetchall() == []


def test_a_protected_person_is_met_by_who_is_named(scene: Scene) -> None:
    for ctx in (scene.supervisor, scene.consultant, scene.chief):
        with scene.unit.psql(ctx) as connection:
            found = connection.execute(
                "SELECT id FROM participant WHERE id = %s", (scene.protected,)
            ).fetchall()
            assert found == []
            assert refused(
                connection,
                "INSERT INTO protected_reader (id, participant_id, staff_id) VALUES (%s, %s, %s)",
                uuid4(),
                scene.protected,
                ctx.actor.staff_id,
            )
    named = ProtectionDraft(Protection.MARKED, frozenset({scene.consultant.actor.staff_id}))
    protect(scene.unit.chief, scene.protected, named)
    with scene.unit.psql(scene.consultant) as connection:
        question = "SELECT given_name FROM participant WHERE id = %s"
        assert connection.execute(question, (scene.protected,)).fetchall() == [("Cia",)]


def test_protection_is_given_and_taken_by_the_chief(
    scene: Scene, psql: "psycopg.Connection[Any]"
) -> None:
    assert refused(psql, "UPDATE participant SET protection = %s", Protection.MARKED.value)
    named = frozenset({scene.supervisor.actor.staff_id})
    protect(scene.unit.chief, scene.protected, ProtectionDraft(Protection.MARKED, named))
    unmark = "UPDATE participant SET protection = 'ingen' WHERE id = %s"
    assert refused(psql, unmark.replace("ingen", Protection.NONE), scene.protected)


def test_nobody_takes_a_person_into_the_own_arena_to_read_the_file(
    scene: Scene, psql: "psycopg.Connection[Any]"
) -> None:
    for person in (scene.other, scene.protected):
        assert refused(
            psql,
            "INSERT INTO membership (id, participant_id, arena_id, start, version) "
            "VALUES (%s, %s, %s, %s, 1)",
            uuid4(),
            person,
            scene.unit.arena("Utegrupp"),
            date(2026, 11, 23),
        )
    assert refused(psql, "UPDATE membership SET arena_id = %s", scene.unit.arena("Innegrupp"))
    assert refused(psql, "UPDATE staff_arena SET arena_id = %s", scene.unit.arena("Innegrupp"))


def test_the_log_is_only_added_to(scene: Scene) -> None:
    for _, login in logins(scene):
        for table in LOG_TABLES:
            assert refused(login, f"DELETE FROM {table}")
            assert refused(login, f"TRUNCATE {table}")
        assert refused(login, "UPDATE log_entry SET action = 'annat'")
        assert refused(login, "UPDATE log_head SET number = 0")
        assert refused(login, "ALTER TABLE log_entry DISABLE TRIGGER ALL")
        assert refused(
            login,
            "INSERT INTO log_entry (at, staff_id, kind, action, reason, count, detail, number, "
            "salt, content_sha256, sha256) "
            "VALUES (now(), %s, 'läsning', 'x', '', 1, '[]', "
            "(SELECT number + 1 FROM log_head), '', '', '')",
            scene.consultant.actor.staff_id,
        )


def test_others_lines_of_the_log_are_not_read(
    scene: Scene, psql: "psycopg.Connection[Any]"
) -> None:
    read = {row[0] for row in psql.execute("SELECT DISTINCT staff_id FROM log_entry")}
    assert read <= {scene.supervisor.actor.staff_id}
    with scene.unit.psql(scene.chief) as chief:
        assert len(chief.execute("SELECT DISTINCT staff_id FROM log_entry").fetchall()) > 1


def test_a_placement_is_approved_by_the_chief_alone(
    scene: Scene, psql: "psycopg.Connection[Any]"
) -> None:
    me = scene.supervisor.actor.staff_id
    approving = "UPDATE placement SET state = 'APPROVED', decided_by_id = %s WHERE id = %s"
    state = "SELECT state FROM placement WHERE id = %s"
    stored = psql.execute(state, (scene.placement,)).fetchone()
    approving = approving.replace("APPROVED", "godkänd")
    assert refused(psql, approving, me, scene.placement)
    assert refused(psql, approving, scene.chief.actor.staff_id, scene.placement)
    assert refused(psql, "UPDATE approval_case SET state = 'godkänd', decided_by_id = %s", me)
    assert psql.execute(state, (scene.placement,)).fetchone() == stored == ("väntar",)
    decide(scene.unit, scene.placement)
    assert psql.execute(state, (scene.placement,)).fetchone() == ("godkänd",)
    assert refused(psql, "UPDATE placement SET \"end\" = '2099-01-01'")
    assert refused(psql, "UPDATE placement SET state = 'väntar'")


def test_nobody_approves_what_they_proposed(scene: Scene) -> None:
    both = scene.unit.as_role(Role.CONSULTANT, Role.UNIT_CHIEF)
    drafted = add_draft(both, fat(scene.own, scene.unit.arena("Utegrupp"))).value
    propose(both, drafted, placement(both, drafted).row.version)
    with scene.unit.psql(both) as connection:
        assert refused(
            connection,
            "UPDATE placement SET state = 'godkänd', decided_by_id = %s WHERE id = %s",
            both.actor.staff_id,
            drafted,
        )


def test_roles_and_settings_are_kept_by_those_who_keep_them(scene: Scene) -> None:
    for ctx, connection in logins(scene, but=Role.ADMINISTRATOR):
        assert refused(
            connection,
            "INSERT INTO staff_role (id, staff_id, role) VALUES (%s, %s, 'enhetschef')",
            uuid4(),
            ctx.actor.staff_id,
        )
        assert refused(connection, "UPDATE staff SET active = true")
        assert refused(connection, f'GRANT prov_enhetschef TO "{ctx.actor.login}"')
        if Role.UNIT_CHIEF not in ctx.actor.roles:
            assert refused(connection, "UPDATE unit_setting SET value = '{}'")
            assert refused(connection, "SET ROLE prov_enhetschef")
        assert refused(connection, "SET ROLE prov_agare")


def test_a_new_role_and_a_lost_one_hold_at_once(scene: Scene) -> None:
    unit, ctx = scene.unit, scene.unit.as_role(Role.CONSULTANT)
    administrator = unit.as_role(Role.ADMINISTRATOR)
    with unit.psql(ctx) as connection, unit.psql(administrator) as keeper:
        assert connection.execute("SELECT count(*) FROM participant").fetchone() == (2,)
        keeper.execute("DELETE FROM staff_role WHERE staff_id = %s", (ctx.actor.staff_id,))
        assert connection.execute("SELECT count(*) FROM participant").fetchone() == (0,)
        keeper.execute(
            "INSERT INTO staff_role (id, staff_id, role) VALUES (%s, %s, 'konsulent')",
            (uuid4(), ctx.actor.staff_id),
        )
        assert connection.execute("SELECT count(*) FROM participant").fetchone() == (2,)
        keeper.execute("UPDATE staff SET active = false WHERE id = %s", (ctx.actor.staff_id,))
        assert connection.execute("SELECT count(*) FROM staff").fetchone() == (0,)


def test_password_rows_are_read_by_nobody(scene: Scene) -> None:
    ServerCredentials(scene.unit.store.engine).set_password(
        scene.consultant.actor.staff_id, scene.consultant.actor.login, "fyra ord i rad"
    )
    for _, login in logins(scene):
        assert refused(login, "SELECT hash FROM server_credential")
        assert refused(login, "UPDATE server_credential SET hash = ''")
        assert refused(login, "SELECT rolpassword FROM pg_authid")


def test_nobody_makes_anything_on_the_server(scene: Scene) -> None:
    for _, login in logins(scene):
        assert refused(login, "CREATE TABLE public.egen (a int)")
        assert refused(login, "CREATE TEMPORARY TABLE egen (a int)")
        assert refused(login, "CREATE FUNCTION ame.today() RETURNS date LANGUAGE sql AS 'SELECT 1'")
        assert refused(login, "CREATE ROLE egen LOGIN")
        assert refused(login, "DROP TABLE participant")
        assert refused(login, "ALTER TABLE participant DISABLE ROW LEVEL SECURITY")
        assert refused(login, "SELECT ame.sync_login('postgres')")
