"""What the acts of group activities and matching are called in the log, in Swedish."""

GROUP_TEXTS: dict[str, str] = {
    "groups.add": "Lade till en gruppaktivitet",
    "groups.edit": "Ändrade en gruppaktivitet",
    "groups.plan": "Planerade tillfällen för en grupp",
    "groups.session": "Ändrade ett tillfälle",
    "groups.cancel": "Ställde in ett tillfälle eller lät det bli av",
    "groups.remove": "Tog bort ett tillfälle",
    "groups.completion": "Läste vilka som har deltagit i en grupp",
    "groups.paper": "Tog ut en deltagarlista för en grupp",
    "matching.read": "Läste matchningen",
    "matching.add": "Skrev in en matchning",
    "matching.change": "Ändrade en matchning",
    "matching.remove": "Tog bort en matchning",
    "matching.skill": "Lade till en kompetens",
    "matching.drop_skill": "Tog bort en kompetens",
    "matching.rate": "Skrev in hur nära arbete personen är",
    "matching.change_rating": "Ändrade hur nära arbete personen är",
    "matching.drop_rating": "Tog bort en skattning av hur nära arbete personen är",
}
GROUP_FIELDS: dict[str, str] = {
    "cancelled": "Inställt",
    "topic": "Ämne",
    "calm": "Lugn miljö",
    "leader_id": "Ledare",
    "wish": "Önskemål",
    "judgement": "Bedömning",
    "outcome": "Utfall",
    "closeness": "Närhet till arbete",
    "complexity": "Komplexitet",
    "language": "Språkstöd",
}
