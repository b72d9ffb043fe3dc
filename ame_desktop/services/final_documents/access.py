"""Who reaches which document, and which of its sections.

A supervisor reaches the sections about work that are theirs to write: never health or economy.
Source: OSB-103, and the unit's role matrix.
"""

from dataclasses import dataclass
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.final_documents import DocumentState, section_spec
from ame_desktop.domain.final_sections import SectionSpec, Writer
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import deny, note_unmet, require_participant
from ame_desktop.storage.queries import final_documents as query
from ame_desktop.storage.queries.final_documents import DocumentData, SectionPlace
from ame_desktop.storage.queries.standing import Standing

GONE = "Dokumentet finns inte, eller så når du det inte."


@dataclass(frozen=True)
class Access:
    """What the actor may do with one person's documents.

    ``reads`` and ``writes`` hold for whole documents; ``helps`` for single sections about work.
    ``asked`` are the actor and the supervisors who are away, whose sections the actor writes.
    """

    asked: frozenset[UUID]
    reads: bool
    writes: bool
    helps: bool

    def sees(self, spec: SectionSpec, sent_to_id: UUID | None) -> bool:
        """Whether the actor may read a section."""
        return self.reads or self._own(spec, sent_to_id)

    def may_write(self, spec: SectionSpec, sent_to_id: UUID | None) -> bool:
        """Whether the actor may write a section of a draft."""
        return self.writes or (self.helps and self._own(spec, sent_to_id))

    def _own(self, spec: SectionSpec, sent_to_id: UUID | None) -> bool:
        if sent_to_id is not None:
            return spec.about_work and sent_to_id in self.asked
        return spec.writer is Writer.SUPERVISOR


def access_to(ctx: Context, participant_id: UUID) -> Access:
    """Return what the actor may do with a person's documents.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles reach no documents of the person.
    """
    standing = require_participant(ctx, participant_id, Area.FINAL_DOCUMENTS, Level.READ)
    return Access(
        ctx.actor.asked,
        reads=_whole(ctx, standing, Level.READ),
        writes=_whole(ctx, standing, Level.WRITE),
        helps=_reaches_arena(ctx, standing),
    )


def require_whole(ctx: Context, participant_id: UUID, level: Level) -> Access:
    """Refuse who may not read, or write, whole documents of a person.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach it.
    """
    access = access_to(ctx, participant_id)
    if not (access.reads if level is Level.READ else access.writes):
        deny(ctx, Area.FINAL_DOCUMENTS, level, participant_id)
    return access


def document_of(ctx: Context, document_id: UUID) -> tuple[DocumentData, Access]:
    """Return a document with what the actor may do with it.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not reach it.
    """
    with ctx.read() as reader:
        actor = ctx.actor
        data = query.document_data(reader, actor.staff_id, document_id, actor.asked)
        person = None if data is not None else query.person_of(reader, document_id)
    if data is None:
        note_unmet(ctx, person)
        raise NotFoundError(GONE)
    return data, access_to(ctx, data.row.participant_id)


def whole_document(ctx: Context, document_id: UUID, level: Level) -> DocumentData:
    """Return a document that the actor may read, or write, as a whole.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not reach it.
    """
    data, access = document_of(ctx, document_id)
    if not (access.reads if level is Level.READ else access.writes):
        deny(ctx, Area.FINAL_DOCUMENTS, level, data.row.participant_id)
    return data


def section_to_write(ctx: Context, section_id: UUID) -> SectionPlace:
    """Return where a section lies that the actor may write in.

    Raises:
        NotFoundError: there is no such section, or not for this actor.
        NotPermittedError: somebody else writes it.
    """
    with ctx.read() as reader:
        place = query.section_place(reader, section_id)
    if place is None:
        note_unmet(ctx, None)
        raise NotFoundError(GONE)
    access = access_to(ctx, place.participant_id)
    if not access.may_write(section_spec(place.kind, place.key), place.sent_to_id):
        deny(ctx, Area.FINAL_DOCUMENTS, Level.WRITE, place.participant_id)
    return place


def is_open(state: DocumentState) -> bool:
    """Whether a document can still be written in."""
    return state is DocumentState.DRAFT


def _whole(ctx: Context, standing: Standing, level: Level) -> bool:
    return ctx.allows(Area.FINAL_DOCUMENTS, level, own_case=standing.own_case)


def _reaches_arena(ctx: Context, standing: Standing) -> bool:
    return any(
        ctx.allows(Area.FINAL_DOCUMENTS, Level.WRITE, arena=arena) for arena in standing.arenas
    )
