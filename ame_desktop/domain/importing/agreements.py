"""A list of agreements: every row to a draft that says what is still missing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from ame_desktop.domain.agreement_rows import listed
from ame_desktop.domain.agreement_rules import (
    MOST_HOURS_A_DAY,
    MOST_HOURS_A_MONTH,
    MOST_PLACES,
    one_year_at_a_time,
    right_end_text,
)
from ame_desktop.domain.agreements import AgreementSection
from ame_desktop.domain.calendar import last_day_of_year_from
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.first_last_days import wrong_order_text
from ame_desktop.domain.importing.cells import (
    dated,
    decimal_of,
    header_key,
    is_blank,
)
from ame_desktop.domain.importing.preview import (
    FindingKind,
    ImportKind,
    ImportRow,
    Judgement,
    Preview,
)
from ame_desktop.domain.importing.row_texts import RowTexts
from ame_desktop.domain.importing.table import (
    Column,
    ColumnMapping,
    RawTable,
    Row,
    data_rows,
    guess_mapping,
)
from ame_desktop.domain.recurrence_words import rule_from_words
from ame_desktop.domain.swedish_dates import parse_date

AGREEMENT_COLUMNS: tuple[Column, ...] = (
    Column(
        "counterpart",
        "Motpart",
        ("enhet", "beställare", "kund", "part", "verksamhet"),
        required=True,
    ),
    Column("contact", "Kontaktperson", ("kontakt", "ansvarig hos motparten")),
    Column(
        "start",
        "Första dag",
        ("gäller från", "från", "start", "startdatum", "fr o m", "avtalsstart"),
        required=True,
    ),
    Column("end", "Sista dag", ("gäller till", "till", "slut", "slutdatum", "t o m", "avtalsslut")),
    Column("task", "Uppdrag", ("uppgift", "tjänst", "arbete", "vad", "beskrivning"), required=True),
    Column("how_often", "Hur ofta", ("frekvens", "intervall", "återkommer", "när")),
    Column("people", "Personer", ("antal personer", "deltagare", "bemanning")),
    Column("hours_each", "Timmar per tillfälle", ("tim per tillfälle", "timmar/tillfälle")),
    Column("hours_a_year", "Timmar/år", ("timmar per år", "tim/år", "årstimmar")),
    Column("follow_up", "Uppföljning", ("följs upp", "uppföljs")),
    Column("roles", "Roller", ("roll",), longest=0),
    Column("responsibility", "Ansvar", ("ansvarsfördelning",), longest=0),
    Column("expectations", "Förväntningar", ("förväntan",), longest=0),
    Column("time_use", "Tidsåtgång", ("tidsanvändning",), longest=0),
    Column("comment", "Anmärkning", ("kommentar", "övrigt", "notering"), longest=0),
)
"""What can stand in a list of agreements."""
_NO_DAYS = "Hur ofta saknas."
_WHEN_NEEDED = "Uppgiften läses in som vid behov."


@dataclass(frozen=True)
class AgreementFacts:
    """What the unit already holds: counterpart, start and task of its agreements.

    ``called`` are the other names of counterparts, each as it is compared, with the one that is
    meant.
    """

    today: date
    known: frozenset[tuple[str, date, str]] = frozenset()
    called: Mapping[str, str] = field(default_factory=dict)

    def meant(self, counterpart: str) -> str:
        """Return the counterpart that a name means."""
        return self.called.get(header_key(counterpart), counterpart)


@dataclass(frozen=True)
class AgreementImport:
    """An agreement to take in as a draft; it counts as valid until it is signed again.

    ``end`` is the right end; ``end_in_file`` what the file says where that is too long.
    """

    counterpart: str
    contact: str
    start: date
    end: date
    end_in_file: date | None
    task: str
    how_often: str
    people: int | None
    hours_each: Decimal | None
    hours_a_year: Decimal | None
    sections: tuple[tuple[AgreementSection, str], ...]
    missing: tuple[AgreementSection, ...]
    comment: str

    @property
    def status_text(self) -> str:
        """The draft's status: *Utkast, saknar roller, ansvar och förväntningar*."""
        if not self.missing:
            return "Utkast"
        return f"Utkast, saknar {listed(section.value for section in self.missing)}"


def guess_agreements(table: RawTable) -> ColumnMapping:
    """Guess what the columns of a list of agreements hold.

    Raises:
        DomainError: if no row looks like headings.
    """
    return guess_mapping(table, AGREEMENT_COLUMNS)


def agreement_key(counterpart: str, start: date, task: str) -> tuple[str, date, str]:
    """Return what tells one agreement from another."""
    return header_key(counterpart), start, header_key(task)


def interpret_agreements(
    table: RawTable, mapping: ColumnMapping, facts: AgreementFacts
) -> Preview[AgreementImport]:
    """Judge every row of a list of agreements. Source: RAG-40, RAG-42."""
    return Preview(ImportKind.AGREEMENTS, mapping.headers, tuple(_judged(table, mapping, facts)))


def _judged(
    table: RawTable, mapping: ColumnMapping, facts: AgreementFacts
) -> Iterator[ImportRow[AgreementImport]]:
    lines: dict[tuple[str, date, str], int] = {}
    for row in data_rows(table, mapping):
        judged = _read(row, facts, lines)
        draft = judged.draft
        if draft is not None:
            meant = facts.meant(draft.counterpart)
            lines[agreement_key(meant, draft.start, draft.task)] = row.line
        yield judged


