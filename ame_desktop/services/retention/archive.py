"""The delivery to the archive: everything about those who go, in files that anybody can open.

Source: NAT-37, RAG-34, RAG-36.
"""

import json
from collections.abc import Callable, Collection, Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from ame_desktop.documents import csv_file
from ame_desktop.documents.archive_file import FILES, TABLES, ArchivePart, write_archive
from ame_desktop.documents.csv_file import Cell
from ame_desktop.documents.file_names import safe_name
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.data_inventory import INVENTORY
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.retention import ErasureRow, ErasureState, people_text
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.retention.proposing import found_erasure
from ame_desktop.services.retention.terms import retention_terms
from ame_desktop.services.settings import secrecy_text
from ame_desktop.storage.models.retention import Erasure
from ame_desktop.storage.queries import retention as query
from ame_desktop.storage.queries.unit import name_and_kind
from ame_desktop.storage.queries.whole_files import staff_names, stored_contents, whole_files
from ame_desktop.storage.store import Reader

Told = Callable[[int, int], object]
CONTENT: Final = "content"
"""What a proposal's proof keeps the hash of all that was exported under."""
NOT_APPROVED: Final = "Förslaget är inte godkänt. Vänta på beslutet under Godkännande."
_ENDINGS: Final = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg"}
_ABOUT: Final = """{secrecy}

Arkivexport från {unit}
Gjord {day} av {who}. Innehåller {people}.
Regel: {rule}. Kommunens beslut: {plan}.

tabeller/   en fil för varje tabell: UTF-8, kommatecken mellan fälten, rubriker på första raden.
            Ett fält som börjar med = + - @ har ett enkelt citattecken (') först.
            Texter har sina radbrytningar kvar, inom citattecken (").
filer/      dokument som de fastställdes, under sin identitet i tabeller/stored_file.csv.
kolumner.csv  vad varje tabell och kolumn innehåller, på svenska.
personal.csv  namnen på den personal som tabellerna hänvisar till.
SHA256SUMS.txt  kontrollsumma för varje fil, för sha256sum -c.

Filen är inte krypterad. Förvara den bara där sekretessbelagda handlingar får förvaras.
"""


def untold(done: int, total: int) -> None:
    """Tell nobody how far it has come."""
    del done, total


def archive_name(ctx: Context) -> str:
    """Return the proposed name of the file: ``arkivexport_2026-11-23.zip``."""
    return safe_name(f"arkivexport_{ctx.clock.today().isoformat()}.zip")


def export_archive(
    ctx: Context, erasure_id: UUID, version: int, target: Path, told: Told = untold
) -> Result[Path]:
    """Write everything about those who go to one file, and keep its hash: it is asked for later.

    Args:
        ctx: who carries the *gallring* out.
        erasure_id: the approved proposal.
        version: the version of it that was read.
        target: the file.
        told: gets how far it has come; may stop it.

    Raises:
        NotPermittedError: the roles do not carry *gallring* out.
        DomainError: it is not approved, somebody cannot be met, or the file cannot be written.
        ConflictError: somebody else has changed the proposal since.
    """
    ctx.require(Area.RETENTION, Level.APPROVE)
    row = found_erasure(ctx, erasure_id)
    if row.state is not ErasureState.APPROVED:
        raise DomainError(NOT_APPROVED)
    people = going(ctx, erasure_id)
    with ctx.read() as reader:
        refuse_unmet(ctx, reader, people)
        about = _about(ctx, reader, row)
        parts, content = _parts(reader, people, told)
    at = ctx.clock.now().astimezone(STOCKHOLM)
    found = write_archive(target, about, parts, at)
    ctx.note("retention.archive", LogKind.EXPORT, *people, count=len(people))
    with ctx.write("retention.archived", Topic.RETENTION) as work:
        proposal = work.get(Erasure, erasure_id, version)
        proposal.archive_sha256 = found
        proposal.proof = {**proposal.proof, CONTENT: content}
        label = f"Exporterade {people_text(len(people))} till {target.name}."
        return work.done(target, label, undoable=False)


def going(ctx: Context, erasure_id: UUID) -> tuple[UUID, ...]:
    """Return those who go."""
    with ctx.read() as reader:
        items = query.items(reader, erasure_id, None)
    return tuple(item.participant_id for item in items if item.goes)


def refuse_unmet(ctx: Context, reader: Reader, people: Collection[UUID]) -> None:
    """Refuse to go on with people whom the actor may not meet: their files would be incomplete.

    Raises:
        DomainError: somebody is protected, and the actor is not named for them. Source: NAT-38.
    """
    unmet = len(people) - len(query.met(reader, people, ctx.actor.staff_id))
    if unmet:
        raise DomainError(
            f"{people_text(unmet)} har skyddade personuppgifter som du inte får se. "
            "Behåll dem, eller ge dig själv behörighet till akten först.",
            rule="NAT-38",
        )


def content_hash(reader: Reader, people: Collection[UUID]) -> str:
    """Return the hash of all that is exported of people, as it is now."""
    return _parts(reader, people, untold)[1]


def _parts(
    reader: Reader, people: Collection[UUID], told: Told
) -> tuple[tuple[ArchivePart, ...], str]:
    whole, parts = sha256(), []
    tables = sorted(name for name in INVENTORY if INVENTORY[name].links)
    for done, held in enumerate(whole_files(reader, people), start=1):
        told(min(done, len(tables)), len(tables))
        if held.rows:
            rows = ([_cell(value) for value in row] for row in held.rows)
            content = csv_file.render(held.columns, rows, whole_texts=True)
            whole.update(content)
            parts.append(ArchivePart(f"{TABLES}{held.table}.csv", content))
    for key, media_type, stored in stored_contents(reader, people):
        whole.update(stored)
        parts.append(ArchivePart(f"{FILES}{key}.{_ENDINGS.get(media_type, 'bin')}", stored))
    parts.append(ArchivePart("kolumner.csv", csv_file.render(_HEADINGS, _columns(parts))))
    staff = csv_file.render(("id", "namn"), staff_names(reader))
    return (*parts, ArchivePart("personal.csv", staff)), whole.hexdigest()


_HEADINGS: Final = ("tabell", "kolumn", "betydelse")


def _columns(parts: Collection[ArchivePart]) -> Iterator[tuple[str, str, str]]:
    exported = {part.name for part in parts}
    for name, entry in INVENTORY.items():
        if f"{TABLES}{name}.csv" in exported:
            yield name, "", entry.title
            for column, held in entry.columns.items():
                yield name, column, held.label


def _about(ctx: Context, reader: Reader, row: ErasureRow) -> str:
    today = ctx.clock.today()
    terms = retention_terms(reader, today)
    unit, _ = name_and_kind(reader) or ("", False)
    return _ABOUT.format(
        secrecy=secrecy_text(ctx, today),
        unit=unit,
        day=today.isoformat(),
        who=ctx.actor.name,
        people=row.going_text,
        rule=terms.rule,
        plan=terms.plan,
    )


def _cell(value: Any) -> Cell:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, UUID | Decimal):
        return str(value)
    if value is None or isinstance(value, str | int | float | bool | date):
        return value
    return str(value)
