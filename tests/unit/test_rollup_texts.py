"""The compilation in words, as it is pasted into a tjänsteskrivelse."""

from dataclasses import replace
from datetime import date

import pytest

from ame_desktop.domain.rollup_counting import compile_period
from ame_desktop.domain.rollup_periods import RollupPeriod
from ame_desktop.domain.rollup_texts import paragraph
from ame_desktop.domain.rollups import Figures

PERIOD = RollupPeriod(2026, 2, date(2026, 5, 1), date(2026, 8, 31))


@pytest.mark.parametrize(
    ("received", "said"),
    [
        (5, "Det är 1 beställning fler än perioden före, då det kom 4"),
        (3, "Det är 1 beställning färre än perioden före, då det kom 4"),
        (1, "Det är 3 beställningar färre än perioden före, då det kom 4"),
        (4, "Det är lika många beställningar som perioden före, då det kom 4"),
    ],
)
def test_more_or_fewer_than_before(received: int, said: str) -> None:
    empty = compile_period(PERIOD, [])
    now, before = (replace(empty, total=Figures(received=count)) for count in (received, 4))
    assert said in paragraph(now, before, None)
