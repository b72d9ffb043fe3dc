"""Parts of *Sammanställning* by themselves: agreements, masked people, and words for changes."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.rollup_periods import RollupPeriod
from ame_desktop.domain.rollups import MASKED, AgreementLine, Figures, Measure, Rollup
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.rollups.figure_words import change_text, hours_text, orders_text
from ame_desktop.gui.features.rollups.list_parts import NO_AGREEMENTS, AgreementsPart
from ame_desktop.gui.features.rollups.total_tiles import TotalTiles
from tests.support.keys import press

PERIOD = RollupPeriod(2026, 2, date(2026, 5, 1), date(2026, 8, 31))
Shown = Callable[[QWidget], QWidget]


def rollup(total: Figures | None = None, *agreements: AgreementLine) -> Rollup:
    return Rollup(PERIOD, total or Figures(), {}, agreements=agreements)


def test_an_agreement_shows_what_was_delivered_and_opens(
    page_tools: PageTools, shown: Shown
) -> None:
    line = AgreementLine(new_id(), "A-1", "Skolan", "Gräsmattor", Decimal(40), Decimal("32.5"))
    part = AgreementsPart(page_tools)
    part.show_rollup(rollup(None, line))
    shown(part)
    assert part.about.text() == "Planerat 40 timmar, levererat 32,5 timmar."
    cells = [part.model.index(0, place).data() for place in range(6)]
    assert cells == ["A-1", "Skolan", "Gräsmattor", "40", "32,5", "−7,5"]
    opened: list[UUID] = []
    part.agreement_asked.connect(opened.append)
    part.focus_first()
    press(part.table, Qt.Key.Key_Return)
    assert opened == [line.agreement_id]
    part.show_rollup(rollup())
    assert part.empty.isVisible()
    assert NO_AGREEMENTS in [label.text() for label in part.empty.findChildren(type(part.about))]


def test_few_people_are_not_told_and_not_compared(page_tools: PageTools, shown: Shown) -> None:
    tiles = TotalTiles(page_tools.theme)
    tiles.show_rollup(rollup(Figures(people=None)), rollup(Figures(people=12)), None)
    shown(tiles)
    name = tiles.tiles[Measure.PEOPLE].accessibleName()
    assert name == f"Personer: {MASKED}. Förra: 12. I fjol: –"


@pytest.mark.parametrize(
    ("now", "then", "text"),
    [
        (Figures(hours=Decimal(5)), Figures(hours=Decimal("7.5")), "−2,5"),
        (Figures(hours=Decimal(8)), Figures(hours=Decimal("7.5")), "+0,5"),
        (Figures(), Figures(), "±0"),
        (Figures(), None, ""),
    ],
)
def test_a_change_reads_with_its_sign(now: Figures, then: Figures | None, text: str) -> None:
    assert change_text(now, then, Measure.HOURS) == text


def test_counts_read_as_people_say_them() -> None:
    assert (orders_text(1), orders_text(2)) == ("1 beställning", "2 beställningar")
    assert (hours_text(Decimal(1)), hours_text(Decimal("1.5"))) == ("1 timme", "1,5 timmar")
