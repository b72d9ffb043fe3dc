"""The sixty invented participants: how they came, what they do, when and on what terms."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import (
    ConsentParty,
    NoteType,
    NumberKind,
    ReferralRoute,
    owner_kind,
)
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.domain.restrictions import QualificationKind, RestrictionKind
from ame_desktop.services.demo.names import invented_names, invented_number
from ame_desktop.storage.models.arenas import Membership, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.participants import (
    CaseNote,
    Consent,
    Enrolment,
    Participant,
    Qualification,
    Referral,
    WorkRestriction,
)
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.unit_of_work import UnitOfWork

PEOPLE = 60
OUTDOORS = "Utegrupp"
INDOORS = "Innegrupp"
MEETING = "Mötas"

_FORMS = {
    OUTDOORS: (
        ActivityForm.FAT,
        ActivityForm.FAT,
        ActivityForm.INTRODUCTION_JOB,
        ActivityForm.WAGE_SUPPORT_DEVELOPMENT,
        ActivityForm.DAILY_ACTIVITY_LSS,
    ),
    INDOORS: (
        ActivityForm.FAT,
        ActivityForm.DAILY_ACTIVITY_LSS,
        ActivityForm.OTHER_OCCUPATION,
        ActivityForm.WORK_PRACTICE,
    ),
    MEETING: (ActivityForm.OTHER_OCCUPATION,),
}
_HOURS = ((8 * 60, 15 * 60), (9 * 60, 12 * 60), (9 * 60 + 30, 14 * 60), (8 * 60, 12 * 60))
_WEEKS = ((0, 1, 2, 3, 4), (0, 1, 2, 3, 4), (0, 1, 2, 3), (0, 2, 4), (1, 3))
_SAFETY = (QualificationKind.CHAINSAW.value, QualificationKind.HYGIENE.value, "heta arbeten")
_RESTRICTIONS = (
    (RestrictionKind.LIFTING, "lyfter högst 10 kg", 10),
    (RestrictionKind.HEIGHTS, "arbetar inte på höjd", None),
    (RestrictionKind.POLLEN, "undviker gräsklippning vid pollen", None),
    (RestrictionKind.CALM, "behöver en lugn miljö", None),
    (RestrictionKind.DRIVING, "kör inte fordon", None),
)
_REFERRERS = {
    ReferralRoute.AF: ("Arbetsförmedlingen", "Månadsmöte AF"),
    ReferralRoute.STAR: ("Försäkringskassan", "STAR-möte"),
    ReferralRoute.IFO: ("Socialkontoret", "Avstämning IFO"),
}
_ROUTES = (
    ReferralRoute.AF,
    ReferralRoute.AF,
    ReferralRoute.AF,
    ReferralRoute.IFO,
    ReferralRoute.STAR,
)


@dataclass(frozen=True)
class DemoPerson:
    """What the days are made from: who, where, since when and on which weekdays."""

    participant_id: UUID
    arena: str
    start: date
    weekdays: tuple[int, ...]
    hours: tuple[int, int]
    drives: bool


def add_people(
    work: UnitOfWork, arenas: dict[str, UUID], staff: dict[str, UUID], today: date
) -> list[DemoPerson]:
    """Add the participants with everything in their files."""
    random = Random(2026)  # the same unit each time, so that pictures can be compared
    names = invented_names(random)
    people = []
    for number in range(PEOPLE):
        arena = OUTDOORS if number < 28 else INDOORS if number < 52 else MEETING
        person = _person(random, arena, today)
        _add_identity(work, random, person, next(names), today)
        _add_case(work, random, person, staff, today)
        _add_place(work, random, person, arenas, staff, today)
        _add_abilities(work, random, person, number, today)
        people.append(person)
    return people


def _person(random: Random, arena: str, today: date) -> DemoPerson:
    start = today - timedelta(days=random.choice((12, 40, 75, 120, 200, 290, 360, 420)))
    if arena == MEETING:
        return DemoPerson(new_id(), arena, start, (2,), (13 * 60, 15 * 60), drives=False)
    return DemoPerson(
        new_id(),
        arena,
        start,
        random.choice(_WEEKS),
        random.choice(_HOURS),
        drives=arena == OUTDOORS and random.random() < 0.3,
    )


def _add_identity(
    work: UnitOfWork, random: Random, person: DemoPerson, name: tuple[str, str], today: date
) -> None:
    digits, born = invented_number(random, today)
    work.add(
        Participant(
            id=person.participant_id,
            given_name=name[0],
            family_name=name[1],
            number=digits,
            number_kind=NumberKind.PERSONAL,
            birth_date=born,
            phone=f"070-174 06 {random.randint(10, 99)}",
            interpreter_language=random.choice(("", "", "", "", "arabiska", "tigrinja", "dari")),
            created_at=work.at,
        )
    )


def _add_case(
    work: UnitOfWork, random: Random, person: DemoPerson, staff: dict[str, UUID], today: date
) -> None:
    route = random.choice(_ROUTES)
    referred_by, forum = _REFERRERS[route]
    referral = Referral(
        id=new_id(),
        participant_id=person.participant_id,
        route=route,
        referred_by=referred_by,
        forum=forum,
        received_on=person.start - timedelta(days=21),
        reason="Behöver prova sin arbetsförmåga i lugn takt.",
        owner_kind=owner_kind(route),
        owner_staff_id=staff["konsulent"] if route is ReferralRoute.AF else None,
        owner_name="" if route is ReferralRoute.AF else f"Handläggare vid {referred_by}",
        placed_by_staff_id=staff["samordnare"] if route is ReferralRoute.STAR else None,
        contact_on=person.start - timedelta(days=18),
        mapping_on=person.start - timedelta(days=10),
        assessment_on=person.start - timedelta(days=4),
        assessed_by_staff_id=staff["konsulent"],
    )
    consent = Consent(
        participant_id=person.participant_id,
        party=ConsentParty.AF,
        given_on=person.start - timedelta(days=18),
    )
    note = CaseNote(
        participant_id=person.participant_id,
        written_at=work.at - timedelta(days=min(30, (today - person.start).days)),
        author_id=staff["konsulent"],
        type=NoteType.VISIT,
        heading="Uppföljning på plats",
        text="Trivs i gruppen och kommer i tid. Vill prova fler uppgifter nästa månad.",
    )
    enrolment = Enrolment(
        participant_id=person.participant_id, referral_id=referral.id, start=person.start
    )
    work.add(referral, consent, note, enrolment)


def _add_place(
    work: UnitOfWork,
    random: Random,
    person: DemoPerson,
    arenas: dict[str, UUID],
    staff: dict[str, UUID],
    today: date,
) -> None:
    arena_id = arenas[person.arena]
    step = ScheduleStep(
        id=new_id(), participant_id=person.participant_id, arena_id=arena_id, start=person.start
    )
    work.add(
        Membership(participant_id=person.participant_id, arena_id=arena_id, start=person.start),
        step,
        *(
            ScheduleDay(step_id=step.id, weekday=day, start_minute=hours[0], end_minute=hours[1])
            for day, hours in ((day, person.hours) for day in person.weekdays)
        ),
        Placement(
            participant_id=person.participant_id,
            form=random.choice(_FORMS[person.arena]),
            arena_id=arena_id,
            start=person.start,
            end=today + timedelta(days=random.choice((18, 45, 90, 150, 240))),
            state=PlacementState.APPROVED,
            origin=PlacementOrigin.PROPOSED,
            proposed_by_id=staff["konsulent"],
            decided_by_id=staff["enhetschef"],
            decided_at=work.at - timedelta(days=(today - person.start).days + 3),
        ),
    )


def _add_abilities(
    work: UnitOfWork, random: Random, person: DemoPerson, number: int, today: date
) -> None:
    if number % 4 == 1:
        kind, text, kilograms = random.choice(_RESTRICTIONS[: 4 if person.drives else 5])
        work.add(
            WorkRestriction(
                participant_id=person.participant_id,
                kind=kind,
                text=text,
                max_kilograms=kilograms,
                valid_from=person.start,
            )
        )
    held = [QualificationKind.DRIVING_B.value] if person.drives else []
    if person.arena == OUTDOORS and number % 5 == 0:
        held.append(QualificationKind.BRUSH_SAW.value)
    if number % 9 == 4:
        held.append(_SAFETY[number % len(_SAFETY)])
    for qualification in held:
        expires = today + timedelta(days=20) if number == 10 else None
        work.add(
            Qualification(
                participant_id=person.participant_id, kind=qualification, valid_to=expires
            )
        )
