"""The register extract: gone through before it is given, made, saved and logged.

Source: NAT-36, NAT-38.
"""

from collections.abc import Callable, Collection
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf, xlsx
from ame_desktop.documents.build.register_extract import ExtractPaper, as_paper, as_workbook
from ame_desktop.documents.file_names import candidates, file_name, overwrite_file
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.data_requests import RequestAnswer, RequestKind, RequestState
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.person_number import display
from ame_desktop.domain.register_extract import (
    PROTECTED_TEXT,
    Extract,
    HeldBack,
    NamePlace,
    StoredPaper,
    held_back,
    other_names,
    without_contact,
    without_names,
)
from ame_desktop.services.context import Context
from ame_desktop.services.data_protection.extract_parts import parts_of
from ame_desktop.services.data_protection.register import processing_terms
from ame_desktop.services.data_protection.requests import open_request, set_answer
from ame_desktop.services.final_documents.checking import known_names
from ame_desktop.services.final_documents.papers import frame_of
from ame_desktop.services.participant_access import require_participant
from ame_desktop.storage.errors import DamagedError
from ame_desktop.storage.models.data_requests import DataRequest
from ame_desktop.storage.queries import data_protection as requests_query
from ame_desktop.storage.queries import participant_files as files
from ame_desktop.storage.queries import register_extract as query
from ame_desktop.storage.queries.participant_files import StoredPerson

REASON = "Begäran om registerutdrag"
DAMAGED = "En sparad fil har skadats och kan inte lämnas ut. Hämta den ur en säkerhetskopia."


def look_through(ctx: Context, participant_id: UUID) -> Extract:
    """Return everything that an extract of a person holds, to go through first; it is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the case is not the actor's.
    """
    require_participant(ctx, participant_id, Area.DATA_PROTECTION, Level.WRITE)
    found, _ = _read(ctx, participant_id)
    ctx.note(
        "data_protection.look",
        LogKind.READ,
        participant_id,
        reason=REASON,
        count=found.statements,
    )
    return found


def extract_name(ctx: Context) -> str:
    """Return the name that an extract is proposed to be saved under; no person is in it."""
    return file_name("registerutdrag", ctx.clock.today(), "", "pdf")


def _untold(done: int, total: int) -> None:
    del done, total


def save_extract(
    ctx: Context,
    participant_id: UUID,
    target: Path,
    keep: Collection[NamePlace] = (),
    told: Callable[[int, int], object] = _untold,
) -> Result[tuple[Path, ...]]:
    """Write an extract as PDF, the same as a workbook, and the fixed documents beside them.

    Other people's names are struck out but where ``keep`` says that they may stand. The request
    that waits for it is answered. What is handed out is logged with its hash.

    Args:
        ctx: who hands it out.
        participant_id: whose extract.
        target: the PDF; the other files lie beside it.
        keep: the names that may stand.
        told: gets how many files are made, of how many; what it raises stops the work, and then
            nothing has been written.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the case is not the actor's.
        DamagedError: a kept file is no longer what was stored.
        DomainError: a file cannot be written.
    """
    require_participant(ctx, participant_id, Area.DATA_PROTECTION, Level.WRITE)
    found, person = _read(ctx, participant_id)
    paper = _paper(ctx, found, person, keep)
    contents = _contents(ctx, found, paper, target, told)
    written: list[Path] = []
    try:
        for path, content in contents.items():
            overwrite_file(path, content)
            written.append(path)
    except Exception:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return _handed_out(ctx, participant_id, found, contents)


def _contents(
    ctx: Context,
    found: Extract,
    paper: ExtractPaper,
    target: Path,
    told: Callable[[int, int], object],
) -> dict[Path, bytes]:
    """Make every file, the PDF first, before any of them is written."""
    total = 2 + len(found.papers)
    told(0, total)
    contents = {target: pdf.render(as_paper(paper))}
    told(1, total)
    workbook = _beside(target, f"{target.stem}.xlsx")
    contents[workbook] = xlsx.render(as_workbook(paper))
    for number, held in enumerate(found.papers, start=1):
        told(1 + number, total)
        name = f"{target.stem}_dokument_{number}.pdf"
        contents[_beside(target, name)] = _kept(ctx, held)
    told(total, total)
    return contents


def _beside(target: Path, name: str) -> Path:
    """Return a path in the same folder where nothing is, and where the PDF is not to be."""
    paths = candidates(target.parent, name)
    return next(path for path in paths if path != target and not path.exists())


def _handed_out(
    ctx: Context, participant_id: UUID, found: Extract, contents: dict[Path, bytes]
) -> Result[tuple[Path, ...]]:
    """Log what was handed out, and answer the request that waits for it."""
    with ctx.read() as reader:
        rows = requests_query.requests_of(reader, participant_id)
    waiting = open_request(rows, RequestKind.EXTRACT)
    digest = sha256(next(iter(contents.values()))).hexdigest()
    ctx.note(
        "data_protection.extract",
        LogKind.EXPORT,
        participant_id,
        reason=f"{REASON}, sha256 {digest}",
        count=found.statements,
    )
    with ctx.write("data_protection.answer", Topic.DATA_PROTECTION) as work:
        if waiting is not None:
            row = work.get(DataRequest, waiting.request_id, waiting.version)
            told = f"Registerutdrag lämnat {ctx.clock.today().isoformat()}."
            set_answer(ctx, work, row, RequestAnswer(RequestState.GRANTED, told))
        files_told = "1 fil" if len(contents) == 1 else f"{len(contents)} filer"
        return work.done(tuple(contents), f"Sparade registerutdraget i {files_told}.")


def _read(ctx: Context, participant_id: UUID) -> tuple[Extract, StoredPerson]:
    with ctx.read() as reader:
        person = files.person(reader, participant_id)
        parts = parts_of(reader, participant_id)
        papers = tuple(StoredPaper(*row) for row in query.papers(reader, participant_id))
    held = tuple(held_back())
    protected = person.protection is not Protection.NONE
    if protected:
        parts = without_contact(parts)
        held = (HeldBack("Telefon, e-post och adress", PROTECTED_TEXT), *held)
    names = tuple(other_names(parts, known_names(ctx, participant_id, customers=True)))
    return Extract(parts, held, names, papers, protected), person


def _paper(
    ctx: Context, found: Extract, person: StoredPerson, keep: Collection[NamePlace]
) -> ExtractPaper:
    frame = frame_of(ctx)
    struck = [place for place in found.names if place not in keep]
    held = found.held
    if struck:
        why = "Uppgiften gäller en annan enskild och omfattas av sekretess."
        held = (HeldBack(f"Andra personers namn ({len(struck)} st)", why), *held)
    terms = processing_terms(ctx, frame.unit_name)
    return ExtractPaper(
        controller=terms.controller,
        officer=terms.officer,
        kept=terms.retention.rule if terms.retention else "",
        unit_name=frame.unit_name,
        made_on=frame.made_on.isoformat(),
        logo=frame.logo,
        name=person.name.full,
        number=display(person.number) if person.number else "",
        parts=without_names(found.parts, struck),
        held=held,
        papers=len(found.papers),
    )


def _kept(ctx: Context, held: StoredPaper) -> bytes:
    with ctx.read() as reader:
        content, digest = query.paper(reader, held.file_id)
    if sha256(content).hexdigest() != digest:
        raise DamagedError(DAMAGED)
    return content
