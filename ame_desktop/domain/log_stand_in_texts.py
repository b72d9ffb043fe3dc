"""What stand-ins for colleagues are called in the log, in Swedish."""

STAND_IN_TEXTS: dict[str, str] = {
    "stand_ins.appoint": "Utsåg en vikarie",
    "stand_ins.change": "Ändrade en vikarie",
    "stand_ins.end": "Avslutade ett vikariat",
}
STAND_IN_FIELDS: dict[str, str] = {
    "away_id": "Frånvarande",
    "stand_in_id": "Vikarie",
    "ended_on": "Slutade",
}
