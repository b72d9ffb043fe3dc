"""What each step with a case asks for, and which service it calls."""

from typing import Final

from ame_desktop.domain.approval_rules import Step
from ame_desktop.domain.approval_sheets import CaseSheet
from ame_desktop.gui.widgets.editing import Command
from ame_desktop.services.approvals.answering import answer, withdraw
from ame_desktop.services.approvals.deciding import approve, ask, refuse
from ame_desktop.services.context import Context

WORDS: Final[dict[Step, tuple[str, tuple[str, ...]]]] = {
    Step.ASK: (
        "Vad vill du fråga? Välj, eller skriv en egen fråga.",
        ("Hur ser personen själv på det?", "Vem blir handledare?", "Behövs någon anpassning?"),
    ),
    Step.REFUSE: (
        "Varför får det avslag? Välj, eller skriv ett eget skäl.",
        ("Platsen är full", "Underlaget räcker inte", "Formen passar inte målet"),
    ),
    Step.PROPOSE_AGAIN: ("Vad svarar du på frågan?", ()),
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
