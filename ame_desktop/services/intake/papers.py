"""The papers of the way in, to print and to sign. Source: OSB-21, OSB-26, TRE-11."""

from enum import StrEnum
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build import intake_papers as build
from ame_desktop.documents.build.person_letter import LetterHead, Pairs
from ame_desktop.documents.document import Document
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participant_files import ReferralRow
from ame_desktop.domain.participants import ConsentParty, Protection
from ame_desktop.domain.person_number import display
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.services.data_protection.register import processing_terms
from ame_desktop.services.final_documents.papers import frame_of
from ame_desktop.services.participant_access import reaches, reason_needed, require_participant
from ame_desktop.storage.queries import participant_files as files
from ame_desktop.storage.queries.participant_files import StoredPerson


class IntakePaper(StrEnum):
    """A paper of the way in; the value begins the name of its file."""

    REFERRAL = "aktualisering"
    CONSENT = "medgivande"
    INFORMATION = "personuppgifter"

    @property
    def label(self) -> str:
        """What the paper is called."""
        return _LABELS[self]


_LABELS = {
    IntakePaper.REFERRAL: "Aktualiseringsblankett",
    IntakePaper.CONSENT: build.CONSENT_TITLE,
    IntakePaper.INFORMATION: "Information om personuppgifter",
}
_ACTIONS = {
    IntakePaper.REFERRAL: "intake.referral_paper",
    IntakePaper.CONSENT: "intake.consent_paper",
    IntakePaper.INFORMATION: "intake.information_paper",
}
_MONTHS = {1: "en månad", 2: "två månader", 3: "tre månader"}


def paper_pdf(ctx: Context, participant_id: UUID, paper: IntakePaper) -> bytes:
    """Return a paper about a person as a PDF; the print is written in the log.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the case is not the actor's.
    """
    standing = require_participant(ctx, participant_id, Area.PLANNING, Level.READ)
    whole = reaches(ctx, standing, Area.CASE, Level.READ) and not reason_needed(ctx, standing)
    with ctx.read() as reader:
        person = files.person(reader, participant_id)
        referral = files.referral(reader, participant_id, reason=whole)
        consents = files.consents(reader, participant_id) if whole else ()
    head = _head(ctx, person)
    if paper is IntakePaper.REFERRAL:
        document = build.referral(_referral(head, person, referral))
    elif paper is IntakePaper.CONSENT:
        given = {row.party: row.given_on for row in consents if row.withdrawn_on is None}
        parties = tuple(
            (party.value, given[party].isoformat() if party in given else "")
            for party in ConsentParty
        )
        document = build.consent(build.ConsentPaper(head, parties, person.interpreter_language))
    else:
        document = _information(ctx, head)
    content = pdf.render(document)
    ctx.note(_ACTIONS[paper], LogKind.PRINT, participant_id)
    return content


def save_paper(ctx: Context, participant_id: UUID, paper: IntakePaper, target: Path) -> Path:
    """Write a paper to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`paper_pdf`.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, paper_pdf(ctx, participant_id, paper))
    return target


def paper_name(ctx: Context, participant_id: UUID, paper: IntakePaper) -> str:
    """Return the proposed name of the file: never a person's name."""
    return file_name(paper.value, ctx.clock.today(), participant_id.hex[-4:], "pdf")


def _head(ctx: Context, person: StoredPerson) -> LetterHead:
    frame = frame_of(ctx)
    return LetterHead(
        frame.unit_name,
        frame.made_on.isoformat(),
        frame.secrecy,
        "",
        person.name.full,
        display(person.number) if person.number else "",
        (),
        frame.logo,
    )


def _referral(
    head: LetterHead, person: StoredPerson, row: ReferralRow | None
) -> build.ReferralPaper:
    referred: Pairs = (
        ("Väg in", row.route.label if row else ""),
        ("Aktualiserad av", row.referred_by if row else ""),
        ("Forum för samverkan", row.forum if row else ""),
        ("Datum", full_date(row.received_on) if row else ""),
        ("Ärendeägare", row.owner if row and row.has_owner else ""),
    )
    shown = person.protection is Protection.NONE
    contact: Pairs = (
        ("Telefon", person.phone if shown else ""),
        ("E-post", person.email if shown else ""),
        ("Tolkspråk", person.interpreter_language or "Behövs inte"),
    )
    return build.ReferralPaper(head, referred, row.reason if row else "", contact)


def _information(ctx: Context, head: LetterHead) -> Document:
    terms = processing_terms(ctx, head.unit_name)
    months = terms.answer_months
    answer = _MONTHS.get(months, f"{months} månader")
    rights = (
        f"Du har rätt att få veta vad som finns om dig. Du får svar inom {answer}.",
        "Du kan be oss rätta det som är fel.",
        "Du kan be oss att bara bevara uppgifterna tills något är utrett.",
        "Du kan få veta vem som har läst din akt.",
    )
    return build.information(build.InformationPaper(head, terms, rights))
