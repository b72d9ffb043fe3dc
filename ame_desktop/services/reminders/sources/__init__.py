"""Each source gives one room's reminders; :data:`SOURCES` is the one list of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ame_desktop.domain.access import Area
from ame_desktop.domain.reminders import TodoRow
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.services.reminders.sources import (
    absence,
    agreements,
    approvals,
    attendance,
    certificates,
    data_requests,
    employer_contacts,
    enrolments,
    final_documents,
    follow_ups,
    intake,
    job_tracks,
    leaves,
    mapping,
    placements,
    plans,
    private_orders,
    retention,
    rollups,
    subsidies,
)


@dataclass(frozen=True)
class Source:
    """What gives reminders of one kind of data; asked only where the roles reach its area."""

    area: Area
    rows: Callable[[Scene], Iterable[TodoRow]]


SOURCES: tuple[Source, ...] = (
    Source(Area.PLACEMENTS, approvals.cases),
    Source(Area.ORDERS, approvals.without_placements),
    Source(Area.ORDERS, private_orders.uncharged),
    Source(Area.AGREEMENTS, agreements.endings),
    Source(Area.AGREEMENTS, agreements.unsigned),
    Source(Area.AGREEMENTS, agreements.follow_ups),
    Source(Area.AGREEMENTS, rollups.due),
    Source(Area.PLANNING, intake.steps),
    Source(Area.PLANNING, intake.next_steps),
    Source(Area.PLANNING, intake.missing),
    Source(Area.FOLLOW_UPS, follow_ups.due),
    Source(Area.FOLLOW_UPS, follow_ups.af_days),
    Source(Area.PLACEMENTS, placements.endings),
    Source(Area.FOLLOW_UPS, placements.meetings),
    Source(Area.FOLLOW_UPS, placements.full_time),
    Source(Area.PLACEMENTS, placements.contacts),
    Source(Area.SUBSIDIES, subsidies.deadlines),
    Source(Area.FINAL_DOCUMENTS, final_documents.due),
    Source(Area.FINAL_DOCUMENTS, final_documents.sections),
    Source(Area.FOLLOW_UPS, enrolments.unconfirmed),
    Source(Area.DATA_PROTECTION, data_requests.waiting),
    Source(Area.RETENTION, retention.decided),
    Source(Area.PLANNING, leaves.breaks),
    Source(Area.PLANNING, leaves.leaves),
    Source(Area.CASE, mapping.sessions),
    Source(Area.CASE, mapping.actions),
    Source(Area.JOB_TRACKS, employer_contacts.due),
    Source(Area.ATTENDANCE, attendance.unmarked),
    Source(Area.ATTENDANCE, absence.steps),
    Source(Area.CERTIFICATES, certificates.sick),
    Source(Area.CERTIFICATES, certificates.endings),
    Source(Area.PLANNING, certificates.unassessed),
    Source(Area.JOB_TRACKS, job_tracks.anchoring),
    Source(Area.JOB_TRACKS, job_tracks.activities),
    Source(Area.JOB_TRACKS, job_tracks.outcomes),
    Source(Area.PLANNING, plans.signatures),
    Source(Area.PLANNING, plans.endings),
    Source(Area.PLANNING, plans.follow_ups),
    Source(Area.PLANNING, plans.rows),
    Source(Area.PLANNING, plans.af_plans),
)
