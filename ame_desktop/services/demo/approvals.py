"""The chief's basket in the training unit: what waits, what came back, and what was decided."""

from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from ame_desktop.domain.approval_batches import batch_content
from ame_desktop.domain.approval_requests import RequestDraft, checked_request
from ame_desktop.domain.approval_rules import AS_PROPOSED
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.calendar import is_working_day, next_working_day
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.services.approvals.cases import gists_of
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.storage.models.approvals import ApprovalCase, ApprovalMessage
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.approvals import every_case
from ame_desktop.storage.repositories.approvals import fixed_documents, placements_in
from ame_desktop.storage.unit_of_work import UnitOfWork

_CASE_STATES = {
    PlacementState.WAITING: ApprovalState.WAITING,
    PlacementState.RETURNED: ApprovalState.RETURNED,
    PlacementState.REFUSED: ApprovalState.REFUSED,
    PlacementState.APPROVED: ApprovalState.APPROVED,
    PlacementState.ENDED: ApprovalState.APPROVED,
}
_YES = (
    AS_PROPOSED,
    "Tydligt mål och en handledare som har tid.",
    "Personen har själv valt platsen.",
    AS_PROPOSED,
)
_NO = ("Gruppen är full fram till nästa månad.", "Behöver en lugnare plats först.")
_QUESTION = "Vem tar emot första dagen, och är tiderna avstämda med personen?"
_LEAVE = (
    (4, 21, 4, "Besöker sin mor som är sjuk", "konsulent", ApprovalState.WAITING),
    (19, 30, 0, "Flyttar till en ny lägenhet", "handledare2", ApprovalState.WAITING),
    (37, 12, 1, "Släktträff", "demo", ApprovalState.WAITING),
    (33, 45, 4, "Reser till en släkting", "samordnare", ApprovalState.RETURNED),
    (11, -40, 2, "Barnens lov", "konsulent", ApprovalState.APPROVED),
    (25, -60, 9, "Semesterresa", "konsulent", ApprovalState.REFUSED),
    (42, -120, 1, "Begravning", "handledare", ApprovalState.APPROVED),
)
_STUDIES = (
    (8, 14, 90, "Truckkort A och B", "En dag i veckan", "konsulent", ApprovalState.WAITING),
    (15, -100, 60, "Svenska för invandrare, kväll", "Två kvällar", "samordnare", None),
)


def add_approvals(
    work: UnitOfWork, people: list[DemoPerson], staff: dict[str, UUID], today: date
) -> None:
    """Open a case for every placement and fixed document, and add requests of their own."""
    work.session.flush()
    random = Random(12)
    order = {person.participant_id: number for number, person in enumerate(people)}
    held = sorted(
        placements_in(work, _CASE_STATES),
        key=lambda row: (order[row.participant_id], row.start, row.form),
    )
    batch = [row.id for row in held if _is_batch(row)]
    for number, placement in enumerate(row for row in held if row.id not in batch):
        _add_placement(work, random, placement, staff, number)
    if batch:
        _add_batch(work, batch, staff)
    for number, document in enumerate(fixed_documents(work)):
        _add(
            work,
            ApprovalKind.DOCUMENT,
            (document.id, document.participant_id),
            ApprovalState.WAITING,
            (
                staff["konsulent"],
                _at_work(work.at - timedelta(days=number + 1)) - timedelta(minutes=number),
            ),
        )
    for number, (place, first, days, why, who, state) in enumerate(_LEAVE):
        start = next_working_day(today + timedelta(days=first - 1))
        draft = RequestDraft(ApprovalKind.LEAVE, start, start + timedelta(days=days), why)
        _add_request(work, people[place].participant_id, draft, (staff, who, number), state)
    for place, first, days, what, extent, who, decided in _STUDIES:
        start = today + timedelta(days=first)
        end = start + timedelta(days=days)
        draft = RequestDraft(
            ApprovalKind.STUDIES, start, end, "Närmar sig ett arbete", what, extent
        )
        state = decided or ApprovalState.APPROVED
        _add_request(work, people[place].participant_id, draft, (staff, who, 30), state)
    _keep_proposed(work, staff["konsulent"])


