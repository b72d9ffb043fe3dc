"""The outbox on a work place: what waits for the server, sealed, and kept through a crash.

The file is only added to, one sealed line at a time, each on the disk before it counts. A line
holds either something that waits, or the number of a line that waits no more. Its key is made of
the login's password, and is never written anywhere.
"""

import base64
import hmac
import json
import os
from binascii import Error as NotBase64
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ame_desktop.storage.envelope import FLOOR, Cost, derive
from ame_desktop.storage.errors import StorageError, StorageFullError, WrongPasswordError
from ame_desktop.storage.locks import FileLock

MOST: Final = 5_000
"""How many may wait: some days' marks of the largest unit."""
FULL: Final = (
    f"Utkorgen är full: {MOST} markeringar väntar på servern. "
    "Vänta tills servern svarar innan du markerar mer."
)
NO_ROOM: Final = "Det går inte att skriva i utkorgen på den här datorn. Frigör utrymme på disken."
IN_USE: Final = "Utkorgen används redan av ett annat fönster på den här datorn."
_SUFFIX: Final = ".utkorg"
_DAMAGED: Final = ".skadad"
_NONCE: Final = 12
_SALT: Final = 16
_PROOF: Final = b"utkorg"


@dataclass(frozen=True)
class Seal:
    """What a file's lines are sealed with: a key that a password makes."""

    salt: bytes
    cost: Cost
    key: bytes

    @classmethod
    def made_of(cls, password: str) -> "Seal":
        """Return a new seal; making the key takes its time."""
        return cls.of(password, os.urandom(_SALT), FLOOR)

    @classmethod
    def of(cls, password: str, salt: bytes, cost: Cost) -> "Seal":
        """Return the seal that a password makes with this salt, at this cost."""
        return cls(salt, cost, derive(password, salt, cost))

    def head(self) -> bytes:
        """Return the first line of a file under this seal."""
        salt = base64.b64encode(self.salt).decode()
        proof = self.sealed(0, _PROOF).decode()
        head = {"format": 1, "cost": asdict(self.cost), "salt": salt, "proof": proof}
        return json.dumps(head).encode()

    def sealed(self, number: int, content: bytes) -> bytes:
        """Return the line of that number."""
        nonce = os.urandom(_NONCE)
        return base64.b64encode(
            nonce + AESGCM(self.key).encrypt(nonce, content, self._bound(number))
        )

    def opened(self, number: int, line: bytes) -> bytes | None:
        """Return what a line holds, or ``None`` where it is damaged or sealed with another key."""
        try:
            raw = base64.b64decode(line, validate=True)
            return AESGCM(self.key).decrypt(raw[:_NONCE], raw[_NONCE:], self._bound(number))
        except (InvalidTag, NotBase64, ValueError):
            return None

    def _bound(self, number: int) -> bytes:
        """Return what a line is sealed to: its file and its place, so that none is moved."""
        return self.salt + number.to_bytes(8, "big")


def outbox_file(folder: Path, address: str, login: str) -> Path:
    """Return where a login's outbox for a unit lies; its name tells neither."""
    named = sha256(f"{address}\n{login.strip().casefold()}".encode()).hexdigest()
    return folder / f"{named[:32]}{_SUFFIX}"


