"""Three invented jobbspår: one that is planned, one that recruits, and one that has ended."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.job_tracks import RecruitingPart, SupplyKind, TrackParty, TrackState
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.services.job_tracks.profiles import profile
from ame_desktop.storage.models.job_tracks import (
    JobTrack,
    TrackAnchor,
    TrackCompetence,
    TrackMeasure,
    TrackParticipant,
    TrackRecruiting,
)
from ame_desktop.storage.queries.importing import customers_by_name
from ame_desktop.storage.unit_of_work import UnitOfWork

_PARTS = {
    "employers_part": (
        "Tar emot deltagarna på studiebesök och praktik, deltar i urvalet och ger var och en en "
        "handledare. Anställer dem som klarar kraven när jobbspåret slutar."
    ),
    "municipalitys_part": "Ordnar kursen på vuxenutbildningen och följer upp varje månad.",
    "af_part": "Anvisar deltagare och prövar ekonomiskt stöd under praktiken.",
    "providers_part": "Håller platser och anpassar undervisningen efter jobbet.",
}
_CHAIN = (
    (SupplyKind.ADULT_EDUCATION, "Sfi med inriktning mot jobbet", "Vuxenutbildningen", 0, 42),
    (SupplyKind.VALIDATION, "Validering av tidigare erfarenhet", "Vuxenutbildningen", 43, 57),
    (SupplyKind.SUPPORT, "Praktik med språkstöd på arbetsplatsen", "Arbetsgivaren", 58, 100),
)
_PLAN = (
    (RecruitingPart.STRATEGY, "Fråga konsulenterna och Arbetsförmedlingen efter deltagare.", None),
    (RecruitingPart.STRATEGY, "Låt deltagare med olika språknivåer söka.", None),
    (RecruitingPart.TIMETABLE, "Informationsträff för intresserade", 10),
    (RecruitingPart.TIMETABLE, "Studiebesök och samtal hos arbetsgivaren", 17),
    (RecruitingPart.EMPLOYER, "Chefen berättar om jobbet och är med vid urvalet.", None),
)
_CONTACTS = {
    TrackParty.EMPLOYER: "Enhetschef kost",
    TrackParty.MUNICIPALITY: "Enhetschef AME",
    TrackParty.AF: "Sektionschef",
    TrackParty.PROVIDER: "Rektor vuxenutbildningen",
    TrackParty.SUPERVISORS: "Köksmästare",
    TrackParty.UNION: "Fackligt ombud",
}
_LEVELS = ("A2", "B1", "A2", "B1", "B2")


def add_job_tracks(
    work: UnitOfWork, people: Sequence[DemoPerson], staff: dict[str, UUID], today: date
) -> None:
    """Give the unit its tracks."""
    consultant = staff[demo_login(Role.CONSULTANT)]
    kitchen = customers_by_name(work.session.connection()).get("Kostenheten")
    recruiting = _track(work, "Måltidsbiträden till våren", "maltid", consultant)
    recruiting.state, recruiting.customer_id = TrackState.RECRUITING, kitchen
    recruiting.employer = "" if kitchen is not None else "Kostenheten"
    recruiting.contact, recruiting.jobs, recruiting.recurring = "Enhetschef kost", 5, True
    recruiting.met_on, recruiting.start = _days(today, -45), _days(today, 50)
    recruiting.end = _days(today, 150)
    recruiting.language_meeting_on = _days(today, -12)
    recruiting.language_judgement = (
        "A2 räcker i köket med en van kollega bredvid. Vid servering behövs B1."
    )
    _fill(work, recruiting, _days(today, 50), today)
    for person, level in zip(people[6:9], _LEVELS, strict=False):
        _member(work, recruiting, person, _days(today, -5)).level = level
    planned = _track(work, "Lokalvårdare till äldreboendet", "lokalvard", consultant)
    planned.employer, planned.contact, planned.jobs = "Björkbackens vårdboende", "Driftchef", 2
    work.add(*(_anchor(planned, party, None) for party in TrackParty))
    ended = _track(work, "Parkarbetare i våras", "park", consultant)
    ended.state, ended.jobs, ended.employer = TrackState.ENDED, 3, "Gröna Ytor i Exempelkommun AB"
    ended.met_on, ended.start, ended.end = (
        _days(today, -260),
        _days(today, -230),
        _days(today, -130),
    )
    ended.recurring = True
    _fill(work, ended, _days(today, -230), _days(today, -250))
    for place, person in enumerate(people[30:34]):
        member = _member(work, ended, person, _days(today, -230))
        member.end, member.level = _days(today, -130), _LEVELS[place]
        member.employed = place != 2
        member.outcome = "Säsong, heltid" if member.employed else "Går vidare till studier"


def _track(work: UnitOfWork, title: str, key: str, responsible: UUID) -> JobTrack:
    ready = profile(key)
    row = JobTrack(id=new_id(), title=title, occupation=ready.name, responsible_id=responsible)
    work.add(row)
    for place, draft in enumerate(ready.competences):
        work.add(
            TrackCompetence(
                track_id=row.id,
                text=draft.text,
                demanded=draft.demanded,
                level=draft.level,
                position=place,
            )
        )
    return row


def _fill(work: UnitOfWork, row: JobTrack, start: date, agreed: date) -> None:
    """Write the parts of a track that its parties have agreed on."""
    for name, text in _PARTS.items():
        setattr(row, name, text)
    for place, (supply, what, provider, first, last) in enumerate(_CHAIN):
        measure = TrackMeasure(id=new_id(), track_id=row.id, supply=supply, what=what)
        measure.provider, measure.responsible, measure.position = provider, "Konsulenten", place
        measure.start, measure.end = _days(start, first), _days(start, last)
        work.add(measure)
    for party in TrackParty:
        work.add(_anchor(row, party, _days(agreed, -20)))
    for place, (part, text, after) in enumerate(_PLAN):
        plan = TrackRecruiting(id=new_id(), track_id=row.id, part=part, text=text)
        plan.day, plan.position = (None if after is None else _days(agreed, after)), place
        work.add(plan)


def _anchor(row: JobTrack, party: TrackParty, day: date | None) -> TrackAnchor:
    name = _CONTACTS[party] if day is not None else ""
    return TrackAnchor(id=new_id(), track_id=row.id, party=party, name=name, anchored_on=day)


def _member(work: UnitOfWork, row: JobTrack, person: DemoPerson, start: date) -> TrackParticipant:
    member = TrackParticipant(
        id=new_id(), track_id=row.id, participant_id=person.participant_id, start=start
    )
    work.add(member)
    return member


def _days(day: date, count: int) -> date:
    return day + timedelta(days=count)
