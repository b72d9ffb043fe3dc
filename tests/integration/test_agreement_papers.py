"""Agreements on paper, read back: the one to sign, and the yearly follow-up."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.log import LogKind
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.services import agreements
from ame_desktop.services.agreements import AgreementPaper
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.orders import Customer
from tests.support.agreements import Agreements
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit


def words(unit: Unit, key: UUID, paper: AgreementPaper) -> str:
    return " ".join(pdf_text(agreements.agreement_pdf(unit.chief, key, paper)).split())


def test_the_agreement_tells_everything_that_is_signed(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    key = held.add()
    held.task(key, place="Stationen", hours_each=Decimal(3))
    text = words(any_unit, key, AgreementPaper.SIGNING)
    for said in (
        "Avtal om återkommande hjälp",
        "Utkast att teckna.",
        "1 mars 2026 – 28 februari 2027",
        "12 timmar per månad",
        "Ingen avgift tas ut av kommunens egna enheter.",
        "1. Roller och ansvar",
        "Handledaren leder arbetet.",
        "2. Förväntningar",
        "3. Tidsåtgång",
        "måndagar",
        "4. Uppföljning",
        "Underskrift",
        "Namnförtydligande",
        "AV-2026-0001",
    ):
        assert said in text
    with any_unit.store.read() as reader:
        query = select(LogEntry.kind).where(LogEntry.action == "agreements.print")
        assert reader.execute(query).scalars().all() == [LogKind.PRINT]


def test_a_draft_says_what_it_lacks(unit: Unit) -> None:
    key = Agreements(unit).add(expectations="")
    text = words(unit, key, AgreementPaper.SIGNING)
    assert "Utkast, saknar förväntningar." in text
    assert "Inte ifyllt än." in text


def test_who_is_charged_and_for_how_long_is_told(unit: Unit) -> None:
    held = Agreements(unit)
    longer = date(2027, 6, 30)
    key = held.add(end=longer, longer_reason="Upphandlingen räcker till juni.")
    with unit.chief.write("test.customer") as work:
        row = held.row(key)
        work.get(Customer, row.customer_id).kind = CustomerKind.ASSOCIATION
        work.done(None, "")
    text = words(unit, key, AgreementPaper.SIGNING)
    assert "Handledarens lön för tiden och drivmedel debiteras." in text
    assert "har godkänt en längre tid än ett år: Upphandlingen räcker till juni." in text
    assert "Ingen avgift" not in text


def test_the_follow_up_holds_planned_and_worked_hours_by_month(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    key = held.signed()
    task = held.task(key)
    held.work(task, date(2026, 10, 5), Decimal("2.5"))
    held.work(task, date(2026, 11, 2), Decimal("4.25"))
    meeting = agreements.agreement(any_unit.chief, key).follow_ups[0]
    said = replace(meeting.draft, held_on=date(2026, 6, 1), note="Området är rent.")
    agreements.change_follow_up(any_unit.chief, meeting.follow_up_id, meeting.version, said)
    text = words(any_unit, key, AgreementPaper.FOLLOW_UP)
    for line in (
        "Oktober 2026 12,00 2,50 -9,50 1",
        "November 2026 12,00 4,25 -7,75 1",
        "Hela avtalet 144,00 6,75 -137,25 2",
        "1 juni 2026 Området är rent.",
        "Avtalet förnyas ett år",
    ):
        assert line in text
    renewed = agreements.renew(any_unit.chief, key).value
    text = words(any_unit, renewed, AgreementPaper.SIGNING)
    assert "6,75 timmar utförda av 144 planerade (5 %)" in text
    assert "Arbetet utfördes 2 gånger och avtalet följdes upp en gång." in text


def test_a_paper_is_saved_under_a_name_without_people(unit: Unit, tmp_path: Path) -> None:
    key = Agreements(unit).add()
    name = agreements.paper_name(unit.chief, "AV-2026-0001", AgreementPaper.SIGNING)
    assert name == "avtal_2026-11-23_AV-2026-0001.pdf"
    path = agreements.save_agreement_pdf(unit.chief, key, AgreementPaper.SIGNING, tmp_path / name)
    assert path.read_bytes().startswith(b"%PDF")
