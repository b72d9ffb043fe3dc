"""S12: who proposes gallring and who carries it out, for every role and every service."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.services.context import Context
from ame_desktop.services.retention import (
    Ground,
    discard,
    draft,
    erase,
    erasure_file,
    erasure_list,
    export_archive,
    keep,
    proof_pdf,
    propose,
    prove,
    save_proof,
    take_again,
)
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.participants import Participant
from tests.support.role_matrix import ROLES
from tests.support.units import Unit
from tests.support.whole_people import Gallring, WholePeople

KEY = uuid4()
NOWHERE = Path("/nowhere/arkiv.zip")
PROPOSERS = frozenset({Role.CONSULTANT, Role.STAR_COORDINATOR, Role.ADMINISTRATOR})
CHIEF = frozenset({Role.UNIT_CHIEF})
READERS = PROPOSERS | CHIEF
Service = Callable[[Context], object]

SERVICES: dict[str, tuple[Service, frozenset[Role]]] = {
    "erasure_list": (erasure_list, READERS),
    "erasure_file": (lambda ctx: erasure_file(ctx, KEY), READERS),
    "proof_pdf": (lambda ctx: proof_pdf(ctx, KEY), READERS),
    "save_proof": (lambda ctx: save_proof(ctx, KEY, NOWHERE), READERS),
    "draft": (draft, PROPOSERS),
    "take_again": (lambda ctx: take_again(ctx, KEY, 1), PROPOSERS),
    "propose": (lambda ctx: propose(ctx, KEY, 1), PROPOSERS),
    "discard": (lambda ctx: discard(ctx, KEY, 1), PROPOSERS),
    "keep": (lambda ctx: keep(ctx, KEY, 1, "Skäl"), READERS),
    "export_archive": (lambda ctx: export_archive(ctx, KEY, 1, NOWHERE), CHIEF),
    "erase": (lambda ctx: erase(ctx, KEY, 1, "GALLRA", NOWHERE, Ground()), CHIEF),
    "prove": (lambda ctx: prove(ctx, KEY, NOWHERE, Ground()), CHIEF),
}


def refused(ctx: Context, service: Service) -> bool:
    """Whether the roles do not reach it; that there is nothing to do it with is no refusal."""
    try:
        service(ctx)
    except NotPermittedError:
        return True
    except DomainError:
        return False
    return False


def denials(unit: Unit) -> int:
    query = select(func.count()).where(LogEntry.kind == LogKind.DENIED)
    with unit.store.read() as reader:
        return reader.execute(query).scalar_one()


@pytest.mark.parametrize("role", ROLES)
def test_each_service_asks_for_its_role(any_unit: Unit, role: Role) -> None:
    ctx = any_unit.as_role(role, arenas=(any_unit.arena("Utegrupp"),))
    for name, (service, roles) in SERVICES.items():
        before = denials(any_unit)
        assert refused(ctx, service) is (role not in roles), name
        assert denials(any_unit) - before == (role not in roles), name


def test_others_drafts_are_read_and_left_alone(any_unit: Unit) -> None:
    WholePeople(any_unit).add("Zyx")
    gallring = Gallring(any_unit)
    key = draft(gallring.consultant).value
    other = any_unit.as_role(Role.STAR_COORDINATOR)
    item = erasure_file(other, key).items[0]
    for act in (
        lambda: keep(other, item.item_id, item.version, "Skäl"),
        lambda: propose(other, key, gallring.version(key)),
        lambda: discard(other, key, gallring.version(key)),
    ):
        with pytest.raises(NotPermittedError, match="Den som gjorde förslaget"):
            act()
    kept = keep(gallring.consultant, item.item_id, item.version, "Skäl")
    assert kept.changes.label.startswith("Personen behålls")
    item = erasure_file(gallring.consultant, key).items[0]
    take_again(gallring.consultant, item.item_id, item.version)
    assert erasure_file(gallring.consultant, key).items[0].goes


def test_who_holds_every_role_does_not_erase_by_an_own_proposal(
    any_unit: Unit, tmp_path: Path
) -> None:
    WholePeople(any_unit).add("Zyx")
    gallring = Gallring(any_unit)
    everything = any_unit.chief
    key = draft(everything).value
    propose(everything, key, gallring.version(key))
    gallring.approve(key)
    archive = tmp_path / "arkiv.zip"
    export_archive(everything, key, gallring.version(key), archive)
    with pytest.raises(DomainError, match="Någon annan"):
        erase(everything, key, gallring.version(key), "GALLRA", archive, Ground())


def test_a_protected_person_is_not_exported_by_who_may_not_meet_them(
    any_unit: Unit, tmp_path: Path
) -> None:
    people = WholePeople(any_unit)
    person = people.add("Zyx")
    gallring = Gallring(any_unit)
    with any_unit.chief.write("test.protect") as work:
        work.get(Participant, person).protection = Protection.MARKED
        work.done(None, "")
    people.add("Wolt", born=date(1980, 1, 2))
    key = gallring.approved()
    names = {item.participant_id: item.name for item in erasure_file(gallring.chief, key).items}
    assert names[person].startswith("Person ")
    with pytest.raises(DomainError, match="1 person har skyddade"):
        export_archive(gallring.chief, key, gallring.version(key), tmp_path / "arkiv.zip")
    assert not (tmp_path / "arkiv.zip").exists()
    item = next(i for i in erasure_file(gallring.chief, key).items if i.participant_id == person)
    keep(gallring.chief, item.item_id, item.version, "Skyddad, behålls tills vidare")
    export_archive(gallring.chief, key, gallring.version(key), tmp_path / "arkiv.zip")
