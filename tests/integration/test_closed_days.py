"""*Avsluta dagen*: refused with the names while marks are missing; later ones are kept beside."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.attendance import ArenaStatus, MarkDraft
from ame_desktop.domain.errors import DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.participant_drafts import ProtectionDraft
from ame_desktop.domain.participants import Protection
from ame_desktop.services.announced_absence import announce, withdraw
from ame_desktop.services.attendance import attendance_day, mark, mark_rest_present
from ame_desktop.services.attendance_closing import ask_times, close_day, reopen_day
from ame_desktop.services.protection import protect
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.arenas import Arena
from tests.support.marking import (
    DAY,
    LATE,
    LEAVE,
    NO_SHOW,
    PRESENT,
    SICK,
    TODAY,
    corrections,
    draft,
    locked,
    stored,
)
from tests.support.unit_people import People


def status(people: People, arena: str = "Innegrupp") -> ArenaStatus:
    statuses = attendance_day(people.unit.chief, TODAY).arenas
    return next(status for status in statuses if status.name == arena)


def test_a_day_with_holes_is_not_closed_and_the_names_are_told(people: People) -> None:
    ctx, arena = people.unit.chief, people.unit.arena("Innegrupp")
    ali = people.add("Ali", "Ahmed")
    people.add("Bo", "Berg")
    mark(ctx, draft(people, ali, PRESENT))
    with pytest.raises(DomainError, match="1 person saknar markering i Innegrupp: Bo Berg"):
        close_day(ctx, TODAY, arena)
    assert status(people).closed is None
    mark_rest_present(ctx, TODAY, arena)
    assert close_day(ctx, TODAY, arena).changes.label == "Avslutade mån 23 nov i Innegrupp."
    closed = status(people).closed
    assert closed is not None
    assert closed.at == datetime(2026, 11, 23, 6, 30, tzinfo=UTC)


def test_a_day_where_minutes_are_missing_is_not_closed(people: People) -> None:
    ctx, arena = people.unit.chief, people.unit.arena("Innegrupp")
    late = draft(people, people.add("Ali", "Ahmed"), LATE)
    mark(ctx, late)
    with pytest.raises(DomainError, match="Minuter saknas i Innegrupp för Ali Ahmed"):
        close_day(ctx, TODAY, arena)
    assert status(people).closed is None
    mark(ctx, replace(late, minutes=300))
    close_day(ctx, TODAY, arena)
    assert status(people).closed is not None


def test_what_is_marked_on_a_closed_day_is_a_correction(people: People) -> None:
    ctx, arena = people.unit.chief, people.unit.arena("Innegrupp")
    ali = people.add("Ali")
    mark(ctx, draft(people, ali, PRESENT))
    mark(ctx, draft(people, ali, SICK))
    assert corrections(people) == []
    close_day(ctx, TODAY, arena)
    mark(ctx, draft(people, ali, NO_SHOW))
    people.add("Bo")
    mark_rest_present(ctx, TODAY, arena)
    assert [(row.old_state, row.new_state) for row in corrections(people)] == [
        (SICK, NO_SHOW),
        (None, PRESENT),
    ]


def test_a_day_is_opened_again_by_hand_and_by_undo(people: People) -> None:
    ctx, arena = people.unit.chief, people.unit.arena("Innegrupp")
    done = close_day(ctx, TODAY, arena)
    close_day(ctx, TODAY, arena)
    undo(ctx, done.changes)
    assert status(people).closed is None
    close_day(ctx, TODAY, arena)
    reopen_day(ctx, TODAY, arena)
    reopen_day(ctx, TODAY, arena)
    assert status(people).closed is None
    ali = people.add("Ali")
    mark(ctx, draft(people, ali, PRESENT))
    assert corrections(people) == []


def test_undo_closes_no_day_with_holes_and_opens_none_of_a_locked_month(people: People) -> None:
    ctx, arena = people.unit.chief, people.unit.arena("Innegrupp")
    ali = people.add("Ali", "Ahmed")
    mark(ctx, draft(people, ali, PRESENT))
    close_day(ctx, TODAY, arena)
    opened = reopen_day(ctx, TODAY, arena)
    mark(ctx, draft(people, ali, None))
    with pytest.raises(DomainError, match="Ali Ahmed"):
        undo(ctx, opened.changes)
    assert status(people).closed is None
    mark(ctx, draft(people, ali, PRESENT))
    undo(ctx, opened.changes)
    assert status(people).closed is not None
    again = reopen_day(ctx, TODAY, arena)
    closed = close_day(ctx, TODAY, arena)
    locked(people.unit, "Innegrupp", TODAY)
    for done in (closed, again):
        with pytest.raises(DomainError, match="låst"):
            undo(ctx, done.changes)
    assert status(people).closed is not None


def test_a_day_to_come_is_not_closed_and_a_locked_month_is_not_opened(people: People) -> None:
    ctx, arena = people.unit.chief, people.unit.arena("Innegrupp")
    with pytest.raises(DomainError, match="har inte varit än"):
        close_day(ctx, TODAY + DAY, arena)
    october = TODAY.replace(month=10)
    locked(people.unit, "Innegrupp", october)
    with pytest.raises(DomainError, match="låst"):
        reopen_day(ctx, october, arena)


def test_who_may_not_be_met_is_never_named(people: People) -> None:
    arena = people.unit.arena("Innegrupp")
    person = people.add("Hemlig")
    protect(people.unit.chief, person, ProtectionDraft(Protection.MARKED))
    officer = people.unit.as_role(Role.ATTENDANCE_OFFICER)
    with pytest.raises(DomainError, match="Hemlig"):
        close_day(people.unit.chief, TODAY, arena)
    close_day(officer, TODAY, arena)


def test_the_supervisor_closes_the_own_arena_only(people: People) -> None:
    supervisor = people.unit.as_role(Role.SUPERVISOR, arenas=(people.unit.arena("Innegrupp"),))
    close_day(supervisor, TODAY, people.unit.arena("Innegrupp"))
    for act in (close_day, reopen_day):
        with pytest.raises(NotPermittedError):
            act(supervisor, TODAY, people.unit.arena("Utegrupp"))
    with pytest.raises((NotFoundError, DomainError)):
        close_day(people.unit.chief, TODAY, people.add("Ali"))


def test_the_times_are_settings(people: People) -> None:
    times = ask_times(people.unit.chief, TODAY)
    assert (times.asked_from, times.before_end) == (9 * 60 + 15, 30)


def test_what_was_marked_before_the_day_was_done_is_not_undone_behind_it(people: People) -> None:
    ctx, clock, arena = people.unit.chief, people.unit.clock, people.unit.arena("Innegrupp")
    ali = people.add("Ali")
    before = mark(ctx, draft(people, ali, PRESENT))
    clock.set(datetime(2026, 11, 23, 16, 0))
    close_day(people.unit.as_role(Role.ATTENDANCE_OFFICER), TODAY, arena)
    with pytest.raises(DomainError, match="är avslutad för Innegrupp"):
        undo(ctx, before.changes)
    clock.set(datetime(2026, 11, 23, 16, 5))
    after = mark(ctx, draft(people, ali, NO_SHOW))
    undo(ctx, after.changes)
    assert stored(people) == 1
    reopen_day(ctx, TODAY, arena)
    undo(ctx, mark(ctx, draft(people, ali, SICK)).changes)


def test_absence_told_for_a_day_that_is_done_stands(people: People) -> None:
    ctx, arena = people.unit.chief, people.unit.arena("Innegrupp")
    ali, bo = people.add("Ali"), people.add("Bo")
    told = announce(ctx, ali, SICK, TODAY, TODAY + DAY).value
    marked = announce(ctx, bo, SICK, TODAY, TODAY + DAY).value
    mark(ctx, draft(people, bo, NO_SHOW))
    close_day(ctx, TODAY, arena)
    with pytest.raises(DomainError, match="är avslutad för Innegrupp"):
        withdraw(ctx, told)
    with pytest.raises(DomainError, match="är avslutad för Innegrupp"):
        announce(ctx, ali, LEAVE, TODAY, TODAY)
    announce(ctx, ali, SICK, TODAY, TODAY + 2 * DAY)
    withdraw(ctx, told, TODAY + DAY)
    withdraw(ctx, marked)
    with pytest.raises(DomainError, match="Ali"):
        reopen_day(ctx, TODAY, arena)
        withdraw(ctx, told)
        close_day(ctx, TODAY, arena)


def other_units(people: People) -> str:
    """Return what the arena of those at other units is called."""
    with people.unit.store.read() as reader:
        query = select(Arena.name).where(Arena.kind == ArenaKind.OTHER_UNITS)
        return str(reader.execute(query).scalar_one())


def test_marks_at_other_units_are_not_undone_in_a_locked_month(people: People) -> None:
    ctx = people.unit.chief
    home = other_units(people)
    ali = people.add("Ali", arena=None)
    place = people.place(ali, "Biblioteket")
    october = TODAY.replace(month=10)
    people.agree(ali, {october.weekday(): (8, 12)}, placement=place)
    done = mark(ctx, MarkDraft(october, ali, place, PRESENT, reason="Glömdes"))
    locked(people.unit, home, october)
    with pytest.raises(DomainError, match="Oktober 2026 är låst"):
        undo(ctx, done.changes)


def test_absence_at_other_units_is_not_told_or_taken_back_in_a_locked_month(
    people: People,
) -> None:
    ctx = people.unit.chief
    ali = people.add("Ali", arena=None)
    place = people.place(ali, "Biblioteket")
    people.agree(ali, {TODAY.weekday(): (8, 12)}, placement=place)
    told = announce(ctx, ali, LEAVE, TODAY, TODAY)
    locked(people.unit, other_units(people), TODAY)
    for act in (
        lambda: announce(ctx, ali, SICK, TODAY, TODAY),
        lambda: withdraw(ctx, told.value),
        lambda: undo(ctx, told.changes),
    ):
        with pytest.raises(DomainError, match="November 2026 är låst"):
            act()
    # Who works in the unit's own arenas alone has nothing in that month.
    announce(ctx, people.add("Bo"), SICK, TODAY, TODAY)


def test_absence_is_not_taken_back_or_brought_back_in_a_month_that_is_locked_since(
    people: People,
) -> None:
    ctx, ali = people.unit.chief, people.add("Ali")
    first = TODAY - 7 * DAY
    shorter = announce(ctx, ali, LEAVE, first, TODAY + 20 * DAY)
    cut = withdraw(ctx, shorter.value, TODAY + DAY)
    gone = withdraw(ctx, announce(ctx, people.add("Bo"), SICK, TODAY, TODAY).value)
    locked(people.unit, "Innegrupp", TODAY)
    for done in (cut, gone):
        with pytest.raises(DomainError, match="November 2026 är låst"):
            undo(ctx, done.changes)


def test_a_new_last_day_takes_no_day_back_that_is_done(people: People) -> None:
    ctx, arena = people.unit.chief, people.unit.arena("Innegrupp")
    ali = people.add("Ali")
    people.agree(ali, {TODAY.weekday(): (8, 12)})
    announce(ctx, ali, SICK, TODAY - 3 * DAY, TODAY)
    close_day(ctx, TODAY, arena)
    with pytest.raises(DomainError, match="Mån 23 nov är avslutad"):
        announce(ctx, ali, SICK, TODAY - 3 * DAY, TODAY - DAY)


def test_absence_that_fills_a_day_that_is_done_is_not_undone(people: People) -> None:
    ctx, arena = people.unit.chief, people.unit.arena("Innegrupp")
    ali = people.add("Ali")
    told = announce(ctx, ali, SICK, TODAY, TODAY)
    close_day(ctx, TODAY, arena)
    with pytest.raises(DomainError, match="är avslutad för Innegrupp"):
        undo(ctx, told.changes)
    longer = announce(ctx, ali, SICK, TODAY + DAY, TODAY + 2 * DAY)
    undo(ctx, longer.changes)
    locked(people.unit, "Innegrupp", TODAY)
    reopened = announce(ctx, people.add("Bo", arena="Utegrupp"), SICK, TODAY, TODAY)
    undo(ctx, reopened.changes)
    with pytest.raises(DomainError, match="November 2026 är låst"):
        undo(ctx, told.changes)
