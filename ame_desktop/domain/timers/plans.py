"""The timers of plans: signature, end, deep follow-up, rows, and AF's plan made and renewed."""

from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.timers.kinds import Timer
from ame_desktop.domain.unit_settings import SettingName

_OWNER = "Konsulenten eller samordnaren som äger ärendet"
PLAN_TIMERS: tuple[Timer, ...] = (
    Timer(
        TodoKind.PLAN_SIGNATURE,
        "Inom 48 timmar, sedan återtas planen",
        "stunden då planen skickades",
        _OWNER,
        ("TRE-23",),
        SettingName.PLAN_SIGN_HOURS,
        "timmar",
    ),
    Timer(
        TodoKind.PLAN_ENDS,
        "I god tid innan planen går ut",
        "planens sista dag",
        _OWNER,
        ("TRE-16",),
        SettingName.PLAN_ENDING_DAYS,
        "dagar",
    ),
    Timer(
        TodoKind.DEEP_FOLLOW_UP,
        "Den dag som står i planen",
        "planens fördjupade uppföljning",
        _OWNER,
        ("TRE-22",),
    ),
    Timer(
        TodoKind.PLAN_ROW,
        "Den dag som står på raden",
        "planens rad",
        "Den som är ansvarig, annars ärendeägaren",
        ("OSB-58",),
        ahead=14,
    ),
    Timer(
        TodoKind.AF_PLAN_MADE,
        "Inom 30 dagar",
        "inskrivningen hos Arbetsförmedlingen, annars aktualiseringen",
        "Konsulenten",
        ("AFR-07",),
        SettingName.AF_PLAN_DAYS,
        "dagar",
    ),
    Timer(
        TodoKind.AF_PLAN_RENEWED,
        "Inom sex månader, oftare när ärendet är svårt",
        "dagen då planen senast gjordes eller förnyades",
        "Konsulenten",
        ("AFR-08", "AFR-22", "NAT-12"),
        SettingName.AF_PLAN_MONTHS,
        "månader",
        theirs=("NAT-12",),
    ),
)
