"""Sealing the data key: Argon2id makes a key of a password, AES-GCM wraps the data key in it."""

import base64
import hmac
import os
import secrets
import time
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any, Final

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ame_desktop.storage.key_pairs import handed_to, new_pair, taken_over

KEY_BYTES = 32
_ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ0123456789"


@dataclass(frozen=True)
class Cost:
    """What deriving a key costs: rounds, memory in kibibytes, and lanes."""

    rounds: int
    kibibytes: int
    lanes: int

    def below(self, other: "Cost") -> bool:
        """Whether this is cheaper to guess against than the other."""
        return self.rounds * self.kibibytes < other.rounds * other.kibibytes


FLOOR = Cost(rounds=3, kibibytes=64 * 1024, lanes=4)
"""RFC 9106's second choice: no password is ever stored more cheaply."""


ENOUGH: Final = 0.3
"""Seconds that a key takes at least, where the machine has the memory for it."""


def calibrated() -> Cost:
    """Return a cost that takes 0.3 to 0.6 seconds on this machine, never below the floor."""
    cost = FLOOR
    for factor in (1, 2, 3, 4):
        cost = Cost(FLOOR.rounds, FLOOR.kibibytes * factor, FLOOR.lanes)
        # Asked twice: one slow moment of the machine must not make the key cheap.
        if seconds_alone(cost) >= ENOUGH and seconds_alone(cost) >= ENOUGH:
            return cost
    return cost


def seconds_alone(cost: Cost) -> float:
    """Return how long a key takes where nothing else runs: a busy machine makes nothing cheaper."""
    begun = time.process_time()
    derive("kalibrering", bytes(16), cost)
    return (time.process_time() - begun) / min(cost.lanes, os.cpu_count() or 1)


def derive(password: str, salt: bytes, cost: Cost) -> bytes:
    """Return the 256-bit key that a password makes."""
    return hash_secret_raw(
        password.encode(), salt, cost.rounds, cost.kibibytes, cost.lanes, KEY_BYTES, Type.ID
    )


def seal(
    data_key: bytes, password: str, owner: str, cost: Cost, version: int = 1
) -> dict[str, Any]:
    """Wrap one version of the data key for one owner; the result can lie in an open file.

    With it goes a pair of keys, so that a later version can be handed over without the password.
    """
    salt, nonce = os.urandom(16), os.urandom(12)
    key, bound = derive(password, salt, cost), _bound(owner, cost, version)
    return {
        "owner": owner,
        "cost": asdict(cost),
        "version": version,
        "salt": _text(salt),
        "nonce": _text(nonce),
        "wrapped": _text(AESGCM(key).encrypt(nonce, data_key, bound)),
        **new_pair(key, _bound(owner, cost)),
    }


def hand_over(sealed: dict[str, Any], data_key: bytes, version: int) -> dict[str, Any] | None:
    """Return the wrap of a new data key for the owner of a wrap; ``None`` where it has no pair."""
    if "public" not in sealed:
        return None
    kept = {name: sealed[name] for name in ("owner", "cost", "salt", "public", "private")}
    bound = _bound(sealed["owner"], Cost(**sealed["cost"]), version)
    return {**kept, "version": version, "handed": handed_to(sealed, data_key, bound)}


def is_settled(sealed: dict[str, Any]) -> bool:
    """Whether a wrap is sealed with the password itself, and has a pair for the next time."""
    return "public" in sealed and "handed" not in sealed


def unseal(sealed: dict[str, Any], password: str) -> bytes | None:
    """Return the data key, or ``None`` where the password is another."""
    cost = Cost(**sealed["cost"])
    key = derive(password, _bytes(sealed["salt"]), cost)
    bound = _bound(sealed["owner"], cost, sealed.get("version", 1))
    if "handed" in sealed:
        return taken_over(sealed, key, _bound(sealed["owner"], cost), sealed["handed"], bound)
    try:
        return AESGCM(key).decrypt(_bytes(sealed["nonce"]), _bytes(sealed["wrapped"]), bound)
    except InvalidTag:
        return None


def new_recovery_code() -> str:
    """Return a new code of 130 random bits in groups of five, the last sign a check sign."""
    signs = "".join(secrets.choice(_ALPHABET) for _ in range(26))
    whole = signs + _check_sign(signs)
    return "-".join(whole[i : i + 5] for i in range(0, len(whole), 5))


def read_recovery_code(typed: str) -> str | None:
    """Return the code's signs without groups, or ``None`` where it was mistyped."""
    signs = "".join(sign for sign in typed.upper() if sign.isalnum())
    signs = signs.replace("O", "0").replace("I", "1").replace("L", "1").replace("U", "V")
    if len(signs) != 27 or not signs.isascii():
        return None
    if not hmac.compare_digest(_check_sign(signs[:26]), signs[26]):
        return None
    return signs


def _check_sign(signs: str) -> str:
    return _ALPHABET[sha256(signs.encode()).digest()[0] % len(_ALPHABET)]


def _bound(owner: str, cost: Cost, version: int = 1) -> bytes:
    """Return what a wrap is tied to; the first version of a key is older than their numbers."""
    later = f"|{version}" if version > 1 else ""
    return f"{owner}|{cost.rounds}|{cost.kibibytes}|{cost.lanes}{later}".encode()


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bytes(value: str) -> bytes:
    return base64.b64decode(value)
