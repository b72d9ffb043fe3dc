"""Making a unit and logging in to it, in a file and on a server."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import DomainError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.unit_state import UnitState
from ame_desktop.services.errors import (
    DamagedError,
    InUseError,
    MissingFileError,
    StorageError,
    WrongPasswordError,
)
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.staff_passwords import (
    change_own_password,
    has_password,
    remove_staff_password,
    set_staff_password,
)
from ame_desktop.services.unit_creation import (
    NewUnit,
    confirm_recovery_code,
    create_unit,
    start_over,
)
from ame_desktop.services.unit_opening import (
    UnitPlace,
    open_unit,
    open_with_recovery_code,
    unit_state,
)
from ame_desktop.services.unlocking import confirm_login
from ame_desktop.storage.locks import UnitAccess
from ame_desktop.storage.models.access import LogEntry, Staff, StaffRole
from tests.support.clock import FixedClock
from tests.support.opening import DRAFT, LOGIN, NEW_PASSWORD, PASSWORD, MadeUnit
from tests.support.postgres import TempPostgres


@pytest.fixture(params=["file", "server"])
def any_made(request: pytest.FixtureRequest) -> MadeUnit:
    """A closed unit in a file, and one on the server."""
    if request.param == "file":
        return request.getfixturevalue("made_unit")
    return request.getfixturevalue("made_on_server")


class ServerMade(MadeUnit):
    """A unit on the server, opened as one in a file is."""

    @property
    def place(self) -> UnitPlace:
        return UnitPlace(str(self.path).replace("postgresql:/", "postgresql://"))


@pytest.fixture(scope="module")
def made_template(postgres: TempPostgres) -> tuple[str, tuple[str, str]]:
    """The server unit that each test's is cloned from, and its codes."""
    url = postgres.create_database()
    unit, codes = create_unit(UnitPlace(url), DRAFT, FixedClock())
    unit.close()
    return url, codes


@pytest.fixture
def made_on_server(
    postgres: TempPostgres, made_template: tuple[str, tuple[str, str]]
) -> Iterator[MadeUnit]:
    with postgres.database(made_template[0]) as url:
        yield ServerMade(Path(url), made_template[1], FixedClock())


def add_staff(unit: OpenUnit, login: str, role: Role) -> None:
    with unit.context.write("test.staff", Topic.ACCESS) as work:
        staff = Staff(login=login, name=login.title())
        work.add(staff)
        work.session.flush()
        work.add(StaffRole(staff_id=staff.id, role=role))
        work.done(None, "")


def logged(unit: OpenUnit, kind: LogKind) -> list[str]:
    with unit.store.read() as reader:
        question = select(LogEntry.action).where(LogEntry.kind == kind).order_by(LogEntry.seq)
        return list(reader.scalars(question))


def test_the_first_user_logs_in_as_chief_and_administrator(any_made: MadeUnit) -> None:
    unit = any_made.open(login="  ANNA.Berg ")
    assert unit.context.actor.roles == {Role.UNIT_CHIEF, Role.ADMINISTRATOR}
    assert unit.facts.name == "Provkommuns enhet"
    assert not unit.facts.is_demo
    assert not unit.read_only
    assert logged(unit, LogKind.LOGIN) == ["access.login", "access.login"]
    unit.close()


def test_a_wrong_password_and_an_unknown_name_are_told_alike(any_made: MadeUnit) -> None:
    texts = set()
    for login in (LOGIN, "ingen.alls"):
        with pytest.raises(WrongPasswordError) as told:
            any_made.open(login, "inte det här lösenordet")
        texts.add(told.value.message)
    assert len(texts) == 1


def test_wrong_passwords_are_moved_into_the_log_with_their_time(any_made: MadeUnit) -> None:
    for _ in range(2):
        with pytest.raises(WrongPasswordError):
            any_made.open(password="fel lösenord helt")
    at = any_made.clock.now()
    unit = any_made.open()
    with unit.store.read() as reader:
        rows = reader.execute(
            select(LogEntry.at, LogEntry.staff_id).where(LogEntry.kind == LogKind.FAILED_LOGIN)
        ).all()
    assert [row.at for row in rows] == [at, at]
    assert {row.staff_id for row in rows} == {unit.context.actor.staff_id}
    unit.close()
    again = any_made.open()
    assert len(logged(again, LogKind.FAILED_LOGIN)) == 2
    again.close()


