"""A basis that was made: fetched as it was kept, handed on, and confirmed by the receiver."""

from pathlib import Path
from uuid import UUID

from ame_desktop.documents.file_names import overwrite_file, span_file_name
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.calendar import month_span
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.consent_states import ConsentState
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.month_bases import TERMS, BasisRow
from ame_desktop.domain.month_basis_rules import HandOver, check_consent, checked_hand_over
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.kept_papers import unchanged
from ame_desktop.services.participant_access import GONE, require_behind
from ame_desktop.storage.models.attendance import MonthBasis
from ame_desktop.storage.queries import month_bases as query


def basis_pdf(ctx: Context, month_basis_id: UUID) -> bytes:
    """Return a basis's PDF as it was kept, byte for byte; it is logged.

    Raises:
        NotFoundError: there is no such basis, or not for this actor.
        NotPermittedError: the roles do not reach what is handed to others.
        DamagedError: what was kept is no longer what was stored.
    """
    person = require_behind(ctx, MonthBasis, month_basis_id, Area.CERTIFICATES, Level.READ)
    with ctx.read() as reader:
        kept = query.basis_content(reader, month_basis_id)
    if kept is None:
        raise NotFoundError(GONE)
    content = unchanged(kept, "Underlaget")
    ctx.note("month_bases.pdf", LogKind.PRINT, person, reason=f"sha256 {kept[1]}")
    return content


def save_basis(ctx: Context, month_basis_id: UUID, target: Path) -> Path:
    """Write a basis's PDF to a file as it was kept, and return where.

    Raises:
        NotFoundError: as :func:`basis_pdf`.
        NotPermittedError: as :func:`basis_pdf`.
        DamagedError: as :func:`basis_pdf`.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, basis_pdf(ctx, month_basis_id))
    return target


def basis_name(row: BasisRow) -> str:
    """Return the name that a basis is proposed to be saved under; no person is in it."""
    number = f"{row.receiver.name}-{row.basis_id.hex[-6:]}-{row.edition}"
    span = month_span(row.month.year, row.month.month)
    return span_file_name("manadsunderlag", *span, number, "pdf")


def hand_on(ctx: Context, month_basis_id: UUID, version: int, draft: HandOver) -> Result[None]:
    """Write down to whom a basis was handed and when, and how they have confirmed it.

    Raises:
        NotFoundError: there is no such basis, or not for this actor.
        NotPermittedError: the roles do not hand such things on.
        DomainError: the day does not add up, nobody is named, or the waiver that it rests on had
            been taken back by then.
        ConflictError: it has been changed since.
    """
    row = _row(ctx, month_basis_id)
    made_on = row.made_at.astimezone(STOCKHOLM).date()
    today = ctx.clock.today()
    checked = checked_hand_over(row, draft, made_on, today)
    with ctx.read() as reader:
        party, person = TERMS[row.receiver].party, row.participant_id
        consent = query.consents(reader, party, today, person).get(person, ConsentState())
    if checked.day != row.handed_on:
        check_consent(row, consent, checked.day)
    with ctx.write("month_bases.hand_on", Topic.ATTENDANCE) as work:
        held = work.get(MonthBasis, month_basis_id, version)
        held.handed_on, held.handed_to = checked.day, checked.to
        held.receipt = checked.receipt
        return work.done(None, f"Skrev in att underlaget lämnades till {checked.to}.")


def _row(ctx: Context, month_basis_id: UUID) -> BasisRow:
    require_behind(ctx, MonthBasis, month_basis_id, Area.CERTIFICATES, Level.WRITE)
    with ctx.read() as reader:
        found = query.basis(reader, month_basis_id)
    if found is None:
        raise NotFoundError(GONE)
    return found
