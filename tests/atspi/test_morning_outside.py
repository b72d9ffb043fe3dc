"""A whole morning from outside the program: logged in, divided, fixed and everybody marked."""

from functools import partial

import pytest

from ame_desktop.domain.access import Role
from tests.atspi.conftest import PASSWORD, Started
from tests.atspi.nodes import Role as Is
from tests.atspi.nodes import State
from tests.atspi.reader import Reader

GRID = "Dagens närvaro"


@pytest.mark.slow
def test_a_whole_morning_by_names_alone(started: Started) -> None:
    reader = started(Role.SUPERVISOR).reader
    log_in(reader)
    divide(reader)
    mark_everybody(reader)


@pytest.mark.slow
def test_who_lacks_a_mark_is_announced_once_when_the_time_has_come(logged_in: Started) -> None:
    reader = logged_in(Role.SUPERVISOR, at="09:15").reader
    reader.hears("Saknar markering: ")
    # The board is read anew with each of these.
    for button, said in (("Som i går", "Tog över 15 personer"), ("Fastställ dagen", "Fastställde")):
        reader.press(button)
        reader.until(partial(heard, reader, said), f"{said!r} was not announced")
    assert not heard(reader, "Saknar markering")


def log_in(reader: Reader) -> None:
    """A wrong password is told, and the field is asked for again; the right one opens the day."""
    reader.write("Användarnamn", "handledare")
    reader.write("Lösenord", "fel")
    reader.press("Logga in")
    reader.hears("hör inte ihop")
    reader.until(
        lambda: reader.find("Lösenord", (Is.PASSWORD,)).has(State.FOCUSED),
        "the password is not asked for again",
    )
    reader.write("Lösenord", PASSWORD)
    reader.press("Logga in")
    reader.find("Som i går")
    reader.find("tis 24 nov v. 48")
    reader.find("Idag")


def divide(reader: Reader) -> None:
    """*Som i går*, a card moved, a warning overridden with a reason, and the day fixed."""
    reader.press("Som i går")
    reader.hears("Tog över 15 personer från mån 23 nov.")
    reader.find("Borta", (Is.LIST,))
    reader.find("Att lösa", (Is.LIST,))

    # A list's name tells its number too, and is another one when the cards have come.
    reader.until(lambda: "Kalle, 08:00–12:00" in cards(reader, "Snöröjning"), "Kalle is not there")
    reader.stand_on("Kalle, 08:00–12:00", column(reader, "Snöröjning"))
    reader.key("3")
    reader.hears("Flyttade Kalle till Returpapper.")
    reader.until(lambda: "Kalle, 08:00–12:00" in cards(reader, "Returpapper"), "Kalle stayed")
    reader.until(lambda: stands_on(reader, "Kalle, 08:00–12:00"), "the focus left the card")

    reader.write("Lägg till person", "Ahmad")
    reader.key("Return")
    reader.hears("Ahmad är borta t.o.m. tis 24 nov: ledig. Fördela ändå?")
    reader.find("Fördela ändå", (Is.PANEL,))
    reader.press("Bara i dag", within="Fördela ändå")
    reader.hears("Fördelade Ahmad till Returpapper.")

    reader.press("Fastställ dagen")
    reader.hears("Fastställde tis 24 nov för Utegrupp, version 1.")
    reader.key("ctrl+z")
    reader.hears("Ångrade: Fastställde tis 24 nov för Utegrupp, version 1.")
    reader.press("Fastställ dagen")
    reader.hears("Fastställde tis 24 nov för Utegrupp, version 1.")


def mark_everybody(reader: Reader) -> None:
    """Two who are away, one who came late with minutes, and all others there with one key."""
    reader.press("Närvaro")
    reader.stand_on("Eva Öberg, ej markerad", GRID)
    for key, said in (("s", "Markerade Eva: sjuk."), ("n", "Markerade Eva: närvarande.")):
        reader.key(key)
        reader.hears(said)
    reader.stand_on("Zahra Sand, ej markerad", GRID)
    reader.key("t")
    reader.is_on("Minuter sen, Zahra Sand")
    reader.key("2", "0", "Return")
    reader.until(
        lambda: any("20\xa0min sen" in cell.name for cell in reader.cells(GRID)),
        "the minutes are not told",
    )
    reader.press("Övriga närvarande")
    reader.until(
        lambda: any(name.startswith("✓ Utegrupp") for name in reader.names(Is.CHECK_BOX)),
        "the arena is not ticked",
    )


def heard(reader: Reader, sentence: str) -> bool:
    """Whether something that holds this was announced; nothing becomes past by that."""
    # Whatever is asked brings what was announced meanwhile.
    reader.seen()
    return any(sentence in said for said in reader.hearing.sentences)


def column(reader: Reader, task: str) -> str:
    """The name of a task's list of cards, which tells its number and places too."""
    lists = reader.until(
        lambda: [name for name in reader.names(Is.LIST) if f" {task}," in name], "no such task"
    )
    return lists[0]


def cards(reader: Reader, task: str) -> list[str]:
    """The cards of a task."""
    return reader.names(Is.LIST_ITEM, within=column(reader, task))


def stands_on(reader: Reader, name: str) -> bool:
    focused = reader.focused()
    return focused is not None and focused.name == name
