"""The invented placements: every form and state, at the arenas and at other units."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Final
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm as Form
from ame_desktop.domain.calendar import last_day
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placements import (
    PlacementOrigin,
    PlacementState,
    PracticePurpose,
    Programme,
)
from ame_desktop.services.demo.people import INDOORS, MEETING, OUTDOORS, DemoPerson
from ame_desktop.services.demo.placement_cases import EXTRA, HOSTS, Extra
from ame_desktop.services.demo.placement_parts import (
    add_adaptations,
    add_contacts,
    add_schedule,
)
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.repositories import placements as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

ELSEWHERE: Final = "Placering på andra enheter"
_FULL_WEEK: Final = 40 * 60
_TRAINING: Final = frozenset({Form.FAT, Form.WORK_PRACTICE})
_PURPOSES: Final = {
    Form.FAT: "Ta reda på hur arbetsförmågan fungerar på en arbetsplats.",
    Form.WORK_PRACTICE: "Språkträning och en vana att arbeta tillsammans.",
    Form.DAILY_ACTIVITY_LSS: "En meningsfull vardag i ett sammanhang.",
    Form.OTHER_OCCUPATION: "Bryta isolering och komma igång.",
}
_WORK: Final = {
    OUTDOORS: "Röja sly, sköta grönytor, snöröjning och enklare snickeri.",
    INDOORS: "Sortera återbruk, sy och laga, packa utskick.",
    MEETING: "Delta i träffens aktiviteter.",
}
_LEADERS: Final = ("handledare", "handledare2", "handledare3")


_TAKEN_OVER: Final = (31, 35, 38, 42, 46)
_ENDS_SOON: Final = (4, 14, 29, 48)


def add_placements(
    work: UnitOfWork,
    people: list[DemoPerson],
    arenas: dict[str, UUID],
    staff: dict[str, UUID],
    today: date,
) -> None:
    """Fill in everybody's placement, and add proposals, drafts and places at other units."""
    work.session.flush()
    random = Random(58)
    held = {row.participant_id: row for row in repository.every_placement(work)}
    for number, person in enumerate(people):
        row = held[person.participant_id]
        _enrich(random, row, person, number, staff)
        if number in _TAKEN_OVER:
            _take_over(row)
        elif number in _ENDS_SOON:
            row.end = today + timedelta(days=3 + 6 * (number % 4))
        if number % 5 == 0:
            add_adaptations(work, random, row, today)
    routes = repository.routes(work)
    taken: set[UUID] = set()
    for extra in EXTRA:
        person = _fitting(people, extra, routes, taken)
        by = _proposer(extra, routes[person.participant_id])
        _add(work, random, person, replace(extra, by=by), arenas, staff, today)


def _fitting(
    people: list[DemoPerson], extra: Extra, routes: dict[UUID, ReferralRoute], taken: set[UUID]
) -> DemoPerson:
    """Return whom a placement is for: FAT is for those who came by way of AF. Source: RAG-14."""
    ring = people[extra.person :] + people[: extra.person]
    wanted = (
        person
        for person in ring
        if person.participant_id not in taken
        and (extra.form is not Form.FAT or routes[person.participant_id] is ReferralRoute.AF)
    )
    found = next(wanted)
    taken.add(found.participant_id)
    return found


def _proposer(extra: Extra, route: ReferralRoute) -> str:
    """Return who proposes: on STAR's route its coordinator. Source: RAG-12."""
    star = route is ReferralRoute.STAR and extra.by == "konsulent"
    return "samordnare" if star else extra.by


def _enrich(
    random: Random, row: Placement, person: DemoPerson, number: int, staff: dict[str, UUID]
) -> None:
    minutes = (person.hours[1] - person.hours[0]) * len(person.weekdays)
    row.extent_percent = max(5, round(minutes * 20 / _FULL_WEEK) * 5)
    row.target_percent = None if row.form.is_employment else 75
    row.purpose = _PURPOSES.get(row.form, "Arbete med stöd, ett steg mot egen försörjning.")
    row.work_description = _WORK[person.arena]
    row.supervisor_id = staff[_LEADERS[number % len(_LEADERS)]]
    row.proposed_at = None if row.decided_at is None else row.decided_at - timedelta(days=2)
    _decide_by_form(random, row)
    if row.form is Form.FAT and row.end is not None and row.end > last_day(row.start, 12):
        row.start = row.end - timedelta(days=360)


