"""What is done with closed days and absence is called in the log, in Swedish."""

ABSENCE_TEXTS: dict[str, str] = {
    "attendance.close_day": "Avslutade dagen för en arena",
    "attendance.reopen_day": "Öppnade en avslutad dag igen",
    "attendance.reason": "Skrev varför någon var borta",
    "absence.list": "Läste vilka som har uteblivit eller är sjuka",
    "absence.sheet": "Läste vad som gäller en frånvaro",
    "absence.step": "Noterade ett steg efter en frånvaro",
}
