"""The timers of attendance: missing marks, and what follows when somebody stays away."""

from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.timers.kinds import Timer
from ame_desktop.domain.unit_settings import SettingName

ABSENCE_TIMERS: tuple[Timer, ...] = (
    Timer(
        TodoKind.UNMARKED,
        "Samma dag, från klockslaget i Inställningar",
        "dagen då någon väntas",
        "Handledaren i arenan och närvaroadministratören",
        ("GAP-05",),
        ahead=0,
    ),
    Timer(
        TodoKind.ABSENCE_CALL,
        "Samma dag, tills någon har ringt",
        "dagen då personen uteblev",
        "Handledaren i arenan och närvaroadministratören",
        ("OSB-19", "GAP-05"),
        ahead=0,
    ),
    Timer(
        TodoKind.ABSENCE_OWNER,
        "När någon har uteblivit två gånger inom 14 dagar",
        "den senaste dagen då personen uteblev",
        "Närvaroadministratören och ärendeägaren",
        ("OSB-19",),
        SettingName.ABSENCE_TIMES,
        "gånger",
        ahead=0,
    ),
    Timer(
        TodoKind.AF_NOTICE,
        "När arbetsträningen har avbrutits, tills det är anmält",
        "dagen då den avbröts",
        "Ärendeägaren",
        ("OSB-19", "NAT-10"),
        ahead=0,
        theirs=("NAT-10",),
    ),
)
