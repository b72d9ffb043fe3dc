"""What each act about agreements is called in the log, in Swedish."""

AGREEMENT_TEXTS: dict[str, str] = {
    "agreements.add": "Lade upp ett utkast till avtal",
    "agreements.change": "Ändrade ett avtal",
    "agreements.remove": "Tog bort ett utkast till avtal",
    "agreements.propose": "Bad enhetschefen godkänna ett längre avtal",
    "agreements.sign": "Tecknade ett avtal",
    "agreements.end": "Avslutade ett avtal",
    "agreements.renew": "Förnyade ett avtal",
    "agreements.task_add": "Lade till en uppgift i ett avtal",
    "agreements.task_change": "Ändrade en uppgift i ett avtal",
    "agreements.task_remove": "Tog bort en uppgift ur ett avtal",
    "agreements.follow_up": "Ändrade en uppföljning av ett avtal",
    "agreements.follow_up_remove": "Tog bort en planerad uppföljning av ett avtal",
    "agreements.print": "Tog fram ett avtal att teckna",
    "agreements.follow_up_print": "Tog fram uppföljningen av ett avtal",
    "import.avtal": "Läste in avtal",
}
