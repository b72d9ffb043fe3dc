"""The screen of the log asks a constant number of questions, however much there is in it."""

from collections.abc import Callable
from datetime import date

from ame_desktop.domain.access import Role
from ame_desktop.domain.log_rows import MOST_LINES, LogFilter
from ame_desktop.services.log import draw_review, log_page, readers_of, review
from ame_desktop.services.participants import participant_file
from tests.support.people import add_person
from tests.support.questions import asked
from tests.support.units import Unit

MONTH = date(2026, 11, 1)
MOST = 8


def test_a_longer_log_asks_no_more(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    chief, owner = any_unit.as_role(Role.UNIT_CHIEF), any_unit.as_role(Role.CONSULTANT)
    key = add_person(owner, arena, "Ali")
    participant_file(owner, key)
    calls: tuple[Callable[[], object], ...] = (
        lambda: log_page(chief, LogFilter()),
        lambda: log_page(owner, LogFilter()),
        lambda: readers_of(chief, key),
    )
    few = [asked(any_unit, call) for call in calls]
    for number in range(8):
        participant_file(owner, add_person(owner, arena, f"Person {number}"))
    assert [asked(any_unit, call) for call in calls] == few
    assert max(few) <= MOST
    draw_review(chief, MONTH)
    assert asked(any_unit, lambda: review(chief, MONTH)) <= MOST


def test_the_list_stops_at_what_one_can_read_and_says_how_much_there_is(unit: Unit) -> None:
    key = add_person(unit.chief, unit.arena("Utegrupp"), "Ali")
    for _ in range(MOST_LINES + 5):
        participant_file(unit.chief, key)
    page = log_page(unit.chief, LogFilter(participant_id=key))
    assert len(page.rows) == MOST_LINES
    assert page.total > MOST_LINES
