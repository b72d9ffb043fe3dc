"""The invented counterparts: contacts of the units, and the three other kinds."""

from datetime import date, timedelta
from decimal import Decimal

from ame_desktop.domain.customers import CustomerDraft
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.storage.models.orders import Customer, CustomerAlias, CustomerOrder
from ame_desktop.storage.queries.importing import customers_by_name
from ame_desktop.storage.unit_of_work import UnitOfWork

COMPANY = "Exempelbygdens Cykelservice AB"
ASSOCIATION = "Exempelbygdens IF"
PERSON = "Greta Exempelsson"
_PLACES = {
    "Bibliotek & kultur": ("Kulturgatan 2", ("Biblioteket",)),
    "Exempelskolan": ("Skolvägen 4", ()),
    "Förskolan Skogsbrynet": ("Skogsvägen 11", ("Fsk Skogsbrynet",)),
    "Hemtjänsten Norra": ("Storgatan 18", ()),
    "Kostenheten": ("Köksvägen 1", ()),
    "Räddningstjänsten": ("Brandgatan 3", ()),
    "Tekniska avdelningen": ("Förrådsvägen 7", ("Tekniska avd.",)),
}
_OTHERS = (
    CustomerDraft(
        COMPANY,
        CustomerKind.PRIVATE,
        "Kontakt på verkstaden",
        "0600-12 34 01",
        "verkstad@exempel.se",
        "Industrigatan 9",
    ),
    CustomerDraft(
        ASSOCIATION,
        CustomerKind.ASSOCIATION,
        "Föreningens kassör",
        "0600-12 34 02",
        "kassor@exempel.se",
        "Idrottsvägen 1",
        note="Behöver hjälp inför cupen i juni.",
    ),
    CustomerDraft("Fritidsbanken", note="Har flyttat till en annan förvaltning.", active=False),
)
_SPELT_ALIKE = "Räddningstjänst"


def add_customers(work: UnitOfWork, today: date) -> None:
    """Tell the contacts of the units, and add the other kinds and a spelling to ask about."""
    known = customers_by_name(work.session.connection())
    for number, (name, (address, other_names)) in enumerate(_PLACES.items(), start=10):
        row = work.get(Customer, known[name])
        row.contact, row.address = f"Kontakt {name}", address
        row.phone = f"0600-12 34 {number}"
        work.add(*(CustomerAlias(customer_id=row.id, name=other) for other in other_names))
    born = date(today.year - 78, 5, 14)
    person = CustomerDraft(
        PERSON,
        CustomerKind.PERSON,
        phone="0600-12 34 03",
        address="Björkstigen 6",
        birth_date=born,
        note="Vill ha hjälp med snöskottning.",
    )
    for draft in (*_OTHERS, person):
        work.add(Customer(id=new_id(), **vars(draft)))
    alike = Customer(id=new_id(), name=_SPELT_ALIKE)
    order = CustomerOrder(
        number=f"EX-{today.year}-0041",
        received_at=work.at - timedelta(days=1),
        customer_id=alike.id,
        unit_as_written=_SPELT_ALIKE,
        orderer="Kontakt på stationen",
        text="Tvätta fordonshallens portar",
        wanted_on=today + timedelta(days=9),
        hours=Decimal(4),
        status=OrderStatus.NEW,
    )
    work.add(alike, order)
