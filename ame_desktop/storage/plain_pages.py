"""The decrypted pages of a unit's file, as they lie on the disk: also those that hold no row.

A search through them proves that something is gone. Nothing of it is ever written anywhere.
"""

from collections.abc import Callable, Iterator
from hashlib import pbkdf2_hmac
from hmac import digest
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from ame_desktop.storage.errors import DamagedError

PAGE: Final = 4096
SALT: Final = 16
IV: Final = 16
SEAL: Final = 64
RESERVED: Final = IV + SEAL
_SALT_MASK: Final = 0x3A
_LOG_HEADER: Final = 32
_FRAME_HEADER: Final = 24


def plain_pages(path: Path, key: bytes) -> Iterator[bytes]:
    """Give the content of each page of an encrypted file, and of the log beside it.

    Args:
        path: the unit's file, or a copy of one.
        key: its data key, 32 bytes.

    Raises:
        DamagedError: a page does not answer to the key.
    """
    with path.open("rb") as file:
        salt = file.read(SALT)
        file.seek(0)
        seal = pbkdf2_hmac("sha512", key, bytes(sign ^ _SALT_MASK for sign in salt), 2, len(key))
        for number, page in enumerate(_blocks(file.read, PAGE), start=1):
            yield _plain(page, key, seal, number)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        with log.open("rb") as file:
            file.read(_LOG_HEADER)
            for frame in _blocks(file.read, _FRAME_HEADER + PAGE):
                number = int.from_bytes(frame[:4], "big")
                yield _plain(frame[_FRAME_HEADER:], key, seal, number)


def _blocks(read: Callable[[int], bytes], size: int) -> Iterator[bytes]:
    while len(block := read(size)) == size:
        yield block


def _plain(page: bytes, key: bytes, seal: bytes, number: int) -> bytes:
    begin = SALT if number == 1 else 0
    content, iv = page[begin : PAGE - RESERVED], page[PAGE - RESERVED : PAGE - SEAL]
    sealed = content + iv + number.to_bytes(4, "little")
    if digest(seal, sealed, "sha512") != page[PAGE - SEAL :]:
        raise DamagedError(f"Sida {number} svarar inte mot nyckeln.")
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return decryptor.update(content) + decryptor.finalize()
