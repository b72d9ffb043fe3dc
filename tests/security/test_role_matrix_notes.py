"""Scanned papers of notes and contacts with employers × every role, own, other and protected."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.customers import CustomerDraft
from ame_desktop.domain.employer_contacts import ContactDraft, ContactWay
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.participants import NoteType
from ame_desktop.services.customers import add_customer
from ame_desktop.services.employer_contacts import add_contact, contacts_of
from ame_desktop.services.note_papers import attach_paper, save_paper
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.participants import CaseNote
from ame_desktop.storage.models.plans import NotePaper
from tests.security.test_role_matrix_register import TODAY, World, outcome, world
from tests.support.role_matrix import ROLES, Case
from tests.support.scanned import scanned_pdf
from tests.support.units import Unit

OWN = frozenset({Case.OWN, Case.NAMED})
ALL = frozenset({Case.OWN, Case.OTHER, Case.NAMED})
NOBODY = frozenset[Case]()
WRITES = dict.fromkeys(ROLES, NOBODY) | {Role.CONSULTANT: OWN, Role.STAR_COORDINATOR: OWN}
READS = WRITES | {Role.UNIT_CHIEF: ALL}
"""The chief reads with a reason."""
CONTACT = ContactDraft(TODAY, ContactWay.PHONE, "Ringde")


@pytest.mark.parametrize("case", Case)
@pytest.mark.parametrize("role", ROLES)
def test_papers_of_notes_follow_the_matrix(
    unit: Unit, role: Role, case: Case, tmp_path: Path
) -> None:
    there = world(unit, role, case)
    bare, kept = _notes(there)
    source = tmp_path / "beslut.pdf"
    source.write_bytes(scanned_pdf())
    ctx, target = there.ctx, tmp_path / "ut.pdf"
    read = "done" if case in READS[role] else "denied"
    write = "done" if case in WRITES[role] else "denied"
    assert outcome(there, lambda: save_paper(ctx, kept, target, "Tillsyn")) == read
    assert outcome(there, lambda: attach_paper(ctx, bare, source)) == write
    assert target.is_file() is (read == "done")


@pytest.mark.parametrize(
    ("role", "reads", "writes"),
    [
        (Role.SUPERVISOR, False, False),
        (Role.CONSULTANT, True, True),
        (Role.STAR_COORDINATOR, True, True),
        (Role.COORDINATOR, True, False),
        (Role.ATTENDANCE_OFFICER, False, False),
        (Role.UNIT_CHIEF, True, True),
        (Role.ADMINISTRATOR, False, False),
    ],
)
def test_contacts_with_employers_follow_the_matrix(
    unit: Unit, role: Role, reads: bool, writes: bool
) -> None:
    key = add_customer(unit.chief, CustomerDraft("Sågen AB", CustomerKind.PRIVATE)).value
    ctx = unit.as_role(role)
    assert _let_in(lambda: contacts_of(ctx, key)) is reads
    assert _let_in(lambda: add_contact(ctx, key, CONTACT)) is writes


def _let_in(act: Callable[[], object]) -> bool:
    try:
        act()
    except NotPermittedError:
        return False
    return True


def _notes(there: World) -> tuple[UUID, UUID]:
    """A note without a paper, and one with."""
    at, author, content = there.unit.clock.now(), there.unit.chief.actor.staff_id, scanned_pdf()
    bare, kept = (
        CaseNote(
            id=new_id(),
            participant_id=there.key,
            written_at=at,
            author_id=author,
            type=NoteType.AF_DECISION,
            heading="Beslut",
        )
        for _ in range(2)
    )
    file = StoredFile(
        id=new_id(),
        participant_id=there.key,
        content=content,
        sha256=sha256(content).hexdigest(),
        pages=1,
        stored_at=at,
    )
    paper = NotePaper(
        note_id=kept.id, participant_id=there.key, name="Beslut", stored_file_id=file.id
    )
    keys = bare.id, kept.id
    with there.unit.chief.write("test.papers") as work:
        work.add(bare, kept, file, paper)
        work.done(None, "")
    return keys
