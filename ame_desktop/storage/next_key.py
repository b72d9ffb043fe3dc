"""The key ring on its way from one data key to the next; a crash on the way leaves it settled."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ame_desktop.storage.engine import open_file
from ame_desktop.storage.envelope import Cost, hand_over
from ame_desktop.storage.errors import DamagedError, MissingFileError
from ame_desktop.storage.keys import KeyRing


@dataclass(frozen=True)
class NextRing:
    """The ring of a new data key.

    Args:
        ring: the ring, not yet saved.
        lost: logins that it could not be handed to; they need a new password.
        codes: new recovery codes, where the earlier ones could not be taken along.
    """

    ring: KeyRing
    lost: tuple[str, ...]
    codes: tuple[str, str] | None


def next_ring(ring: KeyRing, data_key: bytes, login: str, password: str) -> NextRing:
    """Return the ring that holds a new data key for everybody who has a way in today.

    Whoever changes the key gets it under the password; the others are handed it.
    """
    version = ring.version + 1
    handed = {owner: hand_over(held, data_key, version) for owner, held in ring.wraps.items()}
    wraps = {owner: wrap for owner, wrap in handed.items() if wrap is not None}
    recovery = [hand_over(held, data_key, version) for held in ring.recovery]
    codes_kept = [wrap for wrap in recovery if wrap is not None]
    made = KeyRing(ring.path, wraps, codes_kept, dict(ring.failures), ring.cost, version)
    made.set_password(login, password, data_key)
    lost = sorted(owner for owner in handed if not made.knows(owner))
    codes = made.new_recovery_codes(data_key) if len(codes_kept) < len(recovery) else None
    return NextRing(made, tuple(lost), codes)


def settled(
    unit_file: Path, ring: KeyRing, key: bytes, open_next: Callable[[KeyRing], bytes | None]
) -> bytes:
    """Return the key that opens the unit's file, and end a change of keys that was cut off.

    Args:
        unit_file: the unit's file.
        ring: its key ring, which nobody else changes meanwhile.
        key: what the ring gave.
        open_next: gets the key out of the ring of the next data key.
    """
    if ring.pending is None:
        return key
    if not opens(unit_file, key):
        later = pending_ring(ring)
        found = open_next(later)
        if found is None or not opens(unit_file, found):
            # Neither does: the file is damaged, and a copy of it has the key of today.
            return key
        key = found
        take_next(ring, later)
    ring.pending = None
    with suppress(OSError):
        ring.save()
    return key


def pending_ring(ring: KeyRing) -> KeyRing:
    """Return the ring of the next data key as it was kept in this one."""
    content = dict(ring.pending or {})
    content["cost"] = Cost(**content["cost"])
    return KeyRing(ring.path, **content)


def take_next(ring: KeyRing, later: KeyRing) -> None:
    """Let a ring become the next one."""
    ring.wraps, ring.recovery, ring.version = later.wraps, later.recovery, later.version
    ring.pending = None


def opens(unit_file: Path, key: bytes) -> bool:
    """Whether a unit's file answers to a key."""
    try:
        open_file(unit_file, key, read_only=True).dispose()
    except (DamagedError, MissingFileError):
        return False
    return True
