"""The log is read, followed up month by month, and its chain checked; each act leaves its line."""

from datetime import date, datetime
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import (
    ConflictError,
    DomainError,
    NotFoundError,
    NotPermittedError,
)
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_minutes import ReviewItem
from ame_desktop.domain.log_review import HitRule, Verdict
from ame_desktop.domain.log_rows import ERASED_NAME, PROTECTED_NAME, LogFilter, LogPage
from ame_desktop.domain.participants import OwnerKind, Protection, ReferralRoute
from ame_desktop.services.context import Context
from ame_desktop.services.log import (
    close_review,
    draw_review,
    judge,
    log_page,
    minutes,
    readers_of,
    review,
    reviewed_months,
    save_minutes,
)
from ame_desktop.services.participants import participant_file
from ame_desktop.storage.models.participants import Participant, ProtectedReader, Referral
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit

MONTH = date(2026, 11, 1)


def person(unit: Unit, name: str, owner: Context | None = None, *, protected: bool = False) -> UUID:
    key = new_id()
    given, family = name.split()
    with unit.chief.write("test.add", Topic.PARTICIPANTS) as work:
        kind = Protection.MARKED if protected else Protection.NONE
        work.add(
            Participant(
                id=key, given_name=given, family_name=family, created_at=work.at, protection=kind
            )
        )
        if protected and owner is not None:
            work.add(ProtectedReader(participant_id=key, staff_id=owner.actor.staff_id))
        if owner is not None:
            work.add(
                Referral(
                    participant_id=key,
                    route=ReferralRoute.AF,
                    received_on=MONTH,
                    owner_kind=OwnerKind.CONSULTANT,
                    owner_staff_id=owner.actor.staff_id,
                )
            )
        work.done(None, "")
    return key


def texts(page: LogPage) -> set[tuple[str, str]]:
    return {(row.staff, row.people_text) for row in page.rows}


@pytest.fixture
def lena(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.CONSULTANT, name="Lena Ström")


@pytest.fixture
def boss(any_unit: Unit) -> Context:
    return any_unit.as_role(Role.UNIT_CHIEF, name="Siv Chef")


def test_the_chief_sees_every_line_and_narrows_the_list(
    any_unit: Unit, lena: Context, boss: Context
) -> None:
    ali, bo = person(any_unit, "Ali Alm", lena), person(any_unit, "Bo Bok", lena)
    participant_file(lena, ali)
    participant_file(lena, bo)
    everything = log_page(boss, LogFilter())
    assert everything.total == len(everything.rows) >= 5
    assert [row.number for row in everything.rows] == sorted(
        (row.number for row in everything.rows), reverse=True
    )
    by_lena = log_page(boss, LogFilter(staff_id=lena.actor.staff_id, kind=LogKind.READ))
    assert texts(by_lena) == {("Lena Ström", "Alm, Ali"), ("Lena Ström", "Bok, Bo")}
    of_ali = log_page(boss, LogFilter(participant_id=ali, kind=LogKind.READ))
    assert texts(of_ali) == {("Lena Ström", "Alm, Ali")}
    day = date(2026, 11, 23)
    assert log_page(boss, LogFilter(first=day, last=day)).total >= 5
    assert log_page(boss, LogFilter(last=date(2026, 11, 22))).total == 0
    assert log_page(boss, LogFilter(first=date(2026, 11, 24))).total == 0


def test_reading_the_log_is_a_line_in_it(any_unit: Unit, boss: Context) -> None:
    log_page(boss, LogFilter())
    mine = log_page(boss, LogFilter(staff_id=boss.actor.staff_id))
    assert mine.rows[0].action == "Läste loggen"


def test_others_see_their_own_lines_and_those_of_their_cases(any_unit: Unit, lena: Context) -> None:
    other = any_unit.as_role(Role.CONSULTANT, name="Omar Sund")
    mine, others = person(any_unit, "Ali Alm", lena), person(any_unit, "Bo Bok", other)
    participant_file(other, mine)
    participant_file(other, others)
    participant_file(lena, others)
    seen = texts(log_page(lena, LogFilter(kind=LogKind.READ)))
    assert seen == {("Omar Sund", "Alm, Ali"), ("Lena Ström", "Bok, Bo")}


def test_the_administrator_sees_the_running_of_the_program_and_nobodys_name(
    any_unit: Unit, lena: Context
) -> None:
    participant_file(lena, person(any_unit, "Ali Alm", lena))
    any_unit.chief.note("access.recovery", LogKind.SYSTEM)
    admin = any_unit.as_role(Role.ADMINISTRATOR)
    page = log_page(admin, LogFilter())
    assert page.rows
    assert page.people == ()
    assert not any(row.people for row in page.rows)


def test_a_protected_person_stands_without_a_name(
    any_unit: Unit, lena: Context, boss: Context
) -> None:
    hidden = person(any_unit, "Hemlig Lund", lena, protected=True)
    participant_file(lena, hidden)
    page = log_page(boss, LogFilter(kind=LogKind.READ))
    assert texts(page) == {("Lena Ström", PROTECTED_NAME)}
    assert "Lund, Hemlig" not in {choice.name for choice in page.people}
    assert texts(log_page(lena, LogFilter(kind=LogKind.READ))) == {("Lena Ström", "Lund, Hemlig")}
    with pytest.raises(NotFoundError):
        readers_of(boss, hidden)


