"""What is said of a private order in the panel: how it stands, what is judged, what it costs."""

from ame_desktop.domain.billing_rates import rates_text
from ame_desktop.domain.order_charges import OrderCharge
from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.subsidy_amounts import kronor
from ame_desktop.gui.core.formatting import short_day

WAITS = "Väntar i Godkännande på koordinatorn eller enhetschefen."
NEEDS = "Koordinatorn eller enhetschefen ska ta emot beställningen innan den planeras."


def standing_text(charge: OrderCharge) -> str:
    """Return whether the order is taken on, after what kind of customer it is."""
    order = charge.order
    kind = order.customer_kind.value.capitalize()
    if order.accepted_at is not None:
        day = f"{short_day(order.accepted_at.date())} {order.accepted_at.year}"
        return f"{kind}. Togs emot {day} av {order.accepted_by}."
    if order.status is OrderStatus.DECLINED:
        return f"{kind}."
    return f"{kind}. {WAITS if charge.waits else NEEDS}"


def judged_text(charge: OrderCharge) -> str:
    """Return what the chief has found of VAT and competition. Source: NAT-52."""
    order = charge.order
    if order.checked_at is not None:
        return f"Moms och konkurrens: {order.conclusion} ({order.checked_by})"
    if order.status is OrderStatus.DECLINED:
        return ""
    return "Moms och konkurrens: enhetschefen har inte prövat det än."


def charge_text(charge: OrderCharge) -> str:
    """Return what is charged, or what it will cost. Source: RAG-48."""
    held = charge.held
    if held is not None:
        earlier = f" Ersätter {held.basis.replaces}." if held.basis.replaces else ""
        broken = "" if held.intact else " Underlaget stämmer inte med sin kontrollsumma."
        day = short_day(held.basis.made_on)
        return (
            f"Debitering: {kronor(held.basis.total)}, {held.basis.number}, {day}.{earlier}{broken}"
        )
    if charge.order.status is OrderStatus.DECLINED:
        return ""
    if charge.order.status is OrderStatus.DONE and charge.order.accepted_at is not None:
        return f"Debitering: {charge.hindered or rates_text(charge.rates)}"
    return f"Debitering: {rates_text(charge.rates)}"
