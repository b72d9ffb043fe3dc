"""What one is not shown is kept when one saves. Source: NAT-38."""

from dataclasses import replace
from uuid import UUID

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.task_drafts import draft_of
from ame_desktop.services.briefing_tasks import edit_task
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.participants import ProtectedReader
from tests.support.mornings import MONDAY, Morning, column
from tests.support.units import Unit


def leader(morning: Morning, task_id: UUID) -> UUID | None:
    with morning.unit.chief.write("test.look") as work:
        return work.get(Task, task_id).practical_supervisor_id


def save(morning: Morning, leads: UUID | None = None) -> None:
    """Save the task as somebody's panel shows it, with another place."""
    row = column(morning.board(), "Snöröjning").row
    shown = draft_of(row, MONDAY, morning.arena_id)
    wanted = leads or shown.practical_supervisor_id
    edited = replace(shown, place=new_id().hex, practical_supervisor_id=wanted)
    edit_task(morning.ctx, row.task_id, edited, row.version)


def test_a_protected_leader_of_the_work_stays_when_others_save(any_unit: Unit) -> None:
    morning = Morning(any_unit)
    hidden = morning.add("Hemlig", protection=Protection.MARKED)
    task = morning.task(practical_supervisor_id=hidden)
    save(morning)
    assert leader(morning, task) == hidden
    anna = morning.add("Anna")
    save(morning, anna)
    assert leader(morning, task) == anna


def test_whoever_may_meet_the_leader_takes_the_leader_away(any_unit: Unit) -> None:
    morning = Morning(any_unit)
    hidden = morning.add("Hemlig", protection=Protection.MARKED)
    task = morning.task(practical_supervisor_id=hidden)
    me = morning.ctx.actor.staff_id
    morning.store(ProtectedReader(participant_id=hidden, staff_id=me))
    row = column(morning.board(), "Snöröjning").row
    none = replace(draft_of(row, MONDAY, morning.arena_id), practical_supervisor_id=None)
    edit_task(morning.ctx, row.task_id, none, row.version)
    assert leader(morning, task) is None
