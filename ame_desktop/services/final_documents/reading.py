"""Reading documents: the list, a person's own, and one with its sections, facts and editions."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.final_documents import (
    DocumentFile,
    DocumentKind,
    DocumentRights,
    DocumentRow,
    DocumentState,
    Noticed,
    SectionRow,
    sections_of,
)
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.final_sections import SectionSpec, word_count
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.observations import Period
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.access import Access, access_to, document_of
from ame_desktop.services.final_documents.facts import Facts, kept_facts, live_facts
from ame_desktop.services.settings import setting
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.queries import final_documents as query
from ame_desktop.storage.queries.final_documents import DocumentData, SectionData
from ame_desktop.storage.queries.observations import observations
from ame_desktop.storage.queries.standing import in_arenas, own_case
from ame_desktop.storage.store import Reader


def documents(ctx: Context) -> tuple[DocumentRow, ...]:
    """Return the documents within the actor's reach, the newest first; the reading is logged.

    Raises:
        NotPermittedError: the roles reach no documents.
    """
    covered = ctx.require_some(Area.FINAL_DOCUMENTS, Level.READ)
    conditions = []
    if covered is not Reach.ALL:
        arenas = in_arenas(ctx.actor.arenas, ctx.clock.today())
        own = own_case(ctx.actor)
        both = arenas | own if covered is Reach.OWN_ARENA else own
        conditions.append(both)
    with ctx.read() as reader:
        rows = query.document_rows(reader, ctx.actor, *conditions)
    ctx.note("final_documents.list", LogKind.READ, count=len(rows))
    return rows


def documents_of(ctx: Context, participant_id: UUID) -> tuple[DocumentRow, ...]:
    """Return a person's documents, the newest first; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles reach no documents of the person.
    """
    access_to(ctx, participant_id)
    with ctx.read() as reader:
        rows = query.document_rows(
            reader,
            ctx.actor,
            FinalDocument.participant_id == participant_id,
        )
    ctx.note("final_documents.list", LogKind.READ, participant_id, count=len(rows))
    return rows


def document(ctx: Context, document_id: UUID) -> DocumentFile:
    """Return a document with the sections that the actor may read; the reading is logged.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not reach it.
    """
    found = document_file(ctx, document_id)
    ctx.note("final_documents.read", LogKind.READ, found.row.participant_id)
    return found


def document_file(ctx: Context, document_id: UUID) -> DocumentFile:
    """Return the same without a line in the log, for what has been opened already.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not reach it.
    """
    data, access = document_of(ctx, document_id)
    steps = scale(ctx)
    with ctx.read() as reader:
        return assembled(reader, data, access, steps, ctx.clock.today())


def assembled(
    reader: Reader, data: DocumentData, access: Access, steps: tuple[str, ...], today: date
) -> DocumentFile:
    """Return a document put together from what is stored, for who has this access.

    ``steps`` are the words of the kompetenskort as they are now.
    """
    facts = _facts(reader, data, today)
    held = query.section_data(reader, data.row.document_id)
    noticed = _noticed(reader, data.row, today)
    editions = query.editions(reader, data.row.number)
    sections = tuple(
        _section(spec, held[spec.key], data.row, access, facts, noticed)
        for spec in sections_of(data.row.kind)
        if spec.key in held and access.sees(spec, held[spec.key].sent_to_id)
    )
    is_latest = editions[0].document_id == data.row.document_id
    return DocumentFile(
        data.row,
        data.person_number if access.reads else "",
        data.placement_id,
        facts.purpose,
        facts.head,
        sections,
        _rights(data.row, access, is_latest=is_latest),
        editions,
        facts.scale or steps,
        data.content_hash,
        data.fixed_by,
        data.released_by,
        facts.until,
    )


def find(ctx: Context, named: str) -> UUID:
    """Return the document with this number, or this identity: the latest edition that is fixed.

    Where none is fixed yet, the draft.

    Raises:
        NotFoundError: there is no such document.
    """
    ctx.require_some(Area.FINAL_DOCUMENTS, Level.READ)
    with ctx.read() as reader:
        try:
            asked = UUID(named.strip())
        except ValueError:
            known = query.ids_of_number(reader, named.strip().upper())
            fixed = [key for key, state in known if state is not DocumentState.DRAFT]
            drafts = [key for key, _ in known]
            found = next(iter([*fixed, *drafts]), None)
        else:
            found = asked if query.person_of(reader, asked) else None
    if found is None:
        raise NotFoundError(f"Det finns inget dokument med numret {named.strip()}.")
    return found


def scale(ctx: Context) -> tuple[str, ...]:
    """Return the words of the kompetenskort's steps, the lowest first. Source: GAP-07."""
    text = str(setting(ctx, SettingName.COMPETENCE_SCALE).value["text"])
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _facts(reader: Reader, data: DocumentData, today: date) -> Facts:
    row = data.row
    if row.state is not DocumentState.DRAFT:
        return kept_facts(data.facts)
    period = (row.period_start, row.period_end)
    return live_facts(reader, row.participant_id, data.placement_id, period, today)


def _noticed(reader: Reader, row: DocumentRow, today: date) -> Mapping[str, tuple[Noticed, ...]]:
    found: defaultdict[str, tuple[Noticed, ...]] = defaultdict(tuple)
    if row.state is not DocumentState.DRAFT or row.period_start is None:
        return found
    last = min(row.period_end or today, today)
    for seen in observations(reader, row.participant_id, Period(row.period_start, last)):
        line = (Noticed(seen.observation_id, seen.day, seen.text, seen.by),)
        found[seen.heading.value] += line
        found[FinalHeading.SUPERVISOR_WORDS.value] += line
    return found


def _section(
    spec: SectionSpec,
    held: SectionData,
    row: DocumentRow,
    access: Access,
    facts: Facts,
    noticed: Mapping[str, tuple[Noticed, ...]],
) -> SectionRow:
    is_draft = row.state is DocumentState.DRAFT
    return SectionRow(
        held.section_id,
        held.version,
        spec.key,
        spec.title,
        spec.part,
        spec.writer,
        spec.mandatory,
        spec.rated,
        held.text,
        word_count(held.text),
        held.rating,
        held.ready,
        held.written_by,
        held.written_at,
        held.sent_to_id,
        held.sent_to,
        is_draft and access.may_write(spec, held.sent_to_id),
        is_draft and access.writes and spec.about_work,
        facts.lines.get(spec.key, ()) if row.kind is DocumentKind.FINAL else (),
        noticed.get(spec.key, ()),
    )


def _rights(row: DocumentRow, access: Access, *, is_latest: bool) -> DocumentRights:
    is_draft = row.state is DocumentState.DRAFT
    is_fixed = row.state in (DocumentState.FIXED, DocumentState.RELEASED)
    # What is not written in sections is made whole, and made anew where it was wrong.
    written = bool(sections_of(row.kind))
    return DocumentRights(
        write=is_draft and access.writes,
        fix=is_draft and access.writes,
        release=written and row.state is DocumentState.FIXED and access.writes and not row.waits,
        correct=written and is_fixed and is_latest and access.writes,
        whole=access.reads,
    )
