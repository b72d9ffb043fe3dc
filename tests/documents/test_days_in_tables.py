"""A day stands on one line of a table on paper, however many columns stand beside it."""

from datetime import date

from ame_desktop.documents.document import Column, Document, Kind, Orientation, Table
from ame_desktop.documents.pdf import render
from tests.support.pdf_text import pdf_text

COLUMNS = (
    Column("Deltagare", width=2),
    Column("Dag", Kind.DATE),
    Column("Del av dagen"),
    Column("Plats", width=1.6),
    Column("Före", width=1.6),
    Column("Efter", width=1.6),
    Column("Rättad", Kind.MOMENT, width=1.3),
    Column("Av", width=1.4),
    Column("Skäl", width=2.2),
)


def test_a_day_is_never_cut_in_two() -> None:
    row = ("Ek, Bo", date(2026, 11, 20), "", "Utegrupp", "Sjuk", "Närvarande", None, "Åsa", "Buss")
    paper = Document(
        title="Rättelser",
        unit_name="Exempelkommun",
        made_on="2026-11-23",
        secrecy="Sekretess",
        orientation=Orientation.LANDSCAPE,
        blocks=(Table(COLUMNS, (row,)),),
    )
    assert "2026-11-20" in pdf_text(render(paper))


def test_columns_keep_their_shares_where_nothing_would_be_left_for_the_words() -> None:
    days = tuple(Column(f"Dag {number}", Kind.DATE, width=0.2) for number in range(14))
    row = (*(date(2026, 11, 20) for _ in days), "Buss")
    paper = Document(
        title="Dagar",
        unit_name="Exempelkommun",
        made_on="2026-11-23",
        secrecy="Sekretess",
        blocks=(Table((*days, Column("Skäl", width=1)), (row,)),),
    )
    assert "Buss" in pdf_text(render(paper))
