"""What will happen with every row of a file, before anything has happened."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.table import Row

T = TypeVar("T")
V = TypeVar("V")


class ImportKind(StrEnum):
    """The lists that can be read in; the value is the word on the command line."""

    PARTICIPANTS = "deltagare"
    ATTENDANCE = "narvaro"
    ORDERS = "bestallningar"
    AGREEMENTS = "avtal"


class RowStatus(StrEnum):
    """What will happen with a row."""

    TAKEN = "tas in"
    REMARK = "tas in med anmärkning"
    LEFT_OUT = "lämnas utanför"


class FindingKind(StrEnum):
    """What a remark or a reason is about, for grouping; the value is the group's heading."""

    NUMBER = "Personnumret stämmer inte"
    NO_NUMBER = "Saknar personnummer, får reservnummer"
    CENTURY = "Tio siffror: kontrollera födelseåret"
    DUPLICATE = "Står redan i filen"
    KNOWN = "Finns redan i enheten"
    LIKENESS = "Liknar en annan rad"
    DATE = "Datum som inte går att använda"
    NO_YEAR = "Datum utan år: kontrollera"
    MISSING = "Uppgift saknas"
    UNKNOWN = "Okänt värde"
    UNREADABLE = "Går inte att läsa"
    HIDDEN_SIGNS = "Dolda styrtecken"
    TOO_MUCH_TEXT = "Texten får inte plats"
    FORMULA = "Formel läses som text"
    DIAGNOSIS = "Kan vara en diagnos"
    CONTRADICTION = "Uppgifter som säger emot varandra"
    EXCEPTION = "Undantag enligt riktlinjen"
    OUTSIDE_PERIOD = "Utanför period"
    FUTURE = "Ligger i framtiden"
    LOCKED = "Månaden är låst"
    DRAFT = "Utkast"
    TOO_LONG = "Längre än ett år"


@dataclass(frozen=True)
class Finding:
    """A remark or a reason: its kind, a whole sentence, and the value that it concerns."""

    kind: FindingKind
    text: str
    field: str = ""


@dataclass(frozen=True)
class ImportRow(Generic[T]):
    """One row (for attendance: one cell) and what will happen with it.

    ``findings`` are the reasons of a row left out, otherwise its remarks. ``draft`` is ``None``
    for a row left out.
    """

    line: int
    status: RowStatus
    findings: tuple[Finding, ...]
    draft: T | None
    cells: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """Every remark or reason, one after the other."""
        return " ".join(finding.text for finding in self.findings)


@dataclass(frozen=True)
class Preview(Generic[T]):
    """Every row of a file under its headings, judged."""

    kind: ImportKind
    headers: tuple[str, ...]
    rows: tuple[ImportRow[T], ...]

    @property
    def drafts(self) -> tuple[T, ...]:
        """What will be taken in."""
        return tuple(row.draft for row in self.rows if row.draft is not None)

    @property
    def rejects(self) -> tuple[ImportRow[T], ...]:
        """The rows that are left out."""
        return tuple(row for row in self.rows if row.status is RowStatus.LEFT_OUT)

    def count(self, status: RowStatus) -> int:
        """Return how many rows will fare so."""
        return sum(row.status is status for row in self.rows)

    def count_findings(self) -> dict[FindingKind, int]:
        """Return how many rows each kind of remark or reason concerns."""
        return dict(
            Counter(kind for row in self.rows for kind in {item.kind for item in row.findings})
        )


@dataclass
class Judgement:
    """The remarks and reasons gathered while one row is read."""

    remarks: list[Finding] = field(default_factory=list)
    reasons: list[Finding] = field(default_factory=list)

    def remark(self, kind: FindingKind, text: str, name: str = "") -> None:
        """Take the row in, but say this."""
        self.remarks.append(Finding(kind, text, name))

    def leave_out(self, kind: FindingKind, text: str, name: str = "") -> None:
        """Leave the row out for this reason."""
        self.reasons.append(Finding(kind, text, name))

    def required(self, kind: FindingKind, read: Callable[[], V]) -> V | None:
        """Return what ``read`` gives; a rule that says no leaves the row out."""
        try:
            return read()
        except DomainError as error:
            self.leave_out(kind, error.message, error.field)
            return None

    def optional(self, kind: FindingKind, read: Callable[[], V]) -> V | None:
        """Return what ``read`` gives; a rule that says no becomes a remark."""
        try:
            return read()
        except DomainError as error:
            self.remark(kind, error.message, error.field)
            return None

    def finish(self, row: Row, build: Callable[[], T]) -> ImportRow[T]:
        """Return the row as judged; ``build`` is called only if it is taken in."""
        if self.reasons:
            return ImportRow(row.line, RowStatus.LEFT_OUT, tuple(self.reasons), None, row.texts())
        status = RowStatus.REMARK if self.remarks else RowStatus.TAKEN
        return ImportRow(row.line, status, tuple(self.remarks), build(), row.texts())
