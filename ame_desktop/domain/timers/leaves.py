"""The timers of broken and expired plans, and of long leaves."""

from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.timers.kinds import Timer
from ame_desktop.domain.unit_settings import SettingName

_OWNER = "Ärendeägaren"

LEAVE_TIMERS: tuple[Timer, ...] = (
    Timer(
        TodoKind.BROKEN_ENDS,
        "Två månader, eller en månad efter senaste kontakten om det är senare",
        "dagen då planeringen bröts",
        _OWNER,
        ("TRE-35", "TRE-34", "TRE-25"),
        SettingName.BROKEN_MONTHS,
        "månader",
        ahead=14,
    ),
    Timer(
        TodoKind.EXPIRED_ENDS,
        "Två månader utan kontakt",
        "dagen då planeringen gick ut, eller senaste kontakten",
        _OWNER,
        ("TRE-36",),
        SettingName.EXPIRED_MONTHS,
        "månader",
        ahead=14,
    ),
    Timer(
        TodoKind.PARENTAL_APPLY,
        "Tre månader före start när barnet är äldre än 14 månader",
        "ledighetens första dag",
        _OWNER,
        ("TRE-58",),
        SettingName.PARENTAL_APPLY_MONTHS,
        "månader",
    ),
    Timer(
        TodoKind.PARENTAL_CERTIFICATE,
        "Åtta månader in i ledigheten",
        "ledighetens första dag",
        _OWNER,
        ("TRE-56",),
        SettingName.PARENTAL_CERTIFICATE_MONTHS,
        "månader",
    ),
    Timer(
        TodoKind.PARENTAL_PLAN,
        "Senast tretton månader efter födseln",
        "barnets födelsedag",
        _OWNER,
        ("TRE-57",),
        SettingName.PARENTAL_PLAN_MONTHS,
        "månader",
    ),
    Timer(
        TodoKind.PLANNING_CALL,
        "Den dag personen är kallad till",
        "kallelsen efter en missad behandling",
        _OWNER,
        ("TRE-59",),
        ahead=7,
    ),
    Timer(
        TodoKind.STUDIES_CHECK,
        "Var tredje månad under studier utan studiemedel, såsom SFI",
        "studiernas första dag, eller senaste utvärderingen",
        _OWNER,
        ("TRE-51",),
        SettingName.STUDIES_CHECK_MONTHS,
        "månader",
        ahead=14,
    ),
    Timer(
        TodoKind.STUDIES_CLOSE,
        "Den dag studierna börjar",
        "studiernas första dag",
        _OWNER,
        ("TRE-50",),
        ahead=14,
    ),
)
