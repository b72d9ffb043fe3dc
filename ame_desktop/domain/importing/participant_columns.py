"""The values in a list of participants, and the headings that they go by."""

import re

from ame_desktop.domain.activity_forms import parse_activity_form
from ame_desktop.domain.importing.cells import Cell, header_key, text_of
from ame_desktop.domain.importing.table import Column
from ame_desktop.domain.participants import ReferralRoute

_NUMBER = re.compile(r"(?:\d{2})?\d{6}[-+ ]?\d{4}")
_PHONE = re.compile(r"(?:\+46|0)[\d -]{7,14}")
_ROUTES = {
    "af": ReferralRoute.AF,
    "arbetsförmedlingen": ReferralRoute.AF,
    "arbetsförmedling": ReferralRoute.AF,
    "star": ReferralRoute.STAR,
    "samverkansteam": ReferralRoute.STAR,
    "samverkansteamet": ReferralRoute.STAR,
    "samordnare star": ReferralRoute.STAR,
    "ifo": ReferralRoute.IFO,
    "individ och familjeomsorgen": ReferralRoute.IFO,
    "individ och familjeomsorg": ReferralRoute.IFO,
    "socialtjänsten": ReferralRoute.IFO,
    "soc": ReferralRoute.IFO,
    "egen": ReferralRoute.OWN,
    "egen regi": ReferralRoute.OWN,
    "eget initiativ": ReferralRoute.OWN,
}


def parse_route(text: str) -> ReferralRoute | None:
    """Return the route that a text means, ``None`` if it is not known. Source: RAG-05, RAG-21."""
    return _ROUTES.get(header_key(text))


def _is_number(cell: Cell) -> bool:
    return _NUMBER.fullmatch(text_of(cell)) is not None


def _is_phone(cell: Cell) -> bool:
    return _PHONE.fullmatch(text_of(cell)) is not None


def _is_route(cell: Cell) -> bool:
    return parse_route(text_of(cell)) is not None


def _is_form(cell: Cell) -> bool:
    return parse_activity_form(text_of(cell)) is not None


PARTICIPANT_COLUMNS: tuple[Column, ...] = (
    Column(
        "number",
        "Personnummer",
        ("personnr", "pers nr", "pnr", "person nr", "p nr", "samordningsnummer", "födelsenummer"),
        looks_like=_is_number,
    ),
    Column("family_name", "Efternamn", ("släktnamn",)),
    Column("given_name", "Förnamn", ("tilltalsnamn",)),
    Column(
        "name", "Namn", ("deltagare", "för och efternamn", "deltagarens namn", "fullständigt namn")
    ),
    Column(
        "phone",
        "Telefon",
        ("tel", "tfn", "mobil", "mobilnummer", "telefonnummer"),
        looks_like=_is_phone,
        longest=60,
    ),
    Column("email", "E-post", ("epost", "mejl", "mail", "e-postadress")),
    Column("address", "Adress", ("bostadsadress", "gatuadress"), longest=300),
    Column(
        "route",
        "Väg in",
        ("aktualiserad av", "aktualisering", "remittent", "remitterad av", "kommer från", "inväg"),
        required=True,
        looks_like=_is_route,
    ),
    Column(
        "form",
        "Sysselsättningsform",
        ("form", "sysselsättning", "insats", "anställningsform", "åtgärd", "typ av plats"),
        looks_like=_is_form,
    ),
    Column(
        "arena",
        "Arena",
        ("grupp", "arbetsgrupp", "placering", "plats", "arena/grupp"),
        required=True,
    ),
    Column(
        "start",
        "Första dag",
        (
            "start",
            "startdatum",
            "från",
            "från och med",
            "fr o m",
            "from",
            "börjar",
            "början",
            "inskriven",
        ),
    ),
    Column(
        "end",
        "Sista dag",
        ("slut", "slutdatum", "till", "till och med", "t o m", "tom", "slutar"),
    ),
    Column("weekdays", "Dagar", ("veckodagar", "arbetsdagar", "schema")),
    Column("hours", "Tider", ("tid", "arbetstid", "arbetstider", "klockslag")),
    Column(
        "restrictions",
        "Anpassningar",
        ("anpassning", "begränsningar", "begränsning", "restriktioner", "hinder", "tänk på"),
        longest=300,
    ),
    Column(
        "qualifications",
        "Behörigheter",
        ("behörighet", "körkort", "intyg", "kompetenser", "körkort/behörigheter"),
    ),
    Column("interpreter", "Tolk", ("tolkspråk", "tolkbehov", "språk", "modersmål"), longest=60),
    Column(
        "comment",
        "Kommentar",
        ("kommentarer", "anmärkning", "övrigt", "notering", "anteckning"),
        longest=0,
    ),
)
"""What can stand in a list of participants. A name is needed in one column or in two."""
