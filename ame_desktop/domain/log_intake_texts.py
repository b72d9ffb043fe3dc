"""What the acts of the way in are called in the log, in Swedish."""

INTAKE_TEXTS: dict[str, str] = {
    "intake.board": "Läste Inskrivning",
    "intake.read": "Läste inskrivningen i akten",
    "intake.assign": "Tilldelade ett ärende",
    "intake.step": "Skrev ett steg i inskrivningen",
    "intake.clear": "Tog tillbaka ett steg i inskrivningen",
    "intake.finish": "Gjorde klar inskrivningen",
    "intake.reopen": "Öppnade inskrivningen igen",
    "intake.next_add": "Bestämde nästa steg",
    "intake.next_change": "Ändrade nästa steg",
    "intake.next_done": "Gjorde klart nästa steg",
    "intake.receive": "Tog emot en aktualisering",
    "intake.enrol": "Skrev in i en arena",
    "intake.referral_paper": "Sparade aktualiseringsblanketten",
    "intake.consent_paper": "Sparade medgivandet som papper",
    "intake.information_paper": "Sparade informationen om personuppgifter",
}
