"""Jobbspår with their parts, and who takes part, as the page and the lists read them."""

from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, case, func, select, true
from sqlalchemy.orm import aliased

from ame_desktop.domain.job_track_rows import (
    AnchorDraft,
    AnchorRow,
    CompetenceDraft,
    CompetenceRow,
    IntentDraft,
    LanguageDraft,
    MeasureDraft,
    MeasureRow,
    MemberDraft,
    MemberRow,
    RecruitingDraft,
    RecruitingRow,
    SupplyItem,
    TrackDraft,
    TrackFile,
    TrackRow,
)
from ame_desktop.domain.job_tracks import SupplyKind
from ame_desktop.domain.names import PersonName
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.job_tracks import (
    JobTrack,
    TrackAnchor,
    TrackCompetence,
    TrackMeasure,
    TrackParticipant,
    TrackRecruiting,
)
from ame_desktop.storage.models.orders import Customer
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.visibility import Condition
from ame_desktop.storage.store import Reader

D = TypeVar(
    "D",
    TrackDraft,
    IntentDraft,
    LanguageDraft,
    CompetenceDraft,
    MeasureDraft,
    AnchorDraft,
    RecruitingDraft,
    MemberDraft,
)
_TRACKS = JobTrack.__table__


def tracks(
    reader: Reader, visible: Condition, where: ColumnElement[bool] | None = None
) -> tuple[TrackRow, ...]:
    """Return the tracks by name, with counts of whom the reader may meet."""
    query = _wide(visible).where(true() if where is None else where)
    return tuple(_row(row) for row in reader.execute(query.order_by(JobTrack.title, JobTrack.id)))


def track(reader: Reader, visible: Condition, track_id: UUID) -> TrackFile | None:
    """Return a track with its parts, ``None`` where there is none: five questions."""
    found = reader.execute(_wide(visible).where(JobTrack.id == track_id)).first()
    if found is None:
        return None
    return TrackFile(
        _row(found),
        _part(IntentDraft, found),
        _part(LanguageDraft, found),
        tuple(
            CompetenceRow(row.id, row.version, _part(CompetenceDraft, row))
            for row in reader.execute(_of(TrackCompetence, track_id))
        ),
        tuple(
            MeasureRow(row.id, row.version, _part(MeasureDraft, row))
            for row in reader.execute(_of(TrackMeasure, track_id))
        ),
        anchors(reader, TrackAnchor.track_id == track_id).get(track_id, ()),
        tuple(
            RecruitingRow(row.id, row.version, _part(RecruitingDraft, row))
            for row in reader.execute(_of(TrackRecruiting, track_id))
        ),
    )


def anchors(
    reader: Reader, where: ColumnElement[bool] | None = None
) -> dict[UUID, tuple[AnchorRow, ...]]:
    """Return the parties of tracks, in the order of the parties."""
    query = select(TrackAnchor.__table__).where(true() if where is None else where)
    rows = [
        (row.track_id, AnchorRow(row.id, row.version, _part(AnchorDraft, row)))
        for row in reader.execute(query)
    ]
    order = list(type(rows[0][1].draft.party)) if rows else []
    rows.sort(key=lambda pair: order.index(pair[1].draft.party))
    return {key: tuple(row for own, row in rows if own == key) for key, _ in rows}


def members(
    reader: Reader, visible: Condition, where: ColumnElement[bool] | None = None
) -> tuple[MemberRow, ...]:
    """Return who takes part in tracks, of those who may be met, by family name."""
    person = Participant
    query = (
        select(
            TrackParticipant.__table__,
            person.given_name,
            person.family_name,
            person.alias,
            person.birth_date,
        )
        .join(person, person.id == TrackParticipant.participant_id)
        .where(visible, true() if where is None else where)
        .order_by(person.family_name, person.given_name, TrackParticipant.id)
    )
    return tuple(
        MemberRow(
            row.id,
            row.version,
            row.track_id,
            PersonName(row.given_name, row.family_name, row.alias, row.birth_date),
            _part(MemberDraft, row),
        )
        for row in reader.execute(query)
    )


def on_track(track_id: UUID) -> ColumnElement[bool]:
    """Return the condition for who takes part in one track."""
    return TrackParticipant.track_id == track_id


def supply(reader: Reader) -> tuple[SupplyItem, ...]:
    """Return what the chains of all tracks are made of, each once, by kind and name."""
    row = TrackMeasure
    query = (
        select(row.supply, row.what, row.provider, func.count(row.track_id.distinct()))
        .group_by(row.supply, row.what, row.provider)
        .order_by(row.what, row.provider)
    )
    order = list(SupplyKind)
    found = (SupplyItem(*item) for item in reader.execute(query))
    return tuple(sorted(found, key=lambda item: order.index(item.supply)))


def days_of_recruiting(reader: Reader) -> tuple[tuple[UUID, RecruitingRow], ...]:
    """Return all rows of plans that have a day, each with its track."""
    query = select(TrackRecruiting.__table__).where(TrackRecruiting.day.is_not(None))
    return tuple(
        (row.track_id, RecruitingRow(row.id, row.version, _part(RecruitingDraft, row)))
        for row in reader.execute(query)
    )


def _wide(visible: Condition) -> Select[Any]:
    """Select tracks with names and counts, in one question."""
    member, earlier = TrackParticipant, aliased(JobTrack)
    people = (
        select(
            member.track_id,
            func.count().label("members"),
            func.sum(case((member.employed.is_not(None), 1), else_=0)).label("decided"),
            func.sum(case((member.employed.is_(True), 1), else_=0)).label("employed"),
        )
        .join(Participant, Participant.id == member.participant_id)
        .where(visible)
        .group_by(member.track_id)
        .subquery()
    )
    parties = (
        select(
            TrackAnchor.track_id,
            func.count().label("parties"),
            func.count(TrackAnchor.anchored_on).label("anchored"),
        )
        .group_by(TrackAnchor.track_id)
        .subquery()
    )
    return (
        select(
            _TRACKS,
            Customer.name.label("customer"),
            Staff.name.label("responsible"),
            earlier.title.label("copied_from"),
            people.c.members,
            people.c.decided,
            people.c.employed,
            parties.c.parties,
            parties.c.anchored,
        )
        .select_from(JobTrack)
        .join(Customer, Customer.id == JobTrack.customer_id, isouter=True)
        .join(Staff, Staff.id == JobTrack.responsible_id, isouter=True)
        .join(earlier, earlier.id == JobTrack.copied_from_id, isouter=True)
        .join(people, people.c.track_id == JobTrack.id, isouter=True)
        .join(parties, parties.c.track_id == JobTrack.id, isouter=True)
    )


def _row(row: Row[Any]) -> TrackRow:
    return TrackRow(
        row.id,
        row.version,
        row.state,
        _part(TrackDraft, row),
        row.customer or row.employer,
        row.responsible or "",
        row.members or 0,
        row.decided or 0,
        row.employed or 0,
        row.parties or 0,
        row.anchored or 0,
        row.copied_from or "",
    )


def _part(kind: type[D], row: Row[Any]) -> D:
    values = row._mapping
    return kind(**{name: values[name] for name in kind.__dataclass_fields__})


def _of(
    kind: type[TrackCompetence] | type[TrackMeasure] | type[TrackRecruiting], track_id: UUID
) -> Select[Any]:
    query = select(kind.__table__).where(kind.track_id == track_id)
    return query.order_by(kind.position, kind.id)
