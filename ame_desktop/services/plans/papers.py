"""Plans on paper: drawn while they are written, kept byte for byte once they are signed.

Source: OSB-56, TRE-14, TRE-24, AFR-14.
"""

from hashlib import sha256
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.person_letter import LetterHead
from ame_desktop.documents.build.plans import build
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.documents.preview import page_count
from ame_desktop.domain.access import Level
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.person_number import display
from ame_desktop.domain.plan_rows import PlanItem
from ame_desktop.services.context import Context
from ame_desktop.services.kept_papers import unchanged
from ame_desktop.services.participant_access import GONE
from ame_desktop.services.plans.access import require_plan
from ame_desktop.services.settings import secrecy_text
from ame_desktop.services.unit_logo import logo
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.queries import participant_files
from ame_desktop.storage.queries import plans as query
from ame_desktop.storage.queries.unit import name_and_kind
from ame_desktop.storage.unit_of_work import UnitOfWork


def plan_pdf(ctx: Context, plan_id: UUID) -> bytes:
    """Return a plan as a PDF, the kept one where it is signed; the print is logged.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the roles do not reach the person's plans.
        DamagedError: what was kept of a signed one is no longer what was stored.
    """
    person = require_plan(ctx, plan_id, Level.READ)
    with ctx.read() as reader:
        found = query.plan(reader, plan_id)
        stored = query.stored_paper(reader, plan_id)
    if found is None:
        raise NotFoundError(GONE)
    content = unchanged(stored, "Planen") if stored is not None else paper_of(ctx, found)
    ctx.note("plans.print", LogKind.PRINT, person)
    return content


def save_plan_pdf(ctx: Context, plan_id: UUID, target: Path) -> Path:
    """Write a plan to a file, whole or not at all, and return where.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the roles do not reach the person's plans.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, plan_pdf(ctx, plan_id))
    return target


def plan_name(ctx: Context, plan: PlanItem) -> str:
    """Return the proposed name of the file: the kind, the day and the edition, never a name."""
    return file_name(plan.kind.label, ctx.clock.today(), f"utgåva {plan.edition}", "pdf")


def paper_of(ctx: Context, plan: PlanItem) -> bytes:
    """Return a plan drawn as it is now, for those whose right has been tried."""
    today = ctx.clock.today()
    with ctx.read() as reader:
        person = participant_files.person(reader, plan.participant_id)
        unit, _ = name_and_kind(reader) or ("", False)
    head = LetterHead(
        unit,
        plan.made_on.isoformat(),
        secrecy_text(ctx, today),
        f"Utgåva {plan.edition}",
        person.name.full,
        display(person.number) if person.number else "",
        (),
        logo(ctx, today),
    )
    return pdf.render(build(head, plan))


def keep_paper(work: UnitOfWork, participant_id: UUID, content: bytes) -> UUID:
    """Keep a signed plan's PDF with its SHA-256, and return which file it is."""
    row = StoredFile(
        id=new_id(),
        participant_id=participant_id,
        content=content,
        sha256=sha256(content).hexdigest(),
        pages=page_count(content),
        stored_at=work.at,
    )
    work.add(row)
    work.session.flush()
    return row.id
