"""What each act of *gallring* is called in the log, in Swedish."""

RETENTION_TEXTS: dict[str, str] = {
    "retention.draft": "Gjorde ett förslag om gallring",
    "retention.keep": "Behöll en person ur ett förslag om gallring",
    "retention.take_again": "Tog med en person i ett förslag om gallring igen",
    "retention.propose": "Föreslog gallring",
    "retention.discard": "Tog bort ett förslag om gallring",
    "retention.read": "Läste ett förslag om gallring",
    "retention.archive": "Exporterade personer till arkivet före gallring",
    "retention.archived": "Sparade arkivexportens kontrollsumma",
    "retention.erase": "Gallrade personer",
    "retention.prove": "Gjorde ett gallringsprotokoll",
    "retention.minutes": "Skrev ut ett gallringsprotokoll",
}
