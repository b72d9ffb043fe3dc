"""Meetings of the mapping and what it leads to; what is said there stands in the file alone."""

from collections.abc import Iterator
from datetime import timedelta

from ame_desktop.domain.access import Area
from ame_desktop.domain.mapping_rules import action_shown_from, answers_for
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.domain.timers import timer_of
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import mapping as query

_FOR_WHOM = "Den som kartlägger"


def sessions(scene: Scene) -> Iterator[TodoRow]:
    """Give the meetings that come, and those of which nobody has said how they went.

    Source: OSB-31, OSB-33
    """
    reached = scene.reached_here(Area.CASE)
    last = scene.today + timedelta(days=timer_of(TodoKind.MAPPING_SESSION).ahead)
    for row in query.due_sessions(scene.reader, scene.visible, last):
        if row.participant_id not in reached:
            continue
        time = minute_text(row.start_minute)
        what = f"Kartläggningssamtal klockan {time}"
        if row.day < scene.today:
            what = "Notera om kartläggningssamtalet hölls"
        elif row.interpreter:
            what = f"{what}, med tolk"
        yield TodoRow(
            TodoKind.MAPPING_SESSION,
            f"kartläggningssamtal:{row.session_id}",
            what,
            row.day,
            "participants",
            FilePlace(row.participant_id, FilePart.MAPPING),
            row.participant_id,
            scene.listed(row.participant_id),
            _FOR_WHOM,
            scene.is_mine(row.participant_id, row.by_id),
        )


def actions(scene: Scene) -> Iterator[TodoRow]:
    """Give what is to be done after a mapping. Source: OSB-53."""
    reached = scene.reached_here(Area.CASE)
    days = scene.number(SettingName.MAPPING_ACTION_DAYS)
    last = scene.today + timedelta(days=days)
    for row in query.due_actions(scene.reader, scene.visible, last):
        if row.participant_id not in reached or action_shown_from(row.due, days) > scene.today:
            continue
        who = answers_for(row.responsible_id, row.by_id)
        yield TodoRow(
            TodoKind.MAPPING_ACTION,
            f"kartläggningsåtgärd:{row.action_id}",
            "Åtgärd efter kartläggningen ska vara klar",
            row.due,
            "participants",
            FilePlace(row.participant_id, FilePart.MAPPING),
            row.participant_id,
            scene.listed(row.participant_id),
            row.responsible or _FOR_WHOM,
            who in scene.us or scene.is_mine(row.participant_id, who),
        )
