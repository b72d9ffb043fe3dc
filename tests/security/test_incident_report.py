"""*Underlag för incidentrapport*: who did what when by the log, and nobody who takes part named."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import NotFoundError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_rows import LogFilter
from ame_desktop.domain.participant_drafts import ProtectionDraft
from ame_desktop.domain.participants import Protection
from ame_desktop.services.data_protection import incident, incident_name, save_incident
from ame_desktop.services.participants import participant_file, participant_list
from ame_desktop.services.protection import protect
from tests.support.pdf_text import pdf_text
from tests.support.role_matrix import ROLES
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


def test_it_tells_who_did_what_to_how_many(any_unit: Unit, tmp_path: Path) -> None:
    people, chief = People(any_unit), any_unit.chief
    first, second = people.add("Alibert", "Ahmedsson"), people.add("Bodil", "Ekström")
    protect(chief, second, ProtectionDraft(Protection.MARKED, frozenset()))
    any_unit.clock.move(timedelta(days=2))
    curious = any_unit.as_role(Role.CONSULTANT, name="Nils Nyfiken")
    participant_list(curious)
    for _ in range(3):
        participant_file(curious, first)
    with pytest.raises(NotFoundError):
        participant_file(curious, second)
    day = any_unit.clock.today()
    wanted = LogFilter(staff_id=curious.actor.staff_id, first=day, last=day)
    found = incident(chief, wanted)
    assert found.by_staff() == (("Nils Nyfiken", 5, 2),)
    assert found.acts()[0] == ("Öppnade akten", 3)
    assert (found.denied, found.protected, found.total) == (1, 1, 5)
    target = tmp_path / incident_name(chief)
    save_incident(chief, wanted, target)
    text = pdf_text(target.read_bytes())
    for told in ("Nils Nyfiken", "Person 1", "Öppnade akten", "72 timmar", "2025:1506"):
        assert told in text
    for named in ("Alibert", "Ahmedsson", "Bodil", "Ekström"):
        assert named not in text
    lines = incident(chief, LogFilter(kind=LogKind.PRINT)).lines
    assert [line.action for line in lines] == ["Tog fram underlag för incidentrapport"]


def test_everything_is_chosen_when_nothing_is(unit: Unit, tmp_path: Path) -> None:
    target = save_incident(unit.chief, LogFilter(), tmp_path / "underlag.pdf")
    assert "Hela loggen" in pdf_text(target.read_bytes())


@pytest.mark.parametrize("role", ROLES)
def test_only_the_chief_takes_it_out(unit: Unit, role: Role, tmp_path: Path) -> None:
    ctx = unit.as_role(role)
    target = tmp_path / "underlag.pdf"
    if role is Role.UNIT_CHIEF:
        save_incident(ctx, LogFilter(), target)
    else:
        with pytest.raises(NotPermittedError):
            save_incident(ctx, LogFilter(), target)
    assert target.exists() == (role is Role.UNIT_CHIEF)
