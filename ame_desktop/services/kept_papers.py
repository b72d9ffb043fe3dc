"""Papers that are kept as they were stored: one that has been changed is handed out to nobody."""

from hashlib import sha256
from typing import Final

from ame_desktop.storage.errors import DamagedError

DAMAGED: Final = (
    "{what} går inte att lita på: filen har ändrats eller skadats sedan den sparades. "
    "Hämta den ur en säkerhetskopia."
)


def unchanged(kept: tuple[bytes, str], what: str) -> bytes:
    """Return a kept paper, where its bytes are those that were stored.

    Args:
        kept: the bytes and the hash that they were stored under.
        what: what the paper is, first in a sentence.

    Raises:
        DamagedError: it has been changed since.
    """
    content, digest = kept
    if sha256(content).hexdigest() != digest:
        raise DamagedError(DAMAGED.format(what=what))
    return content
