"""The utvecklingsplan: what was said at a follow-up, what to develop, and room to sign."""

from dataclasses import dataclass

from ame_desktop.documents.build.signatures import signing_lines
from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Paragraph,
    ParagraphStyle,
    Spacer,
    Table,
)
from ame_desktop.domain.follow_ups import FollowUpRow
from ame_desktop.domain.follow_ups import Heading as Topic
from ame_desktop.domain.swedish_names import full_date

NOTHING_SAID = "Inget antecknat."
NO_AREAS = "Inga utvecklingsområden är överenskomna."
_AREAS = (
    Column("Utvecklingsområde", width=1.6),
    Column("Stöd från enheten", width=1.6),
    Column("Eget ansvar", width=1.6),
    Column("Förslag från"),
)
_SIGNERS = ("Deltagare", "Ärendeägare", "Handledare")


@dataclass(frozen=True, slots=True)
class DevelopmentPlan:
    """Everything the paper shows of one follow-up."""

    unit_name: str
    person: str
    owner: str
    row: FollowUpRow
    secrecy: str


def build(plan: DevelopmentPlan) -> Document:
    """Return the utvecklingsplan as a document. Source: OSB-71, OSB-72, AFR-23."""
    row = plan.row
    day = row.day
    held = full_date(day) if day is not None else ""
    pairs = (
        ("Uppföljning", held),
        ("Placering", row.placement),
        ("Ärendeägare", plan.owner),
        ("Med på mötet", ", ".join(row.present)),
        ("Bidrar insatsen?", row.contributes.label if row.contributes else ""),
        ("Nästa uppföljning", full_date(row.next_on) if row.next_on else ""),
    )
    return Document(
        title="Utvecklingsplan",
        unit_name=plan.unit_name,
        made_on=day.isoformat() if day is not None else "",
        secrecy=plan.secrecy,
        subtitle=plan.person,
        subject="Utvecklingsplan",
        blocks=(
            Facts(tuple(pair for pair in pairs if pair[1])),
            Heading("Samtalet"),
            *_topics(row),
            Heading("Utvecklingsplan"),
            *_areas(row),
            Heading("Underskrifter"),
            Paragraph(
                "Vi har gått igenom planen tillsammans. Deltagaren har fått en egen kopia.",
                ParagraphStyle.NOTE,
            ),
            signing_lines(*_SIGNERS),
        ),
    )


def _topics(row: FollowUpRow) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for topic in Topic:
        text = row.text(topic)
        style = ParagraphStyle.BODY if text else ParagraphStyle.NOTE
        blocks += [Heading(topic.label, 2), Paragraph(text or NOTHING_SAID, style)]
    return (*blocks, Spacer(2))


def _areas(row: FollowUpRow) -> tuple[Block, ...]:
    if not row.areas:
        return (Paragraph(NO_AREAS, ParagraphStyle.NOTE),)
    rows = tuple(
        (
            area.area,
            area.support,
            area.own_part,
            "Deltagaren" if area.proposed_by_person else "Enheten",
        )
        for area in row.areas
    )
    return (Table(_AREAS, rows, name="Utvecklingsplan"),)
