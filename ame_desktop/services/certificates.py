"""Certificates: who has shown one and until when, never why. Source: TRE-61 to TRE-63, NAT-21."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.certificates import CertificateDraft, CertificateRow, checked_certificate
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.plans import Certificate
from ame_desktop.storage.queries import certificates as query


def certificates_of(ctx: Context, participant_id: UUID) -> tuple[CertificateRow, ...]:
    """Return a person's certificates, the latest first; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach certificates.
    """
    require_participant(ctx, participant_id, Area.CERTIFICATES, Level.READ)
    with ctx.read() as reader:
        rows = query.certificates_of(reader, participant_id)
    ctx.note("certificates.read", LogKind.READ, participant_id, count=len(rows))
    return rows


def add_certificate(ctx: Context, participant_id: UUID, draft: CertificateDraft) -> Result[UUID]:
    """Store that a certificate has been shown.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not keep certificates.
        DomainError: the days or the extent do not add up.
    """
    require_participant(ctx, participant_id, Area.CERTIFICATES, Level.WRITE)
    checked = checked_certificate(draft, ctx.clock.today())
    with ctx.write("certificates.add", Topic.PLANNING, Topic.ATTENDANCE) as work:
        person = work.get(Participant, participant_id)
        row = Certificate(
            id=new_id(), participant_id=participant_id, by_id=ctx.actor.staff_id, **_values(checked)
        )
        work.add(row)
        until = full_date(checked.valid_to)
        return work.done(row.id, f"Sparade {person.given_name}s intyg till och med {until}.")


def change_certificate(
    ctx: Context, certificate_id: UUID, version: int, draft: CertificateDraft
) -> Result[None]:
    """Change a certificate; what it said before stays in the log.

    Raises:
        NotFoundError: there is no such certificate, or not for this actor.
        NotPermittedError: the roles do not keep certificates.
        DomainError: the days or the extent do not add up.
        ConflictError: it has been changed since.
    """
    _require(ctx, certificate_id)
    checked = checked_certificate(draft, ctx.clock.today())
    with ctx.write("certificates.change", Topic.PLANNING, Topic.ATTENDANCE) as work:
        row = work.get(Certificate, certificate_id, version)
        for column, value in _values(checked).items():
            setattr(row, column, value)
        return work.done(None, "Ändrade intyget.")


def remove_certificate(ctx: Context, certificate_id: UUID, version: int) -> Result[None]:
    """Take away a certificate that was written by mistake; undo brings it back.

    Raises:
        NotFoundError: there is no such certificate, or not for this actor.
        NotPermittedError: the roles do not keep certificates.
        ConflictError: it has been changed since.
    """
    _require(ctx, certificate_id)
    with ctx.write("certificates.remove", Topic.PLANNING, Topic.ATTENDANCE) as work:
        work.delete(work.get(Certificate, certificate_id, version))
        return work.done(None, "Tog bort intyget.")


def _require(ctx: Context, certificate_id: UUID) -> None:
    require_behind(ctx, Certificate, certificate_id, Area.CERTIFICATES, Level.WRITE)


def _values(draft: CertificateDraft) -> dict[str, object]:
    return {
        "first_day": draft.first_day,
        "valid_to": draft.valid_to,
        "extent_percent": draft.extent_percent,
        "seen_on": draft.seen_on,
        "assessed_on": draft.assessed_on,
    }
