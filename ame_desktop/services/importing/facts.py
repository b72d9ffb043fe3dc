"""What the unit already holds, gathered for the judging of a file."""

from ame_desktop.domain.importing.agreements import AgreementFacts, agreement_key
from ame_desktop.domain.importing.name_questions import NameAnswer, names_meant
from ame_desktop.domain.importing.orders import OrderFacts, number_key
from ame_desktop.domain.importing.participants import ParticipantFacts
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import importing as queries


def participant_facts(ctx: Context) -> ParticipantFacts:
    """Return who is known, and the arenas."""
    with ctx.read() as reader:
        return ParticipantFacts(
            ctx.clock.today(),
            tuple(queries.arenas_by_name(reader)),
            queries.known_numbers(reader),
            queries.reserve_names(reader),
        )


def order_facts(ctx: Context) -> OrderFacts:
    """Return the orders that are known."""
    with ctx.read() as reader:
        known = queries.known_orders(reader, STOCKHOLM)
    numbers = frozenset(number_key(order.order_no) for order in known if order.order_no)
    return OrderFacts(ctx.clock.today(), numbers, known)


def agreement_facts(ctx: Context, answers: tuple[NameAnswer, ...]) -> AgreementFacts:
    """Return the agreements that are known, and whom each name in a file means."""
    with ctx.read() as reader:
        known = frozenset(agreement_key(*key) for key in queries.known_agreements(reader))
        called = names_meant(queries.called(reader), answers)
    return AgreementFacts(ctx.clock.today(), known, called)
