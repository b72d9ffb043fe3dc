"""Invented plans: one that holds, one that waits to be signed, one begun, and those of AF."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.calendar import add_months, is_working_day, next_working_day
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plans import PlanKind, PlanParty, PlanRowKind, PlanState, SigningWay
from ame_desktop.storage.models.plans import Plan, PlanRow, PlanSection, PlanSigner
from ame_desktop.storage.repositories import plans as repository
from ame_desktop.storage.repositories.plans import AfCase
from ame_desktop.storage.unit_of_work import UnitOfWork

_LABOUR = {
    "now": "Arbetssökande sedan i våras. Arbetstränar i utegruppen tre dagar i veckan. "
    "Söker i första hand arbete inom fastighet och lager.",
    "branch": "Fastighet, lager",
    "goal": "Ett arbete på minst halvtid.",
    "competence": "Körkort B och två år som vaktmästare. Talar svenska och arabiska.",
    "follow_up": "Samtal varannan vecka. Sökta arbeten gås igenom varje gång.",
}
_LABOUR_ROWS = (
    (PlanRowKind.ACTIVITY, "Söka arbete", "4 i veckan", "", 60),
    (PlanRowKind.ACTIVITY, "Jobbsökarverkstad", "1 gång i veckan", "Lena Hedström", 30),
    (PlanRowKind.ACTIVITY, "Praktik hos en fastighetsägare", "3 dagar i veckan", "", 45),
    (PlanRowKind.DOCUMENT, "Intyg från tidigare arbete", "", "", None),
)
_INDIVIDUAL = {
    "goal": "Jag vill arbeta i kök och klara mig själv.",
    "follow_up": "Vi ses alla tre om tre månader.",
}
_INDIVIDUAL_ROWS = (
    (PlanRowKind.PART_GOAL, "Arbetsträna i skolköket", "", "", 30),
    (PlanRowKind.PART_GOAL, "Läsa svenska två kvällar i veckan", "", "", 90),
    (PlanRowKind.MEASURE, "Ordna plats i skolköket", "", "Lena Hedström", 5),
    (PlanRowKind.MEASURE, "Fatta beslut om arbetsträning", "", "Ina Bergkvist, AF", 12),
)
_AF = {
    "support_need": "Behöver stöd på arbetsplatsen i början, och hjälp att söka arbete.",
    "motivation": "Arbetsträning visar vad personen klarar. Coachning förkortar vägen till arbete.",
}
_AF_ROWS = (
    (PlanRowKind.ACTIVITY, "Förstärkt arbetsträning", "", "", 60),
    (PlanRowKind.ACTIVITY, "Möte med arbetsförmedlaren", "", "", 21),
    (PlanRowKind.DUTY, "Lämna aktivitetsrapport varje månad", "", "", None),
    (PlanRowKind.AF_SUPPORT, "Personlig kontakt varje månad", "", "", None),
)
_Rows = tuple[tuple[PlanRowKind, str, str, str, int | None], ...]


_STANDINGS = (
    (PlanKind.LABOUR, PlanState.SIGNED),
    (PlanKind.INDIVIDUAL, PlanState.SIGNED),
    (PlanKind.LABOUR, PlanState.SENT),
    (PlanKind.LABOUR, PlanState.DRAFT),
    (PlanKind.INDIVIDUAL, PlanState.DRAFT),
)


def add_plans(work: UnitOfWork, staff: dict[str, UUID], today: date) -> None:
    """Add the plans of a few whose case the konsulent owns, and AF's plan for most of theirs."""
    own = frozenset(staff.values())
    cases = [case for case in repository.af_cases(work) if case.owner in own]
    after: list[Callable[[], None]] = []
    for place, (kind, state) in enumerate(_STANDINGS):
        if place < len(cases):
            after.append(_add_own(work, cases[place], kind, state, today))
    for number, case in enumerate(cases):
        if number % 9 != 8:
            after.append(_add_af(work, case, number, today))
    # What is signed stands at once, so that its parts are stored first.
    work.session.flush()
    for sign in after:
        sign()


