"""Pasted e-mails and forms: what they say is read, what they do not say is left empty."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.pasted_order import PastedOrder, read_pasted

TODAY = date(2026, 11, 23)
NAMES = ("Förskolan Skogsbrynet", "Förskolan", "Exempelskolan", "Hemtjänsten Norra")
MAIL = """Från: Anna Berg <anna.berg@exempel.se>
Skickat: den 12 november 2026 09:15
Till: AME <ame@exempel.se>
Ämne: Beställning av hjälp, AME-2026-0123

Hej!

Vi på Förskolan Skogsbrynet behöver hjälp att kratta löv, gärna senast den 3 december.
Det tar nog ca 4 timmar.

Med vänlig hälsning
Anna Berg
Förskolan Skogsbrynet
0696-123 45
"""
FORM = """Ärendenummer: AME-2026-0200
Enhet: Hemtjänsten Nora
Beställare: Bo Ek
Telefon dagtid: 070-174 06 11
E-post: bo.ek@exempel.se
Vad behöver ni hjälp med?
Flytta två sängar
från förrådet till Storgatan 3.
Önskat datum: 3/12
Adress: Storgatan 3
Uppskattad tid (tim): 2,5
"""


def read(text: str) -> PastedOrder:
    return read_pasted(text, TODAY, NAMES)


def said(text: str) -> dict[str, str]:
    return {name: found.text for name, found in read(text).found.items()}


def test_a_letter_is_read_whole() -> None:
    assert read(MAIL).remarks == ()
    assert said(MAIL) == {
        "number": "AME-2026-0123",
        "received_at": "2026-11-12 09:15",
        "customer": "Förskolan Skogsbrynet",
        "orderer": "Anna Berg",
        "email": "anna.berg@exempel.se",
        "phone": "0696-123 45",
        "wanted_on": "2026-12-03",
        "hours": "4",
        "text": "Vi på Förskolan Skogsbrynet behöver hjälp att kratta löv, "
        "gärna senast den 3 december.\nDet tar nog ca 4 timmar.",
    }


def test_a_filled_in_form_is_read_by_its_headings() -> None:
    assert said(FORM) == {
        "number": "AME-2026-0200",
        "customer": "Hemtjänsten Nora",
        "orderer": "Bo Ek",
        "phone": "070-174 06 11",
        "email": "bo.ek@exempel.se",
        "text": "Flytta två sängar\nfrån förrådet till Storgatan 3.",
        "wanted_on": "2026-12-03",
        "address": "Storgatan 3",
        "hours": "2,5",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Enhet\tExempelskolan\nNamn\tEva Lund\nÖnskat datum\t2026-12-01\nHjälp med\tBära böcker",
        (
            "Enhet\nExempelskolan\nBeställare\nEva Lund\nVad behöver ni hjälp med?\nBära böcker\n"
            "Önskat datum\n2026-12-01"
        ),
        (
            "Enhet: Exempelskolan\r\nKontaktperson: Eva Lund\r\nUppdrag: Bära böcker\r\n"
            "Klart senast: 1 december"
        ),
    ],
)
def test_forms_of_other_kinds_say_the_same(text: str) -> None:
    assert said(text) == {
        "customer": "Exempelskolan",
        "orderer": "Eva Lund",
        "text": "Bära böcker",
        "wanted_on": "2026-12-01",
    }


@pytest.mark.parametrize(
    ("text", "field", "sentence"),
    [
        ("Önskat datum: så snart som möjligt", "wanted_on", "så snart som möjligt"),
        ("Ring 070-123 45 67 eller 0696-22 33 44.", "phone", "flera telefonnummer"),
        ("Det tar 2-3 timmar.", "hours", "2-3 timmar"),
        ("Gärna den 3 december eller den 10 december.", "wanted_on", "flera dagar"),
        ("Vi vill ha snön borta vecka 50.", "wanted_on", "vecka 50"),
        ("Hjälp Exempelskolan och Hemtjänsten Norra.", "customer", "flera motparter"),
    ],
)
def test_what_is_said_in_two_ways_is_asked_about(text: str, field: str, sentence: str) -> None:
    pasted = read(text)
    assert pasted.text(field) == ""
    assert any(sentence in remark for remark in pasted.remarks)


def test_what_is_not_said_is_left_empty() -> None:
    assert said("Kan ni måla om ett staket?") == {"text": "Kan ni måla om ett staket?"}
    assert said("") == {}


def test_days_without_a_year_are_near_the_day_it_was_sent() -> None:
    assert said("Skickat: 2025-12-28\n\nKom gärna den 4 januari.")["wanted_on"] == "2026-01-04"


_WRITTEN = st.lists(
    st.one_of(
        st.text(max_size=40),
        st.sampled_from([*MAIL.split("\n"), *FORM.split("\n"), *NAMES, "Mvh", "vecka 99"]),
    ),
    max_size=12,
).map("\n".join)


@settings(max_examples=100)
@given(_WRITTEN)
def test_any_text_is_read_and_nothing_is_made_up(text: str) -> None:
    pasted = read(text)
    for name, found in pasted.found.items():
        assert found.text
        assert 0 <= found.start <= found.end <= len(pasted.source)
        if name == "text":
            assert all(line in pasted.source for line in found.text.split("\n"))
        elif name not in {"received_at", "wanted_on", "hours", "customer"}:
            assert pasted.source[found.start : found.end] == found.text
