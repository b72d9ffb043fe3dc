"""What each act of following up the log is called in the log itself, in Swedish."""

FOLLOW_UP_TEXTS: dict[str, str] = {
    "log.list": "Läste loggen",
    "log.readers": "Läste vilka som har läst akten",
    "log.check": "Kontrollerade loggens kedja",
    "log.anchor": "Sparade loggens kontrollsumma",
    "log.draw": "Drog månadens urval ur loggen",
    "log.review": "Läste månadens urval ur loggen",
    "log.judge": "Bedömde en rad i månadens urval",
    "log.close": "Avslutade månadens uppföljning av loggen",
    "log.minutes": "Skrev ut protokollet från logguppföljningen",
}
