"""What follows when somebody has stayed away: a call, the case owner, a notice. Source: OSB-19."""

from collections.abc import Iterator
from uuid import UUID

from ame_desktop.domain.absence_ladder import (
    NOTICE_KEPT,
    DueStep,
    LadderRow,
    LadderTerms,
    due_steps,
    looked_back,
    notice_due,
)
from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.access import Area, Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.attendance_places import AttendancePart, AttendancePlace
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import absence as query

_KINDS = {
    AbsenceStepKind.CALL: TodoKind.ABSENCE_CALL,
    AbsenceStepKind.OWNER: TodoKind.ABSENCE_OWNER,
    AbsenceStepKind.AF_NOTICE: TodoKind.AF_NOTICE,
}


def steps(scene: Scene) -> Iterator[TodoRow]:
    """Give the steps that are to be taken."""
    for row in ladder(scene):
        kind = _KINDS[row.step.kind]
        yield TodoRow(
            kind,
            f"{kind}:{row.participant_id}",
            f"{row.what}. {row.why}",
            row.step.day,
            "attendance",
            AttendancePlace(AttendancePart.ABSENCE),
            row.participant_id,
            scene.listed(row.participant_id),
            row.owner,
            _mine(scene, row),
        )


def ladder(scene: Scene) -> tuple[LadderRow, ...]:
    """Return everybody who has stayed away and for whom a step is next, the latest first."""
    terms = LadderTerms(
        scene.number(SettingName.ABSENCE_TIMES), scene.number(SettingName.ABSENCE_DAYS)
    )
    first = looked_back(terms, scene.today)
    reached = scene.reached_here(Area.ATTENDANCE)
    away = query.no_shows(scene.reader, scene.visible, first, scene.today)
    broken = query.broken_training(scene.reader, scene.visible, scene.today - NOTICE_KEPT)
    if not away and not broken:
        return ()
    back = query.latest_presence(scene.reader, away, first)
    taken = query.steps_since(scene.reader, scene.today - NOTICE_KEPT)
    noticed = query.notices_since(scene.reader, scene.today - NOTICE_KEPT) if broken else {}
    found = [
        _row(scene, person, step)
        for person, days in away.items()
        if person in reached
        for step in due_steps(days, back.get(person), taken.get(person, ()), terms, scene.today)
    ]
    # Who follows up a case sees whether it is notified already; others would be told in vain.
    following = scene.reached(Area.FOLLOW_UPS)
    for person, (day, form) in broken.items():
        concerns_af = form is ActivityForm.FAT or scene.route(person) is ReferralRoute.AF
        if person not in following or not concerns_af:
            continue
        step = notice_due(day, noticed.get(person), taken.get(person, ()), scene.today)
        if step is not None:
            found.append(_row(scene, person, step))
    kinds = list(AbsenceStepKind)
    order = sorted(found, key=lambda row: (kinds.index(row.step.kind), row.name.listed))
    return tuple(sorted(order, key=lambda row: row.step.day, reverse=True))


def _row(scene: Scene, person: UUID, step: DueStep) -> LadderRow:
    return LadderRow(
        person,
        scene.names[person],
        scene.route(person),
        scene.owner(person),
        step,
        scene.arenas.get(person, frozenset()),
    )


def _mine(scene: Scene, row: LadderRow) -> bool:
    """Whoever keeps attendance calls and tells; who owns the case sees to what concerns it."""
    actor = scene.ctx.actor
    if row.step.kind is AbsenceStepKind.AF_NOTICE:
        return scene.is_mine(row.participant_id)
    if Role.ATTENDANCE_OFFICER in actor.roles:
        return True
    if row.step.kind is AbsenceStepKind.CALL:
        return bool(scene.arenas.get(row.participant_id, frozenset()) & actor.arenas)
    return scene.is_mine(row.participant_id)
