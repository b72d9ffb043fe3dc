"""What the acts on plans are called in the log, and their fields, in Swedish."""

PLAN_TEXTS = {
    "plans.read": "Läste planerna",
    "plans.add": "Skrev en plan",
    "plans.change": "Ändrade en plan",
    "plans.remove": "Tog bort ett utkast till plan",
    "plans.mark_row": "Noterade om en rad i en plan är klar",
    "plans.send": "Skickade en plan för underskrift",
    "plans.sign": "Noterade underskrifter på en plan",
    "plans.withdraw": "Återtog en plan",
    "plans.new_edition": "Började på en ny utgåva av en plan",
    "plans.print": "Tog ut en plan som PDF",
    "plans.af_list": "Läste vilka av AF:s planer som ska göras eller förnyas",
}
PLAN_FIELDS = {
    "edition": "Utgåva",
    "goal_on": "I arbete senast",
    "deep_follow_up_on": "Fördjupad uppföljning",
    "registered_on": "Inskriven hos Arbetsförmedlingen",
    "renewed_on": "Förnyad",
    "sent_at": "Skickad",
    "withdrawn_at": "Återtagen",
    "party": "Part",
    "present": "Närvarande",
    "quantity": "Omfattning",
}
