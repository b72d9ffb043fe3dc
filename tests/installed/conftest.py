"""The installed program, made once for all tests of a run."""

from pathlib import Path

import pytest

from tests.support.made_package import Made, make_package


@pytest.fixture(scope="session")
def made() -> Made:
    """The bundle and the Debian package."""
    return make_package()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home where the program has never been."""
    folder = tmp_path / "hem"
    folder.mkdir()
    return folder
