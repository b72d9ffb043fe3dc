"""*Kontrollera databasen*, the other half: what a repair would do, and doing it after a copy."""

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.integrity import FaultKind
from ame_desktop.domain.repairs import REPAIRS, FaultPlace, RepairPreview, told
from ame_desktop.services.backup import UnitBackups
from ame_desktop.services.context import Context
from ame_desktop.services.integrity import KEEPERS_CHECK
from ame_desktop.storage.integrity import count_of
from ame_desktop.storage.queries import fault_places as query
from ame_desktop.storage.repairs import mend

NOT_MENDABLE = "Det här rättar en människa. Läs vad som ska göras och öppna platsen."
NOTHING_LEFT = "Det finns inget kvar att rätta. Kontrollera databasen igen."
ON_SERVER = (
    "På en gemensam server görs ingen säkerhetskopia härifrån, så inget rättas i klump. "
    "Öppna platsen och rätta där."
)


def preview_repair(ctx: Context, kind: FaultKind) -> RepairPreview:
    """Return which rows a repair would change, and how; nothing is changed.

    Raises:
        NotPermittedError: only the administrator puts the database right.
        DomainError: the kind is put right by a person, or the unit lies on a server.
        StorageReadOnlyError: the unit cannot be written.
    """
    _require(ctx, kind)
    with ctx.write("administration.repair") as work:
        # The command is never ended, so nothing of it is kept.
        changes = mend(work, kind)
        left = count_of(work.session.connection(), kind)
    return RepairPreview(kind, tuple(told(change) for change in changes), left)


def fault_places(ctx: Context, kind: FaultKind) -> tuple[FaultPlace, ...]:
    """Return where faults of a kind are, of those whom the actor may meet; nobody is named.

    Raises:
        NotPermittedError: only the administrator looks through the database.
        DomainError: the unit lies on a server that shows each login its own part.
    """
    ctx.require(Area.ADMINISTRATION, Level.READ)
    if ctx.store.own_login:
        raise DomainError(KEEPERS_CHECK)
    with ctx.read() as reader:
        return query.fault_places(reader, ctx.actor.staff_id, kind)


def repair(ctx: Context, backups: UnitBackups | None, kind: FaultKind) -> Result[int]:
    """Put right what can be put right of a kind, after a verified copy; it can be undone.

    Args:
        ctx: who does it.
        backups: makes the copy; ``None`` in the training unit, which has none.
        kind: what to put right.

    Raises:
        NotPermittedError: only the administrator puts the database right.
        DomainError: the kind is put right by a person, nothing is left, or it lies on a server.
        StorageError: no verified copy could be made, so nothing was changed.
    """
    _require(ctx, kind)
    if backups is not None:
        backups.make()
    with ctx.write("administration.repair", *Topic) as work:
        changes = mend(work, kind)
        if not changes:
            raise DomainError(NOTHING_LEFT)
        work.because(kind)
        rows = "1 rad" if len(changes) == 1 else f"{len(changes)} rader"
        return work.done(len(changes), f"Rättade {rows}.")


def _require(ctx: Context, kind: FaultKind) -> None:
    ctx.require(Area.ADMINISTRATION, Level.WRITE)
    if ctx.store.own_login:
        raise DomainError(KEEPERS_CHECK)
    if kind not in REPAIRS:
        raise DomainError(NOT_MENDABLE)
    if ctx.store.on_server:
        raise DomainError(ON_SERVER)
