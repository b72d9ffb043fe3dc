"""A changed role and a removed login bite at once: below the screen, and in the open window."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.briefing import TaskDraft
from ame_desktop.domain.errors import NotPermittedError, StandingError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.staff import StaffDraft
from ame_desktop.gui.shell.lock_screen import LockScreen
from ame_desktop.gui.widgets.toast import Toast
from ame_desktop.services.briefing_tasks import add_task
from ame_desktop.services.context import CHANGED, REMOVED, Context
from ame_desktop.services.participants import participant_list
from ame_desktop.services.staff import edit_staff, staff_list
from ame_desktop.services.standing import Standing, renew
from ame_desktop.services.unlocking import confirm_login
from ame_desktop.storage.errors import RefusedError
from ame_desktop.storage.models.access import LogEntry, Staff
from tests.support.opening import PASSWORD, MadeUnit
from tests.support.own_logins import GuardedUnit
from tests.support.units import Unit
from tests.support.work_places import WorkPlace, WorkPlaces, work_places

PATIENCE = 5_000


def changed_by_the_chief(
    unit: Unit, who: Context, *roles: Role, arenas: tuple[UUID, ...] = (), active: bool = True
) -> None:
    """The administrator gives somebody other roles, or takes them away."""
    row = next(row for row in staff_list(unit.chief) if row.staff_id == who.actor.staff_id)
    draft = StaffDraft(row.login, row.name, frozenset(roles), frozenset(arenas), active=active)
    edit_staff(unit.chief, row.staff_id, row.version, draft)


def lay_a_task(ctx: Context, arena: UUID) -> object:
    return add_task(ctx, TaskDraft("Snöröjning", ctx.clock.today(), arena))


def newest_lines(unit: Unit, count: int) -> list[tuple[LogKind, str]]:
    query = select(LogEntry.kind, LogEntry.action).order_by(LogEntry.number.desc()).limit(count)
    with unit.store.read() as reader:
        return [(LogKind(kind), action) for kind, action in reader.execute(query)]


def test_a_lost_role_stops_the_next_command_and_is_logged(any_unit: Unit) -> None:
    arena = any_unit.arena("Utegrupp")
    ctx = any_unit.as_role(Role.CONSULTANT)
    lay_a_task(ctx, arena)
    changed_by_the_chief(any_unit, ctx, Role.COORDINATOR)
    with pytest.raises(StandingError, match=CHANGED):
        lay_a_task(ctx, arena)
    assert newest_lines(any_unit, 1) == [(LogKind.DENIED, "briefing.task_add")]
    # From then on the roles are those that were given instead.
    assert ctx.actor.roles == {Role.COORDINATOR}
    with pytest.raises(NotPermittedError, match="behörighet räcker inte"):
        lay_a_task(ctx, arena)


def test_a_lost_arena_stops_its_mornings(any_unit: Unit) -> None:
    own, other = any_unit.arena("Utegrupp"), any_unit.arena("Innegrupp")
    ctx = any_unit.as_role(Role.SUPERVISOR, arenas=(own,))
    lay_a_task(ctx, own)
    changed_by_the_chief(any_unit, ctx, Role.SUPERVISOR, arenas=(other,))
    with pytest.raises(StandingError):
        lay_a_task(ctx, own)
    assert lay_a_task(ctx, other)


def test_who_is_removed_can_do_nothing_and_look_at_nothing(any_unit: Unit) -> None:
    ctx = any_unit.as_role(Role.CONSULTANT)
    participant_list(ctx)
    changed_by_the_chief(any_unit, ctx, Role.CONSULTANT, active=False)
    with pytest.raises(StandingError, match=REMOVED):
        participant_list(ctx)
    for act in (participant_list, lambda one: lay_a_task(one, any_unit.arena("Utegrupp"))):
        with pytest.raises(NotPermittedError):
            act(ctx)
    assert {kind for kind, _ in newest_lines(any_unit, 3)} == {LogKind.DENIED}
    assert renew(ctx) is Standing.REMOVED


def test_given_roles_hold_when_they_are_read_anew(any_unit: Unit) -> None:
    ctx = any_unit.as_role(Role.COORDINATOR)
    assert renew(ctx) is Standing.SAME
    changed_by_the_chief(any_unit, ctx, Role.COORDINATOR, Role.CONSULTANT)
    assert renew(ctx) is Standing.CHANGED
    assert lay_a_task(ctx, any_unit.arena("Utegrupp"))


def test_the_locked_window_stays_locked_for_who_has_been_removed(made_unit: MadeUnit) -> None:
    unit = made_unit.open()
    with unit.context.write("test.leave") as work:
        work.get(Staff, unit.context.actor.staff_id).active = False
        work.done(None, "")
    with pytest.raises(StandingError, match="inte längre tillgång"):
        confirm_login(unit, PASSWORD)
    unit.close()


def test_with_a_login_of_one_s_own_the_server_refuses_too(guarded_unit: GuardedUnit) -> None:
    arena = guarded_unit.arena("Utegrupp")
    ctx = guarded_unit.as_role(Role.CONSULTANT)
    lay_a_task(ctx, arena)
    changed_by_the_chief(guarded_unit, ctx, Role.CONSULTANT, active=False)
    with pytest.raises(StandingError, match=REMOVED):
        lay_a_task(ctx, arena)
    with pytest.raises(RefusedError):
        ctx.note("participants.list", LogKind.DENIED)
    assert renew(ctx) is Standing.REMOVED
    assert not ctx.actor.roles


Opened = Callable[[Unit], WorkPlaces]


@pytest.fixture
def places(qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    """Work places with a unit, closed after the test."""
    with ExitStack() as stack:
        yield lambda unit: stack.enter_context(work_places(qapp, tmp_path, unit))


def rail(place: WorkPlace) -> set[str]:
    return set(place.desk.window.page_ids)


@pytest.mark.gui
@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_the_open_window_follows_and_closes_to_who_is_removed(
    places: Opened, any_unit: Unit, qtbot: Any
) -> None:
    ctx = any_unit.as_role(Role.CONSULTANT, name="Bo Ek")
    place = places(any_unit).open(ctx, "participants")
    window = place.desk.window
    assert "orders" in rail(place)
    assert "approvals" in rail(place)
    read_as_consultant = window.current_page
    changed_by_the_chief(any_unit, ctx, Role.ATTENDANCE_OFFICER)
    qtbot.waitUntil(lambda: "approvals" not in rail(place), timeout=PATIENCE)
    toast = window.findChild(Toast)
    assert isinstance(toast, Toast)
    assert "Din behörighet har ändrats" in toast.text
    assert place.ctx.actor.roles == {Role.ATTENDANCE_OFFICER}
    # What was shown for the lost role is gone; who is given a role keeps what is on the screen.
    kept = window.current_page
    assert kept is not read_as_consultant
    changed_by_the_chief(any_unit, ctx, Role.ATTENDANCE_OFFICER, Role.COORDINATOR)
    qtbot.waitUntil(lambda: "orders" in rail(place), timeout=PATIENCE)
    assert window.current_page is kept
    window.open_page("orders")
    window.open_page("participants")
    assert window.current_page is not kept
    changed_by_the_chief(any_unit, ctx, Role.ATTENDANCE_OFFICER, active=False)
    qtbot.waitUntil(lambda: window.locked, timeout=PATIENCE)
    screen = window.findChild(LockScreen)
    assert isinstance(screen, LockScreen)
    shown = [button.text() for button in screen.findChildren(QPushButton) if button.isVisible()]
    assert len(shown) == 1
    assert not place.ctx.actor.roles
