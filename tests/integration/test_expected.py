"""Who is expected on a day, read from both kinds of storage."""

from datetime import date, timedelta

from sqlalchemy import event

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.day_absence import is_away
from ame_desktop.domain.expected import ExpectedPerson
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.placements import PlacementState
from ame_desktop.services.context import Context
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from ame_desktop.storage.queries.expected import expected_people
from ame_desktop.storage.queries.visibility import may_meet, unprotected
from tests.support.unit_people import People
from tests.support.units import Unit

MONDAY = date(2026, 11, 23)
WEDNESDAY = date(2026, 11, 25)
CHRISTMAS_EVE = date(2026, 12, 24)
EPIPHANY = date(2026, 1, 6)


def ask(unit: Unit, day: date, *arenas: str, ctx: Context | None = None) -> list[ExpectedPerson]:
    chosen = [unit.arena(name) for name in arenas] or None
    staff = (ctx or unit.chief).actor.staff_id
    with unit.store.read() as reader:
        return list(expected_people(reader, may_meet(staff), day, chosen))


def expected_names(unit: Unit, day: date, *arenas: str) -> list[str]:
    return [person.name.given for person in ask(unit, day, *arenas) if person.expected]


def mark(unit: Unit, person: object, day: date, place: object, part: DayPart) -> None:
    with unit.chief.write("test.mark") as work:
        work.add(
            Attendance(
                participant_id=person,
                day=day,
                place_id=place,
                part=part,
                state=AttendanceState.PRESENT,
                set_at=unit.clock.now(),
            )
        )
        work.done(None, "")


def test_members_are_expected_on_the_arenas_days_in_swedish_order(people: People) -> None:
    for name in ("Örjan", "Adam", "Åsa"):
        people.add(name)
    assert expected_names(people.unit, MONDAY) == ["Adam", "Åsa", "Örjan"]
    assert expected_names(people.unit, MONDAY, "Utegrupp") == []
    assert expected_names(people.unit, MONDAY + timedelta(days=5)) == []
    hours = {(row.start_minute, row.end_minute) for row in ask(people.unit, MONDAY)}
    assert hours == {(480, 900)}


def test_nobody_is_expected_on_a_red_day_or_a_free_eve(people: People) -> None:
    people.add("Adam")
    assert expected_names(people.unit, EPIPHANY) == []
    assert expected_names(people.unit, CHRISTMAS_EVE) == []


def test_where_people_drop_in_nobody_is_expected(people: People) -> None:
    people.add("Adam", arena="Mötas")
    (row,) = ask(people.unit, WEDNESDAY)
    assert (row.expected, row.drop_in, row.agreed_minutes) == (False, True, 0)
    (row,) = ask(people.unit, MONDAY)
    assert (row.expected, row.drop_in) == (False, False)


def test_the_schedules_step_in_force_decides_days_and_hours(people: People) -> None:
    person = people.add("Adam")
    people.agree(person, {0: (9, 12)})
    people.agree(person, {0: (8, 15), 2: (8, 12)}, start=WEDNESDAY)
    (row,) = ask(people.unit, MONDAY)
    assert (row.expected, row.agreed_minutes) == (True, 180)
    (row,) = ask(people.unit, WEDNESDAY)
    assert (row.expected, row.agreed_minutes) == (True, 240)
    assert expected_names(people.unit, MONDAY + timedelta(days=1)) == []
    assert ask(people.unit, MONDAY + timedelta(days=7))[0].agreed_minutes == 420


def test_a_step_for_the_place_goes_before_one_for_no_place(people: People) -> None:
    person = people.add("Adam")
    people.agree(person, {0: (9, 10)}, arena="Innegrupp")
    people.agree(person, {0: (8, 15)}, start=MONDAY)
    people.agree(person, {0: (13, 15)}, arena="Utegrupp")
    assert ask(people.unit, MONDAY)[0].agreed_minutes == 60