def test_a_recovery_code_opens_and_gives_a_new_password(any_made: MadeUnit) -> None:
    with pytest.raises(WrongPasswordError):
        wrong = "AAAAA-" * 5 + "AA"
        open_with_recovery_code(any_made.place, LOGIN, wrong, NEW_PASSWORD, any_made.clock)
    with pytest.raises(DomainError, match="kort"):
        code = any_made.codes[0]
        open_with_recovery_code(any_made.place, LOGIN, code, "kort", any_made.clock)
    typed = any_made.codes[1].lower().replace("-", " ")
    unit = open_with_recovery_code(any_made.place, LOGIN, typed, NEW_PASSWORD, any_made.clock)
    assert logged(unit, LogKind.SYSTEM)[-1] == "access.recovery"
    unit.close()
    with pytest.raises(WrongPasswordError):
        any_made.open(password=PASSWORD)
    any_made.open(password=NEW_PASSWORD).close()


def test_a_code_typed_back_is_remembered(any_made: MadeUnit) -> None:
    unit = any_made.open()
    assert not unit.facts.recovery_confirmed
    assert not confirm_recovery_code(unit, "ABCDE")
    assert not confirm_recovery_code(unit, any_made.codes[0][:-1] + "?")
    assert confirm_recovery_code(unit, any_made.codes[0])
    assert unit.facts.recovery_confirmed
    unit.close()
    again = any_made.open()
    assert again.facts.recovery_confirmed
    again.close()


def test_staff_get_passwords_and_lose_them(any_made: MadeUnit) -> None:
    unit = any_made.open()
    add_staff(unit, "mats", Role.SUPERVISOR)
    assert not has_password(unit, "mats")
    set_staff_password(unit.context, unit, "mats", "tre gula vantar torkar")
    assert has_password(unit, "mats")
    mats = any_made.open("mats", "tre gula vantar torkar")
    assert mats.context.actor.roles == {Role.SUPERVISOR}
    assert mats.facts.recovery_confirmed, "nobody is asked for a code that others keep"
    with pytest.raises(NotPermittedError):
        set_staff_password(mats.context, mats, LOGIN, NEW_PASSWORD)
    with pytest.raises(DomainError, match="lätt att gissa"):
        change_own_password(mats.context, mats, "tre gula vantar torkar", "mats provkommuns 12")
    change_own_password(mats.context, mats, "tre gula vantar torkar", NEW_PASSWORD)
    mats.close()
    remove_staff_password(unit.context, unit, "mats")
    with pytest.raises(WrongPasswordError):
        any_made.open("mats", NEW_PASSWORD)
    unit.close()


def test_no_hash_of_a_password_stands_in_the_log(any_made: MadeUnit) -> None:
    unit = any_made.open()
    add_staff(unit, "mats", Role.SUPERVISOR)
    set_staff_password(unit.context, unit, "mats", "tre gula vantar torkar")
    with unit.store.read() as reader:
        details = str(reader.execute(select(LogEntry.detail, LogEntry.reason)).all())
    assert "argon2" not in details
    assert "vantar" not in details
    unit.close()


def test_who_has_left_does_not_come_in_with_the_old_password(any_made: MadeUnit) -> None:
    unit = any_made.open()
    add_staff(unit, "mats", Role.SUPERVISOR)
    set_staff_password(unit.context, unit, "mats", "tre gula vantar torkar")
    with unit.context.write("test.leave", Topic.ACCESS) as work:
        staff = work.session.scalars(select(Staff).where(Staff.login == "mats")).one()
        staff.active = False
        work.done(None, "")
    unit.close()
    with pytest.raises(WrongPasswordError):
        any_made.open("mats", "tre gula vantar torkar")
    any_made.open().close()


