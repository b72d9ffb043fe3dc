"""Papers for Arbetsförmedlingen: made from what is stored, kept unchanged, read back as text."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.af_documents import (
    DeviationDraft,
    DeviationKind,
    ObservationsDraft,
    ScheduleDraft,
)
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.observations import Period
from ame_desktop.domain.participants import ConsentParty, Protection
from ame_desktop.services.af_documents import (
    af_remark,
    make_deviation_notice,
    make_observations_report,
    make_training_schedule,
    tellable,
)
from ame_desktop.services.attendance import mark
from ame_desktop.services.final_documents import document, documents_of, pdf, release
from ame_desktop.services.observations import observe
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.participants import Consent
from tests.support.pdf_text import pdf_text
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
Call = Callable[[], object]
PERIOD = Period(date(2026, 10, 1), TODAY)
ACCOUNT = ObservationsDraft(PERIOD, "Eva vid AF", "Har utvecklats.", sent_on=TODAY)
NOTICE = DeviationDraft(
    DeviationKind.MISMANAGED, date(2026, 11, 16), "Kom inte.", "Samtal den 17.", "Eva vid AF", TODAY
)


def words(content: bytes) -> str:
    return " ".join(pdf_text(content).split())


def test_the_account_holds_the_lines_of_its_period_by_heading(any_unit: Unit) -> None:
    person = People(any_unit).add("Åsa", "Ek")
    chief = any_unit.chief
    observe(chief, person, TODAY, FinalHeading.STRENGTHS, "Van vid maskiner")
    observe(chief, person, TODAY, FinalHeading.TASKS, "Oljade dörrar")
    old = observe(chief, person, date(2026, 9, 1), FinalHeading.TASKS, "För länge sedan")
    out = observe(chief, person, TODAY, FinalHeading.TASKS, "Utanför").value
    draft = replace(ACCOUNT, left_out=frozenset({out}))
    key = make_observations_report(chief, person, draft).value
    said = words(pdf(chief, key))
    for part in ("Iakttagelser till Arbetsförmedlingen", "Åsa Ek", "Eva vid AF", "sida 1 av 1"):
        assert part in said
    assert said.index("Oljade dörrar") < said.index("Starka sidor") < said.index("Van vid maskiner")
    assert "För länge sedan" not in said
    assert "Utanför" not in said
    assert old.value != out


def test_it_is_kept_with_number_hash_and_day_of_sending(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    chief = any_unit.chief
    keys = [make_observations_report(chief, person, ACCOUNT).value for _ in range(2)]
    rows = {row.document_id: row for row in documents_of(chief, person)}
    assert [rows[key].number for key in keys] == ["IA-2026-0001", "IA-2026-0002"]
    assert rows[keys[0]].state is DocumentState.FIXED
    with any_unit.store.read() as reader:
        query = select(FinalDocument.sent_on, FinalDocument.content_hash)
        sent, hashed = reader.execute(query.where(FinalDocument.id == keys[0])).one()
    assert sent == TODAY
    assert len(hashed) == 64
    any_unit.clock.move(timedelta(days=30))
    assert pdf(chief, keys[0]) == pdf(chief, keys[0])
    with pytest.raises(DomainError, match="släpper bara"):
        release(chief, keys[0])
    assert not document(chief, keys[0]).rights.correct
    with any_unit.store.read() as reader:
        kinds = reader.execute(
            select(LogEntry.action, LogEntry.kind).where(LogEntry.action.contains("documents"))
        ).all()
    assert ("af_documents.observations", LogKind.CHANGE) in kinds
    assert ("final_documents.pdf", LogKind.PRINT) in kinds


def test_others_names_are_pointed_out(any_unit: Unit) -> None:
    people = People(any_unit)
    person, _ = people.add("Åsa", "Ek"), people.add("Farid", "Hassan")
    chief = any_unit.chief
    named = observe(chief, person, TODAY, FinalHeading.COOPERATION, "Hjälper Farid ofta").value
    observe(chief, person, TODAY, FinalHeading.COOPERATION, "Åsa hjälper andra")
    found = tellable(chief, person)
    assert found.naming == {named}
    assert len(found.rows) == 2


def test_the_notice_tells_attendance_without_causes(any_unit: Unit) -> None:
    people = People(any_unit)
    person = people.add("Ali")
    people.agree(person, {0: (8, 12)}, arena="Innegrupp")
    arena = any_unit.arena("Innegrupp")
    for day, state in (
        (date(2026, 11, 9), AttendanceState.PRESENT),
        (date(2026, 11, 16), AttendanceState.SICK),
        (TODAY, AttendanceState.NO_SHOW),
    ):
        mark(any_unit.chief, MarkDraft(day, person, arena, state, reason="Prov", anyway=True))
    key = make_deviation_notice(any_unit.chief, person, NOTICE).value
    said = words(pdf(any_unit.chief, key))
    assert "Deltagaren följer inte överenskommelsen" in said
    assert "Sedan 2026-11-16" in said
    assert "Uteblev utan att höra av sig 1 dag" in said
    assert "Annan frånvaro 1 dag" in said
    assert "juk" not in said
    assert "Samtal den 17." in said


def test_a_notice_says_what_is_missing(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    for draft, field in (
        (replace(NOTICE, what=" "), "what"),
        (replace(NOTICE, tried=""), "tried"),
        (replace(NOTICE, since=date(2026, 12, 1)), "since"),
    ):
        with pytest.raises(DomainError) as caught:
            make_deviation_notice(any_unit.chief, person, draft)
        assert caught.value.field == field


def test_the_schedule_shows_steps_hours_share_and_change(any_unit: Unit) -> None:
    people = People(any_unit)
    person = people.add("Ali")
    with pytest.raises(DomainError, match="inget schema"):
        make_training_schedule(any_unit.chief, person, ScheduleDraft())
    people.agree(person, {0: (8, 12), 2: (8, 12)}, arena="Innegrupp", start=date(2026, 9, 1))
    people.agree(person, dict.fromkeys(range(5), (8, 12)), arena="Innegrupp", start=TODAY)
    key = make_training_schedule(any_unit.chief, person, ScheduleDraft("Sven Hand", "Ring.")).value
    said = words(pdf(any_unit.chief, key))
    for part in ("Sven Hand", "Ring.", "20 %", "50 %", "+12 h", "Underskrifter", "Deltagare"):
        assert part in said
    (row,) = documents_of(any_unit.chief, person)
    assert row.kind is DocumentKind.TRAINING_SCHEDULE


def test_a_missing_consent_is_pointed_out(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    assert "inget medgivande" in af_remark(any_unit.chief, person)
    with any_unit.chief.write("test.consent") as work:
        work.add(Consent(participant_id=person, party=ConsentParty.AF, given_on=TODAY))
        work.done(None, "")
    assert af_remark(any_unit.chief, person) == ""


@pytest.mark.parametrize(
    ("role", "papers", "schedule"),
    [
        (Role.CONSULTANT, True, True),
        (Role.SUPERVISOR, False, True),
        (Role.STAR_COORDINATOR, False, True),
        (Role.UNIT_CHIEF, False, True),
        (Role.COORDINATOR, False, False),
        (Role.ATTENDANCE_OFFICER, False, False),
        (Role.ADMINISTRATOR, False, False),
    ],
)
def test_each_role_makes_what_it_may(unit: Unit, role: Role, papers: bool, schedule: bool) -> None:
    people = People(unit)
    person = people.add("Ali")
    people.agree(person, {0: (8, 12)}, arena="Innegrupp")
    ctx = unit.as_role(role, arenas=(unit.arena("Innegrupp"),))
    calls: tuple[tuple[Call, bool], ...] = (
        (lambda: make_observations_report(ctx, person, ACCOUNT), papers),
        (lambda: make_deviation_notice(ctx, person, NOTICE), papers),
        (lambda: make_training_schedule(ctx, person, ScheduleDraft()), schedule),
    )
    for call, allowed in calls:
        if allowed:
            call()
        else:
            with pytest.raises((NotPermittedError, NotFoundError)):
                call()


def test_nothing_is_made_about_a_protected_person_whom_one_is_not_named_for(unit: Unit) -> None:
    hidden = People(unit).add("Cia", protection=Protection.MARKED)
    consultant = unit.as_role(Role.CONSULTANT)
    for call in (
        lambda: make_observations_report(consultant, hidden, ACCOUNT),
        lambda: make_deviation_notice(consultant, hidden, NOTICE),
        lambda: make_training_schedule(consultant, hidden, ScheduleDraft()),
        lambda: tellable(consultant, hidden),
    ):
        with pytest.raises(NotFoundError):
            call()
