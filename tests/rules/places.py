"""On which screen the rules of a module are met, for the handbook's table."""

from typing import Final

SKIPPED: Final = ("storage/", "services/demo/", "services/first_data", "domain/errors")
"""Where a rule is named without anything being done because of it."""
_LEAVES: Final = "Akten: Ledighet, intyg och resor"
_PLANS: Final = "Akten: Planer"
_MATCHING: Final = "Akten: Matchning"
_MAPPING: Final = "Akten: Kartläggning"
_OVERVIEW: Final = "Akten: Översikt"
_FOLLOW_UPS: Final = "Akten: Uppföljning"
PLACES: Final[tuple[tuple[str, str], ...]] = (
    ("rule_switch", "Inställningar"),
    ("setting", "Inställningar"),
    ("timers", "Att göra"),
    ("reminder", "Att göra"),
    ("exports", "Rapporter"),
    ("attendance_export", "Närvaro"),
    ("reports", "Rapporter"),
    ("importing", "Läs in"),
    ("retention", "Gallring"),
    ("erasure", "Gallring"),
    ("rollup", "Sammanställning"),
    ("job_track", "Jobbspår"),
    ("intake_tab", "Akten: Inskrivning"),
    ("order_intake", "Beställningar"),
    ("orders", "Beställningar"),
    ("order_", "Beställningar"),
    ("pasted_order", "Beställningar"),
    ("private_order", "Beställningar"),
    ("billing", "Beställningar"),
    ("intake", "Inskrivning"),
    ("next_step", "Inskrivning"),
    ("approval_break", "Godkännande"),
    ("approval", "Godkännande"),
    ("mapping", _MAPPING),
    ("motivation", _MAPPING),
    ("matching", _MATCHING),
    ("suggestions", _MATCHING),
    ("progress", _MATCHING),
    ("competence_card", "Dokument"),
    ("competenc", _MATCHING),
    ("leave", _LEAVES),
    ("certificate", _LEAVES),
    ("bus_card", _LEAVES),
    ("timeline", "Akten: Tidslinje"),
    ("stage", "Akten: Tidslinje"),
    ("agree", "Avtal"),
    ("employer_contact", "Motparter"),
    ("customer", "Motparter"),
    ("development", _FOLLOW_UPS),
    ("af_day", "Att göra, AF-dag"),
    ("af_meeting", "Att göra, AF-dag"),
    ("follow_up", _FOLLOW_UPS),
    ("observation", "Akten: Iakttagelser"),
    ("af_document", "Akten: Dokument"),
    ("deviation", "Akten: Dokument"),
    ("training_schedule", "Akten: Dokument"),
    ("final_", "Dokument"),
    ("placement", "Placeringar"),
    ("subsid", "Stöd"),
    ("resource_budget", "Stöd"),
    ("break", _PLANS),
    ("broken", _PLANS),
    ("plan_", _PLANS),
    ("plans", _PLANS),
    ("group", "Arenor"),
    ("arenas", "Arenor"),
    ("activity_forms", "Arenor"),
    ("matrix", "Arenor"),
    ("allocation", "Morgonmöte"),
    ("briefing", "Morgonmöte"),
    ("board_", "Morgonmöte"),
    ("day_sheet", "Morgonmöte"),
    ("rain_plan", "Morgonmöte"),
    ("attendance", "Närvaro"),
    ("expected", "Närvaro"),
    ("calendar", "Närvaro"),
    ("schedule", _OVERVIEW),
    ("consents", "Akten: Medgivanden"),
    ("notes", "Akten: Anteckningar"),
    ("note_", "Akten: Anteckningar"),
    ("case_editors", _OVERVIEW),
    ("closing", "Deltagare"),
    ("closure", "Deltagare"),
    ("enrolment", "Deltagare"),
    ("referral", _OVERVIEW),
    ("participant", "Deltagare"),
    ("domain/access", "Roller och behörighet"),
)
"""The first word that stands in a module's path says the screen; the order matters."""


def place_of(module: str) -> str:
    """Return the screen of a module, or an empty string where none is told."""
    return next((place for word, place in PLACES if word in module), "")
