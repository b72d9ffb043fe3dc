"""What waits for a decision of the one who looks, and what has come back to them."""

from collections.abc import Iterator

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.approval_rules import Decider, may_decide
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState, CaseData
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.services.approvals.kinds import KINDS
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import approvals as query

PAGE = "approvals"


def cases(scene: Scene) -> Iterator[TodoRow]:
    """Give the cases that the person can decide, and the own ones with a question. RAG-59."""
    me, ctx = scene.me, scene.ctx
    deputy = query.is_deputy(scene.reader, me, scene.today)
    for case in query.waiting(scene.reader, me):
        decider = Decider(me, ctx.allows(KINDS[case.kind].area, Level.APPROVE), deputy)
        if case.state is ApprovalState.WAITING and may_decide(decider, case.proposers):
            since = day_text(case.proposed_at.astimezone(STOCKHOLM).date())
            what = f"Besluta om {_about(case)}, väntar sedan {since}"
            yield _row(scene, case, TodoKind.APPROVAL, what)
        elif case.state is ApprovalState.RETURNED and me in case.proposers:
            yield _row(scene, case, TodoKind.RETURNED, f"Svara på frågan om {_about(case)}")


def without_placements(scene: Scene) -> Iterator[TodoRow]:
    """Give the same to those whom placements are nothing for, such as the koordinator. RAG-47."""
    if scene.ctx.reach(Area.PLACEMENTS, Level.READ) is Reach.NONE:
        yield from cases(scene)


def _row(scene: Scene, case: CaseData, kind: TodoKind, what: str) -> TodoRow:
    return TodoRow(
        kind,
        f"{kind}:{case.case_id}",
        what,
        scene.today,
        PAGE,
        case.case_id,
        case.participant_id,
        case.name.listed if case.name is not None else "",
        _DECIDES.get(case.kind, "Enhetschefen") if kind is TodoKind.APPROVAL else case.proposed_by,
    )


def _about(case: CaseData) -> str:
    return _WORDS[case.kind]


_DECIDES = {ApprovalKind.PRIVATE_ORDER: "Koordinatorn"}
_WORDS = {
    ApprovalKind.PLACEMENT: "placeringen",
    ApprovalKind.TAKEN_OVER: "övertagna placeringar",
    ApprovalKind.DOCUMENT: "dokumentet",
    ApprovalKind.LEAVE: "ledigheten",
    ApprovalKind.STUDIES: "studierna",
    ApprovalKind.AGREEMENT: "avtalet",
    ApprovalKind.PRIVATE_ORDER: "den privata beställningen",
    ApprovalKind.ERASURE: "gallringen",
    ApprovalKind.DATA_KEY: "bytet av datanyckel",
    ApprovalKind.BROKEN_PLAN: "den brutna planeringen",
    ApprovalKind.DRUG_TEST: "ett villkor i planeringen",
}
