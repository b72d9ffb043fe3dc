"""Tables of documents about a person: sections that are written, versions that are kept."""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to


class FinalDocument(Versioned, Base):
    """A document in one version. ``facts`` is what the system filled in when it was fixed.

    A correction is a new row with the next ``edition`` that points at the one it replaces.
    """

    __tablename__ = "final_document"
    __table_args__ = (
        UniqueConstraint("number", "edition"),
        Index(None, "participant_id"),
        Index(None, "state"),
    )
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    placement_id: Mapped[UUID | None] = mapped_column(refers_to("placement.id"))
    kind: Mapped[DocumentKind]
    number: Mapped[str] = mapped_column(String(40))
    edition: Mapped[int] = mapped_column(default=1)
    state: Mapped[DocumentState] = mapped_column(default=DocumentState.DRAFT)
    period_start: Mapped[date | None]
    period_end: Mapped[date | None]
    created_by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    created_at: Mapped[datetime]
    fixed_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    fixed_at: Mapped[datetime | None]
    released_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    released_at: Mapped[datetime | None]
    read_by_person_on: Mapped[date | None]
    sent_on: Mapped[date | None]
    replaces_id: Mapped[UUID | None] = mapped_column(refers_to("final_document.id"))
    change_reason: Mapped[str] = mapped_column(Text, default="")
    content_hash: Mapped[str] = mapped_column(String(64), default="")
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)


class DocumentSection(Versioned, Base):
    """One section's text. ``key`` is a heading or a competence; ``rating`` a competence's step."""

    __tablename__ = "document_section"
    __table_args__ = (UniqueConstraint("document_id", "key"), Index(None, "sent_to_id"))
    document_id: Mapped[UUID] = mapped_column(refers_to("final_document.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    key: Mapped[str] = mapped_column(String(60))
    text: Mapped[str] = mapped_column(Text, default="")
    rating: Mapped[int | None]
    written_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    written_at: Mapped[datetime | None]
    sent_to_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    ready: Mapped[bool] = mapped_column(default=False)


class StoredFile(Identified, Base):
    """A fixed document's PDF, byte for byte, with its SHA-256; it is fetched, never made again."""

    __tablename__ = "stored_file"
    __table_args__ = (Index(None, "document_id"), Index(None, "participant_id"))
    document_id: Mapped[UUID | None] = mapped_column(refers_to("final_document.id"))
    participant_id: Mapped[UUID | None] = mapped_column(refers_to("participant.id"))
    media_type: Mapped[str] = mapped_column(String(60), default="application/pdf")
    content: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))
    pages: Mapped[int]
    stored_at: Mapped[datetime]


class TextDraft(Identified, Base):
    """What somebody has typed and not yet saved, so that a crash loses at most some seconds.

    It is the writer's own, is taken away when the text is saved, and leaves no line in the log.
    """

    __tablename__ = "text_draft"
    __table_args__ = (UniqueConstraint("staff_id", "place", "field"),)
    logged: ClassVar[bool] = False
    staff_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    participant_id: Mapped[UUID | None] = mapped_column(refers_to("participant.id"))
    place: Mapped[str] = mapped_column(String(80))
    field: Mapped[str] = mapped_column(String(80))
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
