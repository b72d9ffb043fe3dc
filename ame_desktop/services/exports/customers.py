"""The list of counterparts: what they are, how often they order, and how long they have agreed."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.domain.rollups import PERSONS
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries.customers import customers

COLUMNS = (
    Column("Motpart", width=3),
    Column("Slag", width=2),
    Column("Används", Kind.BOOLEAN),
    Column("Beställningar i år", Kind.INTEGER),
    Column("Beställningar", Kind.INTEGER),
    Column("Avtal", Kind.INTEGER),
    Column("Avtal gäller till", Kind.DATE),
    Column("Senaste kontakt", Kind.DATE),
)
NAMED_COLUMNS = (
    Column("Namn", width=3),
    Column("Kontaktperson", width=2),
    Column("Telefon"),
    Column("E-post", width=2),
    Column("Adress", width=3),
)


def lines(source: Source) -> Iterator[Line]:
    """Give the counterparts by name; private persons stand under one name. Source: RAG-38."""
    for row in customers(source.reader, source.today, with_agreements=True):
        draft = row.draft
        values = (
            PERSONS if draft.kind is CustomerKind.PERSON else row.name,
            draft.kind.value,
            draft.active,
            row.orders_this_year,
            row.orders,
            row.agreements,
            row.agreed_until,
            row.last_contact,
        )
        named = (row.name, draft.contact, draft.phone, draft.email, draft.address)
        yield Line(values, named=named)


LISTS = (
    ExportSpec(
        "motparter",
        "Motparter",
        "De som beställer och har avtal, hur ofta de beställer och när ni senast hade kontakt.",
        ReportGroup.WORK,
        Area.AGREEMENTS,
        COLUMNS,
        lines,
        named_columns=NAMED_COLUMNS,
    ),
)
