"""Half-typed text is kept for its writer alone, and leaves nothing in the log."""

from dataclasses import replace

from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.participants import Protection
from ame_desktop.services.drafts import drop, keep, kept
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.final_documents import TextDraft
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.store import Store
from tests.support.unit_people import People
from tests.support.units import Unit

PLACE = "slutdokument:1"


def count(unit: Unit, table: type[LogEntry] | type[TextDraft]) -> int:
    with unit.store.read() as reader:
        return reader.scalar(select(func.count()).select_from(table)) or 0


def test_the_latest_text_of_each_field_is_kept_and_dropped(any_unit: Unit) -> None:
    ctx = any_unit.chief
    lines = count(any_unit, LogEntry)
    keep(ctx, PLACE, "motivation", "Kommer i ti")
    keep(ctx, PLACE, "motivation", "Kommer i tid.\n”Ja” محمد\0")
    keep(ctx, PLACE, "narvaro", "God")
    assert [(row.field, row.text) for row in kept(ctx, PLACE)] == [
        ("motivation", "Kommer i tid.\n”Ja” محمد"),
        ("narvaro", "God"),
    ]
    assert kept(ctx, PLACE)[0].at == any_unit.clock.now()
    drop(ctx, PLACE, "motivation")
    assert [row.field for row in kept(ctx, PLACE)] == ["narvaro"]
    drop(ctx, PLACE)
    assert kept(ctx, PLACE) == ()
    assert count(any_unit, LogEntry) == lines
    assert count(any_unit, TextDraft) == 0


def test_only_the_writer_reads_it_back(any_unit: Unit) -> None:
    other = any_unit.as_role(Role.CONSULTANT)
    keep(any_unit.chief, PLACE, "motivation", "mitt")
    keep(other, PLACE, "motivation", "ditt")
    assert [row.text for row in kept(other, PLACE)] == ["ditt"]
    drop(other, PLACE)
    assert [row.text for row in kept(any_unit.chief, PLACE)] == ["mitt"]


def test_nothing_comes_back_about_somebody_one_may_not_meet(any_unit: Unit) -> None:
    ctx = any_unit.as_role(Role.CONSULTANT)
    person = People(any_unit).add("Ali", "Ahmed")
    keep(ctx, PLACE, "motivation", "Ali trivs", person)
    assert kept(ctx, PLACE)
    with any_unit.chief.write("test.protect") as work:
        work.get(Participant, person).protection = Protection.MARKED
        work.done(None, "")
    assert kept(ctx, PLACE) == ()


def test_in_read_only_nothing_is_kept_and_nobody_is_told(unit: Unit) -> None:
    keep(unit.chief, PLACE, "motivation", "före")
    ctx = replace(unit.chief, store=Store(unit.store.engine, read_only=True))
    keep(ctx, PLACE, "motivation", "efter")
    drop(ctx, PLACE)
    assert [row.text for row in kept(ctx, PLACE)] == ["före"]
