"""Follow-ups that are due, addressed by route, and the next day of Arbetsförmedlingen."""

from collections.abc import Iterator
from datetime import timedelta

from ame_desktop.domain.access import Area, Role
from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.follow_ups import DueRow
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.domain.timers import timer_of
from ame_desktop.services.follow_up_due import due_rows
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import reminders as query

AF_DAY = "AF-dag"
"""What the screen *Att göra* opens to plan such a day."""


def due(scene: Scene) -> Iterator[TodoRow]:
    """Give the follow-ups that come next. Source: OSB-70, RAG-08, RAG-11, RAG-13."""
    reached = scene.reached(Area.FOLLOW_UPS)
    last = scene.today + timedelta(days=timer_of(TodoKind.FOLLOW_UP).ahead)
    for row in due_rows(scene.reader, scene.visible, scene.today):
        if row.participant_id not in reached or row.act_on > last:
            continue
        yield TodoRow(
            TodoKind.FOLLOW_UP,
            f"uppföljning:{row.participant_id}",
            _what(row),
            row.act_on,
            "participants",
            FilePlace(row.participant_id, FilePart.FOLLOW_UPS),
            row.participant_id,
            row.name.listed,
            row.addressee.text,
            scene.is_mine(row.participant_id) and not row.waits_for_others,
            row.addressee.waits_for if row.waits_for_others else "",
        )


def af_days(scene: Scene) -> Iterator[TodoRow]:
    """Give the next day to plan, where none is. Source: OSB-73."""
    latest = query.latest_af_day(scene.reader)
    if latest is not None and latest >= scene.today:
        return
    day = scene.today if latest is None else add_months(latest, 1)
    if day <= scene.today + timedelta(days=timer_of(TodoKind.AF_DAY).ahead):
        yield TodoRow(
            TodoKind.AF_DAY,
            "af-dag",
            "Planera nästa AF-dag",
            day,
            "reminders",
            AF_DAY,
            who="Konsulenten",
            mine=Role.CONSULTANT in scene.ctx.actor.roles,
        )


def _what(row: DueRow) -> str:
    if row.waits_for_others:
        return f"Väntar på {row.addressee.waits_for}: uppföljning"
    if row.planned_on is None:
        return "Håll uppföljning"
    time = f" klockan {minute_text(row.planned_minute)}" if row.planned_minute is not None else ""
    text = f"Planerad uppföljning{time}"
    return f"{text}, skulle hållas {day_text(row.due_on)}" if row.is_planned_late else text
