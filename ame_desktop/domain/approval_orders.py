"""A private order as the koordinator or the chief reads it before taking it on. Source: RAG-47."""

from collections.abc import Iterator

from ame_desktop.domain.approval_sheets import Ground, Look, SheetLine
from ame_desktop.domain.approvals import CaseGist
from ame_desktop.domain.customers import age_on
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.private_orders import PrivateOrder
from ame_desktop.domain.rollup_texts import number_text
from ame_desktop.domain.swedish_names import full_date

DECIDED_BY = "Koordinatorn, enhetschefen eller ställföreträdaren beslutar om det här."
NOT_CHECKED = "Enhetschefen prövar moms och konkurrens på beställningen innan den debiteras."
_LONGEST = 80


def order_gist(order: PrivateOrder) -> CaseGist:
    """Return what is asked for in the list, and the values that are decided upon."""
    words = " ".join(order.text.split())
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"
    found = {
        "Beställning": order.number,
        "Beställare": order.customer,
        "Slag": order.customer_kind.value,
        "Vad det gäller": words,
        "Önskat datum": full_date(order.wanted_on) if order.wanted_on else "",
        "Adress": order.address,
        "Timmar": number_text(order.hours) if order.hours is not None else "",
        "Kontaktperson": order.contact,
    }
    values = {label: text for label, text in found.items() if text}
    return CaseGist(shown or order.name, values, counterpart=order.customer)


def order_lines(order: PrivateOrder, person_age: int, rates: str) -> tuple[SheetLine, ...]:
    """Return what is read before an order is taken on.

    Args:
        order: the order, in local time.
        person_age: from which age private persons are helped, in years.
        rates: what the work costs, in words.
    """
    lines = [SheetLine(label, text) for label, text in order_gist(order).values.items()]
    lines.append(SheetLine("Inkom", full_date(order.received_at.date())))
    if order.customer_kind is CustomerKind.PERSON:
        lines.append(_age_line(order, person_age))
    lines.append(SheetLine("Debitering", rates, Look.MUTED))
    return tuple(lines)


def order_grounds(order: PrivateOrder) -> tuple[Ground, ...]:
    """Return the rules that bear on a private order."""
    return tuple(_grounds(order))


def _grounds(order: PrivateOrder) -> Iterator[Ground]:
    yield Ground("Enheten kan vid behov hjälpa privata aktörer och föreningar.", ("RAG-46",))
    yield Ground("Koordinatorn eller enhetschefen tar emot privata beställningar.", ("RAG-47",))
    yield Ground("Handledarens lön för tiden och drivmedel debiteras.", ("RAG-48",))
    if order.customer_kind is CustomerKind.PERSON:
        yield Ground("Priset får vara högst självkostnaden.", ("NAT-16",))
    if order.checked_at is None:
        yield Ground(NOT_CHECKED, ("NAT-52",), notice=True)
    else:
        yield Ground(f"Moms och konkurrens är prövade: {order.conclusion}", ("NAT-52",))


def _age_line(order: PrivateOrder, person_age: int) -> SheetLine:
    if order.birth_date is None:
        return SheetLine("Ålder", "Födelsedatum saknas på motparten.", Look.NOTICE)
    age = age_on(order.birth_date, order.received_at.date())
    text = f"{age} år. Privatpersoner får hjälp från {person_age} år."
    return SheetLine("Ålder", text, Look.PLAIN if age >= person_age else Look.NOTICE)
