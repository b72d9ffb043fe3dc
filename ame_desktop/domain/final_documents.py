"""Documents about one person: written in sections, fixed with version and hash, then released."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.final_sections import (
    CARD_SECTIONS,
    FINAL_SECTIONS,
    Part,
    SectionSpec,
    Writer,
)
from ame_desktop.domain.names import PersonName


class DocumentKind(StrEnum):
    """What a document is."""

    FINAL = "slutdokument"
    COMPETENCE_CARD = "kompetenskort"
    OBSERVATIONS = "iakttagelser"
    DEVIATION = "avvikelse"
    TRAINING_SCHEDULE = "arbetsträningsschema"
    DEVELOPMENT_PLAN = "utvecklingsplan"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return self.value.capitalize()

    @property
    def prefix(self) -> str:
        """The two letters that a document's number begins with."""
        return _PREFIXES[self]


class DocumentState(StrEnum):
    """How far a document has come; one that is fixed is never changed again."""

    DRAFT = "utkast"
    FIXED = "fastställt"
    RELEASED = "släppt"
    REPLACED = "ersatt"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return self.value.capitalize()


_PREFIXES = {
    DocumentKind.FINAL: "SD",
    DocumentKind.COMPETENCE_CARD: "KK",
    DocumentKind.OBSERVATIONS: "IA",
    DocumentKind.DEVIATION: "AV",
    DocumentKind.TRAINING_SCHEDULE: "AS",
    DocumentKind.DEVELOPMENT_PLAN: "UP",
}
STEPS: dict[DocumentState, frozenset[DocumentState]] = {
    DocumentState.DRAFT: frozenset({DocumentState.FIXED}),
    DocumentState.FIXED: frozenset({DocumentState.RELEASED, DocumentState.REPLACED}),
    DocumentState.RELEASED: frozenset({DocumentState.REPLACED}),
    DocumentState.REPLACED: frozenset(),
}
"""Where a document can go from each state: never back."""


_SECTIONS = {
    DocumentKind.FINAL: FINAL_SECTIONS,
    DocumentKind.COMPETENCE_CARD: CARD_SECTIONS,
}


def sections_of(kind: DocumentKind) -> tuple[SectionSpec, ...]:
    """Return the sections of a document in their order; a kind that is not written has none."""
    return _SECTIONS.get(kind, ())


def section_spec(kind: DocumentKind, key: str) -> SectionSpec:
    """Return what a section is.

    Raises:
        KeyError: the document has no such section.
    """
    return {spec.key: spec for spec in sections_of(kind)}[key]


def may_become(now: DocumentState, then: DocumentState) -> bool:
    """Whether a document can go from one state to another."""
    return then in STEPS[now]


def next_number(kind: DocumentKind, year: int, latest: str | None) -> str:
    """Return the number after the latest of a kind and year: ``SD-2026-0007``; no person in it."""
    last = int(latest.rpartition("-")[2]) if latest else 0
    return f"{kind.prefix}-{year}-{last + 1:04d}"


@dataclass(frozen=True)
class FactLine:
    """Something that the system knows and has filled in: a label and what it says."""

    label: str
    text: str


@dataclass(frozen=True)
class Noticed:
    """An observation beside the section that it belongs to."""

    observation_id: UUID
    day: date
    text: str
    by: str


@dataclass(frozen=True)
class DocumentRow:
    """A document as the lists show it.

    ``asked_of_me`` counts sections sent to the one who reads and not yet ready; ``waits`` says
    that the document lies with the chief for release.
    """

    document_id: UUID
    version: int
    participant_id: UUID
    name: PersonName
    kind: DocumentKind
    number: str
    edition: int
    state: DocumentState
    period_start: date | None
    period_end: date | None
    created_by: str
    created_at: datetime
    fixed_at: datetime | None
    released_at: datetime | None
    read_by_person_on: date | None
    change_reason: str
    written: int
    sections: int
    asked_of_me: int
    waits: bool

    @property
    def title(self) -> str:
        """The kind and number, with the edition from the second on."""
        edition = f", utgåva {self.edition}" if self.edition > 1 else ""
        return f"{self.kind.label} {self.number}{edition}"


@dataclass(frozen=True)
class SectionRow:
    """One section: who writes it, what stands in it, and what the system knows for it.

    ``key`` is a heading or a competence; ``rating`` is a competence's step, 1 the lowest.
    """

    section_id: UUID
    version: int
    key: str
    title: str
    part: Part | None
    writer: Writer
    mandatory: bool
    rated: bool
    text: str
    words: int
    rating: int | None
    ready: bool
    written_by: str
    written_at: datetime | None
    sent_to_id: UUID | None
    sent_to: str
    may_write: bool
    may_send: bool
    facts: tuple[FactLine, ...] = ()
    observations: tuple[Noticed, ...] = ()


@dataclass(frozen=True)
class DocumentRights:
    """What the one who reads may do with the document, as it stands now."""

    write: bool
    fix: bool
    release: bool
    correct: bool
    whole: bool


@dataclass(frozen=True)
class Edition:
    """One version of a document, for the list of versions."""

    document_id: UUID
    edition: int
    state: DocumentState
    fixed_at: datetime | None
    fixed_by: str
    released_at: datetime | None
    change_reason: str
    content_hash: str
    pages: int | None


@dataclass(frozen=True)
class DocumentFile:
    """A whole document to write in or read. ``purpose`` is FAT's own line. Source: RAG-15."""

    row: DocumentRow
    person_number: str
    placement_id: UUID | None
    purpose: str
    head: tuple[FactLine, ...]
    sections: tuple[SectionRow, ...]
    rights: DocumentRights
    editions: tuple[Edition, ...]
    scale: tuple[str, ...]
    content_hash: str = ""
    fixed_by: str = ""
    released_by: str = ""
    latest_day: date | None = None
    """The last day that the facts cover: today in a period that still runs."""
