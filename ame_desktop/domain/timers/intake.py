"""The timers of the way in: give cases, hold talks, contact AF, book interpreters, next steps."""

from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.timers.kinds import Timer
from ame_desktop.domain.unit_settings import SettingName

_OWNER = "Den som har ärendet"
INTAKE_TIMERS: tuple[Timer, ...] = (
    Timer(
        TodoKind.ASSIGN,
        "Tills någon på enheten har ärendet",
        "dagen då aktualiseringen kom",
        "Enhetschefen",
        ("RAG-07",),
    ),
    Timer(
        TodoKind.INTAKE_TALK,
        "Några dagar efter tilldelningen, eller den dag som är bokad",
        "dagen då ärendet tilldelades",
        _OWNER,
        ("OSB-25",),
        SettingName.INTAKE_TALK_DAYS,
        "dagar",
    ),
    Timer(
        TodoKind.AF_CONTACT,
        "Några dagar efter aktualiseringen, när personen kom en annan väg än AF",
        "dagen då aktualiseringen kom",
        _OWNER,
        ("OSB-24",),
        SettingName.AF_CONTACT_DAYS,
        "dagar",
    ),
    Timer(
        TodoKind.INTERPRETER,
        "Några dagar före samtalet, när personen har ett tolkspråk",
        "dagen då samtalet är bokat",
        _OWNER,
        ("OSB-33",),
        SettingName.INTERPRETER_DAYS,
        "dagar",
    ),
    Timer(
        TodoKind.NEXT_STEP,
        "Den dag som är bestämd",
        "dagen för nästa steg",
        "Den som svarar för steget, annars ärendeägaren",
        ("TRE-03",),
        ahead=7,
    ),
    Timer(
        TodoKind.NO_NEXT_STEP,
        "Så länge ansvarig eller nästa steg saknas",
        "dagen då det märks",
        "Ärendeägaren; utan ägare varje konsulent och enhetschefen",
        ("TRE-03",),
    ),
)
