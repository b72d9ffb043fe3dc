"""Whether a new unit can lie at a place, on a server."""

import pytest

from ame_desktop.services.errors import StorageError
from ame_desktop.services.unit_creation import create_unit
from ame_desktop.services.unit_opening import UnitPlace
from ame_desktop.services.unit_places import check_new_place
from ame_desktop.storage.engine import open_server
from ame_desktop.storage.migrate import upgrade
from tests.support.clock import FixedClock
from tests.support.opening import DRAFT
from tests.support.postgres import TempPostgres


def test_a_making_that_was_cut_short_on_a_server_can_be_done_again(postgres: TempPostgres) -> None:
    with postgres.database() as url:
        engine = open_server(url)
        upgrade(engine)
        engine.dispose()
        place = UnitPlace(url)
        check_new_place(place)
        create_unit(place, DRAFT, FixedClock())[0].release()
        with pytest.raises(StorageError, match="redan en enhet"):
            check_new_place(place)
        with pytest.raises(StorageError, match="redan en enhet"):
            create_unit(place, DRAFT, FixedClock())
