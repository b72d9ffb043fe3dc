"""*Föreslå fördelning* on a unit: what is proposed and why, what is taken, and what is not."""

from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.proposals.proposal import Proposal, Wanted
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.services.announced_absence import announce
from ame_desktop.services.context import Context
from ame_desktop.services.proposals import groundwork, take, worked_out
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.follow_ups import DevelopmentArea, FollowUp
from ame_desktop.storage.models.participants import Participant
from tests.support.meanwhile import meanwhile
from tests.support.mornings import MONDAY, Morning, column, log, names, stored
from tests.support.told import told
from tests.support.units import Unit


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


def proposed(morning: Morning, ctx: Context | None = None) -> Proposal:
    return worked_out(groundwork(ctx or morning.ctx, MONDAY, morning.arena_id))


def said(proposal: Proposal) -> dict[str, tuple[str, str]]:
    return {choice.name: (choice.task, choice.text) for choice in proposal.choices}


def take_all(morning: Morning, proposal: Proposal) -> Any:
    wanted = [choice.wanted for choice in proposal.choices]
    return take(morning.ctx, MONDAY, morning.arena_id, wanted)


def test_a_morning_is_proposed_taken_and_undone_at_once(morning: Morning) -> None:
    morning.task("Snöröjning", places=3, needs_driver=True)
    morning.task("Returpapper", places=2, lift_kilograms=15, demands=("lyft",))
    driver, weak = morning.add("Dina"), morning.add("Viggo")
    morning.licensed(driver)
    morning.restricted(weak, RestrictionKind.LIFTING, 5)
    for name in ("Ada", "Bo", "Cia"):
        morning.add(name)
    proposal = proposed(morning)
    assert stored(morning) == []
    choices = said(proposal)
    assert choices["Dina"] == (
        "Snöröjning",
        "Dina har körkort, och laget på Snöröjning behöver någon som kör.",
    )
    assert choices["Viggo"] == (
        "Snöröjning",
        "Av uppgifterna med plats är det Snöröjning som passar Viggo i dag.",
    )
    weak_one = next(choice for choice in proposal.choices if choice.name == "Viggo")
    assert weak_one.said(openly=False) == "Snöröjning har plats, och Viggo är ledig."
    assert len(choices) == 5
    assert (proposal.left, proposal.remarks, proposal.best) == ((), (), True)
    assert proposed(morning) == proposal
    done = take_all(morning, proposal)
    assert (done.value.people, done.value.left_out) == (5, ())
    board = morning.board()
    assert {name: c.row.name for c in board.columns for name in names(c.cards)} == {
        name: task for name, (task, _) in choices.items()
    }
    assert not any(card.warnings for c in board.columns for card in c.cards)
    undo(morning.ctx, done.changes)
    assert stored(morning) == []
    assert [row.count for row in log(morning, "briefing.propose")] == [5, 5]


def test_what_stops_or_asks_for_a_reason_is_never_proposed(morning: Morning) -> None:
    morning.task("Snöröjning", places=9)
    unapproved = morning.people.add("Ove", arena=morning.arena)
    morning.placed(unapproved, PlacementState.WAITING)
    ada, bo = morning.add("Ada"), morning.add("Bo")
    morning.apart(ada, bo)
    away = morning.add("Stina")
    announce(morning.ctx, away, AttendanceState.SICK, MONDAY, MONDAY)
    morning.add("Hemlig", protection=Protection.MARKED)
    proposal = proposed(morning)
    assert len(proposal.choices) == 1
    assert next(iter(said(proposal))) in ("Ada", "Bo")
    left = " ".join(item.text for item in proposal.left)
    assert "Ove har ingen godkänd placering." in left
    assert "Inget som är ledigt passar" in left
    assert "tillsammans" not in left
    assert "Stina" not in left


def test_what_is_taken_is_checked_anew(morning: Morning) -> None:
    snow = morning.task("Snöröjning", places=2)
    ada, bo, cia = morning.add("Ada"), morning.add("Bo"), morning.add("Cia")
    proposal = proposed(morning)
    assert len(proposal.choices) == 2
    announce(morning.ctx, ada, AttendanceState.SICK, MONDAY, MONDAY)
    morning.put(snow, bo)
    wanted = [Wanted(person, snow, DayPart.WHOLE) for person in (ada, bo, cia)]
    done = take(morning.ctx, MONDAY, morning.arena_id, wanted).value
    assert done.people == 1
    assert done.left_out == (
        "Ada har redan en uppgift, eller väntas inte längre.",
        "Bo har redan en uppgift, eller väntas inte längre.",
    )
    with pytest.raises(DomainError, match="Cia har redan en uppgift"):
        take(morning.ctx, MONDAY, morning.arena_id, wanted[2:])
    assert sorted(names(column(morning.board(), "Snöröjning").cards)) == ["Bo", "Cia"]


def test_whom_somebody_else_has_just_placed_is_left_out(morning: Morning) -> None:
    snow, paper = morning.task("Snöröjning"), morning.task("Returpapper")
    ada = morning.add("Ada")
    late = meanwhile(morning.ctx, partial(morning.put, paper, ada))
    with pytest.raises(DomainError, match="Ada har redan en uppgift"):
        take(late, MONDAY, morning.arena_id, [Wanted(ada, snow, DayPart.WHOLE)])
    assert names(column(morning.board(), "Snöröjning").cards) == []


