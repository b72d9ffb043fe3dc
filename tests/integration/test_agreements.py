"""Agreements laid up, changed, signed, ended and renewed, on a file and on a server."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.agreement_rows import AgreementDraft
from ame_desktop.domain.agreements import AgreementPhase, AgreementSection, AgreementState
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.services import agreements
from ame_desktop.services.undo import undo
from tests.support.agreements import SIGNER, START, Agreements
from tests.support.units import Unit

YEAR_END = date(2027, 2, 28)


def test_a_new_agreement_is_a_draft_of_one_year_with_a_number(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    made = agreements.add_draft(any_unit.chief, held.draft(held.customer()))
    assert made.changes.label == (
        "Lade upp avtal AV-2026-0001 med Tekniska avdelningen som utkast."
    )
    row = held.row(made.value)
    assert (row.state, row.phase) == (AgreementState.DRAFT, AgreementPhase.DRAFT)
    assert (row.start, row.end, row.status_text) == (START, YEAR_END, "Utkast")
    assert held.row(held.add(held.customer("Kostenheten"))).number == "AV-2026-0002"
    undo(any_unit.chief, made.changes)
    assert made.value not in {row.agreement_id for row in agreements.cockpit(any_unit.chief)}


def test_thirteen_months_are_answered_with_the_right_date(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    draft = held.draft(held.customer(), end=date(2027, 3, 31))
    with pytest.raises(DomainError) as refused:
        agreements.add_draft(any_unit.chief, draft)
    assert refused.value.message == (
        "Avtal gäller ett år åt gången. Slutdatum föreslås 28 feb 2027."
    )
    assert (refused.value.field, refused.value.rule) == ("end", "RAG-42")


def test_only_the_chief_agrees_to_more_than_a_year(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    coordinator = any_unit.as_role(Role.COORDINATOR)
    longer = held.draft(
        held.customer(), end=date(2027, 3, 31), longer_reason="Upphandlingen räcker till mars."
    )
    key = agreements.add_draft(coordinator, longer).value
    assert not held.row(key).longer_approved
    with pytest.raises(DomainError, match="Enhetschefen kan godkänna en längre tid"):
        agreements.sign(coordinator, key, 1, START, SIGNER)
    by_chief = agreements.add_draft(any_unit.chief, longer).value
    assert held.row(by_chief).longer_approved
    agreements.sign(any_unit.chief, by_chief, 1, START, SIGNER)
    assert held.row(by_chief).state is AgreementState.SIGNED


def test_another_period_asks_the_chief_anew(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    longer = held.draft(held.customer(), end=date(2027, 3, 31), longer_reason="Räcker till mars.")
    key = agreements.add_draft(any_unit.chief, longer).value
    coordinator = any_unit.as_role(Role.COORDINATOR)
    agreements.change(coordinator, key, 1, replace(longer, comment="Ny kontakt"))
    assert held.row(key).longer_approved
    agreements.change(coordinator, key, 2, replace(longer, end=date(2027, 6, 30)))
    assert not held.row(key).longer_approved


@pytest.mark.parametrize("section", AgreementSection)
def test_no_section_may_be_empty_when_it_is_signed(
    any_unit: Unit, section: AgreementSection
) -> None:
    held = Agreements(any_unit)
    key = held.add(**{section.field: " "})
    assert held.row(key).status_text == f"Utkast, saknar {section.value}"
    with pytest.raises(DomainError) as refused:
        agreements.sign(any_unit.chief, key, 1, START, SIGNER)
    assert refused.value.message == f"Skriv {section.value} innan avtalet tecknas."
    assert (refused.value.field, refused.value.rule) == (section.field, "RAG-40")


def test_signing_notes_both_sides_and_plans_the_follow_ups(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    key = held.add()
    with pytest.raises(DomainError, match="vem som tecknar för motparten"):
        agreements.sign(any_unit.chief, key, 1, START, " ")
    with pytest.raises(DomainError, match="efter i dag"):
        agreements.sign(any_unit.chief, key, 1, date(2026, 12, 1), SIGNER)
    done = agreements.sign(any_unit.chief, key, 1, START, SIGNER)
    assert done.changes.label == "Avtal AV-2026-0001 med Tekniska avdelningen är tecknat."
    file = agreements.agreement(any_unit.chief, key)
    assert (file.row.phase, file.signed_by_customer) == (AgreementPhase.VALID, SIGNER)
    assert [follow_up.draft.due_on for follow_up in file.follow_ups] == [
        date(2026, 5, 31),
        date(2026, 8, 31),
        date(2026, 11, 30),
        date(2027, 2, 28),
    ]
    with pytest.raises(DomainError, match="redan tecknat"):
        agreements.sign(any_unit.chief, key, file.row.version, START, SIGNER)


def test_what_is_signed_stands_but_the_contact_may_change(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    key = held.signed()
    file = agreements.agreement(any_unit.chief, key)
    with pytest.raises(DomainError, match="Avtalet är tecknat"):
        agreements.change(
            any_unit.chief, key, file.row.version, replace(file.draft, expectations="Mer")
        )
    changed = replace(file.draft, contact="Gun Karlsson")
    agreements.change(any_unit.chief, key, file.row.version, changed)
    assert agreements.agreement(any_unit.chief, key).draft.contact == "Gun Karlsson"
    with pytest.raises(ConflictError):
        agreements.change(any_unit.chief, key, file.row.version, changed)


def test_an_agreement_is_ended_with_a_reason_and_holds_that_day_out(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    key = held.signed()
    version = held.row(key).version
    with pytest.raises(DomainError, match="varför avtalet avslutas"):
        agreements.end(any_unit.chief, key, version, date(2026, 11, 30), "")
    with pytest.raises(DomainError, match="Välj en dag mellan 1 mars 2026 och 28 februari 2027"):
        agreements.end(any_unit.chief, key, version, date(2027, 3, 1), "Flyttar")
    ended = agreements.end(any_unit.chief, key, version, date(2026, 11, 30), "Flyttar")
    row = held.row(key)
    assert (row.last_day, row.phase) == (date(2026, 11, 30), AgreementPhase.ENDING)
    assert len(agreements.agreement(any_unit.chief, key).follow_ups) == 3
    any_unit.clock.set(datetime(2026, 12, 1, 8))
    assert held.row(key).phase is AgreementPhase.ENDED
    undo(any_unit.chief, ended.changes)
    assert held.row(key).state is AgreementState.SIGNED
    with pytest.raises(DomainError, match="Ett utkast avslutas inte"):
        agreements.end(any_unit.chief, held.add(), 1, START, "Flyttar")


def test_renewing_gives_next_years_dates_the_tasks_and_last_years_figures(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    key = held.signed()
    task = held.task(key, hours_each=Decimal(3))
    held.work(task, date(2026, 11, 2), Decimal(4))
    held.work(task, date(2026, 11, 9))
    renewed = agreements.renew(any_unit.chief, key)
    assert renewed.changes.label == (
        "Förnyade avtalet med Tekniska avdelningen till 29 februari 2028."
    )
    file = agreements.agreement(any_unit.chief, renewed.value)
    assert (file.row.start, file.row.end) == (date(2027, 3, 1), date(2028, 2, 29))
    assert file.row.number == "AV-2027-0001"
    assert (file.row.state, file.row.missing) == (AgreementState.DRAFT, ())
    assert [row.draft.name for row in file.tasks] == ["Städa"]
    assert file.previous is not None
    assert (file.previous.hours.planned, file.previous.hours.delivered) == (144, 7)
    assert file.previous.occasions == 2
    assert held.row(key).next_id == renewed.value
    with pytest.raises(DomainError, match="redan förnyat"):
        agreements.renew(any_unit.chief, key)


def test_what_was_ended_early_is_renewed_from_the_day_after(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    key = held.signed()
    last = date(2026, 11, 30)
    agreements.end(any_unit.chief, key, held.row(key).version, last, "Flyttar hem igen")
    row = held.row(agreements.renew(any_unit.chief, key).value)
    assert (row.start, row.end) == (date(2026, 12, 1), date(2027, 11, 30))


def test_a_draft_that_never_held_is_not_renewed(unit: Unit) -> None:
    held = Agreements(unit)
    with pytest.raises(DomainError, match="Ett utkast förnyas inte"):
        agreements.renew(unit.chief, held.add())


def test_a_draft_is_taken_away_with_its_tasks_unless_work_was_done(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    key = held.add()
    task = held.task(key)
    removed = agreements.remove(any_unit.chief, key, 1)
    with pytest.raises(NotFoundError):
        agreements.agreement(any_unit.chief, key)
    undo(any_unit.chief, removed.changes)
    held.work(task, date(2026, 11, 2), Decimal(4))
    with pytest.raises(DomainError, match="uppgifter på tavlan"):
        agreements.remove(any_unit.chief, key, held.row(key).version)
    with pytest.raises(DomainError, match="Bara ett utkast"):
        agreements.remove(any_unit.chief, held.signed(), 2)


def test_what_is_not_there_is_told(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    with pytest.raises(NotFoundError):
        agreements.agreement(any_unit.chief, new_id())
    with pytest.raises(NotFoundError):
        agreements.renew(any_unit.chief, new_id())
    empty: AgreementDraft = held.draft(held.customer(), title=" ")
    with pytest.raises(DomainError, match="Skriv vad avtalet gäller"):
        agreements.add_draft(any_unit.chief, empty)
