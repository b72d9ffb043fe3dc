"""The wall of an arena: what the room may know, on a file and on a server."""

from dataclasses import asdict
from datetime import date

from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.wall import Standing, Wall
from ame_desktop.services.announced_absence import announce
from ame_desktop.services.attendance import mark
from ame_desktop.services.day_slips import day_slips
from ame_desktop.services.wall import open_wall, teams, wall, wall_arenas
from ame_desktop.storage.models.data_requests import ProcessingLimit
from ame_desktop.storage.models.participants import ProtectedReader
from tests.support.mornings import MONDAY, Morning
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit


def standings(shown: Wall) -> dict[str, Standing]:
    return {person.name: person.standing for person in shown.people}


def test_the_wall_shows_who_is_here_and_who_does_what(any_unit: Unit) -> None:
    morning = Morning(any_unit)
    anna, bo, cia = morning.add("Anna", "Ek"), morning.add("Bo", "Ask"), morning.add("Cia", "Al")
    task = morning.task(place="Torget", practical_supervisor_id=cia)
    morning.task("Röja sly")
    morning.put(task, anna, bo)
    here = morning.arena_id
    mark(morning.ctx, MarkDraft(MONDAY, anna, here, AttendanceState.LATE, minutes=60))
    mark(morning.ctx, MarkDraft(MONDAY, bo, here, AttendanceState.SICK))
    shown = open_wall(morning.ctx, here)
    assert standings(shown) == {
        "Anna": Standing.HERE,
        "Bo": Standing.AWAY,
        "Cia": Standing.AWAITED,
    }
    first, second = shown.tasks
    assert (first.title, first.place, first.people) == ("Snöröjning", "Torget", ("Anna",))
    assert (first.led_by, second.people) == ("Cia", ())
    assert shown.to_solve == ("Röja sly: ingen än", "1 person utan uppgift")


def test_a_guest_who_is_away_is_on_no_task_and_gets_no_slip(any_unit: Unit) -> None:
    morning = Morning(any_unit)
    guest = morning.people.add("Gun", arena="Innegrupp")
    morning.placed(guest)
    morning.put(morning.task(), guest, morning.add("Anna"))
    here = morning.arena_id
    assert wall(morning.ctx, here).tasks[0].people == ("Gun", "Anna")
    announce(morning.ctx, guest, AttendanceState.SICK, MONDAY, MONDAY)
    assert wall(morning.ctx, here).tasks[0].people == ("Anna",)
    assert "Gun" not in pdf_text(day_slips(morning.ctx, MONDAY, here))
    mark(
        morning.ctx,
        MarkDraft(MONDAY, guest, any_unit.arena("Innegrupp"), AttendanceState.PRESENT),
    )
    assert wall(morning.ctx, here).tasks[0].people == ("Gun", "Anna")


def test_nobody_protected_or_only_kept_is_on_it_whoever_looks(any_unit: Unit) -> None:
    morning = Morning(any_unit)
    hidden = morning.add("Hemlig", "Person", protection=Protection.REGISTERED)
    kept = morning.add("Begränsad", "Person")
    task = morning.task()
    morning.put(task, kept)
    chief = morning.ctx.actor.staff_id
    start = date(2026, 1, 1)
    morning.store(
        ProtectedReader(participant_id=hidden, staff_id=chief),
        ProcessingLimit(participant_id=kept, start=start, reason="Bestritt", decided_by_id=chief),
    )
    shown = wall(morning.ctx, morning.arena_id)
    assert shown.people == ()
    assert [row.people for row in shown.tasks] == [()]
    assert shown.to_solve == ("Snöröjning: ingen än",)


def test_no_cause_no_adaptation_and_no_family_name_is_told(any_unit: Unit) -> None:
    morning = Morning(any_unit)
    anna = morning.add("Anna", "Sällsynt")
    morning.restricted(anna, RestrictionKind.LIFTING, text="Hemligt knä")
    morning.put(morning.task(), anna)
    draft = MarkDraft(MONDAY, anna, morning.arena_id, AttendanceState.SICK)
    mark(morning.ctx, draft)
    told = str(asdict(wall(morning.ctx, morning.arena_id)))
    for secret in ("Sällsynt", "Sjuk", "'S'", "knä", "lyft", str(anna)):
        assert secret not in told


def test_the_own_arena_comes_first(any_unit: Unit) -> None:
    ctx = any_unit.chief
    names = [row.name for row in wall_arenas(ctx)]
    assert names
    assert len(names) == len(set(names))


def test_a_protected_practical_supervisor_stands_on_nobodys_board_but_the_named(
    any_unit: Unit,
) -> None:
    morning = Morning(any_unit)
    hidden = morning.add("Hemlig", protection=Protection.MARKED)
    morning.task(practical_supervisor_id=hidden)
    leaders = [column.row.practical_supervisor_id for column in morning.board().columns]
    assert leaders == [None]
    named = ProtectedReader(participant_id=hidden, staff_id=morning.ctx.actor.staff_id)
    morning.store(named)
    leaders = [column.row.practical_supervisor_id for column in morning.board().columns]
    assert leaders == [hidden]
    assert teams(morning.ctx, morning.arena_id) == ()
