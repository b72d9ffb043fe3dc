"""The file for rows left out: written before anything is taken in, put back if that fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ame_desktop.domain.errors import DomainError
from ame_desktop.services.importing.plan import ImportPlan
from ame_desktop.services.importing.take_in import save_rejects


@contextmanager
def rejects_target(plan: ImportPlan, path: Path | None) -> Iterator[None]:
    """Hold the file of rows to mend; what fails inside leaves the file as it was before.

    Raises:
        DomainError: the file cannot be written; nothing has been taken in.
    """
    if path is None:
        yield
        return
    before = _content(path)
    save_rejects(plan, path)
    try:
        yield
    except BaseException:
        if before is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(before)
        raise


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DomainError(f"Filen {path.name} går inte att skriva. Välj en annan.") from error
