"""Orders: taken in, planned onto a day, done or declined. Source: RAG-44, RAG-54."""

from ame_desktop.services.orders.progress import plan_order, set_status
from ame_desktop.services.orders.reading import order_list

__all__ = ["order_list", "plan_order", "set_status"]
