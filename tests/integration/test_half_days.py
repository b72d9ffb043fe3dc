"""Absence for a half of the day: board, wall, slip, proposal and closing count on the other."""

from datetime import datetime
from uuid import UUID

import pytest

from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.proposals.proposal import Wanted
from ame_desktop.domain.wall import Standing
from ame_desktop.services.attendance import mark
from ame_desktop.services.attendance_closing import close_day
from ame_desktop.services.day_sheets import day_sheet
from ame_desktop.services.day_slips import day_slips
from ame_desktop.services.proposals import groundwork, take, worked_out
from ame_desktop.services.wall import wall
from tests.support.mornings import MONDAY, Morning, column, names
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


def awaited(morning: Morning, given: str = "Anna") -> UUID:
    """Add somebody who has agreed 8 to 16 on Mondays."""
    person = morning.add(given, "Ek")
    morning.people.agree(person, {0: (8, 16)})
    return person


def leave(morning: Morning, person: UUID, arena: str = "", part: str = "fm") -> None:
    place = morning.unit.arena(arena or morning.arena)
    mark(
        morning.ctx,
        MarkDraft(MONDAY, person, place, AttendanceState.LEAVE, part=DayPart(part)),
    )


def test_the_board_counts_on_the_half_that_is_left(morning: Morning) -> None:
    leave(morning, awaited(morning))
    board = morning.board()
    assert [(c.short_name, c.away_text, c.away_cause) for c in board.away] == [
        ("Anna", "på förmiddagen", "Ledig")
    ]
    (free,) = board.unassigned
    assert (free.short_name, free.part, free.hours_text) == (
        "Anna",
        DayPart.AFTERNOON,
        "12:00–16:00",
    )
    sheet = pdf_text(day_sheet(morning.ctx, MONDAY, morning.arena_id))
    assert "Anna (förmiddag)" in sheet
    assert "Anna (eftermiddag)" in sheet


def test_only_a_task_of_the_half_that_is_away_is_warned_of(morning: Morning) -> None:
    anna = awaited(morning)
    morning.put(morning.task("Snöröjning"), anna)
    morning.put(morning.task("Frukost", start_minute=480, end_minute=540), anna)
    leave(morning, anna)
    board = morning.board()
    told = {
        name: [w.text for w in column(board, name).cards[0].warnings if "Anna är" in w.text]
        for name in ("Frukost", "Snöröjning")
    }
    assert "Anna är borta på förmiddagen: ledig." in told["Frukost"]
    assert not any("borta" in text for text in told["Snöröjning"])


def test_the_wall_follows_the_clock_and_the_slip_the_hours_left(morning: Morning) -> None:
    anna = awaited(morning)
    morning.put(morning.task("Snöröjning"), anna)
    morning.put(morning.task("Frukost", start_minute=480, end_minute=540), anna)
    leave(morning, anna)
    here = morning.arena_id
    shown = wall(morning.ctx, here)
    assert [(p.name, p.standing) for p in shown.people] == [("Anna", Standing.AWAY)]
    assert [(t.title, t.people) for t in shown.tasks] == [
        ("Snöröjning", ("Anna (em)",)),
        ("Frukost", ()),
    ]
    slip = pdf_text(day_slips(morning.ctx, MONDAY, here, only_for=anna))
    assert "Klockan 12:00 till" in slip
    assert "Frukost" not in slip
    morning.unit.clock.set(datetime(2026, 11, 23, 12, 30))
    assert wall(morning.ctx, here).people[0].standing is Standing.AWAITED


def test_the_proposal_gives_the_half_that_is_left(morning: Morning) -> None:
    anna = awaited(morning)
    leave(morning, anna)
    breakfast = morning.task("Frukost", start_minute=480, end_minute=540)
    task = morning.task("Snöröjning")
    proposal = worked_out(groundwork(morning.ctx, MONDAY, morning.arena_id))
    assert [choice.wanted for choice in proposal.choices] == [Wanted(anna, task, DayPart.AFTERNOON)]
    with pytest.raises(DomainError, match="Anna har redan en uppgift"):
        wanted = [Wanted(anna, breakfast, DayPart.WHOLE)]
        take(morning.ctx, MONDAY, morning.arena_id, wanted)
    take(morning.ctx, MONDAY, morning.arena_id, [choice.wanted for choice in proposal.choices])
    assert names(column(morning.board(), "Snöröjning").cards) == ["Anna"]
    assert morning.board().unassigned == ()


def test_the_day_asks_for_the_half_that_is_not_marked(morning: Morning) -> None:
    anna = awaited(morning)
    leave(morning, anna)
    with pytest.raises(DomainError, match=r"Utegrupp: Anna Ek \(eftermiddag\)\."):
        close_day(morning.ctx, MONDAY, morning.arena_id)
    leave(morning, anna, part="em")
    assert morning.board().unassigned == ()
    assert [card.away_text for card in morning.board().away] == ["i dag"]
    close_day(morning.ctx, MONDAY, morning.arena_id)


def test_nobody_more_is_asked_for_who_has_agreed_the_morning_only(morning: Morning) -> None:
    anna = morning.add("Anna")
    morning.people.agree(anna, {0: (8, 12)})
    leave(morning, anna)
    assert [card.away_text for card in morning.board().away] == ["i dag"]
    close_day(morning.ctx, MONDAY, morning.arena_id)


def test_a_guest_who_is_away_in_the_morning_comes_in_the_afternoon(morning: Morning) -> None:
    guest = morning.people.add("Gun", arena="Innegrupp")
    morning.placed(guest)
    morning.put(morning.task(start_minute=480, end_minute=900), guest)
    morning.put(morning.task("Frukost", start_minute=480, end_minute=540), guest)
    leave(morning, guest, "Innegrupp")
    shown = wall(morning.ctx, morning.arena_id)
    assert [task.people for task in shown.tasks] == [("Gun (em)",), ()]
    board = morning.board()
    texts = {
        name: [w.text for w in column(board, name).cards[0].warnings if "borta" in w.text]
        for name in ("Snöröjning", "Frukost")
    }
    assert texts == {"Snöröjning": [], "Frukost": ["Gun är borta på förmiddagen: ledig."]}
