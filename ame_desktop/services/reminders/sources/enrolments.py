"""Closures to work, to be confirmed when a month has passed. Source: KAS-04, KAS-09."""

from collections.abc import Iterator
from datetime import timedelta

from ame_desktop.domain.access import Area
from ame_desktop.domain.reminder_rules import confirmed_on
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.timers import timer_of
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import reminders as query


def unconfirmed(scene: Scene) -> Iterator[TodoRow]:
    """Give the closures to work that nobody has said lasted or not."""
    reached = scene.reached(Area.FOLLOW_UPS)
    months = scene.number(SettingName.WORK_CONFIRMED_MONTHS)
    last = scene.today + timedelta(days=timer_of(TodoKind.WORK_CONFIRMED).ahead)
    for row in query.unconfirmed_work(scene.reader):
        day = confirmed_on(row.first_day, months)
        if row.participant_id not in reached or day > last:
            continue
        where = f" hos {row.employer}" if row.employer else ""
        yield TodoRow(
            TodoKind.WORK_CONFIRMED,
            f"arbete:{row.enrolment_id}",
            f"Fråga om arbetet{where} har varat en månad",
            day,
            "participants",
            row.participant_id,
            row.participant_id,
            scene.listed(row.participant_id),
            scene.owner(row.participant_id),
            scene.is_mine(row.participant_id),
        )
