"""Agreements: drafted, signed for a year, followed up, ended or renewed.

Source: RAG-39 to RAG-43, RAG-54, GAP-13.
"""

from ame_desktop.services.agreements.follow_ups import (
    add_follow_up,
    change_follow_up,
    remove_follow_up,
)
from ame_desktop.services.agreements.papers import (
    AgreementPaper,
    agreement_pdf,
    paper_name,
    save_agreement_pdf,
)
from ame_desktop.services.agreements.reading import agreement, cockpit, remarks_on
from ame_desktop.services.agreements.signing import end, propose_longer, renew, sign
from ame_desktop.services.agreements.tasks import add_task, change_task, remove_task
from ame_desktop.services.agreements.writing import add_draft, change, remove

__all__ = [
    "AgreementPaper",
    "add_draft",
    "add_follow_up",
    "add_task",
    "agreement",
    "agreement_pdf",
    "change",
    "change_follow_up",
    "change_task",
    "cockpit",
    "end",
    "paper_name",
    "propose_longer",
    "remarks_on",
    "remove",
    "remove_follow_up",
    "remove_task",
    "renew",
    "save_agreement_pdf",
    "sign",
]
