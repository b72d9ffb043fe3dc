"""Every way to a person's file leaves its line in the log: who, when, what, whom; so do refusals.

The ways are found in the services themselves, so that a new one is asked for here.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Actor
from ame_desktop.domain.errors import NotFoundError, NotPermittedError
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.ids import StaffId, new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.services.attendance_export import ExportWish, attendance_export
from ame_desktop.services.context import Context
from ame_desktop.services.exports import list_infos, preview_list, save_list
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.participants import Participant
from tests.support.access_ways import (
    LIST_WAYS,
    MONTH,
    PERSON_WAYS,
    Facts,
    full_unit,
    function,
    ways_in_services,
)
from tests.support.inside_ways import INSIDE
from tests.support.measured import Measured

OPENED = {LogKind.READ, LogKind.PRINT, LogKind.EXPORT}


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Facts]:
    made = full_unit(tmp_path_factory.mktemp("full"))
    yield made
    made.ctx.store.close()


class Spy:
    """Sees which lines the log gets."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._before = self._rows()

    def _rows(self) -> int:
        with self._ctx.read() as reader:
            query = select(LogEntry.number).order_by(LogEntry.number.desc()).limit(1)
            return reader.execute(query).scalar_one()

    def lines(self) -> list[Any]:
        """The lines since the spy began, each with whom it concerns."""
        with self._ctx.read() as reader:
            found = reader.execute(
                select(LogEntry.__table__).where(LogEntry.number > self._before)
            ).all()
            people = {
                row.seq: set(
                    reader.scalars(
                        select(LogSubject.participant_id).where(LogSubject.seq == row.seq)
                    )
                )
                for row in found
            }
        return [(row, people[row.seq]) for row in found]


def as_nobody(ctx: Context) -> Context:
    """Somebody who works here and has no role."""
    actor = Actor(StaffId(new_id()), "ny", "Ny Person", frozenset(), frozenset())
    return replace(ctx, actor=actor)


def test_every_way_to_a_person_is_known(measured: Measured) -> None:
    assert ways_in_services() == set(PERSON_WAYS) | set(INSIDE)
    assert set(INSIDE.values()) <= {*PERSON_WAYS, *LIST_WAYS, "log.reading.log_page"}
    measured(
        "S10", f"{len(PERSON_WAYS)} vägar till en akt och {len(LIST_WAYS)} listor: alla loggas"
    )


@pytest.mark.parametrize("name", PERSON_WAYS)
def test_a_person_file_that_is_opened_is_in_the_log(facts: Facts, name: str) -> None:
    values, person = PERSON_WAYS[name](facts)
    spy = Spy(facts.ctx)
    function(name)(facts.ctx, *values)
    lines = spy.lines()
    assert len(lines) == 1
    line, people = lines[0]
    assert line.kind in OPENED
    assert person in people
    assert line.staff_id == facts.ctx.actor.staff_id
    assert line.at == facts.ctx.clock.now()
    assert line.reason == ("skäl" if "skäl" in values else line.reason)


@pytest.mark.parametrize("name", PERSON_WAYS)
def test_a_refused_way_is_in_the_log(facts: Facts, name: str) -> None:
    values, _ = PERSON_WAYS[name](facts)
    nobody = as_nobody(facts.ctx)
    spy = Spy(facts.ctx)
    with pytest.raises((NotPermittedError, NotFoundError)):
        function(name)(nobody, *values)
    denied = [line for line, _ in spy.lines()]
    assert [line.kind for line in denied] == [LogKind.DENIED]
    assert denied[0].staff_id == nobody.actor.staff_id


@pytest.mark.parametrize("name", LIST_WAYS)
def test_a_list_is_one_line_with_its_count(facts: Facts, name: str) -> None:
    spy = Spy(facts.ctx)
    function(name)(facts.ctx, *LIST_WAYS[name](facts))
    ((line, _),) = spy.lines()
    assert line.kind in OPENED
    assert line.count > 0


@pytest.mark.parametrize("name", LIST_WAYS)
def test_a_refused_list_is_in_the_log(facts: Facts, name: str) -> None:
    spy = Spy(facts.ctx)
    try:
        function(name)(as_nobody(facts.ctx), *LIST_WAYS[name](facts))
    except (NotPermittedError, NotFoundError):
        assert [line.kind for line, _ in spy.lines()] == [LogKind.DENIED]
    else:
        assert all(line.count == 0 for line, _ in spy.lines())


def lists(facts: Facts) -> list[str]:
    return [info.id for info in list_infos(facts.ctx)]


def test_every_ready_list_is_logged_when_it_is_looked_at_and_taken_out(facts: Facts) -> None:
    for list_id in lists(facts):
        wish = ListWish(list_id, *MONTH)
        for act, kind in (
            (lambda wish=wish: preview_list(facts.ctx, wish, 5), LogKind.READ),
            (
                lambda wish=wish: save_list(facts.ctx, wish, facts.folder / "lista.xlsx"),
                LogKind.EXPORT,
            ),
        ):
            spy = Spy(facts.ctx)
            act()
            assert [line.kind for line, _ in spy.lines()] == [kind], list_id


def test_an_export_with_names_names_them_in_the_log(facts: Facts) -> None:
    spy = Spy(facts.ctx)
    wish = ExportWish(*MONTH, with_names=True, purpose="uppföljning")
    attendance_export(facts.ctx, wish)
    ((line, people),) = spy.lines()
    assert line.kind is LogKind.EXPORT
    assert line.reason == "uppföljning"
    assert facts.person in people


def protected(facts: Facts) -> UUID:
    key = new_id()
    with facts.ctx.write("test.add") as work:
        work.add(
            Participant(
                id=key, given_name="Hemlig", protection=Protection.MARKED, created_at=work.at
            )
        )
        work.done(None, "")
    return key


PERSON_ONLY = [name for name in PERSON_WAYS if "participant_id" in function(name).__annotations__]


@pytest.mark.parametrize("name", PERSON_ONLY)
def test_looking_for_a_protected_person_is_refused_and_logged(facts: Facts, name: str) -> None:
    values, _ = PERSON_WAYS[name](facts)
    hidden = protected(facts)
    spy = Spy(facts.ctx)
    with pytest.raises(NotFoundError):
        function(name)(facts.ctx, hidden, *values[1:])
    ((line, people),) = spy.lines()
    assert (line.kind, line.action) == (LogKind.DENIED, "protected.read")
    assert people == {hidden}
