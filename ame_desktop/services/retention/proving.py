"""The proof of a *gallring*: a search through all that is left, and minutes that name nobody.

Source: NAT-37, RAG-36.
"""

from collections.abc import Collection, Iterator
from dataclasses import asdict
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.archive_file import archived_rows, file_sha256
from ame_desktop.documents.build.erasure_proof import ErasureProof, build
from ame_desktop.documents.file_names import overwrite_file, safe_name
from ame_desktop.documents.preview import page_count
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.erasure_proof import Found, sought, spellings
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.retention import ErasureRow, ErasureState
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.log.chain import chain_whole
from ame_desktop.services.retention.archive import Told, untold
from ame_desktop.services.retention.erasing import OTHER_FILE
from ame_desktop.services.retention.ground import Ground
from ame_desktop.services.retention.proposing import found_erasure
from ame_desktop.services.retention.terms import retention_terms
from ame_desktop.services.settings import secrecy_text
from ame_desktop.storage.backup import KEEP_AT_MOST
from ame_desktop.storage.compacting import compact
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.retention import Erasure
from ame_desktop.storage.queries.mentions import mentions
from ame_desktop.storage.queries.stored_files import file_content
from ame_desktop.storage.queries.unit import name_and_kind

_PAGES_AT_ONCE = 2048
_MEGABYTE = 1_000_000
NOT_DONE = "Gallringen är inte gjord än, så det finns inget att skriva protokoll om."
NO_PROOF = "Protokollet är inte gjort än. Gör protokollet."
NOT_CLEAN = (
    "Något av det gallrade står kvar i filen. Stäng andra fönster som har enheten öppen "
    "och gör protokollet igen."
)


def prove(
    ctx: Context, erasure_id: UUID, archive: Path, ground: Ground, told: Told = untold
) -> Result[UUID]:
    """Search all that is left for those who are erased, and store the minutes as a PDF.

    The names to search for are read from the export to the archive: nowhere else are they left.

    Args:
        ctx: who carries the *gallring* out.
        erasure_id: the proposal that was carried out.
        archive: the export that belongs to it.
        ground: where the unit lies.
        told: gets how far the search has come; may stop it, and it can be done again.

    Returns:
        The stored file's identity.

    Raises:
        NotPermittedError: the roles do not carry *gallring* out.
        DomainError: it is not carried out, the export is another, or something is left.
    """
    ctx.require(Area.RETENTION, Level.APPROVE)
    row = found_erasure(ctx, erasure_id)
    if row.state is not ErasureState.DONE:
        raise DomainError(NOT_DONE)
    if file_sha256(archive) != row.archive_sha256:
        raise DomainError(OTHER_FILE, field="path")
    texts = sought(archived_rows(archive, "participant"), _notes(archive))
    found = _search(ctx, texts, ground, told)
    if found.hits and not found.elsewhere:
        raise DomainError(NOT_CLEAN)
    content = pdf.render(build(_minutes(ctx, row, found, ground)))
    with ctx.write("retention.prove", Topic.RETENTION) as work:
        proposal = work.get(Erasure, erasure_id, row.version)
        kept = StoredFile(
            id=new_id(),
            content=content,
            sha256=sha256(content).hexdigest(),
            pages=page_count(content),
            stored_at=work.at,
        )
        work.add(kept)
        proposal.proof = {**proposal.proof, "found": asdict(found), "file": str(kept.id)}
        return work.done(kept.id, "Gjorde gallringsprotokollet.", undoable=False)


def proof_pdf(ctx: Context, erasure_id: UUID) -> bytes:
    """Return the stored minutes; the printing is logged.

    Raises:
        NotPermittedError: the roles do not reach *gallring*.
        NotFoundError: there are none yet.
    """
    ctx.require(Area.RETENTION, Level.READ)
    row = found_erasure(ctx, erasure_id)
    with ctx.read() as reader:
        content = file_content(reader, UUID(row.proof["file"])) if row.proven else None
    if content is None:
        raise NotFoundError(NO_PROOF)
    ctx.note("retention.minutes", LogKind.PRINT)
    return content


def proof_name(row: ErasureRow) -> str:
    """Return the proposed name of the file: ``gallringsprotokoll_2026-11-23.pdf``."""
    at = row.erased_at or row.proposed_at
    return safe_name(f"gallringsprotokoll_{at.astimezone(STOCKHOLM):%Y-%m-%d}.pdf")


def save_proof(ctx: Context, erasure_id: UUID, target: Path) -> Path:
    """Write the minutes to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`proof_pdf`.
        NotFoundError: as :func:`proof_pdf`.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, proof_pdf(ctx, erasure_id))
    return target


def _notes(archive: Path) -> list[dict[str, str]]:
    try:
        return list(archived_rows(archive, "case_note"))
    except DomainError:
        # Nothing was ever noted about any of them.
        return []


def _search(ctx: Context, texts: Collection[str], ground: Ground, told: Told) -> Found:
    size = hits = 0
    if ground.pages is not None and ground.path is not None:
        compact(ctx.store)
        ways = tuple(way for text in texts for way in spellings(text))
        whole = ground.path.stat().st_size
        for plain in _pieces(ground.pages(ground.path)):
            size += len(plain)
            hits += sum(plain.count(way) for way in ways)
            told(min(size, whole) // _MEGABYTE, whole // _MEGABYTE)
    elsewhere: tuple[tuple[str, int], ...] = ()
    if hits or ground.pages is None:
        with ctx.read() as reader:
            elsewhere = mentions(reader, texts)
    return Found(len(texts), size, hits, elsewhere)


def _pieces(pages: Iterator[bytes]) -> Iterator[bytes]:
    """Give the pages some at a time, so that a large file needs no more room than a small one."""
    while piece := b"".join(islice(pages, _PAGES_AT_ONCE)):
        yield piece


def _minutes(ctx: Context, row: ErasureRow, found: Found, ground: Ground) -> ErasureProof:
    today = ctx.clock.today()
    with ctx.read() as reader:
        unit, _ = name_and_kind(reader) or ("", False)
        terms = retention_terms(reader, today)
    proof: dict[str, Any] = row.proof
    copies = ground.backups.copies() if ground.backups is not None else ()
    older = [copy for copy in copies if row.erased_at and copy.at <= row.erased_at]
    last = (row.erased_at + KEEP_AT_MOST) if row.erased_at else None
    return ErasureProof(
        unit_name=unit,
        made_on=today.isoformat(),
        secrecy=secrecy_text(ctx, today),
        rule=terms.rule,
        plan=terms.plan,
        proposed=_act(row.proposed_by, row.proposed_at),
        decided=_act(row.decided_by, row.decided_at),
        erased=_act(str(proof.get("by", "")), row.erased_at),
        people=row.going,
        kept=row.kept,
        before=int(proof.get("before", 0)),
        after=int(proof.get("after", 0)),
        rows=tuple(sorted(proof.get("rows", {}).items())),
        archive_sha256=row.archive_sha256,
        found=found,
        on_server=ctx.store.on_server,
        chain_whole=chain_whole(ctx),
        copies=len(older),
        copies_gone=_day(last + timedelta(days=1)) if last and older else "",
    )


def _act(who: str, at: datetime | None) -> str:
    return f"{at.astimezone(STOCKHOLM):%Y-%m-%d %H:%M} av {who}" if at else who


def _day(at: datetime) -> str:
    return f"{at.astimezone(STOCKHOLM):%Y-%m-%d}"
