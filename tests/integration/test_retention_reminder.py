"""A gallring that is decided waits for the chief until it is proven. Source: NAT-37."""

from pathlib import Path

from ame_desktop.domain.access import Role
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.services.context import Context
from ame_desktop.services.reminders import todo
from ame_desktop.services.retention import Ground, erase, export_archive, prove
from tests.support.units import Unit
from tests.support.whole_people import Gallring, WholePeople


def waits(ctx: Context) -> list[TodoRow]:
    return [row for row in todo(ctx) if row.kind is TodoKind.ERASURE]


def test_a_decided_gallring_waits_until_it_is_proven(any_unit: Unit, tmp_path: Path) -> None:
    WholePeople(any_unit).add("Zyx")
    gallring, archive = Gallring(any_unit), tmp_path / "arkiv.zip"
    proposed = gallring.proposed()
    assert waits(gallring.chief) == []
    key = gallring.approve(proposed)
    (row,) = waits(gallring.chief)
    assert row.mine
    assert row.what == "Exportera till arkivet och gallra 1 person, som är beslutat"
    assert (row.page_id, row.target) == ("retention", key)
    assert [row.mine for row in waits(gallring.consultant)] == [False]
    assert waits(any_unit.as_role(Role.COORDINATOR)) == []
    export_archive(gallring.chief, key, gallring.version(key), archive)
    assert waits(gallring.chief)[0].what == "Gallra 1 person, som är beslutat"
    erase(gallring.chief, key, gallring.version(key), "GALLRA", archive, Ground())
    assert waits(gallring.chief)[0].what == "Gör gallringsprotokollet"
    prove(gallring.chief, key, archive, Ground())
    assert waits(gallring.chief) == []
