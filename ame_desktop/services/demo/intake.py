"""Those who are on their way in to Exempelkommun, and what comes next for the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.calendar import next_working_day
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.participants import (
    ConsentParty,
    NumberKind,
    OwnerKind,
    ReferralRoute,
    owner_kind,
)
from ame_desktop.services.demo.names import invented_number
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.storage.models.intake import IntakeMark, NextStep
from ame_desktop.storage.models.participants import Consent, Participant, Referral
from ame_desktop.storage.repositories import intake as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

Step = IntakeStep


@dataclass(frozen=True)
class _Newcomer:
    """Somebody who has been referred: how, how long ago, and how far the way in has come."""

    given: str
    family: str
    route: ReferralRoute
    days_ago: int
    done: tuple[IntakeStep, ...] = ()
    talk_in: int | None = None
    language: str = ""


NEWCOMERS = (
    _Newcomer("Selma", "Höglund", ReferralRoute.AF, 1),
    _Newcomer("Yusuf", "Barre", ReferralRoute.IFO, 3, language="somaliska"),
    _Newcomer("Ingrid", "Palmqvist", ReferralRoute.STAR, 4),
    _Newcomer("Tomas", "Ekdahl", ReferralRoute.AF, 6, (Step.CONTACT,), 2),
    _Newcomer("Nadja", "Berhane", ReferralRoute.AF, 9, (Step.CONTACT,), 3, "tigrinja"),
    _Newcomer(
        "Rolf", "Sandelin", ReferralRoute.IFO, 13, (Step.CONTACT, Step.AF_CONTACT, Step.TALK)
    ),
    _Newcomer("Petra", "Nyqvist", ReferralRoute.AF, 15, (Step.CONTACT, Step.TALK, Step.GDPR)),
)
_FORUMS = {
    ReferralRoute.AF: ("Arbetsförmedlingen", "Månadsmöte AF"),
    ReferralRoute.STAR: ("Försäkringskassan", "STAR-möte"),
    ReferralRoute.IFO: ("Socialkontoret", "Avstämning IFO"),
}
_NEXT = (
    "Uppföljning på arbetsplatsen",
    "Möte med Arbetsförmedlingen",
    "Studiebesök på en arbetsplats",
    "Gå igenom schemat och öka tiden",
    "Ringa den nya arbetsgivaren",
    "Skriva klart utvecklingsplanen",
)
_LATE = 4
_WITHOUT = 9
"""Every so many of those who are here have a step that is late, or none."""
_RECENT = 60


def add_intake(
    work: UnitOfWork, people: Sequence[DemoPerson], staff: dict[str, UUID], today: date
) -> None:
    """Add the newcomers, and a next step for most of the others."""
    random = Random(1122)
    _finish_earlier(work, today)
    for newcomer in NEWCOMERS:
        _add_newcomer(work, random, newcomer, staff, today)
    consultant = staff[demo_login(Role.CONSULTANT)]
    for number, person in enumerate(people):
        if number % _WITHOUT != _WITHOUT - 1:
            late = number % (_LATE * 5) == _LATE
            day = today - timedelta(days=5) if late else _coming(random, today)
            work.add(
                NextStep(
                    participant_id=person.participant_id,
                    what=random.choice(_NEXT),
                    due=day,
                    owner_staff_id=consultant,
                )
            )


def _finish_earlier(work: UnitOfWork, today: date) -> None:
    """Say that those who came before the newcomers are through their way in."""
    for row in repository.referrals_since(work, today - timedelta(days=_RECENT)):
        work.add(
            IntakeMark(
                participant_id=row.participant_id,
                referral_id=row.id,
                step=Step.DONE,
                done_on=min(row.received_on + timedelta(days=20), today),
            )
        )


def _coming(random: Random, today: date) -> date:
    return next_working_day(today + timedelta(days=random.randint(1, 24)))


def _add_newcomer(
    work: UnitOfWork, random: Random, who: _Newcomer, staff: dict[str, UUID], today: date
) -> None:
    digits, born = invented_number(random, today)
    came = today - timedelta(days=who.days_ago)
    person = Participant(
        id=new_id(),
        given_name=who.given,
        family_name=who.family,
        number=digits,
        number_kind=NumberKind.PERSONAL,
        birth_date=born,
        phone=f"070-174 06 {random.randint(10, 99)}",
        interpreter_language=who.language,
        created_at=work.at,
    )
    referred_by, forum = _FORUMS[who.route]
    kind, begun = owner_kind(who.route), bool(who.done)
    consultant = staff[demo_login(Role.CONSULTANT)]
    owns = kind is OwnerKind.CONSULTANT and begun
    referral = Referral(
        id=new_id(),
        participant_id=person.id,
        route=who.route,
        referred_by=referred_by,
        forum=forum,
        received_on=came,
        reason="Har stått utan arbete länge och vill prova i lugn takt.",
        owner_kind=kind,
        owner_staff_id=consultant if owns else None,
        owner_name="" if kind is OwnerKind.CONSULTANT else f"Handläggare vid {referred_by}",
        placed_by_staff_id=consultant if begun and not owns else None,
        contact_on=came + timedelta(days=2) if begun and who.route is ReferralRoute.AF else None,
    )
    work.add(person, referral)
    if begun:
        _add_steps(work, who, referral, staff, today)


def _add_steps(
    work: UnitOfWork, who: _Newcomer, referral: Referral, staff: dict[str, UUID], today: date
) -> None:
    came, person = referral.received_on, referral.participant_id
    consultant = staff[demo_login(Role.CONSULTANT)]
    chief = staff[demo_login(Role.UNIT_CHIEF)]
    rows = [
        IntakeMark(
            participant_id=person,
            referral_id=referral.id,
            step=Step.ASSIGNED,
            done_on=came + timedelta(days=1),
            by_id=chief,
        ),
        *(
            IntakeMark(
                participant_id=person,
                referral_id=referral.id,
                step=step,
                done_on=min(came + timedelta(days=2 + 2 * place), today),
                by_id=consultant,
            )
            for place, step in enumerate(who.done)
        ),
    ]
    if who.talk_in is not None:
        rows.append(
            IntakeMark(
                participant_id=person,
                referral_id=referral.id,
                step=Step.TALK,
                booked_on=next_working_day(today + timedelta(days=who.talk_in - 1)),
                booked_minute=10 * 60,
                by_id=consultant,
            )
        )
    work.add(*rows)
    if Step.GDPR in who.done:
        work.add(
            *(
                Consent(participant_id=person, party=party, given_on=came + timedelta(days=6))
                for party in (ConsentParty.AF, ConsentParty.IFO)
            ),
            NextStep(
                participant_id=person,
                what="Boka första kartläggningssamtalet",
                due=next_working_day(today + timedelta(days=2)),
                owner_staff_id=consultant,
            ),
        )
