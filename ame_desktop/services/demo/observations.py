"""Invented observations of people at work, and a few who have left with an outcome."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.calendar import add_months, is_working_day, previous_working_day
from ame_desktop.domain.closures import ClosureReason, EducationLevel, IncomeSource, Sex
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import NoteType, NumberKind, ReferralRoute, owner_kind
from ame_desktop.services.demo.names import invented_number
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.storage.models.observations import Observation
from ame_desktop.storage.models.participants import CaseNote, Enrolment, Participant, Referral
from ame_desktop.storage.repositories.observations import people_in
from ame_desktop.storage.unit_of_work import UnitOfWork

MOST_LINES = 60
_LEADERS = ("handledare", "handledare2", "handledare3")
_SEEN: tuple[tuple[FinalHeading, tuple[str, ...]], ...] = (
    (
        FinalHeading.TASKS,
        (
            "Röjde sly själv hela förmiddagen efter en kort genomgång.",
            "Sorterade returpapper och höll ordning på kärlen utan påminnelse.",
            "Målade bänkar noggrant, arbetade långsamt men utan fel.",
        ),
    ),
    (
        FinalHeading.ADAPTATIONS,
        (
            "Paus varje halvtimme fungerar bra, orkar då hela passet.",
            "Skriven lista över dagens moment gör att arbetet flyter på.",
        ),
    ),
    (
        FinalHeading.ATTENDANCE,
        (
            "Kom i tid alla dagar den här veckan.",
            "Ringde själv och sa till om förhinder före klockan åtta.",
        ),
    ),
    (
        FinalHeading.MOTIVATION,
        (
            "Frågade efter mer att göra när uppgiften var klar.",
            "Berättade att det känns bra att se resultatet av arbetet.",
        ),
    ),
    (
        FinalHeading.COOPERATION,
        (
            "Hjälpte en ny i laget att komma i gång.",
            "Arbetar helst två och två, blir tyst i större grupp.",
        ),
    ),
    (
        FinalHeading.SUPERVISION,
        (
            "Behöver se ett nytt moment två gånger, arbetar sedan självständigt.",
            "Frågar när något är oklart i stället för att vänta.",
        ),
    ),
    (
        FinalHeading.STRENGTHS,
        ("Van vid maskiner och rädd om verktygen.", "Ser själv vad som behöver göras härnäst."),
    ),
    (
        FinalHeading.DEVELOPMENT,
        ("Tränar på att avsluta en uppgift innan nästa börjar.", "Övar på att läsa arbetsordern."),
    ),
    (FinalHeading.OTHER, ("Tar bussen på egen hand sedan två veckor.",)),
)


@dataclass(frozen=True)
class _Left:
    """Somebody who has left: who, when in months ago, and how it went."""

    given: str
    family: str
    months_ago: int
    stayed: int
    reason: ClosureReason
    sex: Sex
    education: EducationLevel
    foreign_born: bool
    income: IncomeSource
    route: ReferralRoute
    employer: str = ""
    studies: str = ""
    lasted: bool | None = None


_R, _E, _I = ClosureReason, EducationLevel, IncomeSource
_AF, _IFO, _STAR = ReferralRoute.AF, ReferralRoute.IFO, ReferralRoute.STAR
_LEFT = (
    _Left("Bo", "Åkerlund", 0, 9, _R.WORK_SUBSIDISED, Sex.MAN, _E.SECONDARY, False,
          _I.ACTIVITY_SUPPORT, _AF, "Skogsvård i Exempel AB"),
    _Left("Senait", "Kiflu", 2, 11, _R.WORK_UNSUBSIDISED, Sex.WOMAN, _E.PRIMARY, True,
          _I.INCOME_SUPPORT, _IFO, "Exempelköket", lasted=True),
    _Left("Jan", "Frisk", 3, 6, _R.STUDIES_CSN, Sex.MAN, _E.PRIMARY, False,
          _I.INCOME_SUPPORT, _IFO, studies="Komvux, vård och omsorg"),
    _Left("Marika", "Ståhl", 4, 14, _R.BACK_TO_AF, Sex.WOMAN, _E.SECONDARY, False,
          _I.ACTIVITY_SUPPORT, _AF),
    _Left("Hamid", "Sarwari", 5, 4, _R.MUNICIPAL_EMPLOYMENT, Sex.MAN, _E.NONE, True,
          _I.INCOME_SUPPORT, _IFO, "Exempelkommun"),
    _Left("Lisbeth", "Kron", 7, 8, _R.ILLNESS, Sex.WOMAN, _E.HIGHER, False,
          _I.SICKNESS_BENEFIT, _STAR),
    _Left("Dennis", "Palm", 8, 3, _R.INTERRUPTED, Sex.MAN, _E.PRIMARY, False, _I.NONE, _AF),
    _Left("Amal", "Yasin", 9, 12, _R.WORK_SUBSIDISED, Sex.WOMAN, _E.SECONDARY, True,
          _I.INCOME_SUPPORT, _IFO, "Tvätteriet i Exempel", lasted=True),
)  # fmt: skip
_NOTES = {
    True: "Avslutad efter gemensamt möte. Alla berörda är informerade.",
    False: "Avslutad. Personen och ärendeägaren är informerade.",
}


def add_observations(
    work: UnitOfWork,
    people: Sequence[DemoPerson],
    arenas: dict[str, UUID],
    staff: dict[str, UUID],
    today: date,
) -> None:
    """Add what has been seen of people in FAT over the last months, and those who have left."""
    random = Random(78)
    _add_lines(work, random, people, arenas, staff, today)
    for left in _LEFT:
        _add_left(work, random, left, staff, today)


def _add_lines(
    work: UnitOfWork,
    random: Random,
    people: Sequence[DemoPerson],
    arenas: dict[str, UUID],
    staff: dict[str, UUID],
    today: date,
) -> None:
    in_training = people_in(work, ActivityForm.FAT)
    trained = [person for person in people if person.participant_id in in_training]
    lines = [(heading, text) for heading, texts in _SEEN for text in texts]
    if not trained:
        return
    for number in range(MOST_LINES):
        person = trained[number % len(trained)]
        turn, place = divmod(number, len(trained))
        heading, text = lines[(place * 5 + turn * 7) % len(lines)]
        back = random.randint(1, max(1, min(100, (today - person.start).days)))
        day = _worked(today - timedelta(days=back))
        work.add(
            Observation(
                participant_id=person.participant_id,
                day=max(day, person.start),
                heading=heading,
                text=text,
                arena_id=arenas[person.arena],
                by_id=staff[random.choice(_LEADERS)],
                at=work.at - timedelta(days=back),
            )
        )


def _worked(day: date) -> date:
    return day if is_working_day(day) else previous_working_day(day)


def _add_left(
    work: UnitOfWork,
    random: Random,
    left: _Left,
    staff: dict[str, UUID],
    today: date,
) -> None:
    end = _worked(add_months(today, -left.months_ago) - timedelta(days=12))
    start = add_months(end, -left.stayed)
    digits, born = invented_number(random, today)
    person = Participant(
        id=new_id(),
        given_name=left.given,
        family_name=left.family,
        number=digits,
        number_kind=NumberKind.PERSONAL,
        birth_date=born,
        created_at=work.at - (today - start),
    )
    referral = Referral(
        id=new_id(),
        participant_id=person.id,
        route=left.route,
        received_on=start - timedelta(days=14),
        owner_kind=owner_kind(left.route),
        owner_staff_id=staff["konsulent"] if left.route is _AF else None,
    )
    work.add(
        person,
        referral,
        _enrolment(left, person.id, referral.id, start, end),
        CaseNote(
            participant_id=person.id,
            written_at=work.at - (today - end),
            author_id=staff["konsulent"],
            type=NoteType.END,
            heading=f"Avslut: {left.reason.label}",
            text=_NOTES[left.reason.is_work],
        ),
    )


def _enrolment(
    left: _Left, participant_id: UUID, referral_id: UUID, start: date, end: date
) -> Enrolment:
    work, studies = left.reason.is_work, left.reason.is_studies
    employed = left.reason.has_employer
    return Enrolment(
        participant_id=participant_id,
        referral_id=referral_id,
        start=start,
        end=end,
        end_reason=left.reason.label,
        closure=left.reason,
        outcome_from=end if employed or studies else None,
        employer=left.employer,
        regular_employer=work if employed else None,
        studies=left.studies,
        csn_eligible=True if studies else None,
        lasts_two_months=True if work else None,
        lasted_a_month=left.lasted,
        confirmed_on=add_months(end, 1) if left.lasted is not None else None,
        sex=left.sex,
        education=left.education,
        foreign_born=left.foreign_born,
        income_at_start=left.income,
    )
