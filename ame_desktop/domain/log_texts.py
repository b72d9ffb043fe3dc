"""The log in Swedish: what each act is called, and which fields a change concerned."""

from collections.abc import Iterable
from typing import Any

from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_agreement_texts import AGREEMENT_TEXTS
from ame_desktop.domain.log_follow_up_texts import FOLLOW_UP_TEXTS
from ame_desktop.domain.log_order_texts import ORDER_TEXTS
from ame_desktop.domain.log_placing_texts import PLACING_TEXTS
from ame_desktop.domain.log_proposal_texts import PROPOSAL_TEXTS
from ame_desktop.domain.log_protection_texts import PROTECTION_TEXTS
from ame_desktop.domain.log_retention_texts import RETENTION_TEXTS
from ame_desktop.domain.log_search_texts import SEARCH_TEXTS
from ame_desktop.domain.log_way_texts import WAY_FIELDS, WAY_ROOMS, WAY_TEXTS

ACTION_TEXTS: dict[str, str] = {
    **PLACING_TEXTS,
    **AGREEMENT_TEXTS,
    **FOLLOW_UP_TEXTS,
    **ORDER_TEXTS,
    **PROPOSAL_TEXTS,
    **PROTECTION_TEXTS,
    **RETENTION_TEXTS,
    **SEARCH_TEXTS,
    **WAY_TEXTS,
    "participants.list": "Läste listan över deltagare",
    "participants.file": "Öppnade akten",
    "participants.number": "Visade hela personnumret",
    "participants.contact": "Visade adress och telefon",
    "participants.add": "Lade upp deltagaren",
    "participants.edit": "Ändrade uppgifter",
    "participants.end": "Avslutade tiden på enheten",
    "participants.confirm": "Bekräftade om arbetet varade i en månad",
    "participants.statistics": "Ändrade uppgifter för statistiken",
    "participants.return": "Skrev in på nytt",
    "participants.protect": "Ändrade skyddade personuppgifter",
    "participants.apart": "Satte två deltagare som inte tillsammans",
    "participants.together": "Tog bort inte tillsammans",
    "participants.history": "Läste historiken",
    "participants.export": "Exporterade listan över deltagare",
    "referrals.edit": "Ändrade aktualiseringen",
    "referrals.steps": "Ändrade kontakt, kartläggning eller bedömning",
    "referrals.owner": "Försökte byta ärendeägare",
    "memberships.join": "Lade till i en arena",
    "memberships.change": "Ändrade tiden i en arena",
    "memberships.move": "Flyttade till en annan arena",
    "schedules.set": "Ändrade schemat",
    "notes.read": "Läste anteckningarna",
    "notes.add": "Skrev en anteckning",
    "notes.edit": "Ändrade en anteckning",
    "consents.read": "Läste medgivandena",
    "consents.add": "Lade till ett medgivande",
    "consents.withdraw": "Återkallade ett medgivande",
    "adaptations.add": "Lade till en anpassning",
    "adaptations.edit": "Ändrade en anpassning",
    "adaptations.remove": "Tog bort en anpassning",
    "qualifications.add": "Lade till en behörighet",
    "qualifications.edit": "Ändrade en behörighet",
    "qualifications.remove": "Tog bort en behörighet",
    "arenas.members": "Läste vilka som är med i arenan",
    "arenas.add": "Lade till en arena",
    "arenas.edit": "Ändrade en arena",
    "arenas.move": "Ändrade arenornas ordning",
    "arenas.matrix": "Ändrade vad som är tillåtet på en arena",
    "staff.add": "Lade till personal",
    "unit.moved": "Flyttade enheten till en annan plats",
    "staff.edit": "Ändrade personal",
    "settings.set": "Ändrade en inställning",
    "catalogue.template": "Ändrade uppgiftskatalogen",
    "catalogue.vehicle": "Ändrade fordon eller utrustning",
    "protected.read": "Försökte nå en skyddad person",
    "attendance.mark": "Markerade närvaro",
    "attendance.rest_present": "Markerade övriga närvarande",
    "attendance.correct": "Rättade närvaro",
    "attendance.announce": "Anmälde frånvaro",
    "attendance.withdraw": "Tog bort anmäld frånvaro",
    "attendance.lock": "Låste en månad",
    "attendance.unlock": "Låste upp en månad",
    "attendance.day": "Läste dagens närvaro",
    "attendance.span": "Läste närvaron över tid",
    "attendance.person": "Läste personens närvaro",
    "attendance.export": "Exporterade närvaro",
    "outbox.forget": "Rensade gamla kvitton på det som skickats",
    "briefing.assign": "Fördelade på en uppgift",
    "briefing.move": "Flyttade till en annan uppgift",
    "briefing.unassign": "Tog bort från en uppgift",
    "briefing.part": "Ändrade del av dagen",
    "briefing.copy": "Fördelade som en tidigare dag",
    "briefing.lay_out": "Lade ut avtalat och planerat arbete",
    "briefing.freeze": "Fastställde dagen",
    "briefing.board": "Läste tavlan",
    "briefing.adaptations": "Läste anpassningar inför dagen",
    "import.deltagare": "Läste in en lista över deltagare",
    "import.narvaro": "Läste in närvaro",
    "import.bestallningar": "Läste in beställningar",
    "rollups.fix": "Fastställde en sammanställning",
    "rollups.save": "Sparade en sammanställning som fil",
    "access.password": "Satte lösenord för en i personalen",
    "access.own_password": "Bytte sitt lösenord",
    "access.login": "Loggade in",
    "access.failed_login": "Misslyckades att logga in",
    "access.password_removed": "Tog bort en inloggning",
    "access.clock_back": "Datorns klocka hade ställts tillbaka",
    "access.key_proposed": "Föreslog byte av datanyckel",
    "access.key_changed": "Bytte datanyckel",
    "administration.check": "Kontrollerade databasen",
    "administration.repair": "Rättade rader efter en kontroll av databasen",
    "presence.open": "Öppnade en rad för ändring",
    "presence.close": "Stängde raden efter ändring",
    "undo": "Ångrade en ändring",
}
_ROOM_TEXTS = {
    **WAY_ROOMS,
    "attendance": "närvaron",
    "briefing": "morgonmötet",
    "tasks": "uppgifterna",
    "placements": "en placering",
    "import": "en inläsning",
    "catalogue": "katalogen",
    "access": "en inloggning",
    "administration": "databasen",
    "staff": "personalen",
    "settings": "inställningarna",
    "backup": "säkerhetskopian",
    "customers": "en motpart",
    "orders": "en beställning",
    "rollups": "en sammanställning",
    "agreements": "ett avtal",
    "reports": "en rapport",
    "subsidies": "ett stöd",
    "export": "en lista",
    "demo": "övningsenheten",
    "unit": "enheten",
    "approvals": "ett ärende för beslut",
    "identity": "uppgifter om deltagaren",
    "case": "anteckningar och medgivanden",
    "adaptations": "anpassningar",
    "final_documents": "ett dokument",
    "drafts": "ett utkast",
    "observations": "iakttagelserna",
    "follow_ups": "uppföljningarna",
    "af_days": "AF-dagen",
    "reminders": "det som är att göra",
    "log": "loggen",
    "retention": "gallringen",
    "data_protection": "en begäran om egna uppgifter",
}
_KIND_TEXTS = {
    LogKind.CHANGE: "Ändrade",
    LogKind.READ: "Läste",
    LogKind.EXPORT: "Exporterade",
    LogKind.PRINT: "Skrev ut",
    LogKind.DENIED: "Nekades",
    LogKind.LOGIN: "Loggade in",
    LogKind.FAILED_LOGIN: "Misslyckades att logga in",
    LogKind.SYSTEM: "Programmet ändrade",
}
_FIELD_TEXTS = {
    **WAY_FIELDS,
    "given_name": "Förnamn",
    "family_name": "Efternamn",
    "alias": "Kortnamn",
    "number": "Personnummer",
    "number_draft": "Personnummer att kontrollera",
    "phone": "Telefon",
    "email": "E-post",
    "address": "Adress",
    "interpreter_language": "Tolkspråk",
    "comment": "Kommentar",
    "protection": "Skyddade personuppgifter",
    "route": "Väg in",
    "referred_by": "Aktualiserad av",
    "forum": "Forum",
    "received_on": "Inkom",
    "owner_staff_id": "Ärendeägare",
    "owner_name": "Ärendeägare",
    "placed_by_staff_id": "Ansvarig för placeringen",
    "contact_on": "Kontakt",
    "mapping_on": "Kartläggning",
    "assessment_on": "Bedömning",
    "start": "Första dag",
    "end": "Sista dag",
    "end_reason": "Orsak till avslut",
    "valid_from": "Gäller från",
    "valid_to": "Gäller till",
    "kind": "Slag",
    "heading": "Rubrik",
    "text": "Text",
    "party": "Part",
    "given_on": "Gavs",
    "withdrawn_on": "Återkallat",
    "state": "Läge",
    "minutes": "Minuter",
    "name": "Namn",
    "login": "Användarnamn",
    "active": "Används",
    "purpose": "Syfte",
    "weekdays": "Veckodagar",
    "capacity": "Platser",
    "per_supervisor": "Deltagare per handledare",
    "expects_all": "Alla väntas",
    "place": "Plats",
    "places": "Platser",
    "demands": "Krav",
    "registration": "Registreringsnummer",
    "checked_until": "Besiktad till",
    "value": "Värde",
    "decision_number": "Beslutsnummer",
    "decided_on": "Beslutsdatum",
    "level_percent": "Nivå",
    "wage": "Lön",
    "extent_percent": "Omfattning",
    "extra_amount": "Tillägg",
    "day_rate": "Ersättning per dag",
    "applied_on": "Ansökan skickad",
    "days": "Dagar",
    "amount": "Belopp",
    "claimed_on": "Begärt den",
    "monthly": "Kostnad per månad",
    "kronor": "Budget",
    "slots": "Anställningar",
    "source": "Källa",
    "day": "Dag",
    "part": "Del av dagen",
    "start_minute": "Starttid",
    "end_minute": "Sluttid",
}
# Values of these may stand in the history; of all others only that they changed. Source: NAT-33.
_SHOWN = frozenset(
    {
        "given_name",
        "family_name",
        "alias",
        "route",
        "received_on",
        "contact_on",
        "mapping_on",
        "assessment_on",
        "start",
        "end",
        "valid_from",
        "valid_to",
        "given_on",
        "withdrawn_on",
        "state",
        "minutes",
        "day",
        "name",
        "capacity",
        "per_supervisor",
        "places",
        "registration",
        "checked_until",
        "source",
    }
)


def action_text(action: str, kind: LogKind) -> str:
    """Return what an act is called, in a few Swedish words."""
    known = ACTION_TEXTS.get(action)
    if known is not None:
        return f"Nekades: {known[:1].lower()}{known[1:]}" if kind is LogKind.DENIED else known
    room = action.split(".", maxsplit=1)[0]
    return f"{_KIND_TEXTS[kind]} {_ROOM_TEXTS.get(room, 'något')}"


def detail_texts(detail: Iterable[list[Any]], *, values: bool = True) -> tuple[str, ...]:
    """Return what a change concerned, one line a field: *Telefon*, *Sista dag: – → 2026-12-01*.

    Without ``values`` only which fields they were.
    """
    found: dict[str, None] = {}
    for item in detail:
        if len(item) != 4 or item[2] is None or item[3] is None:
            continue
        before, after = item[2:]
        for name in after:
            if name in _FIELD_TEXTS:
                line = _line(name, before.get(name), after[name]) if values else _FIELD_TEXTS[name]
                found[line] = None
    return tuple(found)


def _line(name: str, before: object, after: object) -> str:
    title = _FIELD_TEXTS[name]
    if name not in _SHOWN:
        return title
    return f"{title}: {before or '–'} → {after or '–'}"
