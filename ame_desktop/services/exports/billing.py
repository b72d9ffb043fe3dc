"""The list of billing bases: what private orders have cost, and which basis corrects which."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind, Value
from ame_desktop.domain.access import Area
from ame_desktop.domain.billing_papers import BasisRow
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.domain.rollups import PERSONS
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.services.orders.billing import basis_rows
from ame_desktop.storage.queries.billing import every_basis

COLUMNS = (
    Column("Underlag", width=1.4),
    Column("Gjort", Kind.DATE),
    Column("Beställning", width=1.4),
    Column("Motpart", width=2),
    Column("Slag"),
    Column("Utförd", Kind.DATE),
    Column("Timmar", Kind.NUMBER, decimals=2),
    Column("Kilometer", Kind.NUMBER, decimals=2),
    Column("Självkostnad", Kind.NUMBER, decimals=2),
    Column("Att debitera", Kind.NUMBER, decimals=2),
    Column("Moms och konkurrens", width=2),
    Column("Ersätter", width=1.4),
    Column("Ersatt av", width=1.4),
    Column("Skäl till rättning", width=2),
)
NAMED_COLUMNS = (
    Column("Motpartens namn", width=2),
    Column("Kontaktperson", width=2),
    Column("Adress", width=2),
)


def lines(source: Source) -> Iterator[Line]:
    """Give the bases that were made within the days, the latest first. Source: RAG-48."""
    for row in basis_rows(every_basis(source.reader)):
        day = row.basis.made_on
        after = source.last is not None and day > source.last
        before = source.first is not None and day < source.first
        if not (after or before):
            basis = row.basis
            yield Line(_values(row), named=(basis.customer, basis.contact, basis.address))


def _values(row: BasisRow) -> tuple[Value, ...]:
    basis = row.basis
    return (
        basis.number,
        basis.made_on,
        basis.order_number,
        PERSONS if basis.customer_kind is CustomerKind.PERSON else basis.customer,
        basis.customer_kind.value,
        basis.done_on,
        basis.hours,
        basis.kilometres,
        basis.self_cost,
        basis.total,
        basis.conclusion,
        basis.replaces,
        row.replaced_by,
        basis.reason,
    )


LISTS = (
    ExportSpec(
        "debitering",
        "Debitering",
        "Debiteringsunderlagen för privata beställningar med timmar, kilometer och kronor.",
        ReportGroup.WORK,
        Area.ORDERS,
        COLUMNS,
        lines,
        named_columns=NAMED_COLUMNS,
        by_day=True,
    ),
)
