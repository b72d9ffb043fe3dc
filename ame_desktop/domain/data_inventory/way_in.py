"""What is kept of the way in: steps after a referral, next steps, progress, staff's training."""

from ame_desktop.domain.data_inventory.kinds import (
    BELONGS,
    BY_PERSON,
    IDENTITY,
    OWNER,
    VERSION,
    Room,
    TableEntry,
    delicate,
    others,
    own,
    staff,
    words,
    work,
)

WAY_IN = Room(
    "Vägen in",
    "Ta emot den som aktualiseras och veta vem som svarar för nästa steg.",
    {
        "intake_mark": TableEntry(
            "Steg vid inskrivning",
            "Veta vad som är bokat och gjort mellan aktualisering och kartläggning.",
            {
                "participant_id": OWNER,
                "referral_id": BELONGS,
                "step": own("Steg"),
                "booked_on": own("Bokat"),
                "booked_minute": own("Klockslag"),
                "done_on": own("Gjort"),
                "by_id": staff("Av"),
                "note": words("Anteckning"),
                "version": VERSION,
                "id": IDENTITY,
            },
            BY_PERSON,
        ),
        "next_step": TableEntry(
            "Nästa steg",
            "Ingen ska stå utan ansvarig och nästa steg.",
            {
                "participant_id": OWNER,
                "what": words("Vad"),
                "due": own("Senast"),
                "owner_staff_id": staff("Ansvarig"),
                "owner_name": others("Ansvarig utanför enheten"),
                "done_on": own("Gjort"),
                "version": VERSION,
                "id": IDENTITY,
            },
            BY_PERSON,
        ),
        "progress_mark": TableEntry(
            "Närhet till arbete",
            "Följa personens väg över tid.",
            {
                "participant_id": OWNER,
                "day": own("Dag"),
                "closeness": own("Närhet till arbete, 1–10"),
                "complexity": delicate("Ärendets svårighet, 1–3"),
                "note": words("Anteckning"),
                "by_id": staff("Av"),
                "version": VERSION,
                "id": IDENTITY,
            },
            BY_PERSON,
        ),
        "staff_training": TableEntry(
            "Personalens metodutbildning",
            "Veta vem som får kartlägga.",
            {
                "staff_id": staff("Medarbetare"),
                "method": work("Metod"),
                "since": work("Sedan"),
                "id": IDENTITY,
            },
            apart="Raden gäller personal, inte en deltagare.",
        ),
    },
)
