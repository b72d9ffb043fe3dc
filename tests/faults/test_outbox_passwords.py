"""What waits under several passwords of one login is taken over whole, each mark once (R10)."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.sent_marks import QueuedMark
from ame_desktop.services.outbox.box import Outbox
from ame_desktop.storage import outbox as module
from ame_desktop.storage.envelope import Cost
from ame_desktop.storage.errors import WrongPasswordError
from ame_desktop.storage.outbox import OutboxFile, set_aside

FIRST, SECOND, NOW = "fyra blå ostar i regn", "tre gröna äpplen i snö", "två röda hästar i vind"
PLACE = new_id()


@pytest.fixture(autouse=True)
def _quickly_sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    # The cost stands in each file; what the tests ask about is the same at every cost.
    monkeypatch.setattr(module, "FLOOR", Cost(1, 1024, 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "prov.utkorg"


def made(name: str) -> QueuedMark:
    draft = MarkDraft(date(2026, 11, 23), new_id(), PLACE, AttendanceState.PRESENT)
    return QueuedMark(new_id(), datetime(2026, 11, 23, 7, 30, tzinfo=UTC), draft, (), name)


def left(path: Path, password: str, name: str) -> None:
    """Leave a mark under a password that is another afterwards."""
    box = Outbox(OutboxFile(path, password))
    box.put(made(name))
    box.close()
    set_aside(path)


def names(box: Outbox) -> list[str]:
    return [mark.name for mark in box.waiting]


@pytest.fixture
def box(path: Path) -> Outbox:
    left(path, FIRST, "Ali")
    left(path, SECOND, "Bo")
    return Outbox(OutboxFile(path, NOW))


@pytest.mark.parametrize("order", [(FIRST, SECOND), (SECOND, FIRST)])
def test_each_password_opens_what_it_sealed_whatever_comes_first(
    box: Outbox, path: Path, order: tuple[str, str]
) -> None:
    cia = made("Cia")
    box.put(cia)
    for password in order:
        box.take_over(password)
    assert sorted(names(box)) == ["Ali", "Bo", "Cia"]
    assert not box.locked_away
    box.settle(cia.command_id)
    box.close()
    again = Outbox(OutboxFile(path, NOW))
    assert sorted(names(again)) == ["Ali", "Bo"]
    again.close()


def test_a_password_that_opens_nothing_is_refused(box: Outbox) -> None:
    with pytest.raises(WrongPasswordError):
        box.take_over("ett helt annat lösenord")
    assert box.locked_away
    assert names(box) == []
    box.close()


def test_a_forgotten_password_does_not_ask_for_ever(box: Outbox) -> None:
    box.put(made("Cia"))
    box.give_up_earlier()
    assert not box.locked_away
    assert names(box) == ["Cia"]
    box.close()


def test_what_the_person_has_answered_stands_when_more_is_taken_over(box: Outbox) -> None:
    cia = made("Cia")
    box.put(cia)
    box.hold(cia, "Anna Berg markerade sjuk 07:30.")
    box.insist(cia)
    box.take_over(SECOND)
    assert [mark.seen for mark in box.waiting if mark.name == "Cia"] == [None]
    box.close()


@pytest.mark.parametrize(
    "act", [lambda box: box.take_over(SECOND), lambda box: box.reseal("ännu ett lösenord")]
)
def test_nobody_waits_at_the_outbox_while_a_password_is_tried(
    box: Outbox, act: Callable[[Outbox], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[UUID, ...]] = []
    derive = module.derive

    def slowly(password: str, salt: bytes, cost: Cost) -> bytes:
        # As the window's own thread does meanwhile.
        with ThreadPoolExecutor(1) as window:
            asked = window.submit(lambda: tuple(mark.command_id for mark in box.waiting))
            seen.append(asked.result(2))
        return derive(password, salt, cost)

    monkeypatch.setattr(module, "derive", slowly)
    act(box)
    assert seen
    box.close()
