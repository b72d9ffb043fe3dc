"""The values in a list of orders, and the headings that they go by."""

from ame_desktop.domain.importing.cells import header_key
from ame_desktop.domain.importing.table import Column
from ame_desktop.domain.orders import OrderStatus

_STATUSES = {
    "ny": OrderStatus.NEW,
    "inkommen": OrderStatus.NEW,
    "planerad": OrderStatus.PLANNED,
    "inplanerad": OrderStatus.PLANNED,
    "pågår": OrderStatus.ONGOING,
    "pågående": OrderStatus.ONGOING,
    "påbörjad": OrderStatus.ONGOING,
    "klar": OrderStatus.DONE,
    "utförd": OrderStatus.DONE,
    "färdig": OrderStatus.DONE,
    "avslutad": OrderStatus.DONE,
    "avböjd": OrderStatus.DECLINED,
    "avslag": OrderStatus.DECLINED,
    "nekad": OrderStatus.DECLINED,
}

ORDER_COLUMNS: tuple[Column, ...] = (
    Column(
        "order_no",
        "Ärendenummer",
        (
            "ärendenr",
            "ärende",
            "ordernr",
            "ordernummer",
            "beställningsnr",
            "beställningsnummer",
            "diarienr",
            "case id",
            "nr",
            "id",
        ),
        longest=60,
    ),
    Column(
        "received_at",
        "Inkom",
        (
            "inkommen",
            "inkommet",
            "mottagen",
            "registrerad",
            "ankomstdatum",
            "beställningsdatum",
            "datum",
            "skapad",
            "skapat",
            "starttid",
            "created",
        ),
        required=True,
    ),
    Column(
        "unit",
        "Enhet",
        (
            "beställande enhet",
            "avdelning",
            "förvaltning",
            "verksamhet",
            "arbetsplats",
            "kund",
            "department",
        ),
        required=True,
    ),
    Column(
        "orderer",
        "Beställare",
        (
            "beställarens namn",
            "beställd av",
            "kontakt",
            "kontaktperson",
            "er referens",
            "namn",
            "requester",
        ),
    ),
    Column(
        "phone",
        "Telefon",
        (
            "beställarens telefon",
            "tel",
            "tfn",
            "mobil",
            "mobilnummer",
            "telefonnummer",
            "phone",
        ),
        longest=60,
    ),
    Column(
        "email",
        "E-post",
        ("beställarens e post", "epost", "e postadress", "mejl", "mail", "mailadress", "email"),
    ),
    Column(
        "text",
        "Vad behöver ni hjälp med?",
        (
            "uppdrag",
            "beskrivning",
            "ärendebeskrivning",
            "hjälp med",
            "vad vill du ha hjälp med",
            "arbete",
            "vad",
            "description",
        ),
        required=True,
        longest=0,
    ),
    Column(
        "kind",
        "Slag av arbete",
        (
            "typ av arbete",
            "typ av ärende",
            "ärendetyp",
            "kategori",
            "slag",
            "sort",
            "typ",
            "category",
        ),
        longest=100,
    ),
    Column(
        "wanted_on",
        "Önskat datum",
        (
            "önskad dag",
            "önskad utförandedag",
            "önskas",
            "när",
            "när vill du ha hjälpen",
            "utförs senast",
            "klart senast",
            "senast klart",
            "leveransdatum",
            "due date",
        ),
    ),
    Column(
        "address",
        "Adress",
        ("plats", "var", "var ska arbetet utföras", "gatuadress", "besöksadress", "location"),
        longest=300,
    ),
    Column(
        "hours",
        "Uppskattad tid (tim)",
        (
            "uppskattad tid",
            "tid",
            "tim",
            "timmar",
            "antal timmar",
            "antal tim",
            "tidsåtgång",
            "tidsuppskattning",
            "beräknad tid",
            "estimated hours",
        ),
    ),
    Column("status", "Status", ("läge", "ärendestatus", "ärendets status", "state")),
    Column("declined_reason", "Orsak till avböjd", ("avböjd orsak", "orsak", "skäl"), longest=300),
    Column("done_on", "Klar den", ("utförd den", "utfört datum", "slutdatum", "avslutad den")),
)
"""What can stand in a list of orders."""


def parse_status(text: str) -> OrderStatus | None:
    """Return the status that a text means, ``None`` if it is not known."""
    return _STATUSES.get(header_key(text))
