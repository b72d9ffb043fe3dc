"""Pictures of what stands over the window: the wall, the kiosk, a team's tasks, and Ctrl+K."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Final

from ame_desktop.gui.shell.kiosk_screen import KioskActs, KioskScreen
from ame_desktop.gui.shell.picture_looks import Look
from ame_desktop.gui.shell.picture_stage import Shot, Stage
from ame_desktop.gui.shell.room_screen import RoomScreen
from ame_desktop.gui.shell.wall_screen import WallScreen
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.kiosk import check_in, kiosk, take_back
from ame_desktop.services.wall import team_wall, teams, wall, wall_arenas

SOUGHT: Final = "berg"
"""A part of several names in the training unit."""


def rooms(stage: Stage, look: Look) -> Iterator[Shot]:
    """Show the wall of the largest arena, its teams and its kiosk."""
    ctx, tools = stage.desk.unit.context, stage.window.tools
    arenas = wall_arenas(ctx)
    if not arenas:
        return

    def now() -> datetime:
        return ctx.clock.now().astimezone(STOCKHOLM)

    place = max(arenas, key=lambda row: row.members or 0).arena_id
    open_for_own = [row.arena_id for row in arenas if row.self_check_in]
    made: dict[str, Callable[[], RoomScreen]] = {
        "wall": lambda: WallScreen(tools, now, partial(wall, ctx, place)),
    }
    for key in open_for_own[:1]:
        acts = KioskActs(
            partial(kiosk, ctx, key), partial(check_in, ctx, key), partial(take_back, ctx, key)
        )
        made["kiosk"] = partial(KioskScreen, tools, now, acts)
    for team in teams(ctx, place)[:1]:
        read = partial(team_wall, ctx, place, team.leader_id)
        made["team"] = partial(WallScreen, tools, now, read, whole=False)
    for name, make in made.items():
        shown = make()
        shown.resize(*look.size)
        shown.show()
        shown.setFocus()
        shown.begin()
        yield name, shown
        shown.end()
        stage.let_go(shown)


def search_box(stage: Stage) -> Iterator[Shot]:
    """Show what Ctrl+K finds."""
    box = stage.desk.search.open()
    if box is None:
        return
    stage.settle()
    box.search_edit.setText(SOUGHT)
    stage.settle(lambda: not box.looks)
    yield "search", box
    stage.until(box.reject)
