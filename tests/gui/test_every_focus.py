"""Tab through every screen: all is reached, nothing holds one fast, and where one is shows."""

import pytest

from tests.gui.whole_window import WholeWindow
from tests.support.tab_round import go_round, in_turn, rings


@pytest.mark.slow
def test_tab_goes_round_every_screen_and_shows_where_it_is(whole: WholeWindow) -> None:
    seen: dict[str, float] = {}
    for page_id in whole.window.page_ids:
        whole.go_to(page_id)
        wanted = in_turn(whole.window)
        assert go_round(page_id, wanted) == [], page_id
        rings(wanted, seen)
    assert len(seen) > 20
    assert {kind: ring for kind, ring in seen.items() if ring < 1} == {}
