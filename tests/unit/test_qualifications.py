"""Qualifications by name: the unit's list, what stays beside it, and what is refused."""

import pytest

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.qualifications import (
    DEFAULT_NAMES,
    LONGEST_NAME,
    MOST_NAMES,
    checked_needs,
    held_name,
    names_text,
    offered,
    parse_names,
    with_held,
)
from ame_desktop.domain.setting_checks import checked_value
from ame_desktop.domain.unit_settings import SettingName

MANY = tuple(map(str, range(MOST_NAMES + 1)))


def test_the_names_stand_one_a_line() -> None:
    assert parse_names(" Heta  arbeten\n\ntruck ") == ("Heta arbeten", "truck")
    assert names_text(parse_names(DEFAULT_NAMES)) == DEFAULT_NAMES
    kept = checked_value(SettingName.QUALIFICATIONS, {"text": "truck\n\nlift\n"})
    assert kept == {"text": "truck\nlift"}


@pytest.mark.parametrize(
    "text",
    ["", "\n \n", "truck\nTruck", "t" * (LONGEST_NAME + 1), "\n".join(MANY), "t\N{NULL}"],
)
def test_names_that_do_not_add_up_are_refused(text: str) -> None:
    with pytest.raises(DomainError) as refused:
        checked_value(SettingName.QUALIFICATIONS, {"text": text})
    assert refused.value.field == "text"


@pytest.mark.parametrize("names", [MANY, ("t" * (LONGEST_NAME + 1),)])
def test_a_task_asks_for_no_more_than_can_be_kept(names: tuple[str, ...]) -> None:
    with pytest.raises(DomainError) as refused:
        checked_needs(names)
    assert refused.value.field == "qualifications"


def test_what_is_held_stays_a_choice_in_its_own_words() -> None:
    assert with_held(("truck", "lift"), ("Truck", "svets")) == ("Truck", "lift", "svets")
    every = ("körkort B", "körkort BE", "truck", "annat")
    assert offered(("truck",)) == every
    assert offered(("truck",), "svets") == (*every, "svets")
    assert offered(("truck",), "annat") == every


def test_what_a_list_of_others_names_in_words_has_those_words_as_its_name() -> None:
    assert held_name("annat", "Svetslicens") == "Svetslicens"
    assert held_name("annat", "") == "annat"
    assert held_name("motorsåg", "A+B") == "motorsåg"
