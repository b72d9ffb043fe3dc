"""Charts in a workbook: native ones that follow the cells they are drawn from."""

from typing import Any

from openpyxl.chart import BarChart, Reference

from ame_desktop.documents.document import Chart

_COLOURS = ("1F4E5F", "C98A2B", "7A8B99")
_WIDTH_CM = 18.0
_LEAST_CM, _FRAME_CM, _ROW_CM = 7.0, 3.0, 0.6


def bars(page: Any, chart: Chart, heading_row: int, rows: int) -> Any:
    """Return a bar chart of some columns of a sheet.

    Args:
        page: the sheet.
        chart: its title and columns, counted from 0.
        heading_row: the row of the headings, counted from 1; they name the bars.
        rows: how many rows of figures follow.
    """
    drawn: Any = BarChart()
    drawn.type = "bar"
    drawn.title = chart.title
    drawn.width = _WIDTH_CM
    drawn.height = max(_LEAST_CM, _FRAME_CM + rows * len(chart.values) * _ROW_CM)
    drawn.gapWidth = 60
    for place, column in enumerate(chart.values):
        cells = Reference(page, min_col=column + 1, min_row=heading_row, max_row=heading_row + rows)
        drawn.add_data(cells, titles_from_data=True)
        drawn.series[place].graphicalProperties.solidFill = _COLOURS[place % len(_COLOURS)]
    names = Reference(
        page,
        min_col=chart.labels + 1,
        min_row=heading_row + 1,
        max_row=heading_row + rows,
    )
    drawn.set_categories(names)
    # A chart lists from the bottom; the first row of the sheet belongs at the top.
    drawn.x_axis.scaling.orientation = "maxMin"
    # Without this Excel leaves both axes out of a chart that this library writes.
    drawn.x_axis.delete = drawn.y_axis.delete = False
    drawn.legend.position = "b"
    if len(chart.values) == 1:
        drawn.legend = None
    return drawn
