"""The three papers of a jobbspår: kompetensprofil, avsiktsförklaring and rekryteringsplan.

None of them says anything about those who take part. Source: JSP-01, JSP-04, JSP-08, JSP-11.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from ame_desktop.documents.build.signatures import signing_lines
from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Kind,
    Paragraph,
    ParagraphStyle,
    Table,
)
from ame_desktop.domain.job_track_rows import TEXT_FIELDS, CompetenceRow, TrackFile
from ame_desktop.domain.job_tracks import (
    LANGUAGE_LEVELS,
    NOT_BINDING,
    PART_TITLES,
    RecruitingPart,
    TrackParty,
)
from ame_desktop.domain.swedish_names import full_date

NO_PEOPLE = "Papperet innehåller inga uppgifter om deltagare."
NOT_WRITTEN = "Inte ifyllt än."
NOT_JUDGED = "Arbetsgivaren har inte träffat deltagare och bedömt språket än."
ROLES = "Här står vad var och en bidrar med för att jobbspåret ska leda till arbete."
_COMPETENCES = (Column("Kompetens eller kunskap", width=4), Column("Språknivå", width=1))
_CHAIN = (
    Column("", Kind.INTEGER, width=0.3),
    Column("Insats", width=2.2),
    Column("Slag", width=1.7),
    Column("Anordnare", width=2),
    Column("Ansvarig", width=1.4),
    Column("När", width=1.6),
)
_ANCHORS = (
    Column("Part", width=1.6),
    Column("Vem har sagt ja", width=2.2),
    Column("Förankrat", width=1.2),
)
_TIMETABLE = (Column("Dag", width=1), Column("Aktivitet", width=3.4))
_SIGNERS = (TrackParty.EMPLOYER, TrackParty.MUNICIPALITY, TrackParty.AF, TrackParty.PROVIDER)


@dataclass(frozen=True, slots=True)
class TrackSheet:
    """Everything that the papers show; ``made_on`` is the day they are made, as text."""

    unit_name: str
    made_on: str
    file: TrackFile
    logo: bytes = field(default=b"", repr=False)


def competence_profile(sheet: TrackSheet) -> Document:
    """Return what the employer needs, with demands apart from merits. Source: JSP-02, JSP-12."""
    file = sheet.file
    return _document(
        "Kompetensprofil",
        sheet,
        Facts(_facts(file)),
        Heading("Krav"),
        *_competences(file.demanded, "Krav"),
        Heading("Meriterande"),
        *_competences(file.merits, "Meriterande"),
        Heading("Språk i jobbet"),
        *_language(file),
    )


def letter_of_intent(sheet: TrackSheet) -> Document:
    """Return who does what, the chain of measures and room to sign. Source: JSP-08 to JSP-10."""
    file = sheet.file
    parties = {row.draft.party for row in file.anchors}
    signers = [party.title_text for party in _SIGNERS if party in parties]
    return _document(
        "Avsiktsförklaring",
        sheet,
        Paragraph(NOT_BINDING, ParagraphStyle.STRONG),
        Facts(_facts(file)),
        Heading("Vem gör vad"),
        Paragraph(ROLES),
        *_parts(file),
        Heading("Insatser i den ordning de görs"),
        *_chain(file),
        Heading("Förankring"),
        *_anchors(file),
        *((Heading("Underskrifter"), signing_lines(*signers, who="För")) if signers else ()),
    )


def recruiting_plan(sheet: TrackSheet) -> Document:
    """Return the plan for recruiting in its three parts. Source: JSP-11."""
    file = sheet.file
    return _document(
        "Rekryteringsplan",
        sheet,
        Facts(_facts(file)),
        *(block for part in RecruitingPart for block in _recruiting(file, part)),
    )


def _document(title: str, sheet: TrackSheet, *blocks: Block) -> Document:
    row = sheet.file.row
    return Document(
        title=title,
        unit_name=sheet.unit_name,
        made_on=sheet.made_on,
        secrecy=NO_PEOPLE,
        subtitle=f"{row.title} – {row.employer}",
        subject=title,
        logo=sheet.logo,
        blocks=blocks,
    )


def _facts(file: TrackFile) -> tuple[tuple[str, str], ...]:
    row, draft = file.row, file.row.draft
    pairs = (
        ("Arbetsgivare", row.employer),
        ("Kontakt", draft.contact),
        ("Yrke", draft.occupation),
        ("Antal jobb", "" if draft.jobs is None else str(draft.jobs)),
        ("Behovet kommer tillbaka", "Ja" if draft.recurring else "Nej"),
        ("Möte med arbetsgivaren", _day(draft.met_on)),
        ("Jobbspåret pågår", _period(draft.start, draft.end)),
        ("Ansvarig hos enheten", row.responsible),
    )
    return tuple(pair for pair in pairs if pair[1])


def _competences(rows: Iterable[CompetenceRow], name: str) -> tuple[Block, ...]:
    lines = tuple((row.draft.text, row.draft.level) for row in rows)
    if not lines:
        return (Paragraph(NOT_WRITTEN, ParagraphStyle.NOTE),)
    return (Table(_COMPETENCES, lines, name=name),)


def _language(file: TrackFile) -> tuple[Block, ...]:
    said, asked = file.language, {row.draft.level for row in file.competences}
    judged: Block = Paragraph(NOT_JUDGED, ParagraphStyle.NOTE)
    if said.language_judgement:
        judged = Paragraph(said.language_judgement, ParagraphStyle.PROSE)
    held: tuple[Block, ...] = ()
    if said.language_meeting_on is not None:
        day = full_date(said.language_meeting_on)
        held = (Paragraph(f"Deltagare med olika nivåer träffade arbetsgivaren {day}."),)
    words = [f"{level}: {text}." for level, text in LANGUAGE_LEVELS.items() if level in asked]
    levels = (Paragraph("\n".join(words), ParagraphStyle.NOTE),) if words else ()
    return (*held, judged, *levels)


def _parts(file: TrackFile) -> Iterable[Block]:
    for name in TEXT_FIELDS:
        text = str(getattr(file.intent, name))
        yield Heading(PART_TITLES[name], 2)
        yield Paragraph(text or NOT_WRITTEN, ParagraphStyle.PROSE if text else ParagraphStyle.NOTE)


def _chain(file: TrackFile) -> tuple[Block, ...]:
    rows = tuple(
        (
            place,
            row.draft.what,
            row.draft.supply.title_text,
            row.draft.provider,
            row.draft.responsible,
            _period(row.draft.start, row.draft.end),
        )
        for place, row in enumerate(file.measures, start=1)
    )
    if not rows:
        return (Paragraph(NOT_WRITTEN, ParagraphStyle.NOTE),)
    return (Table(_CHAIN, rows, name="Insatser"),)


def _anchors(file: TrackFile) -> tuple[Block, ...]:
    rows = tuple(
        (row.draft.party.title_text, row.draft.name, _day(row.draft.anchored_on) or "Inte än")
        for row in file.anchors
    )
    if not rows:
        return (Paragraph(NOT_WRITTEN, ParagraphStyle.NOTE),)
    return (Table(_ANCHORS, rows, name="Förankring"),)


def _recruiting(file: TrackFile, part: RecruitingPart) -> Iterable[Block]:
    rows = sorted(file.part(part), key=lambda row: row.draft.day or date.max)
    yield Heading(part.title_text)
    if not rows:
        yield Paragraph(NOT_WRITTEN, ParagraphStyle.NOTE)
    elif part is RecruitingPart.TIMETABLE:
        lines = tuple((_day(row.draft.day), row.draft.text) for row in rows)
        yield Table(_TIMETABLE, lines, name=part.title_text)
    else:
        for row in rows:
            day = f"{_day(row.draft.day)}: " if row.draft.day is not None else ""
            yield Paragraph(f"{day}{row.draft.text}", ParagraphStyle.PROSE)


def _day(day: date | None) -> str:
    return "" if day is None else full_date(day)


def _period(start: date | None, end: date | None) -> str:
    if start is None or end is None:
        return _day(start or end)
    return f"{full_date(start)} – {full_date(end)}"
