"""Ctrl+K among thousands, on the file and on a server: what is typed, and as it opens."""

import tempfile
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from sqlalchemy import func, or_, select

from ame_desktop.domain.changes import Topic
from ame_desktop.services.search import Searching, begin_search, search
from ame_desktop.services.search.sources import visible_people
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import search as query
from tests.benchmarks.harness import Row, in_turn
from tests.support.postgres import TempPostgres
from tests.support.searched import PEOPLE, fill_with_many
from tests.support.units import (
    Unit,
    make_server_template,
    make_template,
    open_copy,
    open_server_unit,
)

LONGEST = 100.0
"""Milliseconds from what is typed to what is found; the rows are read while one begins to type."""
OPENING = 3.0
"""Times what it takes to fetch the rows alone, for all that makes them ready to be found."""
RUNS = 9
TYPED = "oberg bcl"


def benchmarks() -> Iterable[Row]:
    with ExitStack() as around:
        folder = Path(around.enter_context(tempfile.TemporaryDirectory()))
        make_template(folder / "mall")
        on_file = open_copy(folder / "mall", folder / "enhet.ame")
        around.callback(on_file.store.close)
        server = around.enter_context(TempPostgres())
        url = server.create_database()
        make_server_template(url)
        on_server = open_server_unit(url)
        around.callback(on_server.store.close)
        for name, unit in (("fil", on_file), ("server", on_server)):
            fill_with_many(unit.store, unit.clock, PEOPLE)
            yield from found(unit, name)


def found(unit: Unit, name: str) -> Iterable[Row]:
    """What is typed beside a bare LIKE, and what is read as the search opens beside its rows."""
    begun = begin_search(unit.chief)
    value, base = in_turn(lambda: search(unit.chief, TYPED, begun), bare(unit), RUNS)
    yield Row(f"sök bland {PEOPLE} personer ({name})", value, base, limit_ms=LONGEST)
    order_changed(unit)
    value, base = in_turn(lambda: search(unit.chief, TYPED, as_it_was(begun)), bare(unit), RUNS)
    yield Row(f"sök när en beställning har ändrats ({name})", value, base, limit_ms=LONGEST)
    value, base = in_turn(lambda: begin_search(unit.chief), rows(unit), RUNS)
    yield Row(f"öppna sökningen, {PEOPLE} personer ({name})", value, base, bar=OPENING)


def order_changed(unit: Unit) -> None:
    """Change one order, so that all of them are read anew."""
    with unit.store.read() as reader:
        first = reader.execute(select(CustomerOrder.id).limit(1)).scalar_one()
    with unit.chief.write("test.order", Topic.ORDERS) as work:
        work.get(CustomerOrder, first).kind = "Sådd på hösten"
        work.done(None, "")


def as_it_was(begun: Searching) -> Searching:
    """Return what a search had read, for another one to bring up to date."""
    return replace(begun, _found=list(begun._found))


def rows(unit: Unit) -> Callable[[], object]:
    """The people and orders with their names, fetched by Core and left as they are."""
    chief = unit.chief

    def read() -> object:
        with unit.store.read() as reader:
            people = query.people(reader, visible_people(chief), chief.clock.today())
            return len(list(people)), len(list(query.orders(reader)))

    return read


def bare(unit: Unit) -> Callable[[], object]:
    """The names and orders that hold a text as it is typed: no rings, no errors, no rights."""
    person = (Participant.given_name, Participant.family_name, Participant.alias)
    order = (CustomerOrder.number, CustomerOrder.kind, CustomerOrder.orderer, Customer.name)

    def like() -> object:
        with unit.store.read() as reader:
            held = or_(*(func.lower(column).like("%berg%") for column in person))
            found = reader.execute(select(Participant.id, *person).where(held)).all()
            held = or_(*(func.lower(column).like("%berg%") for column in order))
            orders = select(CustomerOrder.id, *order).join(Customer).where(held)
            return found, reader.execute(orders).all()

    return like
