"""Agreements on paper: the one to sign, and the yearly follow-up. Source: RAG-40, RAG-41."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build import agreement as signing
from ame_desktop.documents.build import agreement_follow_up as following
from ame_desktop.documents.document import Document
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.domain.agreement_rows import AgreementFile
from ame_desktop.domain.log import LogKind
from ame_desktop.services.agreements.reading import agreement
from ame_desktop.services.context import Context
from ame_desktop.services.unit_logo import logo
from ame_desktop.storage.queries.unit import name_and_kind


class AgreementPaper(Enum):
    """The papers of an agreement: the word in the file's name, and what the log calls making it."""

    SIGNING = ("avtal", "agreements.print")
    FOLLOW_UP = ("avtalsuppfoljning", "agreements.follow_up_print")

    @property
    def word(self) -> str:
        """The word that the file's name begins with."""
        return self.value[0]

    @property
    def action(self) -> str:
        """What the log calls it."""
        return self.value[1]


def agreement_pdf(ctx: Context, agreement_id: UUID, paper: AgreementPaper) -> bytes:
    """Return a paper of an agreement as a PDF; making it is written in the log.

    Raises:
        NotPermittedError: the roles do not reach agreements.
        NotFoundError: there is no such agreement.
    """
    file = agreement(ctx, agreement_id)
    today = ctx.clock.today()
    with ctx.read() as reader:
        unit, _ = name_and_kind(reader) or ("", False)
    content = pdf.render(_BUILDERS[paper](unit, today.isoformat(), file, logo(ctx, today)))
    ctx.note(paper.action, LogKind.PRINT)
    return content


def save_agreement_pdf(
    ctx: Context, agreement_id: UUID, paper: AgreementPaper, target: Path
) -> Path:
    """Write a paper to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: the roles do not reach agreements.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, agreement_pdf(ctx, agreement_id, paper))
    return target


def paper_name(ctx: Context, number: str, paper: AgreementPaper) -> str:
    """Return the proposed name of the file: kind, day and the agreement's number."""
    return file_name(paper.word, ctx.clock.today(), number, "pdf")


def _signing(unit: str, made_on: str, file: AgreementFile, picture: bytes) -> Document:
    return signing.build(signing.AgreementPaper(unit, made_on, file, picture))


def _follow_up(unit: str, made_on: str, file: AgreementFile, picture: bytes) -> Document:
    return following.build(following.FollowUpPaper(unit, made_on, file, picture))


_BUILDERS: dict[AgreementPaper, Callable[[str, str, AgreementFile, bytes], Document]] = {
    AgreementPaper.SIGNING: _signing,
    AgreementPaper.FOLLOW_UP: _follow_up,
}
