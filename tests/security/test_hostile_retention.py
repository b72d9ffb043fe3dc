"""With psql and a login of one's own nobody erases, empties the log or decides a gallring alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege, IntegrityConstraintViolation

from ame_desktop.domain.access import Role
from ame_desktop.services.retention import draft, erasure_file, export_archive, propose
from tests.support.own_logins import GuardedUnit
from tests.support.whole_people import Gallring, WholePeople

REFUSED = (InsufficientPrivilege, IntegrityConstraintViolation)


@dataclass(frozen=True)
class Scene:
    """A person who is due, one who is enrolled, and a proposal that waits."""

    people: WholePeople
    gallring: Gallring
    proposal: UUID
    gone: UUID
    enrolled: UUID

    @property
    def unit(self) -> GuardedUnit:
        assert isinstance(self.gallring.unit, GuardedUnit)
        return self.gallring.unit


@pytest.fixture
def scene(guarded_unit: GuardedUnit) -> Scene:
    people = WholePeople(guarded_unit)
    gone = people.add("Zyx")
    enrolled = people.add("Qvot", day=guarded_unit.clock.today())
    gallring = Gallring(guarded_unit)
    return Scene(people, gallring, gallring.proposed(), gone, enrolled)


@pytest.fixture
def proposer(scene: Scene) -> Iterator["psycopg.Connection[Any]"]:
    with scene.unit.psql(scene.gallring.consultant) as connection:
        yield connection


@pytest.fixture
def chief(scene: Scene) -> Iterator["psycopg.Connection[Any]"]:
    with scene.unit.psql(scene.gallring.chief) as connection:
        yield connection


def refused(connection: "psycopg.Connection[Any]", statement: str, *values: object) -> bool:
    """Whether the server says no; a row that is out of reach is not changed either."""
    try:
        return connection.execute(statement.encode(), values).rowcount == 0
    except REFUSED:
        return True


def still_there(scene: Scene) -> bool:
    """Whether everybody stands in the register."""
    with psycopg.connect(scene.unit.url) as connection:
        rows = connection.execute("SELECT id FROM participant").fetchall()
    return {scene.gone, scene.enrolled} <= {row[0] for row in rows}


ERASE = "SELECT ame.erase_people(%s, now()::timestamp)"
EMPTY = 'SELECT ame.empty_lines(1, \'[{"of": 1, "left": []}]\')'


def test_what_is_not_approved_is_not_erased_by_anybody(
    scene: Scene, proposer: "psycopg.Connection[Any]", chief: "psycopg.Connection[Any]"
) -> None:
    for connection in (proposer, chief):
        assert refused(connection, ERASE, scene.proposal)
        assert refused(connection, EMPTY)
        assert refused(connection, "UPDATE log_entry SET reason = ''")
        assert refused(connection, "DELETE FROM erased_row")
    assert still_there(scene)


def test_who_proposed_does_not_decide(scene: Scene, proposer: "psycopg.Connection[Any]") -> None:
    for state in ("godkänd", "gallrad"):
        assert refused(
            proposer,
            "UPDATE erasure SET state = %s, decided_by_id = %s WHERE id = %s",
            state,
            scene.gallring.consultant.actor.staff_id,
            scene.proposal,
        )
    other = scene.gallring.chief.actor.staff_id
    assert refused(proposer, "UPDATE erasure SET proposed_by_id = %s", other)
    assert refused(proposer, ERASE, scene.proposal)
    assert still_there(scene)


def test_the_chief_makes_no_proposal_of_somebody_elses_and_decides_it(
    scene: Scene, chief: "psycopg.Connection[Any]"
) -> None:
    for by, state in (
        (scene.gallring.consultant.actor.staff_id, "väntar"),
        (scene.gallring.consultant.actor.staff_id, "utkast"),
        (scene.gallring.chief.actor.staff_id, "godkänd"),
    ):
        assert refused(
            chief,
            "INSERT INTO erasure (id, state, proposed_by_id, proposed_at, archive_sha256, proof, "
            "version) VALUES (%s, %s, %s, now(), '', '{}', 1)",
            uuid4(),
            state,
            by,
        )


def test_nobody_is_put_into_a_proposal_that_others_have_seen(
    scene: Scene, proposer: "psycopg.Connection[Any]", chief: "psycopg.Connection[Any]"
) -> None:
    for connection in (proposer, chief):
        assert refused(
            connection,
            "INSERT INTO erasure_item (id, erasure_id, participant_id, rule, last_note, due, "
            "kept_because, version) VALUES (%s, %s, %s, '', now(), now(), '', 1)",
            uuid4(),
            scene.proposal,
            scene.enrolled,
        )
        assert refused(connection, "UPDATE erasure_item SET participant_id = %s", scene.enrolled)


def test_who_is_enrolled_is_not_erased_though_it_was_approved(scene: Scene, tmp_path: Path) -> None:
    gallring = scene.gallring
    made = draft_with(scene, scene.enrolled)
    key = gallring.approve(made)
    export_archive(gallring.chief, key, gallring.version(key), tmp_path / "arkiv.zip")
    with scene.unit.psql(gallring.chief) as connection:
        assert refused(connection, ERASE, key)
    assert still_there(scene)


def draft_with(scene: Scene, person: UUID) -> UUID:
    """A proposal by psql of somebody whose time is not up."""
    key = uuid4()
    mine = scene.gallring.consultant.actor.staff_id
    with scene.unit.psql(scene.gallring.consultant) as connection:
        connection.execute(
            "INSERT INTO erasure (id, state, proposed_by_id, proposed_at, archive_sha256, proof, "
            "version) VALUES (%s, 'utkast', %s, now(), '', '{}', 1)",
            (key, mine),
        )
        connection.execute(
            "INSERT INTO erasure_item (id, erasure_id, participant_id, rule, last_note, due, "
            "kept_because, version) VALUES (%s, %s, %s, '', now(), now(), '', 1)",
            (uuid4(), key, person),
        )
    propose(scene.gallring.consultant, key, scene.gallring.version(key))
    return key


def test_an_administrator_proposes_by_number_and_sees_no_other_case(scene: Scene) -> None:
    administrator = scene.unit.as_role(Role.ADMINISTRATOR)
    scene.people.add("Wolt")
    key = draft(administrator).value
    names = {item.name for item in erasure_file(administrator, key).items}
    assert names == {"Person 1"}
    propose(administrator, key, scene.gallring.version(key))
    with scene.unit.psql(administrator) as connection:
        kinds = {row[0] for row in connection.execute("SELECT kind FROM approval_case")}
        assert kinds == {"gallring"}
        assert connection.execute("SELECT id FROM participant").fetchall() == []
