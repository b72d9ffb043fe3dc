"""Those who are expected today and lack a mark, arena by arena, from the time that is set."""

from collections.abc import Iterator

from ame_desktop.domain.access import Area, Level, Reach, Role, reach
from ame_desktop.domain.attendance_parts import awaited_parts
from ame_desktop.domain.attendance_places import AttendancePart, AttendancePlace
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries.attendance import arena_names
from ame_desktop.storage.queries.expected import expected_people

PAGE = "attendance"


def unmarked(scene: Scene) -> Iterator[TodoRow]:
    """Give each arena where somebody lacks a mark; nothing is asked before the time."""
    at = str(setting_on(scene.settings, SettingName.UNMARKED_AT, scene.today).value["text"])
    if f"{scene.ctx.clock.now().astimezone(STOCKHOLM):%H:%M}" < at:
        return
    actor = scene.ctx.actor
    everywhere = reach(actor.roles, Area.ATTENDANCE, Level.READ) is Reach.ALL
    arenas = None if everywhere else actor.arenas
    people = expected_people(scene.reader, scene.visible, scene.today, arenas)
    waiting = [
        (person.arena_id, person.participant_id) for person in people if awaited_parts(person)
    ]
    if not waiting:
        return
    names = arena_names(scene.reader)
    for arena in dict.fromkeys(arena for arena, _ in waiting):
        count = len({person for place, person in waiting if place == arena})
        who = "1 person" if count == 1 else f"{count} personer"
        yield TodoRow(
            TodoKind.UNMARKED,
            f"{TodoKind.UNMARKED}:{arena}",
            f"{who} saknar markering i {names[arena]}",
            scene.today,
            PAGE,
            AttendancePlace(AttendancePart.UNMARKED, arena),
            who="Handledaren i arenan",
            mine=arena in actor.arenas or Role.ATTENDANCE_OFFICER in actor.roles,
        )
