"""R11: two people edit the same record, at random, and nothing that either did is lost.

Every value that is written is unlike all others, so that each can be followed: what replaces it
was written by somebody who had it before them, or who was asked about it.
"""

from dataclasses import asdict, dataclass, field
from random import Random
from typing import Any
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.customers import CustomerDraft
from ame_desktop.domain.errors import ChangedSinceError
from ame_desktop.domain.merging import Answer, Values, merge, settled
from ame_desktop.services.context import Context
from ame_desktop.services.customers import add_customer, change_customer, customer_register
from tests.support.measured import Measured
from tests.support.units import Unit

FIELDS = ("contact", "phone", "email", "address", "note")
FEW, MANY = 120, 10_000
Stored = tuple[int, Values]


@dataclass
class Record:
    """A record that two people keep, in the memory alone."""

    values: Values
    version: int = 1

    def read(self) -> Stored:
        return self.version, dict(self.values)

    def write(self, version: int, values: Values) -> None:
        if version != self.version:
            raise ChangedSinceError("changed since")
        self.values, self.version = dict(values), version + 1


@dataclass
class Keeper:
    """A counterpart that two people keep in a unit."""

    ctx: Context
    key: UUID

    def read(self) -> Stored:
        row = customer_register(self.ctx).rows[0]
        return row.version, asdict(row.draft)

    def write(self, version: int, values: Values) -> None:
        change_customer(self.ctx, self.key, version, CustomerDraft(**dict(values)))


@dataclass
class Editor:
    """One of the two: opens, types, stores, and answers where both have changed a field."""

    name: str
    record: Any
    random: Random
    told: "Account"
    version: int = 0
    began: Values = field(default_factory=dict)
    typed: dict[str, object] = field(default_factory=dict)
    seen: dict[str, set[object]] = field(default_factory=dict)

    def open(self) -> None:
        self.version, self.began = self.record.read()
        self.typed = dict(self.began)
        self.seen = {name: {self.began[name]} for name in FIELDS}

    def type(self) -> None:
        for name in self.random.sample(FIELDS, self.random.randint(1, 2)):
            self.typed[name] = self.told.new_value(self.name)

    def save(self) -> None:
        before = self.record.read()[1]
        wanted = {name for name in FIELDS if self.typed[name] != self.began[name]}
        while True:
            try:
                self.record.write(self.version, self.typed)
            except ChangedSinceError:
                self._meet(wanted)
            else:
                break
        self.told.stored(self, before, self.record.read()[1], wanted)
        self.version = 0

    def _meet(self, wanted: set[str]) -> None:
        version, theirs = self.record.read()
        merged = merge(self.began, self.typed, theirs)
        answers = {}
        for clash in merged.clashes:
            answers[clash.field] = self.random.choice((Answer.MINE, Answer.THEIRS))
            self.seen[clash.field].add(clash.theirs)
            self.told.asked += 1
            if answers[clash.field] is Answer.THEIRS:
                wanted.discard(clash.field)
        for name in merged.theirs:
            self.seen.setdefault(name, set()).add(theirs[name])
        self.told.merged += bool(merged.theirs)
        self.version, self.began = version, theirs
        self.typed = dict(settled(merged, answers))


@dataclass
class Account:
    """Follows every value, and counts those that were lost."""

    edits: int = 0
    merged: int = 0
    asked: int = 0
    lost: list[str] = field(default_factory=list)

    def new_value(self, name: str) -> str:
        self.edits += 1
        return f"{name}{self.edits}@prov.se"

    def stored(self, by: Editor, before: Values, after: Values, wanted: set[str]) -> None:
        for name in FIELDS:
            if after[name] != before[name] and before[name] not in by.seen[name]:
                self.lost.append(f"{before[name]} in {name} was replaced unseen")
            if name in wanted and after[name] != by.typed[name]:
                self.lost.append(f"{by.typed[name]} in {name} was not stored")
            if name not in wanted and after[name] != before[name]:
                self.lost.append(f"{before[name]} in {name} was changed by nobody")


def edit_at_random(records: tuple[Any, Any], edits: int, random: Random) -> Account:
    """Let two people open, type and store in any order until they have made so many edits."""
    told = Account()
    both = [Editor(name, record, random, told) for name, record in zip("AB", records, strict=True)]
    while told.edits < edits:
        one = random.choice(both)
        if one.version == 0:
            one.open()
        elif one.typed == one.began or random.random() < 0.4:
            one.type()
        else:
            one.save()
    return told


def figure(told: Account, where: str) -> str:
    count = f"{told.edits // 10 * 10:,}".replace(",", " ")
    return f"{len(told.lost)} förlorade av {count} ändringar {where}"


@pytest.mark.parametrize("seed", range(4))
def test_nothing_is_lost_in_ten_thousand_random_edits(seed: int, measured: Measured) -> None:
    record = Record({**asdict(CustomerDraft("Ekorren"))})
    told = edit_at_random((record, record), MANY, Random(seed))
    assert told.lost == []
    assert told.merged > 500
    assert told.asked > 500
    measured("R11", figure(told, "på måfå"))


def unit_kind(unit: Unit) -> str:
    return "fil" if unit.path is not None else "server"


def keepers(unit: Unit) -> tuple[Keeper, Keeper]:
    key = add_customer(unit.chief, CustomerDraft("Ekorren")).value
    return Keeper(unit.chief, key), Keeper(unit.as_role(Role.COORDINATOR, name="Bo Ek"), key)


def test_nothing_is_lost_where_two_keep_a_counterpart(any_unit: Unit, measured: Measured) -> None:
    told = edit_at_random(keepers(any_unit), FEW, Random(11))
    assert told.lost == []
    assert told.merged
    assert told.asked
    measured("R11", figure(told, f"lagrade i {unit_kind(any_unit)}"))


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_nothing_is_lost_in_ten_thousand_stored_edits(any_unit: Unit, measured: Measured) -> None:
    told = edit_at_random(keepers(any_unit), MANY, Random(12))
    assert told.lost == []
    measured("R11", figure(told, f"lagrade i {unit_kind(any_unit)}"))


def test_whoever_stores_over_what_they_did_not_see_is_found_out() -> None:
    class Careless(Record):
        def write(self, version: int, values: Values) -> None:
            super().write(self.version, values)

    record = Careless({**asdict(CustomerDraft("Ekorren"))})
    told = edit_at_random((record, record), 200, Random(3))
    assert told.lost
