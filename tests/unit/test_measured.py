"""The figure of a promise comes home on the test's report, and only as one line of a table."""

import pytest

from tests.support.measured import PROPERTY, Measured


def test_a_figure_rides_on_the_report(request: pytest.FixtureRequest, measured: Measured) -> None:
    measured("R10", "0 förlorade, 0 dubbla av 1 000 på 2.5 s")
    told = ("R10", "0 förlorade, 0 dubbla av 1 000 på 2,5 s")
    assert (PROPERTY, told) in request.node.user_properties
    request.node.user_properties.clear()


@pytest.mark.parametrize(
    ("promise", "figure"),
    [
        ("R0", "1"),
        ("R21", "1"),
        ("S16", "1"),
        ("X1", "1"),
        ("R1", " "),
        ("R1", "a|b"),
        ("R1", "a\nb"),
    ],
)
def test_what_has_no_row_in_the_table_is_refused(
    measured: Measured, promise: str, figure: str
) -> None:
    with pytest.raises(ValueError, match=r"promise|figure"):
        measured(promise, figure)
