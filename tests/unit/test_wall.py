"""The names that the wall calls people by, and where it says that they are."""

from uuid import UUID

import pytest

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.wall import wall_names


def _names(*people: PersonName) -> list[str]:
    named = wall_names({UUID(int=number): person for number, person in enumerate(people)})
    return list(named.values())


@pytest.mark.parametrize(
    ("people", "names"),
    [
        ([PersonName("Ali", "Berg"), PersonName("Bo", "Ek")], ["Ali", "Bo"]),
        ([PersonName("Ali", "Berg", "Kungen")], ["Kungen"]),
        ([PersonName("Ali", "Berg"), PersonName("Ali", "Ek")], ["Ali B", "Ali E"]),
        ([PersonName("Ali", "Berg"), PersonName("Ali", "Bergman")], ["Ali Berg", "Ali Bergm"]),
        ([PersonName("Ali", "Ek"), PersonName("Ali", "Ek")], ["Ali Ek (1)", "Ali Ek (2)"]),
        ([PersonName("Bo", "Ek", "Ali"), PersonName("Ali", "Ek")], ["Ali", "Ali E"]),
        ([PersonName("Ali"), PersonName("ali")], ["Ali (1)", "ali (2)"]),
    ],
)
def test_names_are_as_short_as_they_can_be_told_apart(
    people: list[PersonName], names: list[str]
) -> None:
    assert _names(*people) == names


def test_no_word_of_the_wall_is_a_cause() -> None:
    from ame_desktop.domain.wall import Standing

    causes = {state.label for state in AttendanceState if state.is_absence}
    assert not causes & {standing.value for standing in Standing}
