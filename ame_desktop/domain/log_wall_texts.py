"""What the acts before the whole room are called in the log, in Swedish."""

WALL_TEXTS: dict[str, str] = {
    "briefing.day_slips": "Skrev ut dagens lapp",
    "kiosk.check_in": "Deltagaren prickade av sig själv på arenans skärm",
    "kiosk.open": "Visade arenakiosken",
    "kiosk.take_back": "Deltagaren tog tillbaka sin egen avprickning",
    "wall.open": "Visade tavlan för rummet",
    "wall.team": "Visade lagets dag för rummet",
}
WALL_FIELDS: dict[str, str] = {"self_check_in": "Egen incheckning", "bring": "Ta med"}
