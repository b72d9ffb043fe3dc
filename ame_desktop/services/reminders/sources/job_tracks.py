"""Jobbspår: parties to be anchored, what is planned for a day, and outcomes to be written."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.job_track_rows import MemberRow, TrackRow
from ame_desktop.domain.job_track_rules import anchoring_due, is_shown_ahead, outcome_due
from ame_desktop.domain.job_tracks import TrackState
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.timers import timer_of
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import job_tracks as query

PAGE = "job_tracks"


def anchoring(scene: Scene) -> Iterator[TodoRow]:
    """Give the planned tracks whose parties are to say yes before the start. Source: JSP-14."""
    days = scene.number(SettingName.TRACK_ANCHOR_DAYS)
    ahead = timer_of(TodoKind.TRACK_ANCHOR).ahead
    for row in query.tracks(scene.reader, scene.visible):
        start, left = row.draft.start, row.parties - row.anchored
        if row.state is not TrackState.PLANNING or start is None or not left:
            continue
        due = anchoring_due(start, days)
        if (due - scene.today).days <= ahead:
            who = "en part" if left == 1 else f"{left} parter"
            what = f"Förankra hos {who}: {row.title} börjar {full_date(start)}"
            yield _row(scene, row, TodoKind.TRACK_ANCHOR, str(row.track_id), what, due)


def activities(scene: Scene) -> Iterator[TodoRow]:
    """Give what the timetables have for the coming days, until the day is over. Source: JSP-11."""
    kind = TodoKind.TRACK_ACTIVITY
    tracks = _tracks(scene)
    for track_id, item in query.days_of_recruiting(scene.reader):
        row, day = tracks.get(track_id), item.draft.day
        if row is None or day is None or row.state is TrackState.ENDED:
            continue
        if is_shown_ahead(day, scene.today, timer_of(kind).ahead):
            what = f"{item.draft.text}: {row.title}"
            yield _row(scene, row, kind, str(item.recruiting_id), what, day)


def outcomes(scene: Scene) -> Iterator[TodoRow]:
    """Give the tracks where somebody's time is over and nothing is written. Source: JSP-15.

    One line for each track and day; whom it is about stands on the track alone.
    """
    tracks = _tracks(scene)
    waiting: defaultdict[tuple[UUID, date], list[MemberRow]] = defaultdict(list)
    for member in query.members(scene.reader, scene.visible):
        row = tracks[member.track_id]
        due = outcome_due(member.draft, row.draft.end)
        if row.state is not TrackState.ENDED and due is not None and due <= scene.today:
            waiting[member.track_id, due].append(member)
    for (track_id, due), members in waiting.items():
        row = tracks[track_id]
        who = "en deltagare" if len(members) == 1 else f"{len(members)} deltagare"
        what = f"Skriv hur det gick för {who}: {row.title}"
        key = f"{track_id}:{due.isoformat()}"
        yield _row(scene, row, TodoKind.TRACK_OUTCOME, key, what, due)


def _tracks(scene: Scene) -> dict[UUID, TrackRow]:
    return {row.track_id: row for row in query.tracks(scene.reader, scene.visible)}


def _row(scene: Scene, row: TrackRow, kind: TodoKind, key: str, what: str, due: date) -> TodoRow:
    """Return what waits for who is responsible; where nobody is, for all who write tracks."""
    mine = row.draft.responsible_id in scene.us
    writes = scene.ctx.allows(Area.JOB_TRACKS, Level.WRITE)
    return TodoRow(
        kind,
        f"{kind}:{key}",
        what,
        due,
        PAGE,
        row.track_id,
        None,
        row.employer,
        row.responsible or "Konsulenten",
        mine or (writes and row.draft.responsible_id is None),
    )