def _is_batch(row: Placement) -> bool:
    waits = row.state is PlacementState.WAITING
    return waits and row.origin is PlacementOrigin.TAKEN_OVER


def _add_batch(work: UnitOfWork, placements: list[UUID], staff: dict[str, UUID]) -> None:
    proposed = _at_work(work.at - timedelta(days=10))
    about = (staff["konsulent"], proposed)
    _add(
        work,
        ApprovalKind.TAKEN_OVER,
        (None, None),
        ApprovalState.WAITING,
        about,
        batch_content(placements),
    )


def _add_placement(
    work: UnitOfWork,
    random: Random,
    placement: Placement,
    staff: dict[str, UUID],
    number: int,
) -> None:
    state = _CASE_STATES[placement.state]
    proposer = placement.proposed_by_id or staff["konsulent"]
    decided = placement.decided_at
    proposed = placement.proposed_at or _at_work(
        (decided or work.at) - timedelta(days=random.randint(1, 9))
    )
    # No two at the same moment, so that the list has the same order each time.
    proposed += timedelta(minutes=number)
    case = _add(
        work,
        ApprovalKind.PLACEMENT,
        (placement.id, placement.participant_id),
        state,
        (proposer, proposed),
    )
    if state is ApprovalState.WAITING:
        return
    by = placement.decided_by_id or staff["enhetschef"]
    words = placement.decision_reason or random.choice(
        _NO if state is ApprovalState.REFUSED else _YES
    )
    _decide(work, case, by, decided or proposed + timedelta(days=1), words)


def _add_request(
    work: UnitOfWork,
    person: UUID,
    draft: RequestDraft,
    by: tuple[dict[str, UUID], str, int],
    state: ApprovalState,
) -> None:
    staff, who, minutes = by
    content = checked_request(draft, min(draft.start, work.at.date()))
    waited = 3 if state.is_open else (work.at.date() - draft.start).days + 9
    proposed = _at_work(work.at - timedelta(days=waited)) + timedelta(hours=1, minutes=minutes)
    case = _add(work, draft.kind, (None, person), state, (staff[who], proposed), content)
    if state is not ApprovalState.WAITING:
        words = _NO[0] if state is ApprovalState.REFUSED else AS_PROPOSED
        _decide(work, case, staff["enhetschef"], proposed + timedelta(hours=5), words)


def _add(
    work: UnitOfWork,
    kind: ApprovalKind,
    about: tuple[UUID | None, UUID | None],
    state: ApprovalState,
    proposed: tuple[UUID, datetime],
    content: dict[str, Any] | None = None,
) -> ApprovalCase:
    case = ApprovalCase(
        id=new_id(),
        kind=kind,
        subject_id=about[0],
        participant_id=about[1],
        state=state,
        proposed_by_id=proposed[0],
        proposed_at=proposed[1],
        proposed={},
        content=content or {},
        reason="",
    )
    work.add(case)
    return case


def _at_work(at: datetime) -> datetime:
    """Return the same time of day on the latest working day."""
    while not is_working_day(at.date()):
        at -= timedelta(days=1)
    return at


def _decide(work: UnitOfWork, case: ApprovalCase, by: UUID, at: datetime, words: str) -> None:
    case.decided_by_id, case.decided_at = by, at
    case.reason = _QUESTION if case.state is ApprovalState.RETURNED else words
    if case.state is ApprovalState.RETURNED:
        work.add(ApprovalMessage(case_id=case.id, by_id=by, at=at, text=case.reason))


def _keep_proposed(work: UnitOfWork, staff_id: UUID) -> None:
    """Let every case hold what was asked for, so that none looks changed."""
    work.session.flush()
    reader = work.session.connection()
    found = every_case(reader, staff_id)
    gists = gists_of(reader, found)
    for case in found:
        row = work.get(ApprovalCase, case.case_id)
        row.proposed = dict(gists[case.case_id].values)