def test_a_step_that_has_ended_gives_the_arenas_hours_back(people: People) -> None:
    person = people.add("Adam")
    people.agree(person, {2: (9, 10)}, end=MONDAY - timedelta(days=1))
    assert ask(people.unit, MONDAY)[0].agreed_minutes == 420


def test_membership_and_enrolment_must_both_hold(people: People) -> None:
    person = people.add("Adam", end=MONDAY)
    people.add("Bo", start=WEDNESDAY)
    assert expected_names(people.unit, MONDAY) == ["Adam"]
    assert expected_names(people.unit, WEDNESDAY) == ["Bo"]
    assert person in people.known.values()


def test_a_placement_at_another_unit_is_a_place_of_its_own(people: People) -> None:
    person = people.add("Adam")
    placement = people.place(person, "Förskolan Solen")
    people.place(person, "Biblioteket", state=PlacementState.WAITING)
    people.agree(person, {0: (8, 12)}, arena="Innegrupp")
    people.agree(person, {0: (13, 16)}, placement=placement)
    rows = ask(people.unit, MONDAY)
    assert [(row.place_name, row.agreed_minutes) for row in rows] == [
        ("", 240),
        ("Förskolan Solen", 180),
    ]
    assert [row.place_name for row in ask(people.unit, MONDAY, "Placering på andra enheter")] == [
        "Förskolan Solen"
    ]


def test_an_announced_absence_stands_beside_the_marks(people: People) -> None:
    person = people.add("Adam")
    with people.unit.chief.write("test.absence") as work:
        work.add(
            AnnouncedAbsence(
                participant_id=person,
                state=AttendanceState.SICK,
                start=MONDAY,
                end=WEDNESDAY,
                at=people.unit.clock.now(),
            )
        )
        work.done(None, "")
    (row,) = ask(people.unit, MONDAY)
    assert (row.announced, row.announced_until, row.state, is_away(row)) == (
        AttendanceState.SICK,
        WEDNESDAY,
        None,
        True,
    )
    mark(people.unit, person, MONDAY, people.unit.arena("Innegrupp"), DayPart.WHOLE)
    (row,) = ask(people.unit, MONDAY)
    assert (row.state, is_away(row)) == (AttendanceState.PRESENT, False)
    assert ask(people.unit, WEDNESDAY + timedelta(days=1))[0].announced is None


def test_who_is_marked_where_they_do_not_belong_is_shown(people: People) -> None:
    person = people.add("Adam")
    place = people.unit.arena("Utegrupp")
    mark(people.unit, person, MONDAY, place, DayPart.MORNING)
    mark(people.unit, person, MONDAY, place, DayPart.AFTERNOON)
    (row,) = ask(people.unit, MONDAY, "Utegrupp")
    assert (row.expected, row.in_period, len(row.marks)) == (False, False, 2)
    assert len(ask(people.unit, MONDAY)) == 2


def test_protected_people_are_seen_only_by_those_named(people: People) -> None:
    unit = people.unit
    person = people.add("Adam", protection=Protection.MARKED)
    mark(unit, person, MONDAY, unit.arena("Utegrupp"), DayPart.WHOLE)
    supervisor = unit.as_role(Role.SUPERVISOR)
    assert ask(unit, MONDAY, ctx=supervisor) == []
    people.name_reader(person, supervisor.actor.staff_id)
    assert len(ask(unit, MONDAY, ctx=supervisor)) == 2
    with unit.store.read() as reader:
        assert expected_people(reader, unprotected(), MONDAY) == ()


def test_the_number_of_questions_does_not_grow_with_the_people(people: People) -> None:
    counted: list[str] = []
    event.listen(
        people.unit.store.engine,
        "before_cursor_execute",
        lambda *call: counted.append(call[2]) if call[2].startswith("SELECT") else None,
    )
    counts = []
    for number in range(2):
        for person in range(5):
            people.add(f"Person {number}{person}")
        counted.clear()
        ask(people.unit, MONDAY)
        counts.append(len(counted))
    assert counts[0] == counts[1] <= 7
