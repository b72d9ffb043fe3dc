"""Plans on paper: arbetsmarknadsplanering, individuell plan mot arbete, and AF's plan.

Source: OSB-56 to OSB-59, TRE-18 to TRE-24, AFR-14, AFR-18.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ame_desktop.documents.build.person_letter import LetterHead, Pairs, letter
from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    ParagraphStyle,
    Table,
    Value,
)
from ame_desktop.domain.plan_rows import PlanItem, PlanRowItem
from ame_desktop.domain.plan_sections import PARTIES, ROWS, SECTIONS, RowSpec
from ame_desktop.domain.plans import PlanKind, PlanParty, PlanState, SigningWay
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.swedish_times import minute_text

NOTHING = "Inget är skrivet."
_ROOM = "\n\n"
_ORDER: dict[PlanKind, tuple[str, ...]] = {
    PlanKind.LABOUR: ("now", "unavailable", "assessment", "goal", "competence"),
    PlanKind.INDIVIDUAL: ("goal",),
    PlanKind.AF: ("support_need",),
}
"""The sections that stand before the rows; the rest stand after them."""
_PLAIN = frozenset({PlanState.DRAFT, PlanState.SIGNED, PlanState.NOTED})
"""Where a plan stands as its paper shows by itself: room to sign, signatures, a day."""
_COPIES = ("Exemplar 1 av 2: deltagarens", "Exemplar 2 av 2: handläggarens")


def build(head: LetterHead, plan: PlanItem) -> Document:
    """Return a plan as a document; one to be signed on paper comes in two copies. Source: TRE-24.

    Args:
        head: the furniture, and whom it is about.
        plan: the plan, as it is or as it is signed.
    """
    filled = replace(head, facts=tuple(_facts(plan)))
    blocks = tuple(_blocks(plan, head.name))
    sheet = letter(_title(plan), filled, blocks)
    if not _in_two_copies(plan):
        return sheet
    first, second = (Paragraph(text, ParagraphStyle.NOTE) for text in _COPIES)
    name, facts, *rest = sheet.blocks
    whole = (name, first, facts, *rest)
    again = (Heading(_title(plan)), name, second, facts, *rest)
    return replace(sheet, blocks=(*whole, PageBreak(), *again))


def _title(plan: PlanItem) -> str:
    if plan.kind is PlanKind.AF:
        return "Arbetsförmedlingens plan"
    return plan.kind.label


def _in_two_copies(plan: PlanItem) -> bool:
    draft = plan.kind is PlanKind.LABOUR and plan.state is PlanState.DRAFT
    return draft or (plan.kind is PlanKind.LABOUR and plan.signing is SigningWay.PAPER)


def _facts(plan: PlanItem) -> Iterator[tuple[str, str]]:
    if plan.state not in _PLAIN:
        yield "Läge", plan.state.value.capitalize()
    if plan.kind is PlanKind.AF:
        yield from _af_facts(plan)
        return
    yield "Upprättad", f"{full_date(plan.made_on)} av {plan.made_by}"
    if plan.texts.get("branch"):
        yield "Bransch", plan.texts["branch"]
    if plan.valid_from is not None or plan.valid_to is not None:
        yield "Gäller", _span(plan.valid_from, plan.valid_to)
    if plan.goal_on is not None:
        yield "I arbete senast", full_date(plan.goal_on)
    if plan.deep_follow_up_on is not None:
        minute = plan.deep_follow_up_minute
        at = f" klockan {minute_text(minute)}" if minute is not None else ""
        yield "Fördjupad uppföljning", f"{full_date(plan.deep_follow_up_on)}{at}"


def _span(start: date | None, last: date | None) -> str:
    begins = f"från {full_date(start)} " if start is not None else ""
    return f"{begins}till {full_date(last)}" if last is not None else begins.strip()


def _af_facts(plan: PlanItem) -> Pairs:
    days = (
        ("Inskriven hos Arbetsförmedlingen", plan.registered_on),
        ("Planen är gjord", plan.made_on if plan.is_made else None),
    )
    pairs = tuple((label, full_date(day)) for label, day in days if day is not None)
    return (*pairs, ("Slag", "Förenklad plan")) if plan.simplified else pairs


def _blocks(plan: PlanItem, person: str) -> Iterator[Block]:
    first = _ORDER.get(plan.kind, ())
    yield from _texts(plan, first)
    for spec in ROWS[plan.kind]:
        yield from _rows(spec, plan.rows_of(spec.kind))
    told = (*first, "branch")
    rest = tuple(spec.key for spec in SECTIONS[plan.kind] if spec.key not in told)
    yield from _texts(plan, rest)
    if plan.kind is not PlanKind.AF:
        yield Paragraph(_agreement(plan), ParagraphStyle.NOTE)
        yield Heading("Underskrifter")
        yield _signatures(plan, person)


def _texts(plan: PlanItem, keys: tuple[str, ...]) -> Iterator[Block]:
    specs = {spec.key: spec for spec in SECTIONS[plan.kind]}
    for key in keys:
        text, spec = plan.texts.get(key, ""), specs[key]
        if text or spec.needed:
            yield Heading(spec.title)
            yield Paragraph(text or NOTHING, ParagraphStyle.BODY if text else ParagraphStyle.NOTE)


def _rows(spec: RowSpec, rows: tuple[PlanRowItem, ...]) -> Iterator[Block]:
    if not rows and not spec.needed:
        return
    yield Heading(spec.title)
    if not rows:
        yield Paragraph(NOTHING, ParagraphStyle.NOTE)
        return
    if not (spec.quantity or spec.responsible or spec.due):
        yield Paragraph("\n".join(f"– {row.text}" for row in rows))
        return
    columns = [Column("Vad", width=2.4)]
    if spec.quantity:
        columns.append(Column("Omfattning", width=1.2))
    if spec.responsible:
        columns.append(Column("Ansvarig", width=1.4))
    if spec.due:
        columns.append(Column("Klart senast", width=1.0))
    yield Table(tuple(columns), tuple(_cells(spec, row) for row in rows), name=spec.title)


def _cells(spec: RowSpec, row: PlanRowItem) -> tuple[Value, ...]:
    cells: list[Value] = [row.text]
    if spec.quantity:
        cells.append(row.quantity)
    if spec.responsible:
        cells.append(row.responsible)
    if spec.due:
        cells.append(row.due.isoformat() if row.due else "")
    return tuple(cells)


def _agreement(plan: PlanItem) -> str:
    if plan.signing is SigningWay.DIGITAL:
        return (
            "Planen skickas för digital underskrift. Handläggaren skriver under genom att skicka."
        )
    return "Vi har gått igenom planen tillsammans. Var och en får ett eget exemplar."


def _signatures(plan: PlanItem, person: str) -> Table:
    columns = (
        Column("Part", width=1.3),
        Column("Namn", width=1.5),
        Column("Datum", width=0.9),
        Column("Underskrift", width=2.0),
    )
    rows = tuple(_signature(plan, party, person) for party in _parties(plan))
    return Table(columns, rows, name="Underskrifter", whole=True)


def _parties(plan: PlanItem) -> tuple[PlanParty, ...]:
    others = tuple(item.party for item in plan.parties if item.party not in PARTIES[plan.kind])
    return (*PARTIES[plan.kind], *others)


def _signature(plan: PlanItem, party: PlanParty, person: str) -> tuple[Value, ...]:
    item = plan.party(party)
    day = item.signed_on if item is not None else None
    title = party.value.capitalize()
    name = item.name if item is not None and item.name else _usual(plan, party, person)
    if day is None:
        digital = plan.signing is SigningWay.DIGITAL
        return (title, name, "", "Undertecknas digitalt" if digital else _ROOM)
    said = "Undertecknad digitalt" if plan.signing is SigningWay.DIGITAL else "Undertecknad"
    return (title, name, day.isoformat(), said)


def _usual(plan: PlanItem, party: PlanParty, person: str) -> str:
    """Return who a party is where nobody has written it."""
    return {PlanParty.PERSON: person, PlanParty.CASE_WORKER: plan.made_by}.get(party, "")
