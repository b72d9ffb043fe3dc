"""What searches are called in the log, in Swedish; what was typed is told nowhere."""

SEARCH_TEXTS: dict[str, str] = {
    "search.people": "Såg personer i sökningen",
    "search.number": "Fann personer på de fyra sista siffrorna",
}
