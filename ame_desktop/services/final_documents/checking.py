"""What stands in the way of fixing a document, and other people's names in its text."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from ame_desktop.domain.final_documents import DocumentFile, SectionRow
from ame_desktop.domain.final_names import KnownNames, OtherName
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.reading import document_file
from ame_desktop.storage.queries import final_documents as query


@dataclass(frozen=True)
class Missing:
    """A section that keeps the document from being fixed, and why."""

    section_id: UUID
    title: str
    reason: str


def missing(found: DocumentFile) -> tuple[Missing, ...]:
    """Return the sections that must be filled or are waited for, in their order.

    Source: OSB-79, OSB-80, OSB-103.
    """
    return tuple(
        Missing(section.section_id, section.title, reason)
        for section in found.sections
        if (reason := _reason(section))
    )


def other_names(
    ctx: Context, document_id: UUID, unsaved: Mapping[UUID, str] | None = None
) -> tuple[OtherName, ...]:
    """Return where other participants' names stand in a document, section by section.

    The person's own names and those of staff may stand there. Who the others are is never told.

    Args:
        ctx: who asks.
        document_id: the document.
        unsaved: texts that stand in the editor and are not saved yet.

    Raises:
        NotFoundError: there is no such document, or not for this actor.
        NotPermittedError: the roles do not reach it.
    """
    found = document_file(ctx, document_id)
    known = known_names(ctx, found.row.participant_id)
    typed = unsaved or {}
    return tuple(
        OtherName(section.key, section.title, hit.start, hit.length, hit.name)
        for section in found.sections
        for hit in known.find(typed.get(section.section_id, section.text))
    )


def known_names(ctx: Context, participant_id: UUID, *, customers: bool = False) -> KnownNames:
    """Return the names that must not stand in a text about a person.

    Args:
        ctx: who asks.
        participant_id: whom the text is about.
        customers: whether private persons who ask for help are among the others.
    """
    with ctx.read() as reader:
        people = query.names(reader)
        asking = query.private_customers(reader) if customers else ()
        staff = query.staff_names(reader)
    own = [(given, family) for key, given, family in people if key == participant_id]
    others = [(given, family) for key, given, family in people if key != participant_id]
    others += [(name, "") for name in asking]
    return KnownNames(others, [*own, *((name, "") for name in staff)])


def _reason(section: SectionRow) -> str:
    if section.sent_to_id is not None and not section.ready:
        return f"{section.sent_to} har inte markerat avsnittet som klart."
    if not section.mandatory:
        return ""
    if section.rated:
        return "Välj ett steg." if section.rating is None else ""
    return "" if section.text.strip() else "Skriv något i avsnittet."
