"""Placements taken over from an imported list: one case for all of them."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.approval_batches import (
    GROUNDS,
    BatchRow,
    batch_gist,
    batch_ids,
    batch_lines,
)
from ame_desktop.domain.approval_sheets import SheetParts
from ame_desktop.domain.approvals import DECIDED, ApprovalKind, CaseData, CaseGist
from ame_desktop.domain.changes import Topic
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.services.approvals.kinds.placement import move_placement
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.queries.approval_placements import placement_facts, shown_names
from ame_desktop.storage.repositories.approvals import waiting_of_batch
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork


def _gists(reader: Reader, cases: Sequence[CaseData]) -> Mapping[UUID, CaseGist]:
    rows = _rows(reader, [key for case in cases for key in batch_ids(case.content)])
    return {
        case.case_id: batch_gist(
            [rows[key].facts for key in batch_ids(case.content) if key in rows]
        )
        for case in cases
    }


def _rows(reader: Reader, keys: Sequence[UUID]) -> dict[UUID, BatchRow]:
    facts = placement_facts(reader, keys)
    names = shown_names(reader, {found.participant_id for found in facts.values()})
    return {
        key: BatchRow(names[found.participant_id], found)
        for key, found in facts.items()
        if found.participant_id in names
    }


def _sheet(reader: Reader, case: CaseData, _today: date) -> SheetParts:
    keys = batch_ids(case.content)
    rows = _rows(reader, keys)
    return SheetParts(batch_lines([rows[key] for key in keys if key in rows]), GROUNDS)


def _follow(work: UnitOfWork, case: ApprovalCase) -> None:
    """Let each placement that still waits follow a decision; a question stops none of them.

    The placement of a person who is protected by now is left to a case of its own.
    """
    if case.state in DECIDED:
        for placement in waiting_of_batch(work, batch_ids(case.content)):
            move_placement(work, placement, case)


TAKEN_OVER = KindOfCase(
    ApprovalKind.TAKEN_OVER,
    "Övertagna placeringar",
    Area.PLACEMENTS,
    (Topic.PLACEMENTS, Topic.PARTICIPANTS, Topic.ATTENDANCE, Topic.BRIEFING),
    _gists,
    _sheet,
    _follow,
)
