"""What waits for somebody, and the timers that say when: kept as data, with their rules.

Source: the consolidated timers of the unit's documents.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.swedish_dates import relative_text
from ame_desktop.domain.unit_settings import SettingName

WEEK = timedelta(days=7)


class TodoKind(StrEnum):
    """What kind of thing waits."""

    APPROVAL = "godkannande"
    RETURNED = "ater"
    FOLLOW_UP = "uppfoljning"
    AF_DAY = "af_dag"
    PLACEMENT_ENDS = "placering_slutar"
    PLACEMENT_TO_CLOSE = "placering_stangs"
    TRIPARTITE = "trepartsmote"
    CLOSING_MEETING = "avslutningsmote"
    FULL_TIME = "heltid"
    SUPPORT_CONTACT = "stodkontakt"
    SUBSIDY_ENDS = "stod_slutar"
    SUBSIDY_CLAIM = "stod_begars"
    FINAL_DOCUMENT = "slutdokument"
    SECTION = "avsnitt"
    WORK_CONFIRMED = "arbete_bekraftas"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _LABELS[self]


_LABELS = {
    TodoKind.APPROVAL: "Beslut",
    TodoKind.RETURNED: "Åter med fråga",
    TodoKind.FOLLOW_UP: "Uppföljning",
    TodoKind.AF_DAY: "AF-dag",
    TodoKind.PLACEMENT_ENDS: "Placering slutar",
    TodoKind.PLACEMENT_TO_CLOSE: "Placering ska stängas",
    TodoKind.TRIPARTITE: "Trepartsmöte",
    TodoKind.CLOSING_MEETING: "Avslutningsmöte",
    TodoKind.FULL_TIME: "Heltid en månad",
    TodoKind.SUPPORT_CONTACT: "Stödkontakt",
    TodoKind.SUBSIDY_ENDS: "Stöd slutar",
    TodoKind.SUBSIDY_CLAIM: "Begär utbetalning",
    TodoKind.FINAL_DOCUMENT: "Slutdokument",
    TodoKind.SECTION: "Avsnitt att skriva",
    TodoKind.WORK_CONFIRMED: "Bekräfta arbete",
}


class TodoGroup(StrEnum):
    """When something is to be done, as seen from today."""

    LATE = "Försenat"
    TODAY = "Idag"
    WEEK = "Kommande 7 dagar"
    LATER = "Senare"


@dataclass(frozen=True)
class TodoRow:
    """One thing that waits.

    Args:
        kind: what it is.
        key: tells the row apart from all others.
        what: what to do, in words.
        due: the day when it is to be done at latest.
        page_id: the screen where it is done.
        target: what that screen opens.
        participant_id: whom it concerns, or nobody.
        person: the person's name as in a list.
        who: who answers for it.
        mine: whether it waits for the one who looks.
        waits_for: somebody outside the unit who answers for it, such as *IFO*.
    """

    kind: TodoKind
    key: str
    what: str
    due: date
    page_id: str
    target: object = None
    participant_id: UUID | None = None
    person: str = ""
    who: str = ""
    mine: bool = True
    waits_for: str = ""

    def group(self, today: date) -> TodoGroup:
        """Return when it is to be done, as seen from today."""
        if self.due < today:
            return TodoGroup.LATE
        if self.due == today:
            return TodoGroup.TODAY
        return TodoGroup.WEEK if self.due <= today + WEEK else TodoGroup.LATER

    def when(self, today: date) -> str:
        """Return the day in words: *idag*, *om 3 dagar*, *12 dagar sent*."""
        days = (today - self.due).days
        if days <= 0:
            return relative_text(self.due, today)
        if days == 1:
            return "1 dag sent"
        return f"{relative_text(today + timedelta(days=days), today).removeprefix('om ')} sent"


def in_order(rows: tuple[TodoRow, ...]) -> tuple[TodoRow, ...]:
    """Return the rows, those that are late first."""
    kinds = list(TodoKind)
    return tuple(sorted(rows, key=lambda r: (r.due, kinds.index(r.kind), r.person, r.key)))


@dataclass(frozen=True)
class Timer:
    """A reminder as data.

    Args:
        kind: what it reminds of.
        default: when, in words, as the rules say it.
        starts: what the time is counted from.
        whom: who is reminded.
        rules: the rules of the catalogue.
        setting: the dated setting that holds its number, or ``None`` where a decision does.
        unit: what the setting counts, such as *månader*.
        ahead: how many days before the day it is shown.
    """

    kind: TodoKind
    default: str
    starts: str
    whom: str
    rules: tuple[str, ...]
    setting: SettingName | None = None
    unit: str = ""
    ahead: int = 30


_OWNER = "Ärendeägaren"
TIMERS: tuple[Timer, ...] = (
    Timer(
        TodoKind.APPROVAL,
        "Så länge det väntar",
        "förslaget",
        "Enhetschefen eller ställföreträdaren, aldrig den som föreslog",
        ("RAG-59",),
    ),
    Timer(TodoKind.RETURNED, "Så länge frågan väntar", "frågan", "Den som föreslog", ("RAG-59",)),
    Timer(
        TodoKind.FOLLOW_UP,
        "En gång i månaden",
        "senaste uppföljningen, annars placeringens start",
        "Ärendeägaren efter väg in: IFO-handläggare, konsulent, eller part och samordnare",
        ("OSB-70", "RAG-08", "RAG-11", "RAG-13", "OSB-99"),
        SettingName.FOLLOW_UP_MONTHS,
        "månader",
    ),
    Timer(
        TodoKind.AF_DAY,
        "En gång i månaden",
        "senaste AF-dagen",
        "Konsulenten",
        ("OSB-73", "OSB-74"),
    ),
    Timer(
        TodoKind.PLACEMENT_ENDS,
        "30 dagar före slutet",
        "placeringens slutdag",
        _OWNER,
        ("RAG-20",),
        SettingName.ENDING_DAYS,
        "dagar",
    ),
    Timer(
        TodoKind.PLACEMENT_TO_CLOSE,
        "Från dagen efter slutet tills den är stängd",
        "placeringens slutdag",
        _OWNER,
        ("RAG-58",),
    ),
    Timer(
        TodoKind.TRIPARTITE,
        "Före varje periods slut",
        "placeringens slutdag",
        _OWNER,
        ("OSB-81",),
        SettingName.TRIPARTITE_DAYS,
        "dagar",
    ),
    Timer(
        TodoKind.CLOSING_MEETING,
        "Före anställningens slut",
        "anställningens slutdag",
        _OWNER,
        ("OSB-100",),
        SettingName.CLOSING_MEETING_DAYS,
        "dagar",
    ),
    Timer(
        TodoKind.FULL_TIME,
        "Efter ungefär en månad på heltid med god närvaro",
        "dagen då heltid började",
        _OWNER,
        ("OSB-68",),
        SettingName.FULL_TIME_WEEKS,
        "veckor",
    ),
    Timer(
        TodoKind.SUPPORT_CONTACT,
        "Den planerade dagen",
        "planeringen i placeringen",
        "Den som planerade kontakten, annars ärendeägaren",
        ("RAG-57",),
    ),
    Timer(
        TodoKind.SUBSIDY_ENDS,
        "90, 60, 30 och 14 dagar före slutet",
        "beslutets sista dag",
        "Enhetschefen och ärendeägaren",
        ("NAT-05", "RAG-27"),
        ahead=90,
    ),
    Timer(
        TodoKind.SUBSIDY_CLAIM,
        "Sista dagen att begära enligt stödformen",
        "månadens slut",
        "Enhetschefen och ärendeägaren",
        ("NAT-05",),
    ),
    Timer(
        TodoKind.FINAL_DOCUMENT,
        "När arbetsträningen slutar; efter en resursanställning när den slutar",
        "placeringens slutdag",
        _OWNER,
        ("RAG-20", "OSB-75", "OSB-101"),
        SettingName.ENDING_DAYS,
        "dagar",
    ),
    Timer(
        TodoKind.SECTION,
        "Tills avsnittet är klart",
        "dagen då avsnittet skickades",
        "Handledaren som ska skriva",
        ("OSB-78",),
    ),
    Timer(
        TodoKind.WORK_CONFIRMED,
        "En månad efter avslut till arbete",
        "första arbetsdagen",
        _OWNER,
        ("KAS-04", "KAS-09"),
        SettingName.WORK_CONFIRMED_MONTHS,
        "månader",
        ahead=7,
    ),
)
_BY_KIND = {timer.kind: timer for timer in TIMERS}


def timer_of(kind: TodoKind) -> Timer:
    """Return the timer behind a reminder."""
    return _BY_KIND[kind]


@dataclass(frozen=True)
class TimerRow:
    """A timer with what holds today, for *Varför?*."""

    timer: Timer
    value: str
    valid_from: date | None
    sources: tuple[str, ...]

    @property
    def rule_text(self) -> str:
        """The rules with the documents that they stand in."""
        rules = ", ".join(self.timer.rules)
        return f"{rules} ({'; '.join(self.sources)})" if self.sources else rules

    @property
    def sentence(self) -> str:
        """Why something is reminded of, in a few words."""
        timer = self.timer
        held = f" Inställt värde: {self.value}." if self.value else ""
        return (
            f"{timer.default}, räknat från {timer.starts}. {timer.whom} påminns.{held} "
            f"Källa: {self.rule_text}."
        )
