"""Carrying an approved *gallring* out: everybody with all that hangs on them, in one transaction.

Source: NAT-37.
"""

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from ame_desktop.documents.archive_file import file_sha256
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.log_chain import ERASE_ACTION
from ame_desktop.domain.retention import (
    TYPED_WORD,
    ErasureRow,
    ErasureState,
    must_stay,
    people_text,
)
from ame_desktop.services.context import Context
from ame_desktop.services.retention.archive import (
    CONTENT,
    NOT_APPROVED,
    Told,
    content_hash,
    going,
    refuse_unmet,
    untold,
)
from ame_desktop.services.retention.ground import Ground
from ame_desktop.services.retention.proposing import found_erasure
from ame_desktop.services.retention.terms import retention_terms, standings_now
from ame_desktop.storage.compacting import compact
from ame_desktop.storage.erased_again import journals, note_erased
from ame_desktop.storage.erasing import erase as erase_rows
from ame_desktop.storage.erasing import erased_people
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.models.retention import Erasure
from ame_desktop.storage.queries.unit import unit_id
from ame_desktop.storage.queries.whole_files import register_count
from ame_desktop.storage.store import Reader

NOT_TYPED = f"Skriv {TYPED_WORD} för att fortsätta. Det som gallras går inte att få tillbaka."
OWN = "Du har själv föreslagit gallringen. Någon annan beslutar och gallrar."
NOT_ARCHIVED = "Exportera personerna till arkivet först. Utan det kan de inte gallras."
OTHER_FILE = "Det är inte den arkivexport som hör till förslaget. Peka ut rätt fil."
CHANGED = "Något har ändrats sedan arkivexporten gjordes. Exportera igen, så att inget saknas."
ROOMS = tuple(Topic)
STEPS = 4


def erase(
    ctx: Context,
    erasure_id: UUID,
    version: int,
    typed: str,
    archive: Path,
    ground: Ground,
    told: Told = untold,
) -> Result[None]:
    """Erase everybody who goes. It cannot be undone; until it is done it can be stopped.

    A verified copy of the unit is made first; like all copies it is gone after 90 days at most.

    Args:
        ctx: who carries it out.
        erasure_id: the approved proposal.
        version: the version of it that was read.
        typed: ``GALLRA``, typed by the person.
        archive: the export that the archive has got; its hash must be the one that was kept.
        ground: where the unit lies.
        told: gets how far it has come; may stop it.

    Raises:
        NotPermittedError: the roles do not carry *gallring* out.
        DomainError: the word is another, it is not approved by somebody else than who proposed
            it, the export is another or no longer whole, or somebody must be kept by now.
        ConflictError: somebody else has changed the proposal since.
        StorageError: no good copy could be made first.
    """
    ctx.require(Area.RETENTION, Level.APPROVE)
    if typed.strip().upper() != TYPED_WORD:
        raise DomainError(NOT_TYPED, field="typed")
    row = found_erasure(ctx, erasure_id)
    _check_decided(ctx, row)
    told(0, STEPS)
    _check_archive(row, archive)
    people = going(ctx, erasure_id)
    told(1, STEPS)
    with ctx.read() as reader:
        _check_people(ctx, reader, row, people)
    told(2, STEPS)
    if ground.backups is not None:
        ground.backups.secure()
    told(3, STEPS)
    changes = _carry_out(ctx, row, version, people)
    _forget(ctx, ground)
    return changes


def _carry_out(
    ctx: Context, row: ErasureRow, version: int, people: Collection[UUID]
) -> Result[None]:
    with ctx.write(ERASE_ACTION, *ROOMS) as work:
        proposal = work.get(Erasure, row.erasure_id, version)
        connection = work.session.connection()
        # Somebody may have noted something, or enrolled the person, while the copy was made.
        _check_people(ctx, connection, row, people)
        before = register_count(connection)
        gone = erase_rows(connection, people, row.erasure_id, work.at)
        proposal.state, proposal.erased_at = ErasureState.DONE, work.at
        proposal.proof = {
            "rows": gone.rows,
            "before": before,
            "after": register_count(connection),
            "by": ctx.actor.name,
        }
        work.erases(people, gone.keys)
        work.counts(len(people))
        label = f"Gallrade {people_text(len(people))}. Det går inte att ångra."
        return work.done(None, label, undoable=False)


def _forget(ctx: Context, ground: Ground) -> None:
    """Let the journals name who is erased, and leave nothing of them in the file's pages."""
    if ground.path is None:
        return
    with ctx.read() as reader:
        unit, erased = unit_id(reader), erased_people(reader)
    if unit is not None:
        second = ground.backups.second_folder if ground.backups is not None else None
        note_erased(journals(ground.path, second), unit, erased)
    # The people are gone; what cannot be made anew now is made so before the search for them.
    with suppress(StorageError):
        compact(ctx.store)


def _check_decided(ctx: Context, row: ErasureRow) -> None:
    if row.state is not ErasureState.APPROVED:
        raise DomainError(NOT_APPROVED)
    if row.decided_by_id in {None, row.proposed_by_id} or row.proposed_by_id == ctx.actor.staff_id:
        raise DomainError(OWN, rule="NAT-37")


def _check_archive(row: ErasureRow, archive: Path) -> None:
    if not row.archived:
        raise DomainError(NOT_ARCHIVED, rule="NAT-37")
    if file_sha256(archive) != row.archive_sha256:
        raise DomainError(OTHER_FILE, field="path")


def _check_people(ctx: Context, reader: Reader, row: ErasureRow, people: Collection[UUID]) -> None:
    refuse_unmet(ctx, reader, people)
    _check_standing(ctx, reader, people)
    if content_hash(reader, people) != row.proof.get(CONTENT):
        raise DomainError(CHANGED)


def _check_standing(ctx: Context, reader: Reader, people: Collection[UUID]) -> None:
    """Refuse to erase anybody who is no longer due, or must be kept by now."""
    today = ctx.clock.today()
    terms, standings = retention_terms(reader, today), standings_now(ctx, reader)
    for person in people:
        standing = standings.get(person)
        if standing is None:
            continue
        why = must_stay(standing, terms)
        if not why and terms.due(standing.last_note) > today:
            why = "Något är antecknat sedan förslaget gjordes, så tiden är inte ute."
        if why:
            raise DomainError(f"En person ska inte gallras nu. {why} Behåll den.", rule="NAT-37")
