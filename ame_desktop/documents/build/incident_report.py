"""What a report of an incident is made from, on paper; nobody who takes part is named.

Source: NAT-36.
"""

from dataclasses import dataclass, field

from ame_desktop.documents.document import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Kind,
    Orientation,
    Paragraph,
    ParagraphStyle,
    Spacer,
    Table,
)
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.incidents import MOST_LINES, Incident

_BELOW_LOGO = 10
_TO_FILL_IN = (
    "När upptäcktes händelsen, och av vem?",
    "Vad hände, och varför?",
    "Vilka uppgifter gäller det, och vad kan det leda till för dem som berörs?",
    "Vad har gjorts för att stoppa det, och för att det inte ska hända igen?",
    "Är händelsen anmäld till Integritetsskyddsmyndigheten inom 72 timmar? Om inte, varför?",
    "Har de som berörs fått veta?",
    "Ska händelsen anmälas enligt cybersäkerhetslagen (2025:1506)?",
)


@dataclass(frozen=True, slots=True)
class IncidentPaper:
    """Everything that the paper shows; ``chosen`` says what of the log it was made from."""

    unit_name: str
    made_on: str
    made_by: str
    secrecy: str
    chosen: tuple[tuple[str, str], ...]
    incident: Incident
    logo: bytes = field(default=b"", repr=False)


def build(paper: IncidentPaper) -> Document:
    """Return the sums, who did what, what is left to fill in, and the lines one by one."""
    incident = paper.incident
    acts = (Column("Vad", width=3), Column("Gånger", Kind.INTEGER))
    staff = (
        Column("Vem", width=3),
        Column("Rader", Kind.INTEGER),
        Column("Deltagare", Kind.INTEGER),
    )
    blocks: list[Block] = [
        Spacer(_BELOW_LOGO),
        Facts((*paper.chosen, *_sums(incident), ("Framtaget av", paper.made_by))),
        Heading("Att fylla i"),
        *(Paragraph(f"• {question}") for question in _TO_FILL_IN),
        Heading("Vad som gjordes"),
        Table(acts, incident.acts(), name="Vad som gjordes"),
        Heading("Vem"),
        Table(staff, incident.by_staff(), name="Vem"),
        Heading("Rad för rad"),
        *_more(incident),
        _lines(incident),
    ]
    return Document(
        title="Underlag för incidentrapport",
        unit_name=paper.unit_name,
        made_on=paper.made_on,
        secrecy=paper.secrecy,
        subtitle="Ur loggen. Deltagare står med nummer; loggens rad visar vem det är.",
        subject="Underlag för incidentrapport",
        orientation=Orientation.LANDSCAPE,
        logo=paper.logo,
        blocks=tuple(blocks),
    )


def _sums(incident: Incident) -> tuple[tuple[str, str], ...]:
    return (
        ("Rader", str(incident.total)),
        ("Deltagare som berörs", str(len(incident.people))),
        ("Varav skyddade", str(incident.protected)),
        ("Nekade försök", str(incident.denied)),
        ("Misslyckade inloggningar", str(incident.failed_logins)),
        ("Utskrifter och exporter", str(incident.taken_out)),
    )


def _more(incident: Incident) -> tuple[Paragraph, ...]:
    if incident.total <= len(incident.lines):
        return ()
    text = f"De första {MOST_LINES} raderna av {incident.total}. Välj kortare tid för de övriga."
    return (Paragraph(text, ParagraphStyle.NOTE),)


def _lines(incident: Incident) -> Table:
    columns = (
        Column("Rad", width=0.6),
        Column("När", width=1.3),
        Column("Vem", width=1.6),
        Column("Vad", width=3),
        Column("Gäller", width=2),
        Column("Antal", Kind.INTEGER, width=0.6),
    )
    rows = tuple(
        (
            str(line.number),
            f"{line.at.astimezone(STOCKHOLM):%Y-%m-%d %H:%M:%S}",
            line.staff,
            line.action,
            incident.people_text(line),
            line.count,
        )
        for line in incident.lines
    )
    return Table(columns, rows, name="Rader")
