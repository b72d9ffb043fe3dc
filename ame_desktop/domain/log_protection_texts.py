"""The log in Swedish: what participants ask about their own data, and what the unit answers."""

PROTECTION_TEXTS: dict[str, str] = {
    "data_protection.read": "Läste begäran om egna uppgifter",
    "data_protection.receive": "Tog emot en begäran om egna uppgifter",
    "data_protection.answer": "Besvarade en begäran om egna uppgifter",
    "data_protection.withdraw": "Tog bort en begäran om egna uppgifter",
    "data_protection.corrections": "Läste vad som har rättats",
    "data_protection.look": "Gick igenom ett registerutdrag",
    "data_protection.extract": "Lämnade ut ett registerutdrag",
    "data_protection.limit": "Begränsade behandlingen av uppgifter",
    "data_protection.lift": "Hävde en begränsning",
    "data_protection.register": "Skrev ut registret över behandlingar",
    "data_protection.incident": "Tog fram underlag för incidentrapport",
}
