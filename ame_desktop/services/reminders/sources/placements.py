"""Placements that end or are to be closed, and what belongs before the end."""

from collections.abc import Iterator
from datetime import date, timedelta

from ame_desktop.domain.access import Area
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.reminder_rules import (
    PlacedPeriod,
    good_full_time,
    needs_closing_meeting,
    needs_tripartite,
)
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.timers import timer_of
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import reminders as query

PAGE = "placements"


def endings(scene: Scene) -> Iterator[TodoRow]:
    """Give the placements that end soon, and those past their end that nobody has closed.

    A placement ends at latest with the person's time at the unit.
    """
    reached = scene.reached(Area.PLACEMENTS)
    last = scene.today + timedelta(days=scene.number(SettingName.ENDING_DAYS))
    left = query.left(scene.reader, scene.today)
    for period in scene.periods:
        end = min(filter(None, (period.end, left.get(period.participant_id))), default=None)
        if not period.is_open or end is None or end > last or period.participant_id not in reached:
            continue
        over = end < scene.today
        yield _row(
            scene,
            period,
            TodoKind.PLACEMENT_TO_CLOSE if over else TodoKind.PLACEMENT_ENDS,
            f"Stäng placeringen: {period.title}" if over else f"{period.title} slutar",
            end,
        )


def meetings(scene: Scene) -> Iterator[TodoRow]:
    """Give the meetings with Arbetsförmedlingen before an end. Source: OSB-81, OSB-100."""
    reached = scene.reached(Area.FOLLOW_UPS)
    ahead = {
        TodoKind.TRIPARTITE: scene.number(SettingName.TRIPARTITE_DAYS),
        TodoKind.CLOSING_MEETING: scene.number(SettingName.CLOSING_MEETING_DAYS),
    }
    since = scene.today - timedelta(days=max(ahead.values()))
    met = query.meetings_with_af(scene.reader, since)
    for period in scene.periods:
        end, kind = period.end, _meeting(scene, period)
        if kind is None or end is None or period.participant_id not in reached:
            continue
        first = end - timedelta(days=ahead[kind])
        booked = any(first <= day for day in met.get(period.participant_id, ()))
        if booked or not first <= scene.today <= end:
            continue
        what = (
            "Boka trepartsmöte med Arbetsförmedlingen"
            if kind is TodoKind.TRIPARTITE
            else "Gå med till Arbetsförmedlingen på avslutningsmöte"
        )
        yield _row(scene, period, kind, f"{what} före {day_text(end)}", end, file=True)


def full_time(scene: Scene) -> Iterator[TodoRow]:
    """Give those who have been at full time for about a month with good attendance.

    Source: OSB-68
    """
    weeks = scene.number(SettingName.FULL_TIME_WEEKS)
    good = scene.number(SettingName.FULL_TIME_PERCENT)
    reached = scene.reached(Area.FOLLOW_UPS)
    first = scene.today - timedelta(weeks=weeks)
    asked = [
        period
        for period in scene.periods
        if _at_full_time(period, first) and period.participant_id in reached
    ]
    known = query.presence(
        scene.reader, {period.participant_id for period in asked}, first, scene.today
    )
    for period in asked:
        marks = known.get(period.participant_id, (0, 0))
        if good_full_time(period.start, scene.today, weeks, marks, good):
            what = f"Heltid i {weeks} veckor med god närvaro: börja se på anställning"
            yield _row(scene, period, TodoKind.FULL_TIME, what, scene.today, file=True)


def contacts(scene: Scene) -> Iterator[TodoRow]:
    """Give the extra support to receiving units that is due. Source: RAG-57."""
    reached = scene.reached(Area.PLACEMENTS)
    until = scene.today + timedelta(days=timer_of(TodoKind.SUPPORT_CONTACT).ahead)
    for row in query.contacts(scene.reader, until):
        if row.participant_id not in reached:
            continue
        whom = f" med {row.with_whom}" if row.with_whom else ""
        yield TodoRow(
            TodoKind.SUPPORT_CONTACT,
            f"stödkontakt:{row.contact_id}",
            f"Besök arbetsplatsen med språkstöd{whom}" if row.language else f"Ta stödkontakt{whom}",
            row.due_on,
            PAGE,
            row.placement_id,
            row.participant_id,
            scene.listed(row.participant_id),
            scene.owner(row.participant_id),
            scene.is_mine(row.participant_id, row.by_id),
        )


def _meeting(scene: Scene, period: PlacedPeriod) -> TodoKind | None:
    if needs_tripartite(period, scene.route(period.participant_id)):
        return TodoKind.TRIPARTITE
    return TodoKind.CLOSING_MEETING if needs_closing_meeting(period) else None


def _at_full_time(period: PlacedPeriod, first: date) -> bool:
    trained = period.is_open and not period.form.is_employment
    return trained and period.extent_percent == 100 and period.start <= first


def _row(
    scene: Scene,
    period: PlacedPeriod,
    kind: TodoKind,
    what: str,
    due: date,
    *,
    file: bool = False,
) -> TodoRow:
    person = period.participant_id
    place = FilePlace(person, FilePart.FOLLOW_UPS)
    return TodoRow(
        kind,
        f"{kind}:{period.placement_id}",
        what,
        due,
        "participants" if file else PAGE,
        place if file else period.placement_id,
        person,
        scene.listed(person),
        scene.owner(person),
        scene.is_mine(person, period.supervisor_id, period.proposed_by_id),
    )
