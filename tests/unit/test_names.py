"""Short names are as short as they can be and never shared where something tells people apart."""

from datetime import date

from ame_desktop.domain.names import PersonName, listed_names, short_names


def test_only_namesakes_get_longer_names() -> None:
    people = {
        1: PersonName("Ali", "Rezai"),
        2: PersonName("Ali", "Hassan"),
        3: PersonName("Åsa", "Öberg"),
        4: PersonName("Elin", "Norén", birth_date=date(1999, 11, 8)),
        5: PersonName("Elin", "Norén", birth_date=date(2005, 1, 7)),
        6: PersonName("Muhammad", "Abdi", alias="Mo"),
    }
    assert short_names(people) == {
        1: "Ali R",
        2: "Ali H",
        3: "Åsa",
        4: "Elin Norén (1999)",
        5: "Elin Norén (2005)",
        6: "Mo",
    }


def test_namesakes_in_a_list_have_their_birth_year() -> None:
    people = {
        1: PersonName("Daniel", "Berg", birth_date=date(1999, 11, 8)),
        2: PersonName("Daniel", "Berg", birth_date=date(2005, 1, 7)),
        3: PersonName("Daniel", "Berg"),
        4: PersonName("Åsa", "Öberg", birth_date=date(2005, 1, 7)),
    }
    assert listed_names(people) == {
        1: "Berg, Daniel (1999)",
        2: "Berg, Daniel (2005)",
        3: "Berg, Daniel",
        4: "Öberg, Åsa",
    }
