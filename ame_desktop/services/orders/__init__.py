"""Orders: taken in, planned onto a day, done or declined. Source: RAG-44, RAG-54."""

from ame_desktop.services.orders.frequency import often_ordered
from ame_desktop.services.orders.intake import (
    add_order,
    change_order,
    intake_choices,
    orders_like,
    read_pasted_order,
)
from ame_desktop.services.orders.progress import plan_order, set_status
from ame_desktop.services.orders.reading import order_list

__all__ = [
    "add_order",
    "change_order",
    "intake_choices",
    "often_ordered",
    "order_list",
    "orders_like",
    "plan_order",
    "read_pasted_order",
    "set_status",
]
