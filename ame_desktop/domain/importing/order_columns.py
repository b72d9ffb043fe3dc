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
            "id",
        ),
        longest=60,
    ),
    Column(
        "received_at",
        "Inkom",
        ("inkommen", "inkommet", "mottagen", "datum", "skapad"),
        required=True,
    ),
    Column("unit", "Enhet", ("avdelning", "förvaltning", "verksamhet", "kund"), required=True),
    Column("orderer", "Beställare", ("beställd av", "kontakt", "kontaktperson", "namn")),
    Column("phone", "Telefon", ("tel", "tfn", "mobil", "telefonnummer"), longest=60),
    Column(
        "text",
        "Vad behöver ni hjälp med?",
        ("uppdrag", "beskrivning", "ärendebeskrivning", "hjälp med", "arbete", "vad"),
        required=True,
        longest=0,
    ),
    Column(
        "wanted_on",
        "Önskat datum",
        ("önskad dag", "önskas", "när", "utförs senast", "klart senast"),
    ),
    Column("address", "Adress", ("plats", "var", "gatuadress"), longest=300),
    Column(
        "hours",
        "Uppskattad tid (tim)",
        ("uppskattad tid", "tid", "timmar", "antal timmar", "tidsåtgång", "beräknad tid"),
    ),
    Column("status", "Status", ("läge", "ärendestatus")),
    Column("declined_reason", "Orsak till avböjd", ("avböjd orsak", "skäl"), longest=300),
)
"""What can stand in a list of orders."""


def parse_status(text: str) -> OrderStatus | None:
    """Return the status that a text means, ``None`` if it is not known."""
    return _STATUSES.get(header_key(text))
