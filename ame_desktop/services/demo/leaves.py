"""Invented long leaves, and people whose plan was broken or has run out."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.broken_plans import BreakNote
from ame_desktop.domain.calendar import add_months, is_working_day, previous_working_day
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plans import LeaveKind, PlanKind, PlanState, SigningWay
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.services.demo.staff import demo_login
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.plans import LongLeave, Plan, PlanSection
from ame_desktop.storage.repositories.plan_breaks import owned_people
from ame_desktop.storage.unit_of_work import UnitOfWork

_DAY = timedelta(days=1)
_BROKEN = {
    BreakNote.CAUSE: "Kom inte till det bokade besöket på praktikplatsen och hörde inte av sig.",
    BreakNote.PURPOSE: "Gå igenom schemat med handledaren och skriva under det.",
    BreakNote.CONSEQUENCES: "Praktikplatsen gick till någon annan. Starten skjuts upp en månad.",
    BreakNote.CONDITION: "Praktik eller arbetsträning minst tre dagar i veckan med början i år.",
}
_EXPIRED = {
    BreakNote.CAUSE: "Planeringen gick ut utan att personen hörde av sig om en ny.",
    BreakNote.CONDITION: "En planering på heltid: språkstudier och arbetsträning varannan dag.",
}


def add_leaves(
    work: UnitOfWork, people: Sequence[DemoPerson], staff: dict[str, UUID], today: date
) -> None:
    """Let one be on parental leave, one in treatment, one broken, and one run out."""
    consultant, chief = staff[demo_login(Role.CONSULTANT)], staff[demo_login(Role.UNIT_CHIEF)]
    here = {person.participant_id for person in people}
    owned = [key for key in owned_people(work, consultant) if key in here]
    parent, patient, broken, expired = owned[1:5]
    born = add_months(today, -8)
    work.add(
        LongLeave(
            participant_id=parent,
            kind=LeaveKind.PARENTAL,
            start=born + 6 * _DAY,
            child_born_on=born,
            information_on=born - 20 * _DAY,
            note="Föräldrarna delar lika: den andra är hemma från våren.",
        ),
        LongLeave(
            participant_id=patient,
            kind=LeaveKind.TREATMENT,
            start=today - 40 * _DAY,
            called_on=_worked(today + 3 * _DAY),
        ),
    )
    _add_break(work, broken, consultant, today - 26 * _DAY, PlanKind.BROKEN)
    _add_break(work, expired, consultant, add_months(today, -2) + 9 * _DAY, PlanKind.EXPIRED)
    work.add(
        ApprovalCase(
            id=new_id(),
            kind=ApprovalKind.LEAVE,
            participant_id=broken,
            state=ApprovalState.REFUSED,
            proposed_by_id=consultant,
            proposed_at=work.at - 35 * _DAY,
            proposed={},
            content={
                "start": (today - 28 * _DAY).isoformat(),
                "end": (today - 24 * _DAY).isoformat(),
                "reason": "Vill hälsa på en vän",
            },
            decided_by_id=chief,
            decided_at=work.at - 34 * _DAY,
            reason="Praktiken börjar den veckan.",
        )
    )


def _add_break(work: UnitOfWork, person: UUID, by: UUID, day: date, kind: PlanKind) -> None:
    on, is_broken = _worked(day), kind is PlanKind.BROKEN
    earlier = Plan(
        id=new_id(),
        participant_id=person,
        kind=PlanKind.LABOUR,
        state=PlanState.DRAFT,
        made_by_id=by,
        made_on=add_months(on, -4),
        valid_from=add_months(on, -4),
        valid_to=on if kind is PlanKind.EXPIRED else add_months(on, 2),
        signing=SigningWay.PAPER,
    )
    now = PlanSection(
        plan_id=earlier.id,
        participant_id=person,
        key="now",
        text="Söker arbete i kök och lokalvård. Har arbetstränat sedan i våras.",
    )
    found = Plan(
        id=new_id(),
        participant_id=person,
        kind=kind,
        state=PlanState.NOTED,
        previous_id=earlier.id,
        made_by_id=by,
        made_on=on,
        broken_on=on,
        broken_minute=9 * 60 + 30 if is_broken else None,
        told_chief_at=work.at if is_broken else None,
    )
    work.add(earlier, found)
    work.session.flush()
    notes = _BROKEN if is_broken else _EXPIRED
    work.add(
        now,
        *(
            PlanSection(plan_id=found.id, participant_id=person, key=note.value, text=text)
            for note, text in notes.items()
        ),
    )
    work.session.flush()
    earlier.state = PlanState.BROKEN if is_broken else PlanState.EXPIRED
    earlier.ended_at = work.at


def _worked(day: date) -> date:
    return day if is_working_day(day) else previous_working_day(day)