def test_the_locked_window_opens_with_the_same_password(any_made: MadeUnit) -> None:
    unit = any_made.open()
    with pytest.raises(WrongPasswordError):
        confirm_login(unit, "något annat lösen")
    confirm_login(unit, PASSWORD)
    assert logged(unit, LogKind.FAILED_LOGIN) == ["access.failed_login"]
    unit.close()


def test_a_file_is_never_made_over_another(made_unit: MadeUnit) -> None:
    with pytest.raises(StorageError, match="finns redan"):
        create_unit(made_unit.place, DRAFT, made_unit.clock)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": "  "}, "name"),
        ({"login": ""}, "login"),
        ({"login": "anna berg"}, "login"),
        ({"password": "kort"}, "password"),
        ({"password": "provkommuns enhet 1"}, "password"),
    ],
)
def test_a_unit_is_not_made_with_what_is_refused(
    tmp_path: Path, change: dict[str, str], field: str
) -> None:
    draft: NewUnit = replace(DRAFT, **change)
    with pytest.raises(DomainError) as told:
        create_unit(UnitPlace(str(tmp_path / "ny.ame")), draft, FixedClock())
    assert told.value.field == field
    assert not list(tmp_path.iterdir())


def test_the_state_of_a_place_is_told(made_unit: MadeUnit, tmp_path: Path) -> None:
    assert unit_state(made_unit.place) is UnitState.READY
    assert unit_state(UnitPlace(str(tmp_path / "annan.ame"))) is UnitState.ABSENT
    ring = made_unit.path.with_name("enhet.ame.nycklar")
    ring.rename(tmp_path / "undan")
    assert unit_state(made_unit.place) is UnitState.KEYLESS
    with pytest.raises(DamagedError, match="Nyckelfilen"):
        made_unit.open()


@pytest.mark.parametrize("empty", [True, False])
def test_a_lost_file_is_never_taken_for_a_new_unit(made_unit: MadeUnit, empty: bool) -> None:
    made_unit.path.unlink()
    if empty:
        made_unit.path.touch()
    assert unit_state(made_unit.place) is UnitState.LOST
    for act in (
        made_unit.open,
        lambda: create_unit(made_unit.place, DRAFT, made_unit.clock),
        lambda: open_with_recovery_code(
            made_unit.place, LOGIN, made_unit.codes[0], NEW_PASSWORD, made_unit.clock
        ),
    ):
        with pytest.raises(MissingFileError, match="Återställ en säkerhetskopia, peka ut") as told:
            act()
        assert "Börja om" in told.value.message
    assert not made_unit.path.exists() or made_unit.path.stat().st_size == 0


def test_starting_over_needs_the_typed_words_and_keeps_the_keys(made_unit: MadeUnit) -> None:
    with pytest.raises(DomainError, match="Filen finns"):
        start_over(made_unit.path, "börja om", made_unit.clock)
    made_unit.path.unlink()
    with pytest.raises(DomainError, match="BÖRJA OM"):
        start_over(made_unit.path, "ja", made_unit.clock)
    start_over(made_unit.path, "börja om", made_unit.clock)
    assert unit_state(made_unit.place) is UnitState.ABSENT
    assert list(made_unit.path.parent.glob("enhet.ame.nycklar.skadad-*"))
    unit, _ = create_unit(made_unit.place, DRAFT, made_unit.clock)
    unit.close()


def test_nobody_comes_in_while_somebody_is_alone(
    made_unit: MadeUnit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ame_desktop.storage.locks.PATIENCE", 0.1)
    with (
        UnitAccess(made_unit.path, "återställning", "pontus").alone(),
        pytest.raises(InUseError, match=r"pontus \(återställning, process \d+\)"),
    ):
        made_unit.open()
    made_unit.open().close()


def test_a_missing_unit_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(MissingFileError, match=r"saknad\.ame"):
        open_unit(UnitPlace(str(tmp_path / "saknad.ame")), LOGIN, PASSWORD, FixedClock())
