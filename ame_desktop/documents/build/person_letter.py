"""What the papers about one person to another authority have in common: head, end, signatures."""

from dataclasses import dataclass, field

from ame_desktop.documents.build.signatures import signing_lines
from ame_desktop.documents.document import (
    Block,
    Document,
    Facts,
    Heading,
    Orientation,
    Paragraph,
    ParagraphStyle,
)

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LetterHead:
    """The furniture of such a paper, and who it is about."""

    unit_name: str
    made_on: str
    secrecy: str
    number: str
    name: str
    person_number: str
    facts: Pairs
    logo: bytes = field(default=b"", repr=False)


def letter(
    title: str,
    head: LetterHead,
    blocks: tuple[Block, ...],
    orientation: Orientation = Orientation.PORTRAIT,
) -> Document:
    """Return a paper with the person's name and number in its head, and the facts first."""
    number = ("Personnummer", head.person_number)
    pairs = tuple(pair for pair in (number, *head.facts) if pair[1])
    return Document(
        title=title,
        unit_name=head.unit_name,
        made_on=head.made_on,
        secrecy=head.secrecy,
        number=head.number,
        subject=title,
        orientation=orientation,
        logo=head.logo,
        blocks=(Paragraph(head.name, ParagraphStyle.NAME), Facts(pairs), *blocks),
    )


def signatures(*roles: str) -> tuple[Block, ...]:
    """Return room for each role to sign."""
    return (Heading("Underskrifter"), signing_lines(*roles))
