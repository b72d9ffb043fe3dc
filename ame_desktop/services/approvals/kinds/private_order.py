"""*Privat beställning*: once it is approved it is taken on and can be planned. Source: RAG-47."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.approval_orders import (
    DECIDED_BY,
    order_gist,
    order_grounds,
    order_lines,
)
from ame_desktop.domain.approval_sheets import SheetParts
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState, CaseData, CaseGist
from ame_desktop.domain.billing_rates import rates_on, rates_text
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.orders import LONGEST_REASON, OrderStatus
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.services.order_acceptance import in_local_time, take_on
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.orders import CustomerOrder
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.private_orders import judged_orders
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork

GONE = CaseGist("Beställningen är borttagen")


def _gists(reader: Reader, cases: Sequence[CaseData]) -> Mapping[UUID, CaseGist]:
    keys = {case.subject_id for case in cases if case.subject_id}
    found = {order.order_id: order_gist(order) for order in judged_orders(reader, keys)}
    return {case.case_id: found.get(case.subject_id or case.case_id, GONE) for case in cases}


def _sheet(reader: Reader, case: CaseData, today: date) -> SheetParts:
    keys = {case.subject_id} if case.subject_id else set()
    order = next(map(in_local_time, judged_orders(reader, keys)), None)
    if order is None:
        return SheetParts((), ())
    held = unit_settings.settings(reader)
    age = int(setting_on(held, SettingName.PERSON_AGE, today).value["antal"])
    rates = rates_text(rates_on(held, order.wanted_on or today))
    return SheetParts(order_lines(order, age, rates), order_grounds(order))


def _follow(work: UnitOfWork, case: ApprovalCase) -> None:
    """Take the order on, or decline it with the reason that was given."""
    if case.subject_id is None:
        return
    order = work.get(CustomerOrder, case.subject_id)
    if case.state is ApprovalState.APPROVED:
        take_on(work, order, case.decided_by_id)
    elif case.state is ApprovalState.REFUSED:
        order.status, order.declined_reason = OrderStatus.DECLINED, case.reason[:LONGEST_REASON]


PRIVATE_ORDER = KindOfCase(
    ApprovalKind.PRIVATE_ORDER,
    "Privat beställning",
    Area.ORDERS,
    (Topic.ORDERS, Topic.BRIEFING),
    _gists,
    _sheet,
    _follow,
    DECIDED_BY,
)
