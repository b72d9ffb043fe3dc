"""The timers of certificates, of sickness in a programme, and of contacts with employers."""

from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.timers.kinds import Timer
from ame_desktop.domain.unit_settings import SettingName

_WHOM = "Närvaroadministratören och ärendeägaren"

CERTIFICATE_TIMERS: tuple[Timer, ...] = (
    Timer(
        TodoKind.EMPLOYER_CONTACT,
        "Den dag som är lovad",
        "kontakten med arbetsgivaren",
        "Den som hade kontakten",
        ("OSB-87",),
        ahead=7,
    ),
    Timer(
        TodoKind.SICK_REPORTED,
        "Första dagen tills det är noterat, för den som är i ett program hos Arbetsförmedlingen",
        "första sjukdagen",
        _WHOM,
        ("NAT-09",),
        ahead=0,
    ),
    Timer(
        TodoKind.CERTIFICATE,
        "Efter sju kalenderdagar, tills ett intyg är uppvisat",
        "första sjukdagen",
        _WHOM,
        ("TRE-61", "TRE-62", "NAT-09"),
        SettingName.SICK_NOTE_DAYS,
        "dagar",
        ahead=0,
    ),
    Timer(
        TodoKind.CERTIFICATE_ENDS,
        "Sju dagar före sista dagen",
        "intygets sista dag",
        _WHOM,
        ("TRE-62",),
        ahead=7,
    ),
    Timer(
        TodoKind.PROGRAMME_SICK,
        "Före 30 kalenderdagar i rad i ett program hos Arbetsförmedlingen",
        "första sjukdagen",
        "Ärendeägaren",
        ("NAT-10",),
        SettingName.PROGRAMME_SICK_DAYS,
        "dagar",
        ahead=10,
    ),
    Timer(
        TodoKind.PLAN_ASSESSED,
        "När ett intyg är uppvisat, tills planeringen är bedömd",
        "dagen då intyget visades",
        "Ärendeägaren",
        ("TRE-63",),
        ahead=0,
    ),
)
