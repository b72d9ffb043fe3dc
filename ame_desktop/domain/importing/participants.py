"""A list of participants: every row to a person with a referral, a placement and a schedule."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.importing.participant_abilities import (
    read_abilities,
    read_comment,
    read_phone,
)
from ame_desktop.domain.importing.participant_columns import PARTICIPANT_COLUMNS
from ame_desktop.domain.importing.participant_identity import (
    Known,
    check_known,
    read_name,
    read_number,
)
from ame_desktop.domain.importing.participant_placement import (
    read_arena,
    read_form,
    read_period,
    read_route,
    read_schedule,
)
from ame_desktop.domain.importing.preview import ImportKind, ImportRow, Judgement, Preview
from ame_desktop.domain.importing.row_texts import RowTexts
from ame_desktop.domain.importing.table import (
    ColumnMapping,
    RawTable,
    Row,
    data_rows,
    guess_mapping,
)
from ame_desktop.domain.participants import NumberKind, ReferralRoute
from ame_desktop.domain.plain_text import name_key
from ame_desktop.domain.restrictions import QualificationDraft, RestrictionDraft
from ame_desktop.domain.swedish_times import TimeSpan


@dataclass(frozen=True)
class ParticipantFacts:
    """What the unit already holds. ``known_reserve_names`` are keys of people without a number."""

    today: date
    arena_names: tuple[str, ...]
    known_numbers: frozenset[str] = frozenset()
    known_reserve_names: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ParticipantImport:
    """A person to take in. ``number`` is ``None`` where the unit is to give a reservnummer.

    Form, start and end are a placement *övertagen från tidigare lista*; without a form there is
    none. ``weekdays`` count from Monday 0.
    """

    number: str | None
    number_kind: NumberKind
    birth_date: date | None
    given_name: str
    family_name: str
    route: ReferralRoute
    arena_name: str
    form: ActivityForm | None
    start: date | None
    end: date | None
    weekdays: tuple[int, ...]
    hours: TimeSpan | None
    restrictions: tuple[RestrictionDraft, ...]
    qualifications: tuple[QualificationDraft, ...]
    phone: str
    email: str
    address: str
    interpreter_language: str
    comment: str


def guess_participants(table: RawTable) -> ColumnMapping:
    """Guess what the columns of a list of participants hold.

    Raises:
        DomainError: if no row looks like headings.
    """
    return guess_mapping(table, PARTICIPANT_COLUMNS)


def interpret_participants(
    table: RawTable, mapping: ColumnMapping, facts: ParticipantFacts
) -> Preview[ParticipantImport]:
    """Judge every row of a list of participants; see the manual on what is left out and why."""
    return Preview(ImportKind.PARTICIPANTS, mapping.headers, tuple(_judged(table, mapping, facts)))


def _judged(
    table: RawTable, mapping: ColumnMapping, facts: ParticipantFacts
) -> Iterator[ImportRow[ParticipantImport]]:
    known = Known(facts.known_numbers, facts.known_reserve_names)
    for row in data_rows(table, mapping):
        judged = _read(row, facts, known)
        draft = judged.draft
        if draft is not None:
            if draft.number:
                known.lines_by_number[draft.number] = row.line
            known.lines_by_name.setdefault(name_key(draft.given_name, draft.family_name), row.line)
        yield judged


def _read(row: Row, facts: ParticipantFacts, known: Known) -> ImportRow[ParticipantImport]:
    judgement = Judgement()
    texts = RowTexts(row, judgement, PARTICIPANT_COLUMNS)
    number = read_number(row, judgement, facts.today)
    given, family = read_name(texts, judgement)
    check_known(row, judgement, number, name_key(given, family), known)
    route, arena = read_route(row, judgement), read_arena(row, judgement, facts.arena_names)
    start, end = read_period(row, judgement, facts.today)
    form = read_form(row, judgement, arena)
    restrictions, qualifications = read_abilities(texts, judgement)
    weekdays, hours = read_schedule(row, judgement)
    phone, comment = read_phone(row, texts), read_comment(texts, judgement)
    email, address, interpreter = (texts.text(key) for key in ("email", "address", "interpreter"))

    def build() -> ParticipantImport:
        return ParticipantImport(
            number=number.digits12 if number else None,
            number_kind=number.kind if number else NumberKind.RESERVE,
            birth_date=number.birth_date if number else None,
            given_name=given,
            family_name=family,
            route=route or ReferralRoute.OWN,
            arena_name=arena,
            form=form,
            start=start,
            end=end,
            weekdays=weekdays,
            hours=hours,
            restrictions=restrictions,
            qualifications=qualifications,
            phone=phone,
            email=email,
            address=address,
            interpreter_language=interpreter,
            comment=comment,
        )

    return judgement.finish(row, build)
