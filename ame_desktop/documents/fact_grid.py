"""Facts that the system has filled in: a tinted box that says so, over several pages if need be."""

from reportlab.lib.colors import HexColor
from typing_extensions import override

from ame_desktop.documents.document import Column, FactBox, Table
from ame_desktop.documents.row_grid import Row, RowGrid, rows_for
from ame_desktop.documents.text_flow import ACCENT

_GROUND = HexColor("#eff4f6")
_BAR = 2.4


class FactGrid(RowGrid):
    """Rows of label and value on a ground of their own."""

    zebra = None

    @override
    def draw(self) -> None:
        """Draw ground and bar, then the rows."""
        self.canv.setFillColor(_GROUND)
        self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        self.canv.setFillColor(ACCENT)
        self.canv.rect(0, 0, _BAR, self.height, stroke=0, fill=1)
        super().draw()


def fact_grid(box: FactBox, page_width: float, page_height: float) -> FactGrid:
    """Make the drawable box (sizes in points)."""
    columns = (Column(box.title), Column("", width=2.1))
    table = Table(columns, box.pairs)
    rows: list[Row] = rows_for(table, page_width, page_height)
    return FactGrid(columns, rows, None)
