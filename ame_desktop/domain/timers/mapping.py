"""The timers of the mapping: its meetings, and what it leads to."""

from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.timers.kinds import Timer
from ame_desktop.domain.unit_settings import SettingName

MAPPING_TIMERS: tuple[Timer, ...] = (
    Timer(
        TodoKind.MAPPING_SESSION,
        "Högst 60 minuter; visas veckan före och tills utfallet är noterat",
        "det bokade samtalet",
        "Den som kartlägger",
        ("OSB-31", "OSB-33"),
        SettingName.MAPPING_MINUTES,
        "minuter",
        ahead=7,
    ),
    Timer(
        TodoKind.MAPPING_ACTION,
        "Sju dagar före den dag som är satt",
        "åtgärdens dag",
        "Den som ansvarar för åtgärden, annars den som kartlade",
        ("OSB-53",),
        SettingName.MAPPING_ACTION_DAYS,
        "dagar",
        ahead=60,
    ),
)
