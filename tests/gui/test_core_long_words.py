"""Words that are wider than their place: divided as Swedish divides them, and never cut."""

import pytest

from ame_desktop.gui.core.long_words import SOFT_HYPHEN, breakable, in_rows


def ten_each(text: str) -> int:
    return 10 * len(text.replace(SOFT_HYPHEN, ""))


@pytest.mark.parametrize(
    ("text", "room", "rows"),
    [
        ("anpassningarna", 140, ["anpassningarna"]),
        ("anpassningarna", 120, ["anpassnin-", "garna"]),
        ("anpassningarna.", 140, ["anpassnin-", "garna."]),
        ("stationsområdet", 90, ["station-", "sområdet"]),
        ("Möbeltransport", 100, ["Möbel-", "transport"]),
        ("Fastighetsförvaltningen: ingen än", 145, ["Fastighetsför-", "valtningen:", "ingen än"]),
        ("Ann-Kristin-Charlotte", 130, ["Ann-Kristin-", "Charlotte"]),
        ("Ann-Charlottenlund", 120, ["Ann-Charlot-", "tenlund"]),
        ("Ann-Kristin", 100, ["Ann-", "Kristin"]),
        ("skrivkort", 80, ["skriv-", "kort"]),
        ("W" * 12, 50, ["WWWW-", "WWWW-", "WWWW"]),
        ("Entréer · Skåpbil", 90, ["Entréer", "Skåpbil"]),
        ("Entréer · Skåpbil", 70, ["Entréer", "Skåpbil"]),
        ("Maja, Örjan", 60, ["Maja,", "Örjan"]),
        ("ok", 5, ["o-", "k"]),
        ("", 5, [""]),
        ("İSTANBULGATAN", 90, ["İSTANBUL-", "GATAN"]),
    ],
)
def test_a_text_goes_on_upon_the_next_row(text: str, room: int, rows: list[str]) -> None:
    assert list(in_rows(text, room, ten_each)) == rows


def test_only_words_without_room_may_be_divided_and_none_loses_a_letter() -> None:
    said = "Se anpassningarna för Ann-Kristin\noch Örjan"
    shown = breakable(said, 110, ten_each)
    assert shown.replace(SOFT_HYPHEN, "|") == ("Se anpass|nin|garna för Ann-Kristin\noch Örjan")
    assert breakable(said, 20, ten_each).replace(SOFT_HYPHEN, "") == said
