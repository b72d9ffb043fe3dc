"""Arenas, groups, placements, follow-ups, supports and job tracks on a timeline."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.subsidies import SubsidyState
from ame_desktop.domain.timelines import EventKind, TimelineEvent, events
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.follow_ups import AfDay, AfSlot, FollowUp
from ame_desktop.storage.models.groups import GroupActivity
from ame_desktop.storage.models.job_tracks import JobTrack, TrackParticipant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.models.subsidies import Subsidy, SubsidyType
from ame_desktop.storage.store import Reader

_STARTED = (PlacementState.APPROVED, PlacementState.ENDED)


def memberships(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give when the person began and left arenas and groups. Source: OSB-63, OSB-84 to OSB-86."""
    query = (
        select(Arena.name, Membership.start, Membership.end, GroupActivity.id.is_not(None))
        .join(Arena, Arena.id == Membership.arena_id)
        .join(GroupActivity, GroupActivity.arena_id == Arena.id, isouter=True)
        .where(Membership.participant_id == participant_id)
    )
    for name, start, end, is_group in reader.execute(query):
        kind = EventKind.GROUPS if is_group else EventKind.PLACEMENTS
        yield from events(kind, "", (start, f"Började i {name}"), (end, f"Slutade i {name}"))


def placements(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give proposals, decisions, starts and ends of placements."""
    query = (
        select(
            Placement.form,
            Placement.host_unit,
            Arena.name,
            Placement.state,
            Placement.proposed_at,
            Placement.decided_at,
            Placement.start,
            Placement.end,
            Placement.ended_on,
            Staff.name,
        )
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .join(Staff, Staff.id == Placement.decided_by_id, isouter=True)
        .where(Placement.participant_id == participant_id)
    )
    for form, host, arena, state, proposed, decided, start, end, ended, who in reader.execute(
        query
    ):
        place = host or arena or ""
        name = f"{form.short_label}, {place}" if place else form.short_label
        yield from events(EventKind.PLACEMENTS, "", (proposed, f"{name}: föreslagen"))
        verdict = "avslag" if state is PlacementState.REFUSED else "godkänd"
        yield from events(EventKind.PLACEMENTS, who, (decided, f"{name}: {verdict}"))
        if state in _STARTED:
            yield from events(
                EventKind.PLACEMENTS,
                "",
                (start, f"{name}: börjar"),
                (ended or end, f"{name}: slutar"),
            )


def follow_ups(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give follow-ups, held or planned, and meetings on AF days. Source: OSB-70, OSB-74."""
    query = (
        select(FollowUp.held_on, FollowUp.planned_on, Staff.name)
        .join(Staff, Staff.id == FollowUp.by_id, isouter=True)
        .where(FollowUp.participant_id == participant_id)
    )
    for held, planned, who in reader.execute(query):
        told = (held, "Uppföljning") if held is not None else (planned, "Uppföljning planerad")
        yield from events(EventKind.FOLLOW_UPS, who, told)
    meetings = (
        select(AfDay.day, AfDay.officer)
        .join(AfSlot, AfSlot.af_day_id == AfDay.id)
        .where(AfSlot.participant_id == participant_id)
    )
    for day, officer in reader.execute(meetings):
        yield TimelineEvent(day, EventKind.FOLLOW_UPS, "Möte på AF-dagen", officer)


def subsidies(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give when granted supports begin and end."""
    query = (
        select(SubsidyType.name, Subsidy.decided_on, Subsidy.start, Subsidy.end)
        .join(SubsidyType, SubsidyType.id == Subsidy.type_id)
        .where(Subsidy.participant_id == participant_id, Subsidy.state != SubsidyState.DRAFT)
    )
    for name, decided, start, end in reader.execute(query):
        yield from events(
            EventKind.SUBSIDIES,
            "",
            (decided, f"{name}: beslut"),
            (start, f"{name}: börjar"),
            (end, f"{name}: slutar"),
        )


def job_tracks(reader: Reader, participant_id: UUID) -> Iterator[TimelineEvent]:
    """Give when the person began and left job tracks, and whether it led to work."""
    query = (
        select(
            JobTrack.title, TrackParticipant.start, TrackParticipant.end, TrackParticipant.employed
        )
        .join(JobTrack, JobTrack.id == TrackParticipant.track_id)
        .where(TrackParticipant.participant_id == participant_id)
    )
    for title, start, end, employed in reader.execute(query):
        left = "ledde till anställning" if employed else "slutar"
        yield from events(
            EventKind.GROUPS,
            "",
            (start, f"Jobbspår {title}: börjar"),
            (end, f"Jobbspår {title}: {left}"),
        )
