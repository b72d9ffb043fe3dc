"""A sheet of attendance: every marked cell to a mark, by the old lists' signs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from ame_desktop.domain.attendance_rules import locked_sentence
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import ParticipantId
from ame_desktop.domain.importing.attendance_entries import AttendanceSource, Entry, entries
from ame_desktop.domain.importing.cells import is_whole_number
from ame_desktop.domain.importing.preview import (
    FindingKind,
    ImportKind,
    ImportRow,
    Judgement,
    Preview,
    RowStatus,
)
from ame_desktop.domain.person_number import parse
from ame_desktop.domain.plain_text import name_key
from ame_desktop.domain.swedish_names import full_date

UNKNOWN_VALID_REASON = "giltig frånvaro, orsak okänd"
"""The reason of a leave that comes from the old lists' sign G."""

HEADERS = ("blad", "arena", "namn", "personnr", "datum", "tecken")
"""The headings of a judged mark, as in the file to mend."""


_Slot = tuple[ParticipantId, date, str]


@dataclass(frozen=True)
class _Sign:
    state: AttendanceState
    half: bool = False
    reason: str = ""


_SIGNS = {
    "n": _Sign(AttendanceState.PRESENT),
    "s": _Sign(AttendanceState.SICK),
    "v": _Sign(AttendanceState.CHILD_CARE),
    "g": _Sign(AttendanceState.LEAVE, reason=UNKNOWN_VALID_REASON),
    "o": _Sign(AttendanceState.NO_SHOW),
    "½": _Sign(AttendanceState.PRESENT, half=True),
    "1/2": _Sign(AttendanceState.PRESENT, half=True),
}


@dataclass(frozen=True)
class KnownPerson:
    """A participant of the unit. ``periods`` are start and end; no end is *tillsvidare*."""

    id: ParticipantId
    number: str | None
    given_name: str
    family_name: str
    periods: tuple[tuple[date, date | None], ...]

    def is_enrolled(self, day: date) -> bool:
        """Whether the day lies in one of the person's periods."""
        return any(start <= day and (end is None or day <= end) for start, end in self.periods)


@dataclass(frozen=True)
class AttendanceFacts:
    """What the unit already holds. ``marks`` are those that exist, by person, day and
    name of the arena; ``locked`` are months by name of the arena and first day."""

    today: date
    people: tuple[KnownPerson, ...]
    arena_names: tuple[str, ...] = ()
    marks: Mapping[_Slot, AttendanceState] = field(default_factory=dict)
    locked: frozenset[tuple[str, date]] = frozenset()


@dataclass(frozen=True)
class AttendanceImport:
    """A mark to take in. ``half`` is half the agreed time; ``reason`` is kept beside a leave."""

    participant_id: ParticipantId
    day: date
    arena_name: str
    state: AttendanceState
    half: bool
    reason: str
    outside_period: bool


def interpret_attendance(
    sources: Sequence[AttendanceSource], facts: AttendanceFacts
) -> Preview[AttendanceImport]:
    """Judge every marked cell of a file's sheets.

    Raises:
        DomainError: if the arena or month of a sheet is not known.
    """
    judge = _Judge(facts)
    rows = tuple(
        judge.judged(entry)
        for source in sources
        for entry in entries(source, facts.today, facts.arena_names)
    )
    return Preview(ImportKind.ATTENDANCE, HEADERS, rows)


class _Judge:
    """Judges marks one by one, and remembers whose days it has already seen."""

    def __init__(self, facts: AttendanceFacts) -> None:
        self._facts = facts
        self._places: dict[_Slot, str] = {}
        self._by_number = {person.number: person for person in facts.people if person.number}
        self._by_name: dict[str, list[KnownPerson]] = {}
        for person in facts.people:
            key = name_key(person.given_name, person.family_name)
            self._by_name.setdefault(key, []).append(person)

    def judged(self, entry: Entry) -> ImportRow[AttendanceImport]:
        judgement = Judgement()
        if entry.problem:
            judgement.leave_out(FindingKind.DATE, entry.problem, "day")
        meaning = _SIGNS.get("".join(entry.sign.split()).casefold())
        if meaning is None:
            judgement.leave_out(
                FindingKind.UNKNOWN,
                f"Tecknet ”{entry.sign[:20]}” är okänt. Skriv N, S, V, G, O eller ½.",
                "state",
            )
        who = self._who(entry)
        if isinstance(who, str):
            judgement.leave_out(FindingKind.NUMBER, who, "number")
        draft = None
        if meaning is not None and entry.day is not None and isinstance(who, KnownPerson):
            draft = self._draft(entry, who, entry.day, meaning, judgement)
        return _as_row(entry, judgement, draft)

    def _who(self, entry: Entry) -> KnownPerson | str:
        """Return the person of the row, or the sentence that says why there is none."""
        row = entry.row
        if row.text("number"):
            try:
                was_number = is_whole_number(row.cell("number"))
                number = parse(row.text("number"), self._facts.today, was_number=was_number)
            except DomainError as error:
                return error.message
            known = self._by_number.get(number.digits12)
            return known or "Personen finns inte i enheten. Läs in deltagarlistan först."
        if not entry.name:
            return "Namn och personnummer saknas."
        namesakes = self._by_name.get(name_key(entry.name), [])
        if len(namesakes) == 1:
            return namesakes[0]
        if namesakes:
            return f"Flera personer heter {entry.name}. Skriv personnumret."
        return f"{entry.name} finns inte i enheten. Läs in deltagarlistan först."

    def _draft(
        self, entry: Entry, who: KnownPerson, day: date, meaning: _Sign, judgement: Judgement
    ) -> AttendanceImport:
        if (entry.arena_name, day.replace(day=1)) in self._facts.locked:
            judgement.leave_out(FindingKind.LOCKED, locked_sentence(entry.arena_name, day), "day")
        outside = not who.is_enrolled(day)
        if outside:
            judgement.remark(
                FindingKind.OUTSIDE_PERIOD, f"{full_date(day)} ligger utanför period.", "day"
            )
        if day > self._facts.today:
            judgement.remark(FindingKind.FUTURE, f"{full_date(day)} ligger i framtiden.", "day")
        self._check_free(entry, (who.id, day, entry.arena_name), judgement)
        return AttendanceImport(
            who.id, day, entry.arena_name, meaning.state, meaning.half, meaning.reason, outside
        )

    def _check_free(self, entry: Entry, slot: _Slot, judgement: Judgement) -> None:
        existing = self._facts.marks.get(slot)
        if slot in self._places:
            judgement.leave_out(
                FindingKind.DUPLICATE, f"Dagen är redan markerad på {self._places[slot]}.", "day"
            )
        elif existing is not None:
            judgement.leave_out(
                FindingKind.KNOWN,
                f"{full_date(slot[1])} är redan markerad: {existing.in_sentence}.",
                "day",
            )
        elif not judgement.reasons:
            self._places[slot] = entry.place


def _as_row(
    entry: Entry, judgement: Judgement, draft: AttendanceImport | None
) -> ImportRow[AttendanceImport]:
    number = entry.row.text("number")
    cells = (entry.sheet_name, entry.arena_name, entry.name, number, entry.day_text, entry.sign)
    if judgement.reasons:
        reasons = tuple(judgement.reasons)
        return ImportRow(entry.row.line, RowStatus.LEFT_OUT, reasons, None, cells)
    status = RowStatus.REMARK if judgement.remarks else RowStatus.TAKEN
    return ImportRow(entry.row.line, status, tuple(judgement.remarks), draft, cells)
