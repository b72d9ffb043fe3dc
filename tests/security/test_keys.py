"""The data key is sealed for each login and recovery code, and nothing in the ring tells it."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ame_desktop.services.errors import DamagedError, WrongPasswordError
from ame_desktop.storage import envelope
from ame_desktop.storage.envelope import FLOOR, Cost
from ame_desktop.storage.keys import KeyRing, key_file
from tests.support.clock import FixedClock
from tests.support.opening import LOGIN, PASSWORD, MadeUnit

CHEAP = Cost(rounds=1, kibibytes=8, lanes=1)
CODE_SIGNS = set("ABCDEFGHJKMNPQRSTVWXYZ0123456789")


def ring_of(unit: MadeUnit) -> KeyRing:
    return KeyRing.load(key_file(unit.path))


def test_no_password_is_kept_more_cheaply_than_the_floor(made_unit: MadeUnit) -> None:
    ring = ring_of(made_unit)
    costs = [Cost(**sealed["cost"]) for sealed in (*ring.wraps.values(), *ring.recovery)]
    assert len(costs) == 3
    assert not any(cost.below(FLOOR) for cost in (*costs, ring.cost))
    assert (FLOOR.rounds, FLOOR.kibibytes, FLOOR.lanes) == (3, 64 * 1024, 4)


def test_a_wrap_below_the_floor_is_made_again_at_login(made_unit: MadeUnit) -> None:
    ring = ring_of(made_unit)
    key = ring.unlock(LOGIN, PASSWORD, made_unit.clock.now)
    ring.wraps[LOGIN] = envelope.seal(key, PASSWORD, LOGIN, CHEAP)
    ring.save()
    made_unit.open().close()
    assert not Cost(**ring_of(made_unit).wraps[LOGIN]["cost"]).below(FLOOR)
    made_unit.open().close()


def test_the_ring_is_readable_by_its_owner_alone(made_unit: MadeUnit) -> None:
    ring = ring_of(made_unit)
    ring.save()
    assert key_file(made_unit.path).stat().st_mode & 0o077 == 0


def test_neither_key_nor_password_nor_code_stands_in_any_file(made_unit: MadeUnit) -> None:
    unit = made_unit.open()
    unit.close()
    key = ring_of(made_unit).unlock(LOGIN, PASSWORD, made_unit.clock.now)
    secrets = [key, key.hex().encode(), PASSWORD.encode(), b"Provkommun"]
    secrets += [code.encode() for code in made_unit.codes]
    secrets += [code.replace("-", "").encode() for code in made_unit.codes]
    for path in made_unit.path.parent.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not any(secret in content for secret in secrets), path


def test_a_wrap_is_bound_to_its_owner_and_its_cost() -> None:
    sealed = envelope.seal(b"k" * 32, PASSWORD, "anna", CHEAP)
    assert envelope.unseal(sealed, PASSWORD) == b"k" * 32
    assert envelope.unseal({**sealed, "owner": "mats"}, PASSWORD) is None
    dearer = {"rounds": 2, "kibibytes": 8, "lanes": 1}
    assert envelope.unseal({**sealed, "cost": dearer}, PASSWORD) is None
    assert envelope.unseal(sealed, PASSWORD + " ") is None


def test_recovery_codes_are_long_and_forgive_how_they_are_typed() -> None:
    codes = {envelope.new_recovery_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        signs = code.replace("-", "")
        assert set(signs) <= CODE_SIGNS
        # 26 random signs of 32: 130 bits; the last one checks them.
        assert len(signs) == 27
        assert envelope.read_recovery_code(code) == signs
        assert envelope.read_recovery_code(f" {code.lower().replace('0', 'o')} ") == signs
        assert envelope.read_recovery_code(code.replace("-", "").replace("1", "l")) == signs


@given(st.text(max_size=40))
@example("0" * 26 + "²")
def test_no_typed_code_crashes(typed: str) -> None:
    assert envelope.read_recovery_code(typed) is None or len(typed) >= 27


def test_a_mistyped_code_is_told_before_it_is_tried() -> None:
    code = envelope.new_recovery_code().replace("-", "")
    caught = 0
    for place in range(26):
        other = "A" if code[place] != "A" else "B"
        caught += envelope.read_recovery_code(code[:place] + other + code[place + 1 :]) is None
    assert caught >= 22


def test_a_damaged_ring_is_read_from_its_earlier_copy(made_unit: MadeUnit) -> None:
    ring = ring_of(made_unit)
    ring.save()
    key_file(made_unit.path).write_bytes(b'{"half')
    made_unit.open().close()
    made_unit.path.with_name("enhet.ame.nycklar.förra").unlink(missing_ok=True)
    key_file(made_unit.path).write_bytes(b"")
    made_unit.path.with_name("enhet.ame.nycklar.förra").unlink(missing_ok=True)
    with pytest.raises(DamagedError, match="säkerhetskopia"):
        made_unit.open()


def test_a_damaged_ring_never_replaces_the_whole_one_before_it(tmp_path: Path) -> None:
    path, key = tmp_path / "ring", b"k" * 32
    ring = KeyRing(path, cost=CHEAP)
    ring.set_password("anna", PASSWORD, key)
    ring.save()
    ring.save()
    for damage in (b'{"half', b"5", b'"text"', b"[]", b"{}", b""):
        path.write_bytes(damage)
        KeyRing.load(path).save()
        # The ring itself is gone again before anybody could use it.
        path.write_bytes(damage)
        assert KeyRing.load(path).unlock("anna", PASSWORD, FixedClock().now) == key


def test_a_saved_ring_is_whole_or_the_one_before(tmp_path: Path) -> None:
    ring, key = KeyRing(tmp_path / "ring", cost=CHEAP), b"k" * 32
    for number in range(20):
        ring.set_password(f"anna{number}", PASSWORD, key)
        ring.save()
        assert json.loads(ring.path.read_text())["wraps"]
    earlier = KeyRing.load(tmp_path / "ring.förra")
    assert len(earlier.wraps) == 19


def test_a_removed_login_is_told_as_an_unknown_one(tmp_path: Path) -> None:
    ring, key = KeyRing(tmp_path / "ring", cost=CHEAP), b"k" * 32
    ring.set_password("anna", PASSWORD, key)
    ring.remove(" Anna ")
    with pytest.raises(WrongPasswordError):
        ring.unlock("anna", PASSWORD, FixedClock().now)
