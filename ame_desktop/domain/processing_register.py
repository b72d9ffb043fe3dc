"""The register of processing and the draft impact assessment, from what the program stores.

Everything about the data comes from the inventory and the permission table, so that the texts
follow the program. What only the municipality can judge is said to be theirs. Source: NAT-36.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ame_desktop.domain.access import (
    ROLE_TITLES,
    Area,
    Level,
    Reach,
    Role,
    reach,
)
from ame_desktop.domain.data_inventory import ROOMS, About, Room, TableEntry
from ame_desktop.domain.retention_terms import RetentionTerms

NOT_SET: Final = "Inte bestämt. Fyll i under Inställningar."
DELICATE: Final = "Ja"
_REACHES: Final = {
    Reach.NONE: "–",
    Reach.OWN_CASES: "egna ärenden",
    Reach.OWN_ARENA: "egna arenan",
    Reach.ALL: "alla",
}
_SHOWN_AREAS: Final = (
    (Area.IDENTITY, "Namn och kontakt"),
    (Area.ATTENDANCE, "Närvaro"),
    (Area.ADAPTATIONS, "Anpassningar"),
    (Area.CASE, "Anteckningar"),
    (Area.SUBSIDIES, "Stöd"),
    (Area.FINAL_DOCUMENTS, "Dokument"),
)


@dataclass(frozen=True)
class ProcessingTerms:
    """What the unit has set: who answers, how long data is kept, how long an answer may take."""

    unit_name: str = ""
    controller: str = ""
    officer: str = ""
    retention: RetentionTerms | None = None
    answer_months: int = 1
    on_server: bool = False

    @property
    def kept(self) -> str:
        """How long the data is kept, in a sentence."""
        if self.retention is None:
            return NOT_SET
        sample = self.retention.sample_text
        more = f" Ett urval sparas: födda den {sample}." if sample else ""
        plan = self.retention.plan or NOT_SET
        return f"{self.retention.rule}.{more} Beslut: {plan}"


@dataclass(frozen=True)
class KindOfData:
    """One kind of data, as the register tells of it."""

    title: str
    why: str
    content: str
    delicate: bool
    about: str


@dataclass(frozen=True)
class Risk:
    """Something that can go wrong for a person, what the program does, and what the unit must."""

    what: str
    program: str
    unit: str


LEGAL: Final = (
    ("Rättslig grund", "Artikel 6.1 c och e i dataskyddsförordningen."),
    ("Känsliga uppgifter", "Artikel 9.2 b, g och h. Medgivande är inte den rättsliga grunden."),
    ("Sekretess", "26 kap. 1 § offentlighets- och sekretesslagen. Kommunen avgör vilket kapitel."),
    ("Automatiska beslut", "Inga. Programmet räknar och påminner, och en människa beslutar."),
    ("Överföring till tredje land", "Ingen. Programmet anropar inget nät i lokalt läge."),
)
RECIPIENTS: Final = (
    "Arbetsförmedlingen, när personen har medgett det eller lagen säger det.",
    "Mottagande enhet vid en placering: namn, tider och det som behövs i arbetet.",
    "Personen själv, genom registerutdrag och dokument.",
)
MEASURES: Final = (
    "Filen och kopiorna är krypterade med AES-256. Lösenord blir nyckel med Argon2id.",
    "Roller avgör vem som når vad. På en server prövar databasen samma regler.",
    "Varje läsning av en akt, ändring, export och utskrift står i en logg som kedjas ihop.",
    "Loggen följs upp varje månad med ett urval.",
    "Skyddade personer syns bara för utsedd personal, och aldrig i listor.",
    "Placering, gallring och byte av nyckel kräver två personer.",
    "Skärmen låses efter några minuter. Utkast sparas krypterade.",
    "Säkerhetskopior prövas när de görs och är aldrig äldre än 90 dagar.",
)
RISKS: Final = (
    Risk(
        "Någon läser en akt utan skäl.",
        "Behörighet efter arena och ärende, skäl vid läsning, logg och månadens urval.",
        "Följa upp loggen varje månad och tala om för personalen att det görs.",
    ),
    Risk(
        "Uppgifter om hälsa sprids vid morgonmötet.",
        "Tavlan och dagbladet visar vad man ska tänka på, aldrig varför.",
        "Inte visa akter på en delad skärm.",
    ),
    Risk(
        "En skyddad adress röjs.",
        "Adressen är dold, visas med skäl, loggas och skrivs aldrig ut i listor.",
        "Utse få läsare och pröva varje utskrift.",
    ),
    Risk(
        "Datorn eller en kopia försvinner.",
        "Fil, kopior och utkast är krypterade. Inga namn står i loggar eller filnamn.",
        "Välja långa lösenord och förvara återställningskoderna inlåsta.",
    ),
    Risk(
        "Uppgifter förloras.",
        "Kopior görs ofta, prövas och kan återställas från programmet.",
        "Lägga en andra kopia på en annan plats.",
    ),
    Risk(
        "Fel uppgift leder till fel beslut.",
        "Rättelse sparar det gamla värdet, och beslut fattas av en annan än den som föreslår.",
        "Läsa upp dokument för personen innan de skickas.",
    ),
    Risk(
        "Uppgifter sparas för länge.",
        "Gallring föreslås när tiden är ute, beslutas av två och bevisas.",
        "Bestämma gallringstider i dokumenthanteringsplanen.",
    ),
    Risk(
        "En utskrift eller lista hamnar fel.",
        "Listor är utan namn om ingen ber om dem med ändamål. Sekretess står på varje sida.",
        "Förvara papper inlåsta och förstöra dem när de inte behövs.",
    ),
    Risk(
        "Den som har filen och ett lösenord läser allt med andra verktyg.",
        "På en server skiljer databasen på personerna. I en fil gör den inte det.",
        "Välja servern om flera arbetar tillsammans och behovet av skydd är stort.",
    ),
)
QUESTIONS: Final = (
    "Är varje slag av uppgift nödvändig för ändamålet?",
    "Hur sannolik och hur allvarlig är varje risk för den enskilde?",
    "Vilka synpunkter har dataskyddsombudet och personalen?",
    "Vilka synpunkter har de registrerade eller deras företrädare?",
    "Behövs förhandssamråd med Integritetsskyddsmyndigheten?",
)


def kinds_of(room: Room) -> Iterator[KindOfData]:
    """Give the kinds of data that a room keeps about people, with every column's name."""
    for entry in room.tables.values():
        told = [column for column in entry.columns.values() if column.label]
        personal = [column for column in told if column.about is not About.WORK]
        if personal:
            yield KindOfData(
                entry.title,
                entry.why,
                ", ".join(dict.fromkeys(column.label for column in told)),
                any(column.delicate for column in personal),
                _about(entry),
            )


def registered(rooms: tuple[Room, ...] = ROOMS) -> tuple[str, ...]:
    """Return the categories of people whom the program keeps anything about."""
    found = {
        column.about
        for room in rooms
        for entry in room.tables.values()
        for column in entry.columns.values()
    }
    named = {
        About.PERSON: "Deltagare",
        About.STAFF: "Personal",
        About.OTHERS: "Utomstående: handläggare, handledare på platser och beställare",
    }
    return tuple(text for about, text in named.items() if about in found)


def rights() -> Iterator[tuple[str, ...]]:
    """Give a row for each role: whose data of each kind it reads."""
    for role in Role:
        reached = (_REACHES[reach([role], area, Level.READ)] for area, _ in _SHOWN_AREAS)
        yield (ROLE_TITLES[role], *reached)


def rights_heading() -> tuple[str, ...]:
    """Return the heading of :func:`rights`."""
    return ("Roll", *(title for _, title in _SHOWN_AREAS))


def _about(entry: TableEntry) -> str:
    order = (About.PERSON, About.STAFF, About.OTHERS)
    found = {column.about for column in entry.columns.values()}
    return ", ".join(about.value for about in order if about in found)
