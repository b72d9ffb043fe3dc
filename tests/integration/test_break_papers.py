"""A broken plan on paper and in the message: with the notes, and without a name to the manager."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from ame_desktop.documents.preview import page_count
from ame_desktop.domain.access import Role
from ame_desktop.domain.break_messages import customer_number, without_names
from ame_desktop.domain.broken_plans import BreakDraft, BreakNote
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.plans import PlanKind
from ame_desktop.services.plans.break_papers import (
    break_pdf,
    break_pdf_name,
    message_of,
    save_break_pdf,
)
from ame_desktop.services.plans.breaking import break_plan, broken_plans
from ame_desktop.storage.models.access import LogEntry
from tests.support.case_rows import refer
from tests.support.pdf_text import pdf_text
from tests.support.unit_people import People
from tests.support.units import Unit

NOTES = {
    BreakNote.CAUSE: "Ali kom inte. Alis mobil var avstängd, och Ali Ahmed ringde inte.",
    BreakNote.PURPOSE: "Skriva under schemat.",
    BreakNote.CONSEQUENCES: "Praktiken skjuts upp.",
    BreakNote.CONDITION: "Praktik tre dagar i veckan.",
}


def test_the_paper_and_the_message(unit: Unit, tmp_path: Path) -> None:
    lena = unit.as_role(Role.CONSULTANT, name="Lena Hedström")
    ali = People(unit).add("Ali", "Ahmed")
    refer(unit, ali, owner=lena.actor.staff_id)
    key = break_plan(lena, ali, BreakDraft(date(2026, 11, 20), 570, NOTES)).value
    (row,) = broken_plans(lena, ali)
    content = break_pdf(lena, key)
    text = pdf_text(content)
    for said in ("Bruten planering", "Ali Ahmed", "20 november 2026 klockan 09:30", "1. Orsak"):
        assert said in text
    assert "4. Förutsättning för en ny planering" in text
    assert "20 januari 2027" in text
    assert page_count(content) == 1
    saved = save_break_pdf(
        lena, key, tmp_path / break_pdf_name(lena, row, named=False), named=False
    )
    number = customer_number(ali)
    copy = pdf_text(saved.read_bytes())
    assert f"Kundnummer {number}" in copy
    message = message_of(lena, key)
    assert message.subject == f"Bruten planering, kundnummer {number}"
    assert message.recipients == ("Närmaste chef",)
    assert "personen kom inte. personens mobil var avstängd, och personen ringde" in message.whole
    for paper in (copy, message.whole, saved.name):
        assert "Ali" not in paper
        assert "Ahmed" not in paper
    assert message_of(lena, key, youth=True).recipients[0] == "Ungdomskoordinatorn"
    with unit.store.read() as reader:
        logged = select(LogEntry.action).where(LogEntry.kind.in_((LogKind.PRINT, LogKind.EXPORT)))
        assert list(reader.scalars(logged)) == [
            *(["plans.break.print"] * 2),
            *(["plans.break.message"] * 2),
        ]
    with pytest.raises(NotPermittedError):
        break_pdf(unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Innegrupp"),)), key)


def test_an_expired_plan_says_what_has_happened(unit: Unit) -> None:
    lena = unit.as_role(Role.CONSULTANT)
    ali = People(unit).add("Ali", "Ahmed")
    refer(unit, ali, owner=lena.actor.staff_id)
    draft = BreakDraft(date(2026, 11, 20), None, NOTES, kind=PlanKind.EXPIRED)
    text = pdf_text(break_pdf(lena, break_plan(lena, ali, draft).value))
    assert "Utgången planering" in text
    assert "1. Vad som har hänt" in text
    assert "Syftet" not in text


def test_only_whole_names_are_taken_out() -> None:
    assert without_names("Alida och Bo, Bos väska", ("Ali", "Bo")) == (
        "Alida och personen, personens väska"
    )
    assert without_names("Inget namn", ("",)) == "Inget namn"
