"""Invented follow-ups: some held with texts, some due today or late; and a day with AF to come."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from ame_desktop.domain.af_days import AGENDA, AfLengths, usual_day
from ame_desktop.domain.calendar import add_months, is_working_day, next_working_day
from ame_desktop.domain.follow_ups import PRESENT, AreaDraft, Contribution
from ame_desktop.domain.ids import new_id
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.storage.models.follow_ups import AfDay, AfSlot, DevelopmentArea, FollowUp
from ame_desktop.storage.repositories.follow_ups import approved_placements
from ame_desktop.storage.unit_of_work import UnitOfWork

_LENGTHS = AfLengths(210, 30, 20)


@dataclass(frozen=True)
class _Said:
    """What was said at one meeting."""

    goes: str
    adaptations: str
    support: str
    future: str
    contributes: Contribution
    areas: tuple[AreaDraft, ...]


_SAID = (
    _Said(
        "Kommer i tid och trivs i gruppen. Tar egna initiativ när snön ska bort.",
        "Kortare pass på förmiddagen fungerar. Inga fler anpassningar behövs nu.",
        "Är nöjd med handledaren och vill ha ett samtal i veckan.",
        "Vill pröva vaktmästeri. Praktikplats på en skola diskuterades.",
        Contribution.YES,
        (
            AreaDraft("Planera dagens arbete", "Genomgång varje morgon", "Skriva en egen lista"),
            AreaDraft("Körkort B", "Tid för teoristudier", "Öva två kvällar i veckan"),
        ),
    ),
    _Said(
        "Det går upp och ned. Morgnarna är tunga men eftermiddagarna går bra.",
        "Start klockan 9 i stället för 8 de närmaste fyra veckorna.",
        "Önskar mer tid med handledaren när uppgifterna är nya.",
        "Fler timmar i januari om den nya starttiden fungerar.",
        Contribution.PARTLY,
        (AreaDraft("Hålla tider", "Sms kvällen innan", "Ställa klockan och ringa vid hinder"),),
    ),
    _Said(
        "Arbetar självständigt med återbruket och lär upp andra.",
        "",
        "Behöver mindre stöd än i höstas.",
        "Redo för heltid. Arbetsförmedlingen bjuds in till nästa möte.",
        Contribution.YES,
        (AreaDraft("Svenska i arbetet", "Språkstöd i gruppen", "Tala svenska på rasten", False),),
    ),
)


def add_follow_ups(
    work: UnitOfWork, people: list[DemoPerson], staff: dict[str, UUID], today: date
) -> None:
    """Add the meetings of the past year, a few that are planned, and next week's day with AF."""
    random = Random(70)  # the same meetings each time
    placed = approved_placements(work)
    for number, person in enumerate(people):
        latest = _latest(random, person, number, today)
        if latest is None:
            continue
        held = [latest]
        while len(held) < 4 and add_months(held[-1], -1) > person.start:
            held.append(_on_working_day(add_months(held[-1], -1)))
        for age, day in enumerate(held):
            said = _SAID[(number + age) % len(_SAID)]
            place = placed.get(person.participant_id)
            _add_held(work, person, staff, (day, place), said, plan=age < 2)
        if number % 6 == 2:
            work.add(
                FollowUp(
                    participant_id=person.participant_id,
                    planned_on=_on_working_day(max(add_months(latest, 1), today)),
                    planned_minute=random.choice((9, 10, 13, 14)) * 60,
                )
            )
    _add_af_day(work, people, today)


def _latest(random: Random, person: DemoPerson, number: int, today: date) -> date | None:
    """Choose when the latest meeting was: a few are late, a few due today, most ahead."""
    if number % 10 == 7 and today - person.start < timedelta(days=60):
        return None
    if number % 11 == 3:
        day = add_months(today, -1)
    elif number % 8 == 5:
        day = today - timedelta(days=random.randint(34, 52))
    else:
        day = today - timedelta(days=random.randint(2, 27))
    day = day if number % 11 == 3 else _on_working_day(day - timedelta(days=3))
    return day if day > person.start else None


def _add_held(
    work: UnitOfWork,
    person: DemoPerson,
    staff: dict[str, UUID],
    when: tuple[date, UUID | None],
    said: _Said,
    *,
    plan: bool,
) -> None:
    day, place = when
    row = FollowUp(
        id=new_id(),
        participant_id=person.participant_id,
        placement_id=place,
        held_on=day,
        by_id=staff["konsulent"],
        present=list(PRESENT[:2]),
        how_it_goes=said.goes,
        further_adaptations=said.adaptations,
        view_of_support=said.support,
        the_future=said.future,
        contributes=said.contributes,
    )
    work.add(row)
    work.add(
        *(
            DevelopmentArea(
                follow_up_id=row.id,
                participant_id=person.participant_id,
                area=area.area,
                support=area.support,
                own_part=area.own_part,
                proposed_by_person=area.proposed_by_person,
                position=position,
            )
            for position, area in enumerate(said.areas if plan else ())
        )
    )


def _add_af_day(work: UnitOfWork, people: list[DemoPerson], today: date) -> None:
    draft = usual_day(_LENGTHS, None, today)
    day = AfDay(
        id=new_id(),
        day=draft.day,
        start_minute=draft.start_minute,
        end_minute=draft.end_minute,
        discussion_minutes=draft.discussion_minutes,
        slot_minutes=draft.slot_minutes,
        officer="Ina Bergkvist, arbetsförmedlare",
        agenda=AGENDA,
    )
    work.add(day)
    for start, person in zip(draft.times[:5], people[4::7], strict=False):
        work.add(
            AfSlot(
                af_day_id=day.id,
                participant_id=person.participant_id,
                start_minute=start,
                note="Nytt beslut inför vintern" if start == draft.times[1] else "",
            )
        )


def _on_working_day(day: date) -> date:
    return day if is_working_day(day) else next_working_day(day)
