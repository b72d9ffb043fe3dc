"""Plans: a person's own, each with its texts, its rows and who signs it."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, select

from ame_desktop.domain.plan_rows import (
    CURRENT_STATES,
    CurrentPlan,
    PartyItem,
    PlanItem,
    PlanRowItem,
)
from ame_desktop.domain.plan_sections import SECTIONS
from ame_desktop.domain.plans import PlanKind, PlanState
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.plans import Plan, PlanRow, PlanSection, PlanSigner
from ame_desktop.storage.store import Reader

WRITTEN = tuple(kind for kind in PlanKind if SECTIONS[kind])
"""The kinds that are written as plans; broken and expired ones are read elsewhere."""
_STANDING = {
    PlanState.SENT: 0,
    PlanState.DRAFT: 1,
    PlanState.SIGNED: 2,
    PlanState.NOTED: 2,
}


def plans(reader: Reader, participant_id: UUID) -> tuple[PlanItem, ...]:
    """Return a person's written plans: what waits, what holds, and then the latest first."""
    mine = Plan.participant_id == participant_id
    return _plans(reader, mine)


def plan(reader: Reader, plan_id: UUID) -> PlanItem | None:
    """Return one plan, whole."""
    return next(iter(_plans(reader, Plan.id == plan_id)), None)


def held_plans(reader: Reader, participant_id: UUID) -> tuple[CurrentPlan, ...]:
    """Return the plans of a person that hold. Source: AFR-12."""
    query = select(Plan.kind, Plan.valid_to, Plan.deep_follow_up_on).where(
        Plan.participant_id == participant_id,
        Plan.kind.in_(WRITTEN),
        Plan.state.in_(CURRENT_STATES),
    )
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(query.order_by(Plan.made_on)))
    return tuple(CurrentPlan(*row) for row in rows)


def _plans(reader: Reader, where: ColumnElement[bool]) -> tuple[PlanItem, ...]:
    keys = select(Plan.id).where(where, Plan.kind.in_(WRITTEN))
    query = (
        select(Plan.__table__, Staff.name)
        .join(Staff, Staff.id == Plan.made_by_id)
        .where(where, Plan.kind.in_(WRITTEN))
        .order_by(Plan.made_on.desc(), Plan.edition.desc(), Plan.id)
    )
    texts: defaultdict[UUID, dict[str, str]] = defaultdict(dict)
    for key, name, text in reader.execute(
        select(PlanSection.plan_id, PlanSection.key, PlanSection.text).where(
            PlanSection.plan_id.in_(keys)
        )
    ):
        texts[key][name] = text
    rows = _rows(reader, PlanRow.plan_id.in_(keys))
    parties = _parties(reader, PlanSigner.plan_id.in_(keys))
    items = [
        _plan(row, texts.get(row.id, {}), tuple(rows[row.id]), tuple(parties[row.id]))
        for row in reader.execute(query)
    ]
    return tuple(sorted(items, key=lambda item: _STANDING.get(item.state, 9)))


def _plan(
    row: Row[Any],
    texts: dict[str, str],
    rows: tuple[PlanRowItem, ...],
    parties: tuple[PartyItem, ...],
) -> PlanItem:
    return PlanItem(
        row.id,
        row.version,
        row.participant_id,
        row.kind,
        row.edition,
        row.state,
        row.previous_id,
        row.name,
        row.made_on,
        row.valid_from,
        row.valid_to,
        row.goal_on,
        row.deep_follow_up_on,
        row.deep_follow_up_minute,
        row.signing,
        row.sent_at,
        row.withdrawn_at,
        row.ended_at,
        row.broken_on,
        row.extended_to,
        row.registered_on,
        row.renewed_on,
        row.simplified,
        row.stored_file_id is not None,
        texts,
        rows,
        parties,
    )


def _rows(reader: Reader, where: ColumnElement[bool]) -> defaultdict[UUID, list[PlanRowItem]]:
    query = select(
        PlanRow.plan_id,
        PlanRow.id,
        PlanRow.version,
        PlanRow.kind,
        PlanRow.text,
        PlanRow.quantity,
        PlanRow.responsible,
        PlanRow.responsible_id,
        PlanRow.due,
        PlanRow.done_on,
    )
    found: defaultdict[UUID, list[PlanRowItem]] = defaultdict(list)
    rows: Iterator[tuple[Any, ...]] = map(
        tuple, reader.execute(query.where(where).order_by(PlanRow.position, PlanRow.id))
    )
    for key, *row in rows:
        found[key].append(PlanRowItem(*row))
    return found


def _parties(reader: Reader, where: ColumnElement[bool]) -> defaultdict[UUID, list[PartyItem]]:
    query = select(
        PlanSigner.plan_id,
        PlanSigner.id,
        PlanSigner.party,
        PlanSigner.name,
        PlanSigner.present,
        PlanSigner.signed_on,
    )
    found: defaultdict[UUID, list[PartyItem]] = defaultdict(list)
    rows: Iterator[tuple[Any, ...]] = map(
        tuple, reader.execute(query.where(where).order_by(PlanSigner.id))
    )
    for key, *row in rows:
        found[key].append(PartyItem(*row))
    return found


def staff_named(reader: Reader) -> dict[str, UUID]:
    """Return the staff who work now, by name in small letters."""
    query = select(Staff.name, Staff.id).where(Staff.active)
    return {row.name.casefold(): row.id for row in reader.execute(query)}


def stored_paper(reader: Reader, plan_id: UUID) -> tuple[bytes, str] | None:
    """Return the PDF that was kept when a plan was signed, with the hash it was stored under."""
    query = (
        select(StoredFile.content, StoredFile.sha256)
        .join(Plan, Plan.stored_file_id == StoredFile.id)
        .where(Plan.id == plan_id)
    )
    found = reader.execute(query).one_or_none()
    return None if found is None else (found.content, found.sha256)
