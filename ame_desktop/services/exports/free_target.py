"""Where a file is written when the place asked for is held by another program."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

from ame_desktop.domain.errors import DomainError


def write_free(path: Path, write: Callable[[Path], bool]) -> Path | None:
    """Write to the place asked for, or beside it as *_2* when another program holds it.

    Args:
        path: the place asked for; what is there is replaced.
        write: writes a file, and says whether it did.

    Returns:
        Where it was written, or ``None`` when ``write`` stopped.

    Raises:
        DomainError: the folder cannot be written.
    """
    if not _held(path):
        try:
            return path if write(path) else None
        except OSError:
            # Held without a sign beside it, as by Excel on Windows: the place beside it is tried.
            pass
    beside = _beside(path)
    try:
        return beside if write(beside) else None
    except OSError as error:
        raise DomainError(
            f"Filen {path.name} kunde inte sparas. Stäng den om den är öppen, "
            "eller välj en annan mapp.",
            field="path",
        ) from error


def _held(path: Path) -> bool:
    """Whether an office program says, with a file of its own beside it, that the file is open."""
    signs = (f".~lock.{path.name}#", f"~${path.name}")
    return any(path.with_name(sign).exists() for sign in signs)


def _beside(path: Path) -> Path:
    places = (path.with_stem(f"{path.stem}_{number}") for number in count(2))
    return next(place for place in places if not place.exists())
