"""The invented agreements: held, ending, in draft and renewed, with a year of work done."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random
from uuid import UUID

from ame_desktop.domain.agreement_follow_ups import follow_up_days, months_of_follow_up
from ame_desktop.domain.agreement_rows import RULE_FIELDS
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.calendar import last_day_of_year_from
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.recurrence import RecurrenceRule, occurrences
from ame_desktop.domain.recurrence_words import rule_from_words
from ame_desktop.services.demo.people import OUTDOORS
from ame_desktop.storage.models.agreements import (
    AgreedTask,
    AgreementFollowUp,
    ServiceAgreement,
)
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.queries.importing import customers_by_name
from ame_desktop.storage.repositories import agreements as repository
from ame_desktop.storage.repositories.briefing import day_tasks
from ame_desktop.storage.unit_of_work import UnitOfWork

_BOARD_DAYS = 21
_HALF_A_YEAR = 6
# Counterpart, task, place, how often, people, hours each time, hours a month, days since it began.
_AGREED = (
    ("Tekniska avdelningen", "Städa stationsområdet", "Stationen", "måndagar", 4, 3, 12, 290),
    ("Kostenheten", "Tvätt av tjänstebilar", "Garaget", "fredagar", 3, 4, 16, 325),
    (
        "Bibliotek & kultur",
        "Bokkassar till boenden",
        "Biblioteket",
        "första tisdagen i månaden",
        2,
        3,
        3,
        200,
    ),
    ("Exempelskolan", "Returpapper", "Skolorna", "varannan torsdag", 2, 2, 5, 345),
    ("Förskolan Skogsbrynet", "Snöskottning november–mars", "Gården", "vid behov", 3, 2, 16, 20),
)
_SECTIONS = {
    "roles": "Handledaren leder arbetet på plats. Motparten har en kontaktperson som visar "
    "vad som ska göras.",
    "responsibility": "Enheten svarar för arbetsledning, skyddsutrustning och redskap. Motparten "
    "svarar för nycklar, material och en säker plats.",
    "expectations": "Arbetet blir gjort på avtalad dag. Motparten meddelar ändringar senast två "
    "dagar före.",
}
_SAID = (
    "Det fungerar bra. Motparten är nöjd och vill fortsätta på samma sätt.",
    "Några gånger har flyttats för vädrets skull. Vi ringer dagen före när det händer.",
)


def add_agreements(
    work: UnitOfWork, arenas: dict[str, UUID], staff: dict[str, UUID], today: date
) -> None:
    """Add agreements with their tasks, their follow-ups and the work done until the last weeks."""
    random = Random(42)
    customers = customers_by_name(work.session.connection())
    numbers: dict[int, int] = {}
    for customer, task, place, often, people, each, monthly, age in _AGREED:
        start = (today - timedelta(days=age)).replace(day=1)
        numbers[start.year] = numbers.get(start.year, 0) + 1
        agreement = ServiceAgreement(
            id=new_id(),
            number=f"AV-{start.year}-{numbers[start.year]:04d}",
            customer_id=customers[customer],
            title=task,
            start=start,
            end=last_day_of_year_from(start),
            contact=f"Kontakt {customer}",
            contact_phone=f"0600-12 34 {random.randint(10, 99)}",
            responsible_id=staff["koordinator"],
            hours_a_month=Decimal(monthly),
            time_use=f"{each} timmar per gång, {often}. {monthly} timmar per månad.",
            follow_up="Kvartalsvis med kontaktpersonen.",
            **_SECTIONS,
        )
        work.add(agreement)
        if age > _BOARD_DAYS:
            agreement.state, agreement.signed_on = AgreementState.SIGNED, start
            agreement.signed_by_customer = agreement.contact
            _add_follow_ups(work, agreement, staff["koordinator"], today)
        else:
            agreement.expectations = ""
        rule = rule_from_words(often, start, also=task)
        if rule is not None:
            agreed = _task(agreement, arenas[OUTDOORS], (task, place, often), people, each, rule)
            work.add(agreed)
            _add_work(work, agreed, rule, start, today, random)


def _task(
    agreement: ServiceAgreement,
    arena_id: UUID,
    words: tuple[str, str, str],
    people: int,
    each: int,
    rule: RecurrenceRule,
) -> AgreedTask:
    name, place, often = words
    return AgreedTask(
        id=new_id(),
        agreement_id=agreement.id,
        arena_id=arena_id,
        name=name,
        place=place,
        recurrence=rule.recurrence,
        weekdays=rule.weekdays,
        every=rule.every,
        anchor=rule.anchor,
        nth=rule.nth,
        season_from=rule.season_from,
        season_to=rule.season_to,
        as_written=often,
        places=people,
        hours_each=Decimal(each),
        outdoor=True,
    )


def _add_follow_ups(
    work: UnitOfWork, agreement: ServiceAgreement, by_id: UUID, today: date
) -> None:
    months = months_of_follow_up(agreement.follow_up, _HALF_A_YEAR)
    for number, day in enumerate(follow_up_days(agreement.start, agreement.end, months)):
        held = day < today - timedelta(days=_BOARD_DAYS)
        work.add(
            AgreementFollowUp(
                agreement_id=agreement.id,
                due_on=day,
                held_on=day if held else None,
                with_whom=agreement.contact if held else "",
                note=_SAID[number % len(_SAID)] if held else "",
                by_id=by_id if held else None,
            )
        )


def _add_work(
    work: UnitOfWork,
    agreed: AgreedTask,
    rule: RecurrenceRule,
    start: date,
    today: date,
    random: Random,
) -> None:
    """Put done tasks on the days before those whose whole mornings are invented."""
    for time in occurrences(rule, start, today - timedelta(days=_BOARD_DAYS)):
        if random.random() < 0.1:
            continue
        work.add(
            Task(
                day=time.day,
                arena_id=agreed.arena_id,
                agreed_task_id=agreed.id,
                occurs_on=time.occurs_on,
                name=agreed.name,
                place=agreed.place,
                places=agreed.places,
                outdoor=True,
                done=True,
                hours=agreed.hours_each,
            )
        )


def tie_mornings(work: UnitOfWork, today: date) -> None:
    """Let the mornings' tasks that an agreement says be that agreement's, and not come twice."""
    first = today - timedelta(days=_BOARD_DAYS - 1)
    for agreed in repository.every_task(work):
        rule = RecurrenceRule(**{name: getattr(agreed, name) for name in RULE_FIELDS})
        for time in occurrences(rule, first, today):
            for task in day_tasks(work, time.day, agreed.arena_id):
                if task.name == agreed.name:
                    task.agreed_task_id, task.occurs_on = agreed.id, time.occurs_on
