"""When so many orders call for an agreement instead. Source: RAG-39."""

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.order_frequency import OftenOrdered
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.queries.order_intake import agreed_customers


def often_ordered(ctx: Context) -> OftenOrdered:
    """Return from which order of the year an agreement is proposed, and who has one.

    Raises:
        NotPermittedError: the roles do not reach orders.
    """
    ctx.require(Area.ORDERS, Level.READ)
    least = number_setting(ctx, SettingName.ORDERS_OFTEN)
    with ctx.read() as reader:
        agreed = agreed_customers(reader, ctx.clock.today())
    return OftenOrdered(least, agreed, ctx.reach(Area.AGREEMENTS, Level.WRITE) is not Reach.NONE)
