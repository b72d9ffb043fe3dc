"""Broken plans that run out, and what is due during a long leave. Source: TRE-34 to TRE-59."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from ame_desktop.domain.access import Area
from ame_desktop.domain.broken_plans import BreakTimes, ends_on
from ame_desktop.domain.leaves import (
    LeaveMonths,
    active_due,
    apply_by,
    certificate_due,
    evaluation_due,
    is_of_older_child,
)
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.plans import LeaveKind, PlanKind
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.timers import timer_of
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries.broken_plans import running_breaks
from ame_desktop.storage.queries.leaves import WaitingLeave, waiting_leaves

_KINDS = {PlanKind.BROKEN: TodoKind.BROKEN_ENDS, PlanKind.EXPIRED: TodoKind.EXPIRED_ENDS}
Due = Callable[[WaitingLeave, LeaveMonths], date | None]


def breaks(scene: Scene) -> Iterator[TodoRow]:
    """Give the broken and expired plans that run out: then closing is proposed. Source: TRE-35."""
    reached = scene.reached(Area.PLANNING)
    times = BreakTimes(
        scene.number(SettingName.BROKEN_MONTHS),
        scene.number(SettingName.EXPIRED_MONTHS),
        scene.number(SettingName.BREAK_EXTENSION_MONTHS),
    )
    for row in running_breaks(scene.reader, scene.today):
        due = ends_on(row.kind, row.on, row.last_contact, row.extended_to, times)
        kind = _KINDS[row.kind]
        if row.participant_id not in reached or not _near(scene, kind, due):
            continue
        word = "bruten" if row.kind is PlanKind.BROKEN else "utgången"
        what = f"Avsluta, eller förläng: planeringen är {word} sedan {row.on.isoformat()}"
        place = FilePlace(row.participant_id, FilePart.PLANS)
        yield _row(scene, kind, f"bruten:{row.plan_id}", what, due, place)


def leaves(scene: Scene) -> Iterator[TodoRow]:
    """Give what is due during the long leaves."""
    reached = scene.reached(Area.PLANNING)
    months = LeaveMonths(
        scene.number(SettingName.PARENTAL_CERTIFICATE_MONTHS),
        scene.number(SettingName.PARENTAL_PLAN_MONTHS),
        scene.number(SettingName.PARENTAL_AGE_MONTHS),
        scene.number(SettingName.PARENTAL_APPLY_MONTHS),
        scene.number(SettingName.STUDIES_CHECK_MONTHS),
    )
    for leave in waiting_leaves(scene.reader, scene.today):
        if leave.participant_id not in reached:
            continue
        place = FilePlace(leave.participant_id, FilePart.LEAVES)
        for kind, (what, find) in _DUE.items():
            due = find(leave, months)
            if due is not None and _near(scene, kind, due):
                yield _row(scene, kind, f"{kind}:{leave.row.leave_id}", what, due, place)


def _apply(leave: WaitingLeave, months: LeaveMonths) -> date | None:
    draft = leave.row.draft
    born = draft.child_born_on
    if born is None or draft.applied_on is not None:
        return None
    older = is_of_older_child(draft.start, born, months.age)
    return apply_by(draft.start, months.apply) if older else None


def _certificate(leave: WaitingLeave, months: LeaveMonths) -> date | None:
    draft = leave.row.draft
    if draft.kind is not LeaveKind.PARENTAL or draft.childcare_certificate_on is not None:
        return None
    due = certificate_due(draft.start, months.certificate)
    return due if draft.end is None or draft.end >= due else None


def _active(leave: WaitingLeave, months: LeaveMonths) -> date | None:
    born, planned = leave.row.draft.child_born_on, leave.planned_on
    if born is None or (planned is not None and planned > leave.row.draft.start):
        return None
    return active_due(born, months.plan)


def _called(leave: WaitingLeave, _months: LeaveMonths) -> date | None:
    draft = leave.row.draft
    called, answers = draft.called_on, (leave.planned_on, leave.broken_on)
    if called is None or any(day is not None and day >= called for day in answers):
        return None
    return called if draft.end is None or draft.end >= called else None


def _studies(leave: WaitingLeave, _months: LeaveMonths) -> date | None:
    return leave.row.draft.start if leave.row.draft.csn else None


def _evaluated(leave: WaitingLeave, months: LeaveMonths) -> date | None:
    draft = leave.row.draft
    if draft.kind is not LeaveKind.STUDIES or draft.csn:
        return None
    due = evaluation_due(draft.evaluated_on or draft.start, months.studies)
    return due if draft.end is None or draft.end >= due else None


_DUE: dict[TodoKind, tuple[str, Due]] = {
    TodoKind.PARENTAL_APPLY: ("Begär in ansökan om föräldraledighet", _apply),
    TodoKind.PARENTAL_CERTIFICATE: (
        "Begär intyg om barnomsorg och gör den första planeringen efter ledigheten",
        _certificate,
    ),
    TodoKind.PARENTAL_PLAN: ("Gör planeringen aktiv efter föräldraledigheten", _active),
    TodoKind.PLANNING_CALL: ("Håll planeringssamtalet, eller bryt planeringen", _called),
    TodoKind.STUDIES_CHECK: ("Utvärdera om studierna leder vidare", _evaluated),
    TodoKind.STUDIES_CLOSE: ("Avsluta till studier med studiemedel", _studies),
}


def _near(scene: Scene, kind: TodoKind, due: date) -> bool:
    return due <= scene.today + timedelta(days=timer_of(kind).ahead)


def _row(scene: Scene, kind: TodoKind, key: str, what: str, due: date, place: FilePlace) -> TodoRow:
    person = place.participant_id
    return TodoRow(
        kind,
        key,
        what,
        due,
        "participants",
        place,
        person,
        scene.listed(person),
        scene.owner(person),
        scene.is_mine(person),
    )
