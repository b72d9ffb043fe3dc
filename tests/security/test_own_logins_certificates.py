"""Certificates, journeys and joint meetings, each kept with a login of one's own on a server."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.bus_cards import BusCardDraft, JourneyType
from ame_desktop.domain.certificates import CertificateDraft
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.notes import MeetingDraft
from ame_desktop.domain.participant_drafts import NoteDraft
from ame_desktop.domain.participants import NoteType
from ame_desktop.services.bus_cards import add_bus_card, bus_cards_of, remove_bus_card
from ame_desktop.services.certificates import (
    add_certificate,
    certificates_of,
    change_certificate,
    remove_certificate,
)
from ame_desktop.services.note_papers import attach_paper, save_paper
from ame_desktop.services.notes import add_note, edit_note, note_list
from ame_desktop.services.reminders import todo
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.final_documents import StoredFile
from ame_desktop.storage.models.plans import BusCard, Certificate, JointMeeting, NotePaper
from tests.support.own_logins import GuardedUnit
from tests.support.people import add_person
from tests.support.scanned import scanned_pdf

TODAY = date(2026, 11, 23)
CERTIFICATE = CertificateDraft(TODAY, TODAY + timedelta(days=3), 50, TODAY)
JOURNEY = BusCardDraft(JourneyType.CARD, TODAY, TODAY, "Gällö–Bräcke", 17, "Praktik")
MET = NoteDraft(NoteType.JOINT_MEETING, "Möte", meeting=MeetingDraft("Planera", "Praktik", "AF"))


@pytest.fixture
def here(guarded_unit: GuardedUnit) -> UUID:
    return guarded_unit.arena("Utegrupp")


def test_the_officer_keeps_certificates_and_sees_no_journeys(
    guarded_unit: GuardedUnit, here: UUID
) -> None:
    consultant = guarded_unit.as_role(Role.CONSULTANT)
    officer = guarded_unit.as_role(Role.ATTENDANCE_OFFICER)
    person = add_person(consultant, here, "Ali")
    key = add_certificate(officer, person, CERTIFICATE).value
    change_certificate(officer, key, 1, replace(CERTIFICATE, extent_percent=75))
    assert [row.certificate_id for row in certificates_of(consultant, person)] == [key]
    assert todo(officer)
    add_bus_card(consultant, person, JOURNEY)
    with officer.store.read() as reader:
        assert reader.execute(select(BusCard.id)).all() == []
    remove_certificate(officer, key, 2)


def test_a_supervisor_reads_neither_certificates_nor_meetings(
    guarded_unit: GuardedUnit, here: UUID
) -> None:
    consultant = guarded_unit.as_role(Role.CONSULTANT)
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    person = add_person(consultant, here, "Ali")
    key = add_certificate(consultant, person, CERTIFICATE).value
    add_note(consultant, person, MET)
    with supervisor.store.read() as reader:
        assert reader.execute(select(Certificate.id)).all() == []
        assert reader.execute(select(JointMeeting.id)).all() == []
    with pytest.raises(NotFoundError):
        remove_certificate(supervisor, key, 1)


def test_a_consultant_writes_journeys_and_meetings_of_the_own_case(
    guarded_unit: GuardedUnit, here: UUID
) -> None:
    consultant = guarded_unit.as_role(Role.CONSULTANT)
    person = add_person(consultant, here, "Ali")
    key = add_bus_card(consultant, person, JOURNEY).value
    assert len(bus_cards_of(consultant, person).rows) == 1
    remove_bus_card(consultant, key, 1)
    add_note(consultant, person, MET)
    met = next(row for row in note_list(consultant, person) if row.meeting is not None)
    other = NoteDraft(MET.type, MET.heading, meeting=MeetingDraft("Planera", "Studier", "AF"))
    edit_note(consultant, met.note_id, met.version, other)
    edited = next(row for row in note_list(consultant, person) if row.meeting is not None)
    assert edited.meeting == other.meeting


def test_a_scanned_paper_stays_with_those_who_read_the_case(
    guarded_unit: GuardedUnit, here: UUID, tmp_path: Path
) -> None:
    consultant = guarded_unit.as_role(Role.CONSULTANT)
    supervisor = guarded_unit.as_role(Role.SUPERVISOR, arenas=(here,))
    person = add_person(consultant, here, "Ali")
    add_note(consultant, person, MET)
    note = next(row for row in note_list(consultant, person) if row.meeting is not None)
    source = tmp_path / "beslut.pdf"
    source.write_bytes(scanned_pdf())
    done = attach_paper(consultant, note.note_id, source)
    saved = save_paper(consultant, note.note_id, tmp_path / "ut.pdf")
    assert saved.read_bytes() == source.read_bytes()
    with supervisor.store.read() as reader:
        assert reader.execute(select(NotePaper.id)).all() == []
        assert reader.execute(select(StoredFile.id).where(StoredFile.pages == 1)).all() == []
    undo(consultant, done.changes)
    assert all(not row.paper for row in note_list(consultant, person))
