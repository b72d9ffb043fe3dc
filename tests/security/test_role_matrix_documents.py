"""The matrix's line of the slutdokument: each service, each role, own and others' people."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.final_documents import DocumentFile, DocumentKind
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.participants import Protection, ReferralRoute
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import (
    correct,
    discard,
    document,
    documents,
    documents_of,
    fix,
    helpers_for,
    other_names,
    pdf,
    preview,
    read_by_person,
    release,
    send_to,
    start,
    write_section,
)
from ame_desktop.storage.models.participants import Participant, Referral
from tests.support.final_documents import Trained, begun, section, trained, written
from tests.support.role_matrix import ROLES
from tests.support.units import Unit

OWN_ARENA, OTHER_ARENA = "Utegrupp", "Innegrupp"
READS_ALL = {Role.CONSULTANT, Role.UNIT_CHIEF}
WRITES_ALL = {Role.CONSULTANT}


@dataclass
class Desk:
    """A document about Ali, and somebody who tries to use it."""

    found: Trained
    held: DocumentFile
    ctx: Context

    @property
    def key(self) -> UUID:
        return self.held.row.document_id


def desk(unit: Unit, role: Role, *, own: bool) -> Desk:
    """Somebody of a role, whose person it is or is not."""
    found = trained(unit, ReferralRoute.STAR)
    ctx = unit.as_role(role, arenas=(unit.arena(OWN_ARENA if own else OTHER_ARENA),))
    held = begun(found)
    with unit.chief.write("test.owner") as work:
        row = work.session.query(Referral).filter_by(participant_id=found.person).one()
        row.placed_by_staff_id = ctx.actor.staff_id if own else None
        row.owner_staff_id = None
        work.done(None, "")
    return Desk(found, held, ctx)


def may_read(role: Role, own: bool) -> bool:
    return role in READS_ALL or (role is Role.STAR_COORDINATOR and own)


def may_write(role: Role, own: bool) -> bool:
    return role in WRITES_ALL or (role is Role.STAR_COORDINATOR and own)


def motivation(held: DocumentFile) -> tuple[UUID, int]:
    row = section(held, FinalHeading.MOTIVATION)
    return row.section_id, row.version


def words(held: DocumentFile) -> tuple[UUID, int]:
    row = section(held, FinalHeading.SUPERVISOR_WORDS)
    return row.section_id, row.version


READS: dict[str, Callable[[Desk], object]] = {
    "pdf": lambda at: pdf(at.ctx, at.key),
    "preview": lambda at: preview(at.ctx, at.key, most=1, width=100),
}
WRITES: dict[str, Callable[[Desk], object]] = {
    "start": lambda at: start(
        at.ctx, at.found.person, DocumentKind.COMPETENCE_CARD, at.found.placement
    ),
    "write": lambda at: write_section(at.ctx, *motivation(at.held), "Trivs."),
    "send": lambda at: send_to(at.ctx, *words(at.held), None),
    "helpers": lambda at: helpers_for(at.ctx, at.key),
    "heard": lambda at: read_by_person(at.ctx, at.key, at.held.row.version, None),
    "discard": lambda at: discard(at.ctx, at.key, at.held.row.version),
}
# What is permitted, but has no meaning for a draft: a rule says so, never a missing right.
LATER: dict[str, Callable[[Desk], object]] = {
    "fix": lambda at: fix(at.ctx, at.key, at.held.row.version),
    "release": lambda at: release(at.ctx, at.key),
    "correct": lambda at: correct(at.ctx, at.key, "Fel datum"),
}


def permitted(act: Callable[[Desk], object], at: Desk) -> bool:
    try:
        act(at)
    except (NotPermittedError, NotFoundError):
        return False
    except DomainError:
        return True
    return True


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("role", ROLES)
def test_whole_documents_are_read_by_those_who_may(unit: Unit, role: Role, own: bool) -> None:
    at = desk(unit, role, own=own)
    for name, act in READS.items():
        assert permitted(act, at) is may_read(role, own), name


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("role", ROLES)
def test_whole_documents_are_written_by_those_who_may(unit: Unit, role: Role, own: bool) -> None:
    at = desk(unit, role, own=own)
    for name, act in (LATER | WRITES).items():
        assert permitted(act, at) is may_write(role, own), name


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("role", ROLES)
def test_a_document_is_opened_as_far_as_the_role_reaches(unit: Unit, role: Role, own: bool) -> None:
    at = desk(unit, role, own=own)
    helps = role is Role.SUPERVISOR and own
    opens = may_read(role, own) or helps
    assert permitted(lambda at: document(at.ctx, at.key), at) is opens
    assert permitted(lambda at: documents_of(at.ctx, at.found.person), at) is opens
    assert permitted(lambda at: other_names(at.ctx, at.key), at) is opens
    listed = permitted(lambda at: documents(at.ctx), at) and documents(at.ctx)
    assert bool(listed) is opens
    if opens:
        seen = document(at.ctx, at.key)
        assert (len(seen.sections) == 1) is helps
        assert bool(seen.person_number) is False
        assert seen.rights.whole is not helps


@pytest.mark.parametrize("own", [True, False])
def test_a_supervisor_writes_the_own_section_of_the_own_people(unit: Unit, own: bool) -> None:
    at = desk(unit, Role.SUPERVISOR, own=own)
    act = permitted(lambda at: write_section(at.ctx, *words(at.held), "Bra."), at)
    assert act is own
    assert not permitted(lambda at: write_section(at.ctx, *motivation(at.held), "Bra."), at)


@pytest.mark.parametrize("role", ROLES)
def test_a_protected_person_is_not_found_by_who_is_not_named(unit: Unit, role: Role) -> None:
    at = desk(unit, role, own=True)
    with unit.chief.write("test.protect") as work:
        work.get(Participant, at.found.person).protection = Protection.MARKED
        work.done(None, "")
    with pytest.raises((NotFoundError, NotPermittedError)):
        document(at.ctx, at.key)
    if permitted(lambda at: documents(at.ctx), at):
        assert documents(at.ctx) == ()


def test_a_supervisor_reads_only_what_was_sent_and_never_the_paper(unit: Unit) -> None:
    found = trained(unit)
    mats = found.supervisor()
    held = written(found)
    row = section(held, FinalHeading.STRENGTHS)
    send_to(found.consultant, row.section_id, row.version, mats.actor.staff_id)
    keys = {item.key for item in document(mats, held.row.document_id).sections}
    assert keys == {FinalHeading.STRENGTHS, FinalHeading.SUPERVISOR_WORDS}
    other = found.supervisor()
    assert {item.key for item in document(other, held.row.document_id).sections} == {
        FinalHeading.SUPERVISOR_WORDS
    }
    for act in READS.values():
        assert not permitted(act, Desk(found, held, mats))
