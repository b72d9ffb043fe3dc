"""What is typed in each section beside what is stored: nothing typed is ever lost."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from unicodedata import normalize
from uuid import UUID

from ame_desktop.domain.changes import Result
from ame_desktop.domain.final_documents import DocumentFile, SectionRow


@dataclass(frozen=True)
class Step:
    """Something to be done with a section once its text is stored.

    Args:
        act: calls a service with the section's version; ``None`` where nothing is to be called.
        then: called when it is done.
    """

    act: Callable[[int], Result[None]] | None
    then: Callable[[], object] | None = None


@dataclass
class Piece:
    """One section's text on its way.

    Args:
        row: the section as it was last read.
        text: what stands in the field.
        stored: the text that the typing began from, which the next version replaces.
        version: of the stored text.
        kept: the text that lies as a draft, ``None`` where none does.
        kept_at: when it was kept, in local time.
        busy: whether something is being done with the section just now.
        leaving: whether what is typed is to be stored, since the section was left.
        steps: what is to be done when nothing is unsaved.
        trouble: whether the latest attempt to keep or store it failed.
    """

    row: SectionRow
    text: str
    stored: str
    version: int
    kept: str | None = None
    kept_at: datetime | None = None
    busy: bool = False
    leaving: bool = False
    steps: list[Step] = field(default_factory=list)
    trouble: bool = False

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not stored."""
        return not same(self.text, self.stored)

    @property
    def unkept(self) -> bool:
        """Whether something is typed that would be lost if the computer stopped now."""
        return self.unsaved and self.text != self.kept


@dataclass(frozen=True)
class Clash:
    """A section that somebody else has stored while one was typing in it."""

    section_id: UUID
    title: str
    began: str
    mine: str
    theirs: str
    by: str


def same(one: str, other: str) -> bool:
    """Whether two texts are stored alike: composed, and without spaces at their ends."""
    return one == other or normalize("NFC", one).strip() == normalize("NFC", other).strip()


def new_piece(row: SectionRow) -> Piece:
    """Return a section as it is stored."""
    return Piece(row, row.text, row.text, row.version)


class Pieces:
    """The sections of one document that is open."""

    def __init__(self, file: DocumentFile) -> None:
        self.document_id = file.row.document_id
        self.participant_id = file.row.participant_id
        self._pieces = {row.section_id: new_piece(row) for row in file.sections}

    def __getitem__(self, section_id: UUID) -> Piece:
        return self._pieces[section_id]

    def __contains__(self, section_id: object) -> bool:
        return section_id in self._pieces

    @property
    def all(self) -> tuple[Piece, ...]:
        """Every section."""
        return tuple(self._pieces.values())

    @property
    def unsaved(self) -> dict[UUID, str]:
        """What is typed and not stored."""
        return {key: piece.text for key, piece in self._pieces.items() if piece.unsaved}

    def renew(self, file: DocumentFile) -> tuple[Clash, ...]:
        """Take what is stored now, and leave what is typed; return where both have changed."""
        clashes = []
        for row in file.sections:
            piece = self._pieces.get(row.section_id)
            if piece is None:
                self._pieces[row.section_id] = new_piece(row)
            elif not piece.busy:
                clashes += _renew(piece, row)
        return tuple(clashes)


def _renew(piece: Piece, row: SectionRow) -> list[Clash]:
    before = piece.stored
    piece.row, piece.stored, piece.version = row, row.text, row.version
    if same(row.text, before) or same(row.text, piece.text):
        return []
    if same(piece.text, before):
        piece.text = row.text
        return []
    return [Clash(row.section_id, row.title, before, piece.text, row.text, row.written_by)]
