"""Wrong passwords make one wait longer and longer, also after a restart, and nobody else (S8)."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from ame_desktop.domain.log import LogKind
from ame_desktop.services.errors import StorageError, WaitError, WrongPasswordError
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.storage.credentials import ServerCredentials
from ame_desktop.storage.engine import open_server
from ame_desktop.storage.envelope import Cost
from ame_desktop.storage.keys import KeyRing, waiting_seconds
from ame_desktop.storage.models.access import LogEntry
from tests.support.clock import FixedClock
from tests.support.measured import Measured
from tests.support.opening import PASSWORD, MadeUnit
from tests.support.units import Unit

CHEAP = Cost(rounds=1, kibibytes=8, lanes=1)
WRONG = "fel lösenord, igen"
Try = Callable[[str, str], Any]


@pytest.fixture(params=["file", "server"])
def attempt(request: pytest.FixtureRequest) -> Try:
    """Tries a password on a unit that is opened anew each time, as after a restart."""
    return request.getfixturevalue(f"attempt_on_{request.param}")


@pytest.fixture
def attempt_on_file(tmp_path: Path, clock: FixedClock) -> Try:
    ring = KeyRing(tmp_path / "ring", cost=CHEAP)
    for login in ("anna", "mats"):
        ring.set_password(login, PASSWORD, b"k" * 32)
    ring.save()

    def try_once(login: str, password: str) -> object:
        fresh = KeyRing.load(ring.path)
        key = fresh.unlock(login, password, clock.now)
        return fresh.succeeded(login, password, key)

    return try_once


@pytest.fixture
def attempt_on_server(server_unit: Unit, clock: FixedClock) -> Iterator[Try]:
    engine = open_server(server_unit.store.engine.url.render_as_string(hide_password=False))
    credentials = ServerCredentials(engine)
    for login in ("anna", "mats"):
        credentials.set_password(server_unit.chief.actor.staff_id, login, PASSWORD)
    yield lambda login, password: ServerCredentials(engine).check(login, password, clock.now)
    engine.dispose()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


def wait_told(attempt: Try, login: str = "anna", password: str = WRONG) -> int:
    try:
        attempt(login, password)
    except WaitError as told:
        return told.seconds
    except WrongPasswordError:
        return 0
    return -1


def fail(attempt: Try, clock: FixedClock, times: int, login: str = "anna") -> None:
    for _ in range(times):
        left = wait_told(attempt, login)
        if left:
            clock.move(timedelta(seconds=left))
            assert wait_told(attempt, login) == 0


def test_the_waits_double_and_then_lock_for_a_quarter_of_an_hour() -> None:
    waits = [waiting_seconds(failures) for failures in range(12)]
    assert waits == [0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 900, 900]


def test_each_wait_is_enforced_even_for_the_right_password(attempt: Try, clock: FixedClock) -> None:
    waits = []
    for _ in range(10):
        left = wait_told(attempt)
        waits.append(left)
        if left:
            assert wait_told(attempt, password=PASSWORD) == left
            clock.move(timedelta(seconds=left - 1))
            assert wait_told(attempt) == 1
            clock.move(timedelta(seconds=1))
            assert wait_told(attempt) == 0
    assert waits == [0, 0, 0, 0, 2, 4, 8, 16, 32, 64]
    assert wait_told(attempt, password=PASSWORD) == 900
    clock.move(timedelta(minutes=15))
    assert wait_told(attempt, password=PASSWORD) == -1


def test_others_are_not_held_up(attempt: Try, clock: FixedClock) -> None:
    fail(attempt, clock, 10)
    assert wait_told(attempt) == 900
    assert wait_told(attempt, "mats", PASSWORD) == -1


def test_an_unknown_name_waits_and_is_told_as_a_known_one(attempt: Try, clock: FixedClock) -> None:
    told: dict[str, list[str]] = {"anna": [], "ingen": []}
    start = clock.now()
    for login, texts in told.items():
        clock.move(start - clock.now())
        for _ in range(6):
            with pytest.raises(StorageError) as error:
                attempt(login, WRONG)
            texts.append(error.value.message)
    assert told["anna"] == told["ingen"]


def test_the_right_password_clears_the_count_and_hands_over_the_times(
    attempt: Try, clock: FixedClock
) -> None:
    fail(attempt, clock, 3)
    assert len(attempt("anna", PASSWORD)) == 3
    assert not attempt("anna", PASSWORD)


def test_a_clock_set_back_makes_nobody_wait_longer(attempt: Try, clock: FixedClock) -> None:
    fail(attempt, clock, 4)
    clock.move(-timedelta(days=30))
    assert wait_told(attempt) <= 2
    clock.move(timedelta(seconds=2))
    assert wait_told(attempt, password=PASSWORD) == -1


def test_a_thousand_guesses_get_almost_no_tries(
    attempt: Try, clock: FixedClock, measured: Measured
) -> None:
    tries = 0
    for _ in range(1000):
        clock.move(timedelta(seconds=1))
        tries += wait_told(attempt) == 0
    # 10 tries come before the lock, and then one in each quarter of an hour.
    assert tries <= 11
    measured("S8", f"1 000 gissningar, en i sekunden: {tries} prövade")


def test_recovery_codes_make_one_wait_too(made_unit: MadeUnit) -> None:
    from ame_desktop.services.unit_opening import open_with_recovery_code

    def guess(code: str) -> OpenUnit:
        return open_with_recovery_code(
            made_unit.place, "anna.berg", code, "sju tysta älgar på rad", made_unit.clock
        )

    for _ in range(4):
        with pytest.raises(WrongPasswordError):
            guess("AAAAA")
    with pytest.raises(WaitError):
        guess(made_unit.codes[0])
    made_unit.clock.move(timedelta(seconds=2))
    guess(made_unit.codes[0]).close()
    unit = made_unit.open(password="sju tysta älgar på rad")
    with unit.store.read() as reader:
        kinds = list(reader.scalars(select(LogEntry.kind)))
    unit.release()
    assert kinds.count(LogKind.FAILED_LOGIN) == 4
    with pytest.raises(WrongPasswordError):
        guess("AAAAA")
    guess(made_unit.codes[1]).close()
