"""Private orders that are done and not charged: first the chief's word, then the basis. RAG-48."""

from collections.abc import Iterator

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries.approvals import is_deputy
from ame_desktop.storage.queries.private_orders import to_charge

PAGE = "orders"


def uncharged(scene: Scene) -> Iterator[TodoRow]:
    """Give the orders that wait to be charged. Source: RAG-48, NAT-52."""
    deputy = is_deputy(scene.reader, scene.me, scene.today)
    charges = deputy or scene.ctx.allows(Area.ORDERS, Level.APPROVE)
    concludes = deputy or scene.ctx.allows(Area.AGREEMENTS, Level.APPROVE)
    for order in to_charge(scene.reader):
        judged = order.checked_at is not None
        what = "Debitera" if judged else "Pröva moms och konkurrens för"
        yield TodoRow(
            TodoKind.CHARGE,
            f"{TodoKind.CHARGE}:{order.order_id}",
            f"{what} {order.name[:1].lower()}{order.name[1:]} från {order.customer}",
            order.done_on or scene.today,
            PAGE,
            order.order_id,
            who="Koordinatorn" if judged else "Enhetschefen",
            mine=charges if judged else concludes,
        )
