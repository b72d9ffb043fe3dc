"""The three papers of the way in: the referral, the waiver of secrecy, and what is told of data.

Source: OSB-21, OSB-26, OSB-27, TRE-11, NAT-36
"""

from dataclasses import dataclass, field

from ame_desktop.documents.build.person_letter import LetterHead, Pairs, letter, signatures
from ame_desktop.documents.document import (
    Align,
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Paragraph,
    ParagraphStyle,
    Table,
)
from ame_desktop.domain.processing_register import ProcessingTerms

REFERRAL_TITLE = "Aktualisering"
CONSENT_TITLE = "Medgivande om informationsutbyte"
INFORMATION_TITLE = "Information om dina personuppgifter"
_LINE = "\n"
_TICK = "X"


@dataclass(frozen=True, slots=True)
class ReferralPaper:
    """Everything the referral shows; what nobody has written is left open to be filled in."""

    head: LetterHead
    referred: Pairs
    reason: str
    contact: Pairs


@dataclass(frozen=True, slots=True)
class ConsentPaper:
    """The parties, and the day of each waiver that holds."""

    head: LetterHead
    parties: tuple[tuple[str, str], ...]
    interpreter: str = ""


@dataclass(frozen=True, slots=True)
class InformationPaper:
    """Who answers for the data, and how long it is kept."""

    head: LetterHead
    terms: ProcessingTerms
    rights: tuple[str, ...] = field(default=())


def referral(paper: ReferralPaper) -> Document:
    """Return the form that a case is referred with. Source: OSB-21"""
    return letter(
        REFERRAL_TITLE,
        paper.head,
        (
            Heading("Vem aktualiserar"),
            _open(paper.referred),
            Heading("Kontakt med personen"),
            _open(paper.contact),
            Heading("Vad personen behöver hjälp med"),
            Paragraph(paper.reason or _LINE * 4),
            Paragraph(
                "Skriv kort. Skriv inte diagnoser eller annat som vi inte behöver än. "
                "Lämna blanketten till enhetschefen.",
                ParagraphStyle.NOTE,
            ),
            *signatures("Den som aktualiserar", "Mottagen av"),
        ),
    )


def consent(paper: ConsentPaper) -> Document:
    """Return the waiver of secrecy, one line for each party. Source: OSB-26, OSB-27"""
    columns = (
        Column("Part", width=2.6),
        Column("Ja", width=0.5, align=Align.CENTRE),
        Column("Nej", width=0.5, align=Align.CENTRE),
        Column("Datum", width=1.0),
    )
    rows = tuple((name, _TICK if day else "", "", day) for name, day in paper.parties)
    interpreted: tuple[Block, ...] = ()
    if paper.interpreter:
        said = f"Innehållet är tolkat till {paper.interpreter}."
        interpreted = (Paragraph(said, ParagraphStyle.NOTE),)
    return letter(
        CONSENT_TITLE,
        paper.head,
        (
            Paragraph(
                "Uppgifter om dig skyddas av sekretess. Här säger du själv vilka vi får prata med, "
                "så att ni och vi kan planera din väg till arbete tillsammans."
            ),
            Heading("Jag går med på att enheten och de här parterna får utbyta uppgifter om mig"),
            Table(columns, rows, name="Parter", whole=True),
            Heading("Vad det gäller"),
            Paragraph(
                "Bara uppgifter som har betydelse för att kartlägga vad du kan arbeta med och "
                "vilket stöd du behöver. Vi lämnar inte ut mer än så."
            ),
            Heading("Det är frivilligt"),
            Paragraph(
                "Du kan säga ja till några och nej till andra. Du kan ta tillbaka ditt medgivande "
                "när du vill, helt eller för en part. Säg till din handläggare. Det gäller från "
                "den dagen. Det som redan är lämnat kan vi inte ta tillbaka."
            ),
            *interpreted,
            *signatures("Deltagaren", "Handläggare på enheten"),
        ),
    )


def information(paper: InformationPaper) -> Document:
    """Return what a person is told about their data, in plain words. Source: TRE-11, NAT-36"""
    terms = paper.terms
    who = (
        ("Ansvarig", terms.controller or "________________________"),
        ("Dataskyddsombud", terms.officer or "________________________"),
        ("Enhet", terms.unit_name),
    )
    return letter(
        INFORMATION_TITLE,
        paper.head,
        (
            Heading("Vem som ansvarar"),
            Facts(who),
            Heading("Varför vi sparar uppgifter"),
            Paragraph(
                "Vi behöver uppgifterna för att ge dig stöd på vägen till arbete eller studier: "
                "planera, placera, följa upp och visa vad vi har gjort. Det är en uppgift som "
                "kommunen har, och den rättsliga grunden är artikel 6.1 c och e i "
                "dataskyddsförordningen. Uppgifter om hälsa sparas med stöd av artikel 9.2 b, g "
                "och h. Du behöver inte samtycka till det."
            ),
            Heading("Vilka uppgifter"),
            Paragraph(
                "Namn, personnummer, kontakt, hur du kom till oss, närvaro, placeringar, planer, "
                "uppföljningar och det du själv berättar. Uppgifter om hälsa bara när de har "
                "betydelse för arbetet."
            ),
            Heading("Vem som ser dem"),
            Paragraph(
                "Bara de som behöver det för sitt arbete. Det syns i en logg vem som har läst. "
                "Andra myndigheter får uppgifter bara om du har gått med på det, eller om en lag "
                "säger det."
            ),
            Heading("Hur länge"),
            Paragraph(terms.kept),
            Heading("Dina rättigheter"),
            Paragraph("\n".join(paper.rights)),
            Paragraph(
                "Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten, imy.se.",
                ParagraphStyle.NOTE,
            ),
            *signatures("Jag har fått informationen"),
        ),
    )


def _open(pairs: Pairs) -> Facts:
    """Return the pairs, with a line to write on where nothing is known."""
    return Facts(tuple((label, text or "________________________") for label, text in pairs))
