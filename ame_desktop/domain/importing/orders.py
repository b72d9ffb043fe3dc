"""A list of orders from the intranet: every row to an order."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from ame_desktop.domain.importing.cells import dated, decimal_of, header_key, is_blank
from ame_desktop.domain.importing.order_columns import ORDER_COLUMNS, parse_status
from ame_desktop.domain.importing.preview import (
    FindingKind,
    ImportKind,
    ImportRow,
    Judgement,
    Preview,
)
from ame_desktop.domain.importing.row_texts import RowTexts
from ame_desktop.domain.importing.table import (
    ColumnMapping,
    RawTable,
    Row,
    data_rows,
    guess_mapping,
)
from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.swedish_dates import parse_date, parse_datetime
from ame_desktop.domain.swedish_names import full_date

_LIKE_WITHIN = timedelta(days=14)


@dataclass(frozen=True)
class KnownOrder:
    """An order that another can be like; ``line`` where it stands in the file itself."""

    order_no: str
    unit: str
    text: str
    received_on: date
    line: int | None = None

    @property
    def named(self) -> str:
        """What it is called: by its number, otherwise by where it stands."""
        if self.order_no:
            return f"nr {self.order_no}"
        return "en beställning utan nummer" if self.line is None else f"rad {self.line}"


@dataclass(frozen=True)
class OrderFacts:
    """What the unit already holds; ``recent`` are the orders that a likeness is looked for in."""

    today: date
    known_numbers: frozenset[str] = frozenset()
    recent: tuple[KnownOrder, ...] = ()


@dataclass(frozen=True)
class OrderImport:
    """An order to take in. ``order_no`` is empty where the file has none."""

    order_no: str
    received_at: datetime
    unit: str
    orderer: str
    phone: str
    text: str
    wanted_on: date | None
    address: str
    hours: Decimal | None
    status: OrderStatus
    declined_reason: str = ""
    email: str = ""
    kind: str = ""
    done_on: date | None = None


@dataclass
class _Seen:
    known: frozenset[str]
    lines: dict[str, int] = field(default_factory=dict)
    by_content: defaultdict[tuple[str, str], list[KnownOrder]] = field(
        default_factory=lambda: defaultdict(list)
    )


def guess_orders(table: RawTable) -> ColumnMapping:
    """Guess what the columns of a list of orders hold.

    Raises:
        DomainError: if no row looks like headings.
    """
    return guess_mapping(table, ORDER_COLUMNS)


def interpret_orders(
    table: RawTable, mapping: ColumnMapping, facts: OrderFacts
) -> Preview[OrderImport]:
    """Judge every row of a list of orders. Only the same number is a duplicate. Source: RAG-44."""
    return Preview(ImportKind.ORDERS, mapping.headers, tuple(_judged(table, mapping, facts)))


def _judged(
    table: RawTable, mapping: ColumnMapping, facts: OrderFacts
) -> Iterator[ImportRow[OrderImport]]:
    seen = _Seen(frozenset(map(number_key, facts.known_numbers)))
    for known in facts.recent:
        seen.by_content[_content(known.unit, known.text)].append(known)
    for row in data_rows(table, mapping):
        judged = _read(row, facts, seen)
        draft = judged.draft
        if draft is not None:
            if draft.order_no:
                seen.lines[number_key(draft.order_no)] = row.line
            came_on = draft.received_at.date()
            here = KnownOrder(draft.order_no, draft.unit, draft.text, came_on, row.line)
            seen.by_content[_content(draft.unit, draft.text)].append(here)
        yield judged


def number_key(order_no: str) -> str:
    """Return an order number in the form that is compared: no spaces, small letters."""
    return re.sub(r"\s", "", order_no).casefold()


def _content(unit: str, text: str) -> tuple[str, str]:
    return header_key(unit), header_key(text)


def _read(row: Row, facts: OrderFacts, seen: _Seen) -> ImportRow[OrderImport]:
    judgement = Judgement()
    texts = RowTexts(row, judgement, ORDER_COLUMNS)
    order_no = texts.text("order_no")
    _check_number(order_no, judgement, seen)
    received = _received(row, judgement, facts.today)
    unit, text = texts.needed("unit"), texts.needed("text")
    wanted = _day(row, judgement, facts.today, "wanted_on")
    status = _status(row, judgement)
    draft = OrderImport(
        order_no=order_no,
        received_at=received or datetime.combine(facts.today, time()),
        unit=unit,
        orderer=texts.text("orderer"),
        phone=texts.text("phone"),
        text=text,
        wanted_on=wanted,
        address=texts.text("address"),
        hours=_hours(row, judgement),
        status=status,
        declined_reason=texts.text("declined_reason"),
        email=texts.text("email"),
        kind=texts.text("kind"),
        done_on=_day(row, judgement, facts.today, "done_on"),
    )
    if received is not None:
        _remark_on(draft, judgement, facts, seen)
    return judgement.finish(row, lambda: draft)


def _check_number(order_no: str, judgement: Judgement, seen: _Seen) -> None:
    key = number_key(order_no)
    if not order_no:
        judgement.remark(
            FindingKind.MISSING, "Ärendenummer saknas. Beställningen tas in ändå.", "order_no"
        )
    elif key in seen.lines:
        judgement.leave_out(
            FindingKind.DUPLICATE,
            f"Ärendenummer {order_no} står redan på rad {seen.lines[key]}.",
            "order_no",
        )
    elif key in seen.known:
        judgement.leave_out(
            FindingKind.KNOWN, f"Ärendenummer {order_no} finns redan i enheten.", "order_no"
        )


def _received(row: Row, judgement: Judgement, today: date) -> datetime | None:
    if is_blank(row.cell("received_at")):
        judgement.leave_out(FindingKind.MISSING, "Dagen den kom in saknas.", "received_at")
        return None
    return judgement.required(
        FindingKind.DATE,
        lambda: parse_datetime(dated(row.cell("received_at")), today, field="received_at"),
    )


def _day(row: Row, judgement: Judgement, today: date, key: str) -> date | None:
    if not row.text(key):
        return None
    return judgement.required(
        FindingKind.DATE, lambda: parse_date(dated(row.cell(key)), today, field=key)
    )


def _status(row: Row, judgement: Judgement) -> OrderStatus:
    written = row.text("status")
    status = parse_status(written)
    if written and status is None:
        judgement.remark(
            FindingKind.UNKNOWN, f"Status ”{written[:40]}” är okänd och läses som Ny.", "status"
        )
    return status or OrderStatus.NEW


def _hours(row: Row, judgement: Judgement) -> Decimal | None:
    if is_blank(row.cell("hours")):
        return None
    return judgement.optional(
        FindingKind.UNREADABLE, lambda: decimal_of(row.cell("hours"), field="hours")
    )


def _remark_on(draft: OrderImport, judgement: Judgement, facts: OrderFacts, seen: _Seen) -> None:
    received_on = draft.received_at.date()
    like = min(
        seen.by_content.get(_content(draft.unit, draft.text), ()),
        key=lambda known: abs(received_on - known.received_on),
        default=None,
    )
    if like is not None and abs(received_on - like.received_on) <= _LIKE_WITHIN:
        judgement.remark(
            FindingKind.LIKENESS,
            f"Liknar {like.named} från {full_date(like.received_on)}.",
            "text",
        )
    if draft.wanted_on is not None and draft.wanted_on < received_on:
        judgement.remark(
            FindingKind.CONTRADICTION, "Önskat datum ligger före dagen den kom in.", "wanted_on"
        )
    if received_on > facts.today:
        judgement.remark(
            FindingKind.FUTURE,
            f"Inkom {full_date(received_on)}, som inte har varit.",
            "received_at",
        )
