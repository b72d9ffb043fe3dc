"""What the acts of *Föreslå fördelning* are called in the log, in Swedish."""

PROPOSAL_TEXTS: dict[str, str] = {
    "briefing.propose": "Läste underlag för ett förslag till dagens fördelning",
    "briefing.take": "Fördelade efter ett förslag",
}
