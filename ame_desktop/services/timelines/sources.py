"""Each source gives one room's events; :data:`SOURCES` is the one list of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.timelines import TimelineEvent
from ame_desktop.storage.queries.timelines import papers, planning, way, work
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class TimelineSource:
    """What gives a room's events; asked only of who reaches the person in its area."""

    area: Area
    events: Callable[[Reader, UUID], Iterable[TimelineEvent]]


SOURCES: tuple[TimelineSource, ...] = (
    TimelineSource(Area.IDENTITY, way.arrivals),
    TimelineSource(Area.PLANNING, way.intake_steps),
    TimelineSource(Area.PLANNING, way.mappings),
    TimelineSource(Area.PLANNING, way.matchings),
    TimelineSource(Area.PLANNING, way.progress),
    TimelineSource(Area.PLANNING, planning.plans),
    TimelineSource(Area.PLANNING, planning.leaves),
    TimelineSource(Area.PLANNING, planning.journeys),
    TimelineSource(Area.CERTIFICATES, planning.certificates),
    TimelineSource(Area.IDENTITY, work.memberships),
    TimelineSource(Area.PLACEMENTS, work.placements),
    TimelineSource(Area.FOLLOW_UPS, work.follow_ups),
    TimelineSource(Area.SUBSIDIES, work.subsidies),
    TimelineSource(Area.JOB_TRACKS, work.job_tracks),
    TimelineSource(Area.FINAL_DOCUMENTS, papers.documents),
    TimelineSource(Area.PLANNING, papers.decisions),
    TimelineSource(Area.CERTIFICATES, papers.month_bases),
    TimelineSource(Area.CASE, papers.consents),
    TimelineSource(Area.CASE, papers.notes),
)
