"""What the tests of services on real units share."""

import pytest

from tests.support.unit_people import People
from tests.support.units import Unit


@pytest.fixture
def people(any_unit: Unit) -> People:
    """Nobody yet; a test adds whom it needs."""
    return People(any_unit)
