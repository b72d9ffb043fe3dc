"""People from another arena on an arena's tasks: away, taken over, and taken off a frozen day."""

from uuid import UUID

import pytest

from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.briefing import AssignDraft, CopySource
from ame_desktop.domain.errors import DomainError, NeedsReasonError
from ame_desktop.domain.participants import Protection
from ame_desktop.services.announced_absence import announce
from ame_desktop.services.attendance import mark
from ame_desktop.services.briefing_assign import assign, unassign
from ame_desktop.services.briefing_copy import copy_day
from ame_desktop.services.briefing_freeze import freeze_day
from ame_desktop.storage.models.briefing import Assignment
from tests.support.mornings import MONDAY, TUESDAY, Morning, names, stored
from tests.support.units import Unit

SICK, PRESENT = AttendanceState.SICK, AttendanceState.PRESENT


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


@pytest.fixture
def guest(morning: Morning) -> UUID:
    person = morning.people.add("Gun", arena="Innegrupp")
    morning.placed(person)
    return person


def test_a_guest_who_is_away_is_warned_of(morning: Morning, guest: UUID) -> None:
    announce(morning.ctx, guest, SICK, MONDAY, TUESDAY)
    task = morning.task()
    with pytest.raises(NeedsReasonError, match=r"Gun är borta t\.o\.m\. tis 24 nov: sjuk"):
        assign(morning.ctx, AssignDraft(task, guest))
    assign(morning.ctx, AssignDraft(task, guest, reason="Kommer ändå"))
    assert names(morning.board().columns[0].cards) == ["Gun"]


def test_what_is_marked_at_the_own_arena_goes_before_what_was_told(
    morning: Morning, guest: UUID
) -> None:
    announce(morning.ctx, guest, SICK, MONDAY, MONDAY)
    mark(morning.ctx, MarkDraft(MONDAY, guest, morning.unit.arena("Innegrupp"), PRESENT))
    morning.put(morning.task(), guest, reason="")
    assert morning.board().columns[0].cards[0].warnings == ()


def test_as_yesterday_leaves_out_a_guest_who_is_away(morning: Morning, guest: UUID) -> None:
    morning.put(morning.task(), guest, morning.add("Ali"))
    announce(morning.ctx, guest, SICK, TUESDAY, TUESDAY)
    report = copy_day(morning.ctx, TUESDAY, morning.arena_id, CopySource.LATEST).value
    assert report.left_out == ("Gun är borta.",)
    assert names(morning.board(TUESDAY).columns[0].cards) == ["Ali"]


def test_a_guest_taken_off_a_frozen_day_is_a_change(morning: Morning, guest: UUID) -> None:
    morning.put(morning.task(), guest, morning.add("Ali"))
    freeze_day(morning.ctx, MONDAY, morning.arena_id)
    with pytest.raises(DomainError, match="Inget har ändrats"):
        freeze_day(morning.ctx, MONDAY, morning.arena_id)
    row = next(row for row in stored(morning) if row.participant_id == guest)
    unassign(morning.ctx, row.id)
    board = morning.board()
    assert board.frozen is not None
    assert board.frozen.changes == ("Gun är inte längre på Snöröjning.",)
    assert [*names(board.unassigned), *names(board.away)] == []
    assert freeze_day(morning.ctx, MONDAY, morning.arena_id).value == 2
    announce(morning.ctx, guest, SICK, MONDAY, MONDAY)
    assert names(morning.board().away) == []


def test_a_mate_whom_one_may_not_meet_is_not_named(unit: Unit) -> None:
    morning = Morning(unit)
    ada, bo = morning.add("Ada"), morning.add("Bo")
    hidden = morning.add("Hemlig", protection=Protection.MARKED)
    morning.put(morning.task(), ada)
    task = morning.task(day=TUESDAY, places=5)
    for other in (bo, hidden):
        morning.apart(ada, other)
        morning.store(
            Assignment(task_id=task, participant_id=other, day=TUESDAY, part=DayPart.WHOLE)
        )
    report = copy_day(morning.ctx, TUESDAY, morning.arena_id, CopySource.LATEST).value
    assert report.warnings == ("Ada och Bo ska inte arbeta tillsammans.",)