def _read(
    row: Row, facts: AgreementFacts, lines: dict[tuple[str, date, str], int]
) -> ImportRow[AgreementImport]:
    judgement = Judgement()
    texts = RowTexts(row, judgement, AGREEMENT_COLUMNS)
    counterpart, task = texts.needed("counterpart"), texts.needed("task")
    start, end, end_in_file = _period(row, judgement, facts.today)
    if start is not None:
        key = agreement_key(facts.meant(counterpart), start, task)
        _check_known(key, judgement, facts, lines)
    hours_each = _amount(row, judgement, "hours_each", MOST_HOURS_A_DAY)
    hours_a_year = _amount(row, judgement, "hours_a_year", MOST_HOURS_A_MONTH * 12)
    people = _amount(row, judgement, "people", MOST_PLACES)
    sections = _sections(row, texts, hours_each, hours_a_year)
    draft = AgreementImport(
        counterpart=counterpart,
        contact=texts.text("contact"),
        start=start or facts.today,
        end=end or facts.today,
        end_in_file=end_in_file,
        task=task,
        how_often=texts.text("how_often"),
        people=int(people) if people is not None else None,
        hours_each=hours_each,
        hours_a_year=hours_a_year,
        sections=tuple(sections.items()),
        missing=tuple(section for section in AgreementSection if section not in sections),
        comment=texts.text("comment"),
    )
    if rule_from_words(draft.how_often, draft.start, also=draft.task) is None:
        said = f"Hur ofta går inte att tolka: {draft.how_often}." if draft.how_often else _NO_DAYS
        judgement.remark(FindingKind.UNREADABLE, f"{said} {_WHEN_NEEDED}", "how_often")
    judgement.remark(FindingKind.DRAFT, f"{draft.status_text}.")
    return judgement.finish(row, lambda: draft)


def _period(
    row: Row, judgement: Judgement, today: date
) -> tuple[date | None, date | None, date | None]:
    if is_blank(row.cell("start")):
        judgement.leave_out(FindingKind.MISSING, "Första dag saknas.", "start")
        return None, None, None
    start = judgement.required(
        FindingKind.DATE, lambda: parse_date(dated(row.cell("start")), today, field="start")
    )
    if start is None:
        return None, None, None
    right_end = last_day_of_year_from(start)
    if is_blank(row.cell("end")):
        judgement.remark(FindingKind.MISSING, f"Sista dag saknas. {right_end_text(start)}", "end")
        return start, right_end, None
    end = judgement.required(
        FindingKind.DATE, lambda: parse_date(dated(row.cell("end")), today, field="end")
    )
    if end is not None and end < start:
        judgement.leave_out(
            FindingKind.DATE,
            wrong_order_text(start),
            "end",
        )
    if end is not None and end > right_end:
        judgement.remark(FindingKind.TOO_LONG, one_year_at_a_time(start), "end")
        return start, right_end, end
    return start, end, None


def _check_known(
    key: tuple[str, date, str],
    judgement: Judgement,
    facts: AgreementFacts,
    lines: dict[tuple[str, date, str], int],
) -> None:
    if key in lines:
        judgement.leave_out(
            FindingKind.DUPLICATE, f"Avtalet står redan på rad {lines[key]}.", "task"
        )
    elif key in facts.known:
        judgement.leave_out(FindingKind.KNOWN, "Avtalet finns redan i enheten.", "task")


def _sections(
    row: Row, texts: RowTexts, hours_each: Decimal | None, hours_a_year: Decimal | None
) -> dict[AgreementSection, str]:
    written = {
        AgreementSection.ROLES: texts.text("roles"),
        AgreementSection.RESPONSIBILITY: texts.text("responsibility"),
        AgreementSection.EXPECTATIONS: texts.text("expectations"),
        AgreementSection.TIME_USE: texts.text("time_use")
        or _time_use(row, hours_each, hours_a_year),
        AgreementSection.FOLLOW_UP: texts.text("follow_up"),
    }
    return {section: text for section, text in written.items() if text}


def _time_use(row: Row, hours_each: Decimal | None, hours_a_year: Decimal | None) -> str:
    parts = [
        f"{_number_text(hours_each)} timmar per tillfälle" if hours_each else "",
        row.text("how_often") if hours_each else "",
        f"{_number_text(hours_a_year)} timmar per år" if hours_a_year else "",
    ]
    return ", ".join(filter(None, parts))


def _number_text(amount: Decimal) -> str:
    return f"{amount.normalize():f}".replace(".", ",")


def _amount(row: Row, judgement: Judgement, key: str, most: Decimal) -> Decimal | None:
    if is_blank(row.cell(key)):
        return None

    def read() -> Decimal:
        amount = decimal_of(row.cell(key), field=key)
        if not 0 <= amount <= most:
            title = next(column.title for column in AGREEMENT_COLUMNS if column.key == key)
            raise DomainError(f"{title} ska vara mellan 0 och {most}.", field=key)
        return amount

    return judgement.optional(FindingKind.UNREADABLE, read)
