"""What *Kontrollera databasen* can find: each kind of fault with its sentence and its advice."""

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """One kind of fault; the value is its name in the command's answer."""

    PAGES = "skadade-sidor"
    LOOSE_REFERENCE = "lösa-hänvisningar"
    ENROLMENT_DATES = "inskrivning-slut-före-start"
    ENROLMENT_OVERLAP = "inskrivning-överlapp"
    MEMBERSHIP_DATES = "arena-slut-före-start"
    MEMBERSHIP_OVERLAP = "arena-överlapp"
    PLACEMENT_DATES = "placering-slut-före-start"
    PLACEMENT_OVERLAP = "placering-överlapp"
    SCHEDULE_DATES = "schema-slut-före-start"
    SCHEDULE_TIMES = "schema-tider"
    ABSENCE_DATES = "frånvaro-slut-före-start"
    ATTENDANCE_PERIOD = "närvaro-utanför-period"
    ATTENDANCE_PLACE = "närvaro-utan-plats"
    ATTENDANCE_MINUTES = "närvaro-minuter"
    ASSIGNMENT_DAY = "fördelning-fel-dag"
    TASK_TIMES = "uppgift-tider"
    NOT_TOGETHER = "inte-tillsammans-med-sig-själv"
    STAFF_WITHOUT_ROLE = "medarbetare-utan-roll"
    NO_ADMINISTRATOR = "ingen-administratör"
    LOG_STAFF = "logg-okänd-medarbetare"
    LOG_PERSON = "logg-okänd-deltagare"
    AGREEMENT_DATES = "avtal-slut-före-start"
    SUBSIDY_DATES = "stöd-slut-före-start"
    DEPUTY_DATES = "ställföreträdare-slut-före-start"
    CASE_NOTHING = "ärende-utan-innehåll"
    FILE_CHANGED = "dokument-ändrat"
    LOG_CHAIN = "logg-bruten-kedja"


EXPLANATIONS: dict[FaultKind, str] = {
    FaultKind.PAGES: "Filen är skadad. Återställ den senaste säkerhetskopian.",
    FaultKind.LOOSE_REFERENCE: "Rader hänvisar till något som inte finns. Återställ en "
    "säkerhetskopia, eller be om hjälp.",
    FaultKind.ENROLMENT_DATES: "Inskrivningar slutar innan de börjar. Rätta datumen i akten.",
    FaultKind.ENROLMENT_OVERLAP: "Deltagare har två inskrivningar samma dag. Avsluta den ena.",
    FaultKind.MEMBERSHIP_DATES: "Tider i en arena slutar innan de börjar. Rätta datumen i akten.",
    FaultKind.MEMBERSHIP_OVERLAP: "Deltagare står två gånger i samma arena samma dag. "
    "Avsluta den ena.",
    FaultKind.PLACEMENT_DATES: "Placeringar slutar innan de börjar. Rätta datumen.",
    FaultKind.PLACEMENT_OVERLAP: "Deltagare har samma placering två gånger samma dag. "
    "Avsluta den ena.",
    FaultKind.SCHEDULE_DATES: "Steg i ett schema slutar innan de börjar. Rätta datumen i akten.",
    FaultKind.SCHEDULE_TIMES: "Dagar i ett schema slutar innan de börjar. Rätta tiderna i akten.",
    FaultKind.ABSENCE_DATES: "Anmäld frånvaro slutar innan den börjar.",
    FaultKind.ATTENDANCE_PERIOD: "Markeringar ligger utanför deltagarens period utan att vara "
    "märkta så. Kontrollera inskrivningens datum.",
    FaultKind.ATTENDANCE_PLACE: "Markeringar gäller en plats som inte finns.",
    FaultKind.ATTENDANCE_MINUTES: "Markeringar har fler minuter än ett dygn, eller färre än noll. "
    "Rätta tiden i Närvaro.",
    FaultKind.ASSIGNMENT_DAY: "Fördelningar har en annan dag än sin uppgift. "
    "Ta bort dem på Morgonmöte och fördela om.",
    FaultKind.TASK_TIMES: "Uppgifter slutar innan de börjar. Rätta tiderna på Morgonmöte.",
    FaultKind.NOT_TOGETHER: "Deltagare står som att de inte ska arbeta med sig själva. "
    "Ta bort raden i akten.",
    FaultKind.STAFF_WITHOUT_ROLE: "Verksamma medarbetare har ingen roll och ser ingenting. "
    "Ge dem en roll under Inställningar.",
    FaultKind.NO_ADMINISTRATOR: "Ingen verksam medarbetare är administratör. "
    "Använd en återställningskod och be om hjälp.",
    FaultKind.LOG_STAFF: "Rader i loggen nämner en medarbetare som inte finns.",
    FaultKind.LOG_PERSON: "Rader i loggen nämner en deltagare som inte finns kvar. "
    "Efter gallring är det så det ska vara.",
    FaultKind.LOG_CHAIN: "Loggen har ändrats utanför programmet. Öppna Logg och välj "
    "Kontrollera kedjan för att se vilken rad.",
    FaultKind.AGREEMENT_DATES: "Avtal slutar innan de börjar. Rätta datumen i avtalet.",
    FaultKind.SUBSIDY_DATES: "Stöd slutar innan de börjar. Rätta datumen på sidan Stöd.",
    FaultKind.DEPUTY_DATES: "Ställföreträdare slutar innan de börjar och gäller ingen dag.",
    FaultKind.CASE_NOTHING: "Ärenden väntar på beslut om något som inte finns kvar.",
    FaultKind.FILE_CHANGED: "Fastställda dokument är inte som när de fastställdes. "
    "Återställ en säkerhetskopia.",
}
NOTES = frozenset({FaultKind.LOG_PERSON})
"""What is told but is no fault by itself."""


@dataclass(frozen=True)
class Finding:
    """How many there are of one kind of fault; 0 where it was looked for and not found."""

    kind: FaultKind
    count: int

    @property
    def is_fault(self) -> bool:
        """Whether something should be done about it."""
        return self.count > 0 and self.kind not in NOTES

    @property
    def explanation(self) -> str:
        """What it means and what to do."""
        return EXPLANATIONS[self.kind]
