"""Writing a document: beginning it, its sections, the steps of a kompetenskort, who is asked."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Level, Role
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError
from ame_desktop.domain.final_documents import (
    DocumentKind,
    DocumentState,
    next_number,
    section_spec,
    sections_of,
)
from ame_desktop.domain.final_sections import LONGEST_SECTION
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.unit_settings import COMPETENCE_STEPS
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.access import (
    require_whole,
    section_to_write,
    whole_document,
)
from ame_desktop.storage.models.final_documents import DocumentSection, FinalDocument
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import final_document_periods as periods
from ame_desktop.storage.queries.final_document_periods import Span
from ame_desktop.storage.queries.final_documents import SectionPlace
from ame_desktop.storage.repositories import final_documents as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

NOT_OPEN = "Dokumentet är fastställt och kan inte ändras. Rätta det i en ny utgåva."
_TOPIC = Topic.FINAL_DOCUMENTS
_TRIES = 5


@dataclass(frozen=True)
class Helper:
    """A supervisor who can be asked to write a section."""

    staff_id: UUID
    name: str


def start(
    ctx: Context, participant_id: UUID, kind: DocumentKind, placement_id: UUID | None = None
) -> Result[UUID]:
    """Begin a slutdokument or a kompetenskort, with a number of its own and empty sections.

    Its period is the placement's; without one, the person's latest time at the unit.

    Raises:
        NotFoundError: there is no such person or placement, or not for this actor.
        NotPermittedError: the roles do not reach it.
        DomainError: there is a draft already, or the kind is not written in sections.
    """
    require_whole(ctx, participant_id, Level.WRITE)
    if not sections_of(kind):
        raise DomainError("Välj slutdokument eller kompetenskort.", field="kind")
    with ctx.read() as reader:
        held = periods.draft_of(reader, participant_id, kind, placement_id)
        span = periods.period_of(reader, participant_id, placement_id)
    if held is not None:
        raise DomainError(f"Det finns redan ett utkast: {held}. Skriv vidare i det.", field="kind")
    if span is None:
        raise NotFoundError("Placeringen finns inte, eller gäller någon annan.")
    for _ in range(_TRIES - 1):
        try:
            return _begin(ctx, participant_id, kind, placement_id, span)
        except ConflictError:
            # Somebody else took the number at the same moment: the next one is free.
            continue
    return _begin(ctx, participant_id, kind, placement_id, span)


def write_section(ctx: Context, section_id: UUID, version: int, text: str) -> Result[None]:
    """Write what stands in a section.

    Raises:
        NotFoundError: there is no such section, or not for this actor.
        NotPermittedError: somebody else writes it.
        DomainError: the document is fixed, or the text is too long or has hidden signs.
        ConflictError: it has been changed since.
    """
    place = _open_section(ctx, section_id)
    written = checked_text(text)
    with ctx.write("final_documents.write", _TOPIC) as work:
        row = work.get(DocumentSection, section_id, version)
        row.text, row.written_by_id, row.written_at = written, ctx.actor.staff_id, work.at
        return work.done(None, f"Skrev {section_spec(place.kind, place.key).title.lower()}.")


def rate(ctx: Context, section_id: UUID, version: int, step: int | None) -> Result[None]:
    """Choose a competence's step, 1 the lowest; ``None`` takes it back. Source: OSB-80, GAP-07.

    Raises:
        NotFoundError: there is no such section, or not for this actor.
        NotPermittedError: somebody else writes it.
        DomainError: the document is fixed, or there is no such step.
        ConflictError: it has been changed since.
    """
    place = _open_section(ctx, section_id)
    spec = section_spec(place.kind, place.key)
    if not spec.rated or (step is not None and not 1 <= step <= COMPETENCE_STEPS):
        raise DomainError(f"Välj ett steg mellan 1 och {COMPETENCE_STEPS}.", field="rating")
    with ctx.write("final_documents.rate", _TOPIC) as work:
        row = work.get(DocumentSection, section_id, version)
        row.rating, row.written_by_id, row.written_at = step, ctx.actor.staff_id, work.at
        return work.done(None, f"Bedömde {spec.title.lower()}.")


def set_ready(ctx: Context, section_id: UUID, version: int, *, ready: bool = True) -> Result[None]:
    """Say that a section is ready, or that it is not.

    Raises:
        NotFoundError: there is no such section, or not for this actor.
        NotPermittedError: somebody else writes it.
        DomainError: the document is fixed, or nothing is written yet.
        ConflictError: it has been changed since.
    """
    place = _open_section(ctx, section_id)
    with ctx.write("final_documents.ready", _TOPIC) as work:
        row = work.get(DocumentSection, section_id, version)
        if ready and not row.text and row.rating is None:
            raise DomainError("Skriv något i avsnittet först.", field="text")
        row.ready = ready
        said = "klart" if ready else "inte klart"
        title = section_spec(place.kind, place.key).title
        return work.done(None, f"Markerade {title.lower()} som {said}.")


def helpers_for(ctx: Context, document_id: UUID) -> tuple[Helper, ...]:
    """Return the supervisors who lead an arena of the person and can be asked for a section.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not reach it.
    """
    data = whole_document(ctx, document_id, Level.WRITE)
    today = ctx.clock.today()
    with ctx.read() as reader:
        rows = periods.supervisors_of(reader, data.row.participant_id, Role.SUPERVISOR, today)
    return tuple(Helper(*row) for row in rows)


def send_to(ctx: Context, section_id: UUID, version: int, staff_id: UUID | None) -> Result[None]:
    """Ask a supervisor to write a section; ``None`` takes the section back.

    Raises:
        NotFoundError: there is no such section, or not for this actor.
        NotPermittedError: the roles do not write whole documents.
        DomainError: the section is not about work, or the supervisor leads none of the person's
            arenas.
        ConflictError: it has been changed since.
    """
    place = _open_section(ctx, section_id)
    require_whole(ctx, place.participant_id, Level.WRITE)
    spec = section_spec(place.kind, place.key)
    if staff_id is not None and not spec.about_work:
        raise DomainError(
            "Avsnittet gäller hälsa eller privatliv. Det skickas inte till en handledare."
        )
    chosen = {helper.staff_id: helper.name for helper in helpers_for(ctx, place.document_id)}
    if staff_id is not None and staff_id not in chosen:
        raise DomainError("Välj en handledare som leder en av personens arenor.", field="staff")
    with ctx.write("final_documents.send", _TOPIC) as work:
        row = work.get(DocumentSection, section_id, version)
        row.sent_to_id, row.ready = staff_id, False
        if staff_id is None:
            return work.done(None, f"Tog tillbaka {spec.title.lower()}.")
        return work.done(None, f"Skickade {spec.title.lower()} till {chosen[staff_id]}.")


def read_by_person(ctx: Context, document_id: UUID, version: int, day: date | None) -> Result[None]:
    """Write the day when the participant has read the document; ``None`` takes it away.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not reach it.
        DomainError: the document is fixed, or the day has not come.
        ConflictError: it has been changed since.
    """
    data = whole_document(ctx, document_id, Level.WRITE)
    if day is not None and day > ctx.clock.today():
        raise DomainError("Skriv en dag som har varit, eller i dag.", field="read_by_person_on")
    _check_open(data.row.state)
    with ctx.write("final_documents.heard", _TOPIC) as work:
        row = work.get(FinalDocument, document_id, version)
        row.read_by_person_on = day
        return work.done(None, "Skrev när deltagaren läste dokumentet.")


def discard(ctx: Context, document_id: UUID, version: int) -> Result[None]:
    """Take away a draft with all that stands in it; undo brings it back.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not reach it.
        DomainError: the document is fixed.
        ConflictError: it has been changed since.
    """
    data = whole_document(ctx, document_id, Level.WRITE)
    _check_open(data.row.state)
    with ctx.write("final_documents.discard", _TOPIC) as work:
        row = work.get(FinalDocument, document_id, version)
        for section in repository.sections(work, document_id):
            work.delete(section)
        work.session.flush()
        work.delete(row)
        return work.done(None, f"Tog bort utkastet {data.row.number}.")


def checked_text(text: str) -> str:
    """Return a section's text, cleaned.

    Raises:
        DomainError: it is too long or has hidden signs.
    """
    return fitting_text(text, "Avsnittet", LONGEST_SECTION, field="text")


def add_sections(work: UnitOfWork, row: FinalDocument) -> None:
    """Give a new document the empty sections of its kind."""
    work.add(row)
    work.session.flush()
    work.add(
        *(
            DocumentSection(
                id=new_id(), document_id=row.id, participant_id=row.participant_id, key=spec.key
            )
            for spec in sections_of(row.kind)
        )
    )


def _begin(
    ctx: Context,
    participant_id: UUID,
    kind: DocumentKind,
    placement_id: UUID | None,
    period: Span,
) -> Result[UUID]:
    year = ctx.clock.today().year
    with ctx.write("final_documents.start", _TOPIC) as work:
        person = work.get(Participant, participant_id)
        latest = repository.latest_number(work, f"{kind.prefix}-{year}-")
        row = FinalDocument(
            id=new_id(),
            participant_id=participant_id,
            placement_id=placement_id,
            kind=kind,
            number=next_number(kind, year, latest),
            edition=1,
            state=DocumentState.DRAFT,
            period_start=period[0],
            period_end=period[1],
            created_by_id=ctx.actor.staff_id,
            created_at=work.at,
        )
        add_sections(work, row)
        said = f"Började på {kind.label.lower()} {row.number} om {person.given_name}."
        return work.done(row.id, said)


def _open_section(ctx: Context, section_id: UUID) -> SectionPlace:
    place = section_to_write(ctx, section_id)
    _check_open(place.state)
    return place


def _check_open(state: DocumentState) -> None:
    if state is not DocumentState.DRAFT:
        raise DomainError(NOT_OPEN)
