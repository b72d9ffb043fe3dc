"""The timers of jobbspår: the parties' yes, what is planned for a day, and what came of it."""

from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.timers.kinds import Timer
from ame_desktop.domain.unit_settings import SettingName

_RESPONSIBLE = "Den som är ansvarig för jobbspåret, annars alla som skriver jobbspår"
TRACK_TIMERS: tuple[Timer, ...] = (
    Timer(
        TodoKind.TRACK_ANCHOR,
        "I god tid före start, tills alla parter har sagt ja",
        "jobbspårets första dag",
        _RESPONSIBLE,
        ("JSP-14",),
        SettingName.TRACK_ANCHOR_DAYS,
        "dagar",
    ),
    Timer(
        TodoKind.TRACK_ACTIVITY,
        "Till och med dagen i tidplanen",
        "aktivitetens dag i rekryteringsplanen",
        _RESPONSIBLE,
        ("JSP-11",),
        ahead=14,
    ),
    Timer(
        TodoKind.TRACK_OUTCOME,
        "Från sista dagen tills utfallet är skrivet",
        "deltagarens sista dag, annars jobbspårets",
        _RESPONSIBLE,
        ("JSP-15",),
        ahead=0,
    ),
)