def test_who_is_to_be_kept_apart_is_told_to_nobody(unit: Unit) -> None:
    morning = Morning(unit)
    snow = morning.task("Snöröjning", places=3)
    ada, bo = morning.add("Ada"), morning.add("Bo")
    hidden = morning.add("Hemlig", protection=Protection.MARKED)
    for other in (bo, hidden):
        morning.apart(ada, other)
        with morning.ctx.write("test.put") as work:
            row = Assignment(
                task_id=snow, participant_id=other, day=MONDAY, part=DayPart.WHOLE, position=0
            )
            work.add(row)
            work.done(None, "")
        with pytest.raises(DomainError) as refused:
            take(morning.ctx, MONDAY, morning.arena_id, [Wanted(ada, snow, DayPart.WHOLE)])
        assert refused.value.message == "Ada passar inte på Snöröjning längre. Välj själv."
        with morning.ctx.write("test.lift") as work:
            work.delete(work.get(Assignment, row.id))
            work.done(None, "")


def test_a_full_or_finished_task_takes_nobody_more(morning: Morning) -> None:
    snow = morning.task("Snöröjning", places=1)
    ada, bo = morning.add("Ada"), morning.add("Bo")
    (choice,) = proposed(morning).choices
    other = bo if choice.wanted.participant_id == ada else ada
    morning.put(snow, other)
    with pytest.raises(DomainError, match="Snöröjning har 2 personer och 1 platser"):
        take(morning.ctx, MONDAY, morning.arena_id, [choice.wanted])


def test_heavy_and_dull_work_goes_round(morning: Morning) -> None:
    for back in (3, 4, 5):
        day = MONDAY - timedelta(days=back)
        if back == 3:
            worn = morning.add("Ada")
            morning.add("Bo")
        morning.put(past(morning, "Bära ved", day, wearing=True), worn)
    heavy = morning.task("Bära sten", places=1)
    morning.task("Måla", places=1)
    mark_wearing(morning, heavy)
    choices = said(proposed(morning))
    assert choices["Ada"] == ("Måla", "Ada har gjort samma uppgift flera dagar och får omväxling.")
    assert choices["Bo"] == (
        "Bära sten",
        "Tunga och enahanda uppgifter går runt, och nu är det Bo som tar en.",
    )


def past(morning: Morning, name: str, day: Any, *, wearing: bool = False) -> UUID:
    task = morning.task(name, day, places=9)
    if wearing:
        mark_wearing(morning, task)
    return task


def mark_wearing(morning: Morning, task: UUID) -> None:
    with morning.ctx.write("test.wearing") as work:
        work.get(Task, task).wearing = True
        work.done(None, "")


def test_development_goals_are_used_by_those_who_may_know_of_them(morning: Morning) -> None:
    morning.task("Måla staket", places=1)
    morning.task("Returpapper", places=1)
    morning.add("Ada")
    bo = morning.add("Bo")
    follow_up = FollowUp(participant_id=bo, held_on=MONDAY - timedelta(days=9))
    morning.store(follow_up)
    morning.store(
        DevelopmentArea(follow_up_id=follow_up.id, participant_id=bo, area="Vill lära sig måla")
    )
    proposal = proposed(morning)
    choice = next(choice for choice in proposal.choices if choice.name == "Bo")
    assert choice.said(openly=True) == "Måla staket övar det som Bo vill utveckla."
    assert choice.said(openly=False) == "Måla staket har plats, och Bo är ledig."
    led = proposed(morning, morning.unit.as_role(Role.SUPERVISOR, arenas=(morning.arena_id,)))
    assert not any("utveckla" in choice.text for choice in led.choices)


def test_half_days_are_shared_out_in_both_halves(morning: Morning) -> None:
    morning.task("Frukost", places=1, start_minute=480, end_minute=660)
    morning.task("Disk", places=1, start_minute=780, end_minute=870)
    morning.add("Ada")
    proposal = proposed(morning)
    assert sorted(choice.task for choice in proposal.choices) == ["Disk", "Frukost"]
    assert take_all(morning, proposal).value.people == 1


def test_what_cannot_be_proposed_says_why(morning: Morning) -> None:
    with pytest.raises(DomainError, match="inga uppgifter"):
        proposed(morning)
    morning.task("Snöröjning", needs_driver=True)
    with pytest.raises(DomainError, match="redan något att göra"):
        proposed(morning)
    with pytest.raises(DomainError, match="kommande dag"):
        groundwork(morning.ctx, MONDAY - timedelta(days=3), morning.arena_id)
    morning.add("Ada")
    proposal = proposed(morning)
    assert proposal.remarks == ("Snöröjning får ingen. Ingen som är ledig har körkort.",)
    assert [item.text for item in proposal.left] == ["Inget som är ledigt passar Ada. Välj själv."]


def test_who_may_not_be_met_takes_a_place_and_is_nobody(morning: Morning) -> None:
    hidden = morning.add("Hemlig", "Ljungqvist")
    task = morning.task("Snöröjning", places=2)
    morning.put(task, hidden)
    with morning.ctx.write("test.protect") as work:
        work.get(Participant, hidden).protection = Protection.MARKED
        work.done(None, "")
    for name in ("Ada", "Bo"):
        morning.add(name)
    supervisor = morning.unit.as_role(Role.SUPERVISOR, arenas=(morning.arena_id,))
    ground = groundwork(supervisor, MONDAY, morning.arena_id)
    words = " ".join(told(ground))
    assert "Hemlig" not in words
    assert "Ljungqvist" not in words
    assert str(hidden) not in words
    proposal = worked_out(ground)
    assert len(proposal.choices) == 1
    assert len(proposal.left) == 1
