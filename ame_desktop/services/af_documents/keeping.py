"""Keeping such a paper: a number of its own, the PDF byte for byte, and its hash."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.person_letter import LetterHead, Pairs
from ame_desktop.documents.document import Document
from ame_desktop.documents.preview import page_count
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.final_documents import DocumentKind, DocumentState, next_number
from ame_desktop.domain.final_facts import TimeFacts, head_lines
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.observations import Period
from ame_desktop.domain.person_number import display
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents.papers import frame_of
from ame_desktop.storage.models.final_documents import FinalDocument, StoredFile
from ame_desktop.storage.queries import af_documents as query
from ame_desktop.storage.queries.final_facts import Asked, time_facts
from ame_desktop.storage.repositories import final_documents as repository


@dataclass(frozen=True)
class Whom:
    """Whom a paper is about, and what the system knows of the period."""

    name: str
    number: str
    placement_id: UUID | None
    facts: TimeFacts

    @property
    def place(self) -> Pairs:
        """The form and the place, as lines of the head."""
        shown = ("Sysselsättningsform", "Arbetsplats")
        lines = [(line.label, line.text) for line in head_lines(self.facts) if line.label in shown]
        decision = self.facts.af_decision
        return (*lines, *((("Beslut", decision),) if decision else ()))


@dataclass(frozen=True)
class Sheet:
    """A paper to make: what it is, its period, when it was sent, its facts, and its content."""

    kind: DocumentKind
    period: Period
    sent_on: date | None
    facts: Pairs
    build: Callable[[LetterHead], Document]


def about(ctx: Context, participant_id: UUID, period: Period) -> Whom:
    """Return whom a paper is about, with what is known of the period."""
    today = ctx.clock.today()
    with ctx.read() as reader:
        person = query.about(reader, participant_id)
        placement = query.placement_of(reader, participant_id, period.last)
        asked = Asked(participant_id, placement, period.first, period.last, today)
        facts = time_facts(reader, asked)
    number = display(person.number) if person.number else ""
    return Whom(person.name.full, number, placement, facts)


def keep(ctx: Context, action: str, participant_id: UUID, whom: Whom, sheet: Sheet) -> Result[UUID]:
    """Draw a paper and keep it as a fixed document; nothing undoes it.

    Returns the document, whose PDF ``services.final_documents`` fetches unchanged.
    """
    frame = frame_of(ctx)
    with ctx.write(action, Topic.FINAL_DOCUMENTS) as work:
        latest = repository.latest_number(work, f"{sheet.kind.prefix}-{frame.made_on.year}-")
        number = next_number(sheet.kind, frame.made_on.year, latest)
        head = LetterHead(
            frame.unit_name,
            frame.made_on.isoformat(),
            frame.secrecy,
            number,
            whom.name,
            whom.number,
            sheet.facts,
            frame.logo,
        )
        content = pdf.render(sheet.build(head))
        hashed = sha256(content).hexdigest()
        row = FinalDocument(
            id=new_id(),
            participant_id=participant_id,
            placement_id=whom.placement_id,
            kind=sheet.kind,
            number=number,
            edition=1,
            state=DocumentState.FIXED,
            period_start=sheet.period.first,
            period_end=sheet.period.last,
            created_by_id=ctx.actor.staff_id,
            created_at=work.at,
            fixed_by_id=ctx.actor.staff_id,
            fixed_at=work.at,
            sent_on=sheet.sent_on,
            content_hash=hashed,
        )
        file = StoredFile(
            document_id=row.id,
            participant_id=participant_id,
            content=content,
            sha256=hashed,
            pages=page_count(content),
            stored_at=work.at,
        )
        work.add(row, file)
        label = f"{sheet.kind.label} {number} är klart."
        return work.done(row.id, label, undoable=False)
