"""What the acts on the way to work are called in the log, room by room, in Swedish."""

WAY_TEXTS: dict[str, str] = {
    "settings.rule": "Satte på eller stängde av en regel",
}
WAY_ROOMS = {
    "planning": "planeringen",
    "certificates": "intyg",
    "job_tracks": "ett jobbspår",
}
WAY_FIELDS = {
    "booked_on": "Bokat till",
    "done_on": "Klart",
    "what": "Vad",
    "due": "Klart senast",
    "responsible": "Ansvarig",
    "note": "Kommentar",
    "signed_on": "Undertecknad",
}
