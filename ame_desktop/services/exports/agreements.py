"""The list of agreements: how long they hold, planned hours against worked, and follow-ups."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind, Value
from ame_desktop.domain.access import Area
from ame_desktop.domain.agreement_rows import AgreementRow
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.domain.rollups import PERSONS
from ame_desktop.services.agreements.reading import all_agreements
from ame_desktop.services.exports.spec import ExportSpec, Line, Source

COLUMNS = (
    Column("Avtal"),
    Column("Motpart", width=2),
    Column("Vad det gäller", width=3),
    Column("Läge", width=2),
    Column("Första dag", Kind.DATE),
    Column("Sista dag", Kind.DATE),
    Column("Dagar kvar", Kind.INTEGER),
    Column("Ansvarig", width=2),
    Column("Timmar per månad", Kind.NUMBER, decimals=2),
    Column("Planerade timmar", Kind.NUMBER, decimals=2),
    Column("Utförda timmar", Kind.NUMBER, decimals=2),
    Column("Senaste uppföljning", Kind.DATE),
    Column("Nästa uppföljning", Kind.DATE),
    Column("Tecknat", Kind.DATE),
    Column("Att titta på", width=3),
)
NAMED_COLUMNS = (Column("Kontaktperson", width=2), Column("Telefon"), Column("E-post", width=2))


def lines(source: Source) -> Iterator[Line]:
    """Give the agreements that hold within the days, the first to end first. Source: RAG-42."""
    for row, draft in all_agreements(source.reader, source.today):
        after = source.last is not None and row.start > source.last
        before = source.first is not None and row.last_day < source.first
        if not (after or before):
            named = (draft.contact, draft.contact_phone, draft.contact_email)
            yield Line(_values(row), named=named)


def _values(row: AgreementRow) -> tuple[Value, ...]:
    return (
        row.number,
        PERSONS if row.customer_kind is CustomerKind.PERSON else row.customer,
        row.title,
        row.status_text,
        row.start,
        row.last_day,
        row.days_left,
        row.responsible,
        row.hours_a_month,
        row.whole.planned,
        row.whole.delivered,
        row.last_follow_up,
        row.next_follow_up,
        row.signed_on,
        " ".join(remark.text for remark in row.remarks),
    )


LISTS = (
    ExportSpec(
        "avtal",
        "Avtal",
        "Avtalen med period, planerade och utförda timmar, och när de följs upp.",
        ReportGroup.WORK,
        Area.AGREEMENTS,
        COLUMNS,
        lines,
        named_columns=NAMED_COLUMNS,
        by_day=True,
    ),
)
