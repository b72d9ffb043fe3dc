"""Whose the names of counterparts in a file are: what is asked, and what the answers do."""

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.importing.name_questions import NameAnswer, NameQuestion, name_questions
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.services.context import Context
from ame_desktop.services.customer_merging import hold_apart
from ame_desktop.services.importing.plan import ImportPlan, judge
from ame_desktop.storage.models.orders import Customer, CustomerAlias
from ame_desktop.storage.queries import customers as query
from ame_desktop.storage.queries.importing import customers_by_name
from ame_desktop.storage.unit_of_work import UnitOfWork

_NAMES: dict[ImportKind, Callable[[Any], str]] = {
    ImportKind.ORDERS: lambda draft: draft.unit,
    ImportKind.AGREEMENTS: lambda draft: draft.counterpart,
}


def questions_of(ctx: Context, plan: ImportPlan) -> tuple[NameQuestion, ...]:
    """Return the names of a judged file that may be other spellings of a counterpart.

    Without a person to answer, every such name becomes a counterpart of its own.
    """
    named = _NAMES.get(plan.kind)
    if named is None:
        return ()
    if plan.answers:
        # What is answered is still asked, so that it can be answered in another way.
        plan = judge(ctx, plan.kind, plan.tables)
    with ctx.read() as reader:
        held = query.choices(reader)
        pairs = query.told_apart(reader)
    called = {row.customer_id: row.name for row in held}
    apart = [frozenset(called[key] for key in pair) for pair in pairs]
    known = [(row.name, other) for row in held for other in (row.name, *row.other_names)]
    return name_questions(map(named, plan.preview.drafts), known, apart)


def settle_same(work: UnitOfWork, answers: Iterable[NameAnswer]) -> None:
    """Keep each name that is the same as another one as its other name, before rows are added."""
    known = customers_by_name(work.session.connection())
    for answer in answers:
        if not answer.same_as or answer.name in known:
            continue
        if answer.same_as not in known:
            known[answer.same_as] = new_id()
            work.add(Customer(id=known[answer.same_as], name=answer.same_as))
        known[answer.name] = known[answer.same_as]
        work.add(CustomerAlias(customer_id=known[answer.name], name=answer.name))
    work.session.flush()


def settle_apart(work: UnitOfWork, answers: Iterable[NameAnswer]) -> None:
    """Remember which counterparts are not the same, after rows have been added."""
    work.session.flush()
    known: dict[str, UUID] = customers_by_name(work.session.connection())
    for answer in answers:
        for other in answer.apart_from:
            if answer.name in known and other in known:
                hold_apart(work, known[answer.name], known[other])
