"""A file or a folder that cannot be written is opened in Läsläge (R4)."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from ame_desktop.domain.access import Area, Level, Role
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.services.errors import StorageReadOnlyError, WrongPasswordError
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.staff_passwords import set_staff_password
from ame_desktop.storage.models.participants import Participant
from tests.support.opening import LOGIN, NEW_PASSWORD, MadeUnit, copy_unit
from tests.support.other_user import ordinary_user


@pytest.fixture(params=["file", "folder", "both"])
def protected(request: pytest.FixtureRequest, made_unit_template: MadeUnit) -> Iterator[MadeUnit]:
    """A unit whose file, folder or both are write protected, for somebody who is not root."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = copy_unit(made_unit_template, folder)
        files = list(folder.iterdir())
        with ordinary_user(folder, *files):
            for path in files:
                path.chmod(0o400 if request.param != "folder" else 0o600)
            folder.chmod(0o500 if request.param != "file" else 0o700)
            yield made
            folder.chmod(0o700)


def participants(unit: OpenUnit) -> int:
    with unit.store.read() as reader:
        return reader.exec_driver_sql("SELECT count(*) FROM participant").scalar_one()


def test_it_is_read_and_says_why_it_cannot_be_written(protected: MadeUnit) -> None:
    unit = protected.open()
    assert unit.read_only
    assert participants(unit) == 0
    with pytest.raises(StorageReadOnlyError, match="Läsläge") as told:
        unit.context.write("test.add", Topic.PARTICIPANTS)
    assert "skrivrätt" in told.value.message
    assert unit.close() is None


def test_reading_and_refusing_go_on_without_a_log(protected: MadeUnit) -> None:
    unit = protected.open()
    unit.context.note("participants.file", LogKind.READ)
    nobody = unit.context.acting_as(
        type(unit.context.actor)(
            unit.context.actor.staff_id, LOGIN, "", frozenset({Role.SUPERVISOR}), frozenset()
        )
    )
    with pytest.raises(NotPermittedError):
        nobody.require(Area.ADMINISTRATION, Level.WRITE)
    unit.close()


def test_wrong_and_new_passwords_are_told_in_sentences(protected: MadeUnit) -> None:
    with pytest.raises(WrongPasswordError):
        protected.open(password="inte det rätta")
    unit = protected.open()
    if not os.access(protected.path.parent, os.W_OK, effective_ids=True):
        with pytest.raises(StorageReadOnlyError):
            set_staff_password(unit.context, unit, LOGIN, NEW_PASSWORD)
    unit.close()


def test_nothing_is_left_beside_the_file(protected: MadeUnit) -> None:
    before = protected.path.read_bytes()
    protected.open().close()
    assert protected.path.read_bytes() == before
    assert not protected.path.with_name("enhet.ame.säkerhetskopior").exists()


def test_the_same_unit_is_written_again_when_it_may(protected: MadeUnit) -> None:
    protected.open().close()
    protected.path.parent.chmod(0o700)
    protected.path.chmod(0o600)
    protected.path.with_name("enhet.ame.nycklar").chmod(0o600)
    unit = protected.open()
    assert not unit.read_only
    with unit.context.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(given_name="Ali", created_at=work.at))
        work.done(None, "")
    assert participants(unit) == 1
    unit.close()