def _decide_by_form(random: Random, row: Placement) -> None:
    if row.form in _TRAINING:
        row.af_decision = f"AF-{row.start.year}-{random.randint(20000, 29999)}"
        row.af_decided_on = row.start - timedelta(days=12)
        row.union_consulted_on = row.start - timedelta(days=8)
        row.programme = Programme.JOB_GUARANTEE
    if row.form is Form.FAT:
        row.af_agreement_on = row.start - timedelta(days=6)
    elif row.form is Form.WORK_PRACTICE:
        row.practice_purpose = row.practice_purpose or PracticePurpose.OCCUPATION
    elif row.form is Form.DAILY_ACTIVITY_LSS:
        row.lss_decision = f"LSS {row.start.year}/{random.randint(100, 999)}"
    elif row.form is Form.RESOURCE_EMPLOYMENT:
        row.af_decision = f"AF-{row.start.year}-{random.randint(20000, 29999)}"
        row.union_consulted_on = row.start - timedelta(days=20)
        row.rules_explained_on = row.start - timedelta(days=5)


def _take_over(row: Placement) -> None:
    row.state, row.origin = PlacementState.WAITING, PlacementOrigin.TAKEN_OVER
    row.decided_by_id = row.decided_at = row.proposed_at = None
    row.purpose = row.work_description = row.af_decision = ""
    row.supervisor_id = row.programme = row.af_decided_on = None


def _add(
    work: UnitOfWork,
    random: Random,
    person: DemoPerson,
    extra: Extra,
    arenas: dict[str, UUID],
    staff: dict[str, UUID],
    today: date,
) -> None:
    contact, phone, email = HOSTS.get(extra.host, ("", "", ""))
    start = today + timedelta(days=extra.start)
    row = Placement(
        id=new_id(),
        participant_id=person.participant_id,
        form=extra.form,
        arena_id=arenas[ELSEWHERE if extra.host else extra.arena],
        host_unit=extra.host,
        host_contact=contact,
        host_phone=phone,
        host_email=email,
        start=start,
        end=None if extra.end is None else today + timedelta(days=extra.end),
        extent_percent=extra.percent,
        state=extra.state,
        origin=PlacementOrigin.PROPOSED,
        purpose=_PURPOSES.get(extra.form, "Nästa steg från gruppen mot en anställning."),
        supervisor_id=None if extra.host else staff["handledare2"],
        supervisor_name=contact,
        proposed_by_id=staff[extra.by],
        **extra.more,
    )
    _decide_by_form(random, row)
    if row.own_initiative:
        row.af_decision, row.programme = "", None
    if row.cost_bearer is not None:
        row.cost_until = row.end
    _date(work, row, staff, today)
    work.add(row)
    if extra.host and extra.state is PlacementState.APPROVED:
        add_schedule(work, row, extra.percent)
        add_contacts(work, row, staff["konsulent"], contact, today)
        add_adaptations(work, random, row, today)


def _date(work: UnitOfWork, row: Placement, staff: dict[str, UUID], today: date) -> None:
    """Say when it was proposed, decided and closed, as far as it has come."""
    if row.state is PlacementState.DRAFT:
        return
    ahead = (row.start - today).days
    row.proposed_at = work.at - timedelta(days=3 + max(0, -ahead) % 300, hours=2)
    if row.state is PlacementState.WAITING:
        return
    row.decided_by_id = staff["enhetschef"]
    row.decided_at = row.proposed_at + timedelta(days=1)
    if row.state is PlacementState.ENDED:
        row.ended_on = row.end