def _add_own(
    work: UnitOfWork, case: AfCase, kind: PlanKind, state: PlanState, today: date
) -> Callable[[], None]:
    """Add a plan of the unit's, and return what lets it stand where it does."""
    made = _workday(today - timedelta(days=25 if state is PlanState.SIGNED else 1))
    labour = kind is PlanKind.LABOUR
    follow_up = next_working_day(add_months(made, 3))
    plan = Plan(
        id=new_id(),
        participant_id=case.person,
        kind=kind,
        made_by_id=case.owner,
        made_on=made,
        valid_from=made,
        valid_to=follow_up if labour else None,
        goal_on=add_months(made, 6) if labour else None,
        deep_follow_up_on=follow_up if labour else None,
        deep_follow_up_minute=10 * 60 if labour else None,
    )
    texts, rows = (_LABOUR, _LABOUR_ROWS) if labour else (_INDIVIDUAL, _INDIVIDUAL_ROWS)
    _add(work, plan, texts, rows)
    parties = _parties(plan, case)
    if not labour or state is PlanState.SIGNED:
        work.add(*parties)

    def stand() -> None:
        if state is PlanState.SIGNED:
            plan.signing = SigningWay.PAPER
            for party in parties:
                party.signed_on = made
            work.session.flush()
        elif state is PlanState.SENT:
            plan.signing, plan.sent_at = SigningWay.DIGITAL, work.at - timedelta(hours=20)
        plan.state = state

    return stand


def _add_af(work: UnitOfWork, case: AfCase, number: int, today: date) -> Callable[[], None]:
    """Add AF's plan: most made in time, some late, some to be renewed, some not made yet."""
    registered = case.received - timedelta(days=20)
    made = registered + timedelta(days=42 if number % 7 == 3 else 12 + number % 15)
    waits = number % 11 == 5 or made > today
    latest = made if waits else _renewed(made, number, today)
    plan = Plan(
        id=new_id(),
        participant_id=case.person,
        kind=PlanKind.AF,
        edition=1 if latest == made else 2,
        made_by_id=case.owner,
        made_on=today if waits else latest,
        registered_on=registered,
        renewed_on=None if latest == made else latest,
        simplified=number % 13 == 6,
    )
    if latest != made:
        plan.previous_id = _earlier(work, plan, made)
    whole = number % 5 != 2
    _add(work, plan, {} if waits else _AF if whole else {"support_need": _AF["support_need"]}, ())
    if not waits:
        _add_rows(work, plan, _AF_ROWS)

    def stand() -> None:
        if not waits:
            plan.state = PlanState.NOTED

    return stand


def _earlier(work: UnitOfWork, plan: Plan, made: date) -> UUID:
    """Add the edition that a renewed plan stands in place of."""
    first = Plan(
        id=new_id(),
        participant_id=plan.participant_id,
        kind=plan.kind,
        state=PlanState.REPLACED,
        made_by_id=plan.made_by_id,
        made_on=made,
        registered_on=plan.registered_on,
    )
    work.add(first)
    return first.id


def _renewed(made: date, number: int, today: date) -> date:
    """Return when the plan was renewed last, so that most hold today."""
    latest = made
    while number % 4 != 1 and add_months(latest, 5) < today:
        latest = add_months(latest, 5)
    return latest


def _parties(plan: Plan, case: AfCase) -> tuple[PlanSigner, ...]:
    named = [(PlanParty.PERSON, case.name), (PlanParty.CASE_WORKER, "Lena Hedström")]
    if plan.kind is PlanKind.INDIVIDUAL:
        named.append((PlanParty.AF, "Ina Bergkvist"))
    return tuple(
        PlanSigner(plan_id=plan.id, participant_id=plan.participant_id, party=party, name=name)
        for party, name in named
    )


def _add(work: UnitOfWork, plan: Plan, texts: dict[str, str], rows: _Rows) -> None:
    work.add(plan)
    work.add(
        *(
            PlanSection(plan_id=plan.id, participant_id=plan.participant_id, key=key, text=text)
            for key, text in texts.items()
        )
    )
    _add_rows(work, plan, rows)


def _add_rows(work: UnitOfWork, plan: Plan, rows: _Rows) -> None:
    for position, (kind, text, quantity, responsible, days) in enumerate(rows):
        due = plan.made_on + timedelta(days=days) if days is not None else None
        work.add(
            PlanRow(
                plan_id=plan.id,
                participant_id=plan.participant_id,
                kind=kind,
                text=text,
                quantity=quantity,
                responsible=responsible,
                due=due,
                done_on=_done(plan, due, work.at.date()),
                position=position,
            )
        )


def _done(plan: Plan, due: date | None, today: date) -> date | None:
    """Return when a row was done: AF's plan was followed, and the unit's own has one that waits."""
    return due if plan.kind is PlanKind.AF and due is not None and due < today else None


def _workday(day: date) -> date:
    return day if is_working_day(day) else next_working_day(day)
