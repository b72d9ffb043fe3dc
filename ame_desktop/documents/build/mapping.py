"""The papers of the mapping: the SASSAM-karta in four pages, and the summary that is signed.

Source: OSB-35 to OSB-52
"""

from dataclasses import dataclass, replace

from ame_desktop.documents.build.person_letter import LetterHead, Pairs, letter, signatures
from ame_desktop.documents.document import (
    Align,
    Block,
    Column,
    Cross,
    Document,
    Heading,
    Kind,
    Orientation,
    PageBreak,
    Paragraph,
    ParagraphStyle,
    Table,
)
from ame_desktop.domain.mapping_areas import (
    AREA_TEXTS,
    AROUND,
    CROSS_ORDER,
    FIELD_TITLES,
    MOTIVATION,
    PERSON,
    areas_of,
)
from ame_desktop.domain.mapping_rows import WholeMapping
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.swedish_times import minute_text

NOTHING = "Inget antecknat."
LONGEST_IN_CROSS = 700
"""Signs that a field of the cross has room for; a longer text stands whole beneath it."""
_SIDES = ("Mindre bra", "Bra")
_AREAS = (
    Column("Område", width=1.5),
    Column("Hinder", width=2),
    Column("Fakta", width=2),
    Column("Resurser", width=2),
)
_SESSIONS = (
    Column("Dag"),
    Column("Tid"),
    Column("Minuter", Kind.INTEGER, width=0.6, align=Align.LEFT),
    Column("Tolk", width=0.6),
    Column("Hölls", width=0.8),
)
_ACTIONS = (
    Column("Åtgärd", width=3),
    Column("Ansvarig", width=1.6),
    Column("Klart senast", width=1.4),
    Column("Gjort", width=1.4),
)
_HELD = {None: "Inte än", True: "Ja", False: "Nej"}
_DRAFT = "Utkast. Sammanställningen gäller när den är genomgången och undertecknad."
_SIGNING = (
    "Deltagaren har gått igenom sammanställningen, har kunnat lämna synpunkter och godkänner det "
    "som är skrivet."
)


@dataclass(frozen=True, slots=True)
class MappingPaper:
    """What stands in a mapping, with whom it is about and what stands around it."""

    head: LetterHead
    whole: WholeMapping


def build_map(paper: MappingPaper) -> Document:
    """Return the SASSAM-karta: the beginning, individ, omgivning and motivation. Source: OSB-35."""
    blocks: tuple[Block, ...] = (
        *_opening(paper.whole),
        *_page(paper.whole, PERSON),
        *_page(paper.whole, AROUND),
        *_motivation(paper.whole),
    )
    head = replace(paper.head, facts=_facts(paper.whole))
    return letter("SASSAM-karta", head, blocks, Orientation.LANDSCAPE)


def build_summary(paper: MappingPaper) -> Document:
    """Return the summary with its closing fields and room to sign. Source: OSB-51, OSB-52."""
    whole, said = paper.whole, paper.whole.summary
    signed = whole.row.signed_on
    facts = (
        ("Kartläggningen började", full_date(whole.row.started_on)),
        ("Kartlagd av", whole.row.by),
        ("Samtal som hållits", str(whole.held)),
        ("Genomgången", full_date(whole.reviewed_on) if whole.reviewed_on else ""),
        ("Undertecknad", f"{full_date(signed)} av {whole.signed_by}" if signed else ""),
    )
    blocks: list[Block] = [] if whole.reviewed_on else [Paragraph(_DRAFT, ParagraphStyle.NOTE)]
    texts = (
        ("Sammanställning", said.summary),
        ("Sammanfattning och bedömning", said.assessment),
        ("Rehabiliteringsförslag", said.rehabilitation),
        ("Övriga åtgärder", said.other_actions),
    )
    for title, text in texts:
        blocks += [Heading(title), _said(text)]
    blocks += _actions(whole)
    blocks += [Heading("Deltagarens synpunkter"), _said(said.comments)]
    head = replace(paper.head, facts=tuple(pair for pair in facts if pair[1]))
    ending = (
        Paragraph(_SIGNING, ParagraphStyle.NOTE),
        *signatures("Deltagare", "Arbetsmarknadskonsulent"),
    )
    return letter("Sammanställning av kartläggning", head, (*blocks, *ending))


def _facts(whole: WholeMapping) -> Pairs:
    return (
        ("Började", full_date(whole.row.started_on)),
        ("Kartlagd av", whole.row.by),
        ("Läge", whole.row.state.value.capitalize()),
    )


def _opening(whole: WholeMapping) -> tuple[Block, ...]:
    rows = tuple(
        (
            full_date(row.day),
            f"{minute_text(row.start_minute)}–{minute_text(row.start_minute + row.minutes)}",
            row.minutes,
            "Ja" if row.interpreter else "",
            _HELD[row.held],
        )
        for row in whole.sessions
    )
    about = (
        "Kartan visar hinder och resurser i förhållande till möjligheten att arbeta. I mitten står "
        "fakta. Personen avgör själv vad som är ett hinder och vad som är en resurs."
    )
    sessions = Table(_SESSIONS, rows, name="Samtal") if rows else _said("")
    return (Paragraph(about), Heading("Samtal"), sessions)


def _page(whole: WholeMapping, page: str) -> tuple[Block, ...]:
    # A long title is broken where its two names meet.
    titles = {area: AREA_TEXTS[area].title.replace("/", "/ ") for area in areas_of(page)}
    rows = tuple((title, *whole.part(area).columns) for area, title in titles.items())
    return (PageBreak(), Heading(page), Table(_AREAS, rows, name=page))


def _motivation(whole: WholeMapping) -> tuple[Block, ...]:
    texts = {field: whole.cross.fields.get(field, "") for field in CROSS_ORDER}
    long = [field for field, text in texts.items() if len(text) > LONGEST_IN_CROSS]
    shown = {field: f"{texts[field][:LONGEST_IN_CROSS].rstrip()} …" for field in long}
    cross = Cross(
        tuple((FIELD_TITLES[field], shown.get(field, texts[field])) for field in CROSS_ORDER),
        _SIDES,
    )
    blocks: list[Block] = [PageBreak(), Heading(MOTIVATION), cross]
    blocks += [Heading("Vilja till förändring", 2), _said(whole.cross.will)]
    blocks += [Heading("Var i förändringen", 2), _said(whole.cross.change_stage)]
    for field in long:
        blocks += [Heading(FIELD_TITLES[field], 2), _said(texts[field])]
    return tuple(blocks)


def _actions(whole: WholeMapping) -> tuple[Block, ...]:
    if not whole.actions:
        return ()
    rows = tuple(
        (
            row.what,
            row.responsible,
            full_date(row.due) if row.due else "",
            full_date(row.done_on) if row.done_on else "",
        )
        for row in whole.actions
    )
    return (Heading("Vem gör vad", 2), Table(_ACTIONS, rows, name="Åtgärder"))


def _said(text: str) -> Paragraph:
    style = ParagraphStyle.PROSE if text else ParagraphStyle.NOTE
    return Paragraph(text or NOTHING, style)