def test_a_gone_person_stands_without_a_name(any_unit: Unit, boss: Context) -> None:
    ali = person(any_unit, "Ali Alm")
    with any_unit.chief.write("retention.erase", Topic.PARTICIPANTS) as work:
        work.delete(work.get(Participant, ali))
        work.erases([ali])
        work.done(None, "", undoable=False)
    rows = log_page(boss, LogFilter(participant_id=ali)).rows
    assert {row.people_text for row in rows} == {ERASED_NAME}
    assert [row.erased for row in rows] == [False, True]
    assert "gallrad" in rows[1].more_text


def test_who_has_read_a_file(any_unit: Unit, lena: Context, boss: Context) -> None:
    other = any_unit.as_role(Role.CONSULTANT, name="Omar Sund")
    ali = person(any_unit, "Ali Alm", lena)
    for ctx in (lena, lena, other):
        participant_file(ctx, ali)
    found = {row.name: row for row in readers_of(boss, ali)}
    assert found["Lena Ström"].times == 2
    assert found["Lena Ström"].on_case
    assert found["Omar Sund"].ways == ("Öppnade akten",)
    assert not found["Omar Sund"].on_case
    assert {row.name for row in readers_of(lena, ali)} == set(found) | {"Siv Chef"}
    with pytest.raises(NotPermittedError):
        readers_of(other, ali)


def test_the_months_sample_is_drawn_judged_closed_and_printed(
    any_unit: Unit, lena: Context, boss: Context, tmp_path: Path
) -> None:
    own, kin = person(any_unit, "Ali Alm", lena), person(any_unit, "Eva Ström", lena)
    foreign = person(any_unit, "Bo Bok")
    hidden = person(any_unit, "Hemlig Lund", lena, protected=True)
    for key in (own, kin, foreign, hidden):
        participant_file(lena, key)
    any_unit.clock.set(datetime(2026, 11, 28, 22, 15))
    participant_file(lena, own)
    participant_file(boss, own)
    any_unit.clock.set(datetime(2026, 12, 2, 9, 0))
    assert review(boss, MONTH) is None
    draw_review(boss, date(2026, 11, 17), Random(1))
    with pytest.raises(ConflictError):
        draw_review(boss, MONTH)
    found = review(boss, MONTH)
    assert found is not None
    why = {rule for item in found.items for rule, _ in item.why}
    assert {HitRule.SURNAME, HitRule.NOT_ON_CASE, HitRule.PROTECTED, HitRule.HOURS} <= why
    assert {item.row.people_text for item in found.items} >= {"Ström, Eva", PROTECTED_NAME}
    judge_all(boss, found.to_judge)
    (mine,) = [item for item in found.items if item.own]
    with pytest.raises(DomainError, match="din egen"):
        judge(boss, mine.item_id, mine.version, Verdict.JUSTIFIED)
    close_review(boss, MONTH)
    closed = review(boss, MONTH)
    assert closed is not None
    assert closed.closed_by == "Siv Chef"
    assert [item.own for item in closed.waiting] == [True]
    with pytest.raises(DomainError, match="avslutad"):
        judge(boss, found.to_judge[0].item_id, 2, Verdict.JUSTIFIED)
    text = pdf_text(minutes(boss, MONTH))
    assert "November 2026" in text
    assert "Hör av dig" in text
    assert "Lund" not in text
    saved = save_minutes(boss, MONTH, tmp_path / "protokoll.pdf")
    assert saved.read_bytes().startswith(b"%PDF")
    assert reviewed_months(boss) == (MONTH,)
    acts = {row.action for row in log_page(boss, LogFilter(staff_id=boss.actor.staff_id)).rows}
    assert {
        "Drog månadens urval ur loggen",
        "Bedömde en rad i månadens urval",
        "Avslutade månadens uppföljning av loggen",
        "Skrev ut protokollet från logguppföljningen",
    } <= acts


def judge_all(ctx: Context, items: tuple[ReviewItem, ...]) -> None:
    for number, item in enumerate(items):
        verdict = Verdict.QUESTION if number == 0 else Verdict.JUSTIFIED
        note = "Hör av dig om varför" if number == 0 else ""
        judge(ctx, item.item_id, item.version, verdict, note)


def test_a_month_is_not_closed_with_lines_left(any_unit: Unit, boss: Context) -> None:
    with pytest.raises(NotFoundError):
        close_review(boss, MONTH)
    lena = any_unit.as_role(Role.CONSULTANT, name="Lena Ström")
    participant_file(lena, person(any_unit, "Bo Bok"))
    draw_review(boss, MONTH)
    with pytest.raises(DomainError, match="1 rader"):
        close_review(boss, MONTH)
    with pytest.raises(DomainError, match="inte börjat"):
        draw_review(boss, date(2027, 1, 1))


def test_two_reviewers_do_not_write_over_each_other(any_unit: Unit, boss: Context) -> None:
    lena = any_unit.as_role(Role.CONSULTANT, name="Lena Ström")
    participant_file(lena, person(any_unit, "Bo Bok"))
    draw_review(boss, MONTH)
    found = review(boss, MONTH)
    assert found is not None
    item = found.items[0]
    judge(boss, item.item_id, item.version, Verdict.JUSTIFIED)
    with pytest.raises(ConflictError):
        judge(any_unit.chief, item.item_id, item.version, Verdict.INVESTIGATE, "annat")
    with pytest.raises(DomainError, match="Skriv vad"):
        judge(boss, item.item_id, item.version + 1, Verdict.INVESTIGATE, " ")
