"""What each step with a case asks for, and which service it calls."""

from dataclasses import dataclass
from typing import Final

from ame_desktop.domain.approval_rules import Step
from ame_desktop.domain.approval_sheets import CaseSheet
from ame_desktop.domain.approvals import ApprovalKind, CaseData
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.services.approvals.answering import answer, withdraw
from ame_desktop.services.approvals.deciding import approve, ask, refuse
from ame_desktop.services.context import Context


@dataclass(frozen=True)
class Words:
    """What is asked before a step, with ready answers and how an own one is entered."""

    question: str
    ready: tuple[str, ...]
    own: str
    use: str


WORDS: Final = {
    Step.ASK: Words(
        "Vad vill du fråga? Välj, eller skriv en egen fråga.",
        ("Hur ser personen själv på det?", "Vem blir handledare?", "Behövs någon anpassning?"),
        "Egen fråga",
        "Fråga",
    ),
    Step.REFUSE: Words(
        "Varför får det avslag? Välj, eller skriv ett eget skäl.",
        ("Platsen är full", "Underlaget räcker inte", "Formen passar inte målet"),
        "Eget skäl",
        "Avslå",
    ),
    Step.PROPOSE_AGAIN: Words("Vad svarar du på frågan?", (), "Svar", "Svara och föreslå igen"),
}
"""What is asked inside the page before a step that needs words, with ready answers."""


def command_of(ctx: Context, sheet: CaseSheet, step: Step, words: str) -> Command:
    """Return what takes the step with the case as the sheet shows it."""
    key, version = sheet.row.case.case_id, sheet.row.case.version
    commands: dict[Step, Command] = {
        Step.APPROVE: lambda: approve(ctx, key, version, sheet.seen),
        Step.ASK: lambda: ask(ctx, key, version, words),
        Step.REFUSE: lambda: refuse(ctx, key, version, words),
        Step.PROPOSE_AGAIN: lambda: answer(ctx, key, version, words),
        Step.WITHDRAW: lambda: withdraw(ctx, key, version),
    }
    return commands[step]


_PAGES: Final = {
    ApprovalKind.PLACEMENT: "placements",
    ApprovalKind.DOCUMENT: "final_documents",
    ApprovalKind.AGREEMENT: "agreements",
    ApprovalKind.PRIVATE_ORDER: "orders",
    ApprovalKind.ERASURE: "retention",
}

_PARTS: Final = {
    ApprovalKind.BROKEN_PLAN: FilePart.PLANS,
    ApprovalKind.DRUG_TEST: FilePart.LEAVES,
}
"""The part of the person's file where more can be read, for those who may see it."""


def place_of(case: CaseData) -> tuple[str, object] | None:
    """Return the screen, and what it should open, where more can be read of a case."""
    person = case.participant_id
    if case.kind in _PARTS and person is not None:
        return "participants", FilePlace(person, _PARTS[case.kind])
    page = _PAGES.get(case.kind)
    if page is not None and case.subject_id is not None:
        return page, case.subject_id
    return None if person is None else ("participants", person)
