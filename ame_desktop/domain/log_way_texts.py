"""What the acts on the way to work are called in the log, room by room, in Swedish."""

from ame_desktop.domain.log_absence_texts import ABSENCE_TEXTS
from ame_desktop.domain.log_group_texts import GROUP_FIELDS, GROUP_TEXTS
from ame_desktop.domain.log_intake_texts import INTAKE_TEXTS
from ame_desktop.domain.log_mapping_texts import MAPPING_FIELDS, MAPPING_TEXTS
from ame_desktop.domain.log_month_texts import MONTH_FIELDS, MONTH_TEXTS
from ame_desktop.domain.log_plan_texts import PLAN_FIELDS, PLAN_TEXTS
from ame_desktop.domain.log_stand_in_texts import STAND_IN_FIELDS, STAND_IN_TEXTS
from ame_desktop.domain.log_track_texts import TRACK_FIELDS, TRACK_TEXTS
from ame_desktop.domain.log_wall_texts import WALL_FIELDS, WALL_TEXTS

WAY_TEXTS: dict[str, str] = {
    **MAPPING_TEXTS,
    **INTAKE_TEXTS,
    **GROUP_TEXTS,
    **ABSENCE_TEXTS,
    **TRACK_TEXTS,
    **PLAN_TEXTS,
    **WALL_TEXTS,
    **MONTH_TEXTS,
    **STAND_IN_TEXTS,
    "plans.break": "Noterade en bruten eller utgången planering",
    "plans.breaks.read": "Läste brutna planeringar",
    "plans.extend": "Skrev in en kontakt under en bruten planering",
    "plans.drug_test": "Bad chefen besluta om ett villkor i planeringen",
    "leaves.read": "Läste ledigheter och beslut",
    "leaves.add": "Skrev in en ledighet",
    "leaves.change": "Ändrade en ledighet",
    "leaves.remove": "Tog bort en ledighet",
    "plans.break.print": "Skrev ut en bruten planering",
    "plans.break.message": "Skrev meddelandet om en bruten planering",
    "plans.correct": "Rättade en bruten planering i en ny utgåva",
    "plans.lift": "Skrev in en likvärdig planering",
    "settings.rule": "Satte på eller stängde av en regel",
    "timeline.read": "Läste tidslinjen",
    "timeline.save": "Sparade tidslinjen",
    "certificates.read": "Läste intygen",
    "certificates.add": "Sparade ett intyg",
    "certificates.change": "Ändrade ett intyg",
    "certificates.remove": "Tog bort ett intyg",
    "notes.attach": "Bifogade en handling till en anteckning",
    "notes.paper": "Tog ut en bilaga till en anteckning",
    "customers.contact": "Sparade en kontakt med en arbetsgivare",
    "bus_cards.read": "Läste busskort och resor",
    "bus_cards.add": "Sparade ett busskort eller en resa",
    "bus_cards.change": "Ändrade ett busskort eller en resa",
    "bus_cards.remove": "Tog bort ett busskort eller en resa",
}
WAY_ROOMS = {
    "mapping": "kartläggningen",
    "intake": "inskrivningen",
    "planning": "planeringen",
    "plans": "planerna",
    "certificates": "intyg",
    "job_tracks": "ett jobbspår",
    "month_bases": "månadsunderlagen",
}
WAY_FIELDS = {
    **MAPPING_FIELDS,
    **GROUP_FIELDS,
    **TRACK_FIELDS,
    **PLAN_FIELDS,
    **MONTH_FIELDS,
    **WALL_FIELDS,
    **STAND_IN_FIELDS,
    "booked_on": "Bokat till",
    "done_on": "Klart",
    "what": "Vad",
    "due": "Klart senast",
    "responsible": "Ansvarig",
    "note": "Kommentar",
    "signed_on": "Undertecknad",
    "first_day": "Första dag",
    "extent_percent": "Omfattning i procent",
    "seen_on": "Uppvisat",
    "assessed_on": "Planeringen bedömd",
    "kilometres": "Kilometer",
}
