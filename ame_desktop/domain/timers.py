"""The timers that say when somebody is reminded: kept as data, with their rules.

Source: the consolidated timers of the unit's documents.
"""

from dataclasses import dataclass
from datetime import date

from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.unit_settings import SettingName


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
    Timer(
        TodoKind.AGREEMENT_ENDS,
        "90, 60 och 30 dagar före slutet",
        "avtalets sista dag",
        "Den som är ansvarig för avtalet, annars koordinator och enhetschef",
        ("RAG-42",),
        SettingName.AGREEMENT_FIRST_DAYS,
        "dagar",
        ahead=90,
    ),
    Timer(
        TodoKind.AGREEMENT_FOLLOW_UP,
        "Avtalets dagar för uppföljning",
        "avtalets första dag",
        "Den som är ansvarig för avtalet, annars koordinator och enhetschef",
        ("RAG-41",),
        SettingName.AGREEMENT_FOLLOW_UP_MONTHS,
        "månader",
    ),
    Timer(
        TodoKind.ROLLUP,
        "Före periodens slut, tills den är fastställd",
        "periodens sista dag",
        "Koordinatorn och enhetschefen",
        ("RAG-45",),
        SettingName.ROLLUP_DAYS,
        "dagar",
    ),
    Timer(
        TodoKind.CHARGE,
        "När arbetet är utfört, tills underlaget är gjort",
        "dagen då arbetet utfördes",
        "Enhetschefen prövar moms och konkurrens, sedan debiterar koordinatorn",
        ("RAG-48", "NAT-52"),
    ),
    Timer(
        TodoKind.DATA_REQUEST,
        "Inom en månad",
        "dagen då begäran kom",
        "Ärendeägaren, den som tog emot begäran och enhetschefen",
        ("NAT-36",),
        SettingName.DATA_REQUEST_MONTHS,
        "månader",
    ),
    Timer(
        TodoKind.ERASURE,
        "Från beslutet, tills protokollet är gjort",
        "dagen då gallringen godkändes",
        "Enhetschefen, aldrig den som föreslog",
        ("NAT-37",),
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