class OutboxFile:
    """What waits, by the numbers of its lines, in the order it was put there.

    Args:
        path: where it lies; the file is there only while something waits.
        password: the login's.

    Raises:
        WrongPasswordError: the file was sealed with another password.
        StorageError: another process has it open.
    """

    def __init__(self, path: Path, password: str) -> None:
        self.path = path
        self.unreadable = 0
        """How many lines were damaged on the disk, and are left out."""
        self._waiting: dict[int, bytes] = {}
        self._lines = 0
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(path.with_suffix(".lås"))
        if not self._lock.acquire():
            raise StorageError(IN_USE)
        try:
            self._open(password)
        except BaseException:
            self._lock.release()
            raise

    @property
    def waiting(self) -> tuple[tuple[int, bytes], ...]:
        """What waits, each with its number, the first first."""
        return tuple(self._waiting.items())

    def __len__(self) -> int:
        return len(self._waiting)

    def put(self, content: bytes) -> int:
        """Keep something until it is settled; return its number once it is on the disk.

        Raises:
            StorageFullError: too much waits, or the disk is full.
        """
        if len(self._waiting) >= MOST:
            raise StorageFullError(FULL)
        number = self._append({"put": base64.b64encode(content).decode()})
        self._waiting[number] = content
        return number

    def settle(self, *numbers: int) -> None:
        """Let these wait no more; the file goes with the last of them."""
        left = {key: value for key, value in self._waiting.items() if key not in numbers}
        if not left:
            self.path.unlink(missing_ok=True)
            self._lines = 0
        else:
            self._append({"settled": sorted(set(numbers) & set(self._waiting))})
        self._waiting = left

    def opens_with(self, password: str) -> bool:
        """Whether this is the password that it is sealed with."""
        held = self._seal
        return hmac.compare_digest(derive(password, held.salt, held.cost), held.key)

    def reseal(self, seal: Seal) -> None:
        """Seal what waits anew.

        Raises:
            StorageFullError: the disk is full; it is sealed as before.
        """
        self._write_anew(list(self._waiting.values()), seal)

    def adopt(self, other: "OutboxFile") -> None:
        """Take over what waits in a file that was set aside, before what waits already.

        The numbers of what waits are others afterwards.

        Raises:
            StorageFullError: the disk is full; all waits where it did.
        """
        held = list(self._waiting.values())
        # What a try that a crash cut off had taken over already is not taken twice.
        earlier = [content for _, content in other.waiting if content not in held]
        self._write_anew([*earlier, *held], self._seal)
        other.settle(*dict(other.waiting))

    def close(self) -> None:
        """Let the file go; what waits stays in it."""
        self._lock.release()

    def _open(self, password: str) -> None:
        lines = _whole_lines(self.path)
        head = _header(lines[0]) if lines else None
        if head is None:
            self.unreadable = len(lines)
            if lines:
                set_aside(self.path, _DAMAGED)
            self._seal = Seal.made_of(password)
            return
        self._seal = Seal.of(password, base64.b64decode(head["salt"]), Cost(**head["cost"]))
        if self._seal.opened(0, head["proof"].encode()) != _PROOF:
            raise WrongPasswordError("Utkorgen är låst med ett annat lösenord.")
        for number, line in enumerate(lines[1:], start=1):
            self._take(number, self._seal.opened(number, line))
        # What is settled already, and what a crash cut off, is left behind.
        self._write_anew(list(self._waiting.values()), self._seal)

    def _take(self, number: int, opened: bytes | None) -> None:
        if opened is None:
            self.unreadable += 1
            return
        line = json.loads(opened)
        if "put" in line:
            self._waiting[number] = base64.b64decode(line["put"])
        for settled in line.get("settled", ()):
            self._waiting.pop(settled, None)

    def _write_anew(self, contents: list[bytes], seal: Seal) -> None:
        """Replace the file with one that holds what waits, in its order, and nothing else.

        Where it cannot be written all is as it was, in the file and here.
        """
        lines = [seal.head()]
        for number, content in enumerate(contents, start=1):
            line = {"put": base64.b64encode(content).decode()}
            lines.append(seal.sealed(number, json.dumps(line).encode()))
        fresh = self.path.with_suffix(".ny")
        try:
            if contents:
                _write(fresh, b"".join(line + b"\n" for line in lines), os.O_TRUNC)
                fresh.replace(self.path)
            else:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise StorageFullError(NO_ROOM) from error
        self._seal, self._lines = seal, len(contents)
        self._waiting = dict(enumerate(contents, start=1))

    def _append(self, line: dict[str, Any]) -> int:
        head = b"" if self._lines else self._seal.head() + b"\n"
        number = self._lines + 1
        sealed = self._seal.sealed(number, json.dumps(line).encode())
        size = self.path.stat().st_size if self._lines else 0
        try:
            _write(self.path, head + sealed + b"\n", os.O_APPEND)
        except OSError as error:
            with suppress(OSError):
                # Half a line would spoil the one that comes after it.
                os.truncate(self.path, size)
            raise StorageFullError(NO_ROOM) from error
        self._lines = number
        return number


def _write(path: Path, content: bytes, how: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _whole_lines(path: Path) -> list[bytes]:
    """Return the lines that were written whole: a crash may have cut the last one off."""
    if not path.exists():
        return []
    return path.read_bytes().split(b"\n")[:-1]


def _header(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) and found.get("format") == 1 else None


def set_aside(path: Path, suffix: str = _SUFFIX) -> None:
    """Keep a file that cannot be opened now, beside the one that takes its place."""
    number = 1
    while (kept := path.with_name(f"{path.stem}-{number}{suffix}")).exists():
        number += 1
    path.replace(kept)


def aside(path: Path) -> tuple[Path, ...]:
    """Return the files that were set aside since another password of the same login seals them."""
    return tuple(sorted(path.parent.glob(f"{path.stem}-*{_SUFFIX}")))
