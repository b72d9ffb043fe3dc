"""Certificates: shown, changed, taken away and brought back, by days alone; reading is logged."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance import MarkDraft
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.certificates import CertificateDraft
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.gui.features.attendance.looks import remarks
from ame_desktop.services.attendance import day_grid, mark
from ame_desktop.services.certificates import (
    add_certificate,
    certificates_of,
    change_certificate,
    remove_certificate,
)
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
DRAFT = CertificateDraft(TODAY - timedelta(days=7), TODAY + timedelta(days=7), 100, TODAY)


def test_the_attendance_officer_keeps_a_certificate_and_reading_is_logged(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    officer = any_unit.as_role(Role.ATTENDANCE_OFFICER, name="Nora Närvaro")
    stored = add_certificate(officer, person, DRAFT)
    assert stored.changes.label == "Sparade Alis intyg till och med 30 november 2026."
    add_certificate(officer, person, replace(DRAFT, valid_to=TODAY, extent_percent=50))
    rows = certificates_of(any_unit.as_role(Role.CONSULTANT), person)
    assert [(r.valid_to, r.extent_percent, r.by, r.assessed_on) for r in rows] == [
        (DRAFT.valid_to, 100, "Nora Närvaro", None),
        (TODAY, 50, "Nora Närvaro", None),
    ]
    with any_unit.store.read() as reader:
        query = select(LogEntry.kind, LogEntry.count).where(LogEntry.action == "certificates.read")
        assert reader.execute(query).all() == [(LogKind.READ, 2)]


def test_it_is_changed_taken_away_and_brought_back(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    key = add_certificate(any_unit.chief, person, DRAFT).value
    assessed = replace(DRAFT, extent_percent=75, assessed_on=TODAY)
    change_certificate(any_unit.chief, key, 1, assessed)
    (row,) = certificates_of(any_unit.chief, person)
    assert (row.extent_percent, row.assessed_on, row.version) == (75, TODAY, 2)
    with pytest.raises(ConflictError):
        change_certificate(any_unit.chief, key, 1, DRAFT)
    with pytest.raises(ConflictError):
        remove_certificate(any_unit.chief, key, 1)
    removed = remove_certificate(any_unit.chief, key, 2)
    assert certificates_of(any_unit.chief, person) == ()
    undo(any_unit.chief, removed.changes)
    assert [again.certificate_id for again in certificates_of(any_unit.chief, person)] == [key]


def test_what_does_not_add_up_is_not_stored(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    wrong = replace(DRAFT, extent_percent=10)
    with pytest.raises(DomainError):
        add_certificate(any_unit.chief, person, wrong)
    key = add_certificate(any_unit.chief, person, DRAFT).value
    with pytest.raises(DomainError):
        change_certificate(any_unit.chief, key, 1, wrong)
    assert certificates_of(any_unit.chief, person)[0].extent_percent == 100


def test_supervisors_keep_none_and_protected_people_are_not_found(any_unit: Unit) -> None:
    people = People(any_unit)
    person = people.add("Ali")
    hidden = people.add("Eva", protection=Protection.MARKED)
    leader = any_unit.as_role(Role.SUPERVISOR, arenas=(any_unit.arena("Innegrupp"),))
    for act in (certificates_of, lambda ctx, key: add_certificate(ctx, key, DRAFT)):
        with pytest.raises(NotPermittedError):
            act(leader, person)
        with pytest.raises(NotFoundError):
            act(any_unit.as_role(Role.ATTENDANCE_OFFICER), hidden)


def test_a_shown_certificate_stands_in_the_days_attendance(any_unit: Unit) -> None:
    people = People(any_unit)
    person = people.add("Ali")
    chief = any_unit.chief
    add_certificate(chief, person, DRAFT)
    place = any_unit.arena("Innegrupp")
    sick = MarkDraft(TODAY, person, place, AttendanceState.SICK)
    (marked,) = mark(chief, sick).value
    assert marked.certificate_to == DRAFT.valid_to
    officer = any_unit.as_role(Role.ATTENDANCE_OFFICER)
    leader = any_unit.as_role(Role.SUPERVISOR, arenas=(place,))
    assert [row.certificate_to for row in day_grid(officer, TODAY)] == [DRAFT.valid_to]
    assert [row.certificate_to for row in day_grid(leader, TODAY)] == [None]
    assert "Intyg t.o.m. mån 30 nov" in remarks(marked, 7)
    (present,) = mark(chief, replace(sick, state=AttendanceState.PRESENT)).value
    assert present.certificate_to is None
