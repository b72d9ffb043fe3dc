"""Who sees a person's timeline, how it is saved, and that no room is forgotten on it."""

from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import NotFoundError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import NoteType, Protection
from ame_desktop.domain.timelines import EventKind
from ame_desktop.services.timelines import save_timeline, stage_now, timeline
from ame_desktop.storage.base import Base
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.follow_ups import FollowUp
from ame_desktop.storage.models.intake import ProgressMark
from ame_desktop.storage.models.participants import CaseNote, Participant
from tests.support.case_rows import store
from tests.support.people import add_person
from tests.support.units import Unit

DAY = date(2026, 10, 5)
LATE_EVENING = datetime(2026, 10, 4, 22, 30, tzinfo=UTC)
SECRET = "Ont i ryggen sedan i våras"


def test_each_sees_what_the_roles_reach(unit: Unit) -> None:
    outside = unit.arena("Utegrupp")
    konsulent = unit.as_role(Role.CONSULTANT)
    person = add_person(unit.chief, outside, owner=konsulent.actor.staff_id)
    store(
        unit,
        ProgressMark(participant_id=person, day=DAY, closeness=4),
        CaseNote(
            participant_id=person,
            written_at=LATE_EVENING,
            author_id=konsulent.actor.staff_id,
            type=NoteType.VISIT,
            heading="Besök",
        ),
    )
    kinds = {EventKind.MAPPING, EventKind.NOTES}
    assert kinds <= set(timeline(konsulent, person).kinds)
    assert not kinds & set(timeline(unit.as_role(Role.CONSULTANT), person).kinds)
    # The chief reads what is noted of the case only with a reason, which the file asks for.
    only_chief = timeline(unit.as_role(Role.UNIT_CHIEF), person).kinds
    assert EventKind.MAPPING in only_chief
    assert EventKind.NOTES not in only_chief
    for role in (Role.SUPERVISOR, Role.COORDINATOR, Role.ATTENDANCE_OFFICER, Role.ADMINISTRATOR):
        with pytest.raises(NotPermittedError):
            timeline(unit.as_role(role, arenas=(outside,)), person)
    with pytest.raises(NotPermittedError):
        stage_now(unit.as_role(Role.STAR_COORDINATOR), person)


def test_a_protected_person_has_a_timeline_only_for_who_is_named(unit: Unit) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"))
    with unit.chief.write("test.hide") as work:
        work.get(Participant, person).protection = Protection.MARKED
        work.done(None, "")
    for ask in (timeline, stage_now):
        with pytest.raises(NotFoundError):
            ask(unit.as_role(Role.CONSULTANT), person)


def test_it_is_saved_as_a_workbook_or_on_paper_and_logged(unit: Unit, tmp_path: Path) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"))
    store(unit, FollowUp(participant_id=person, held_on=DAY, how_it_goes=SECRET))
    book = save_timeline(unit.chief, person, tmp_path / "t.xlsx", EventKind.FOLLOW_UPS)
    sheet = openpyxl.load_workbook(book).active
    cells = [cell for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "Uppföljning" in cells
    assert "Inskriven" not in cells
    assert SECRET not in cells
    assert save_timeline(unit.chief, person, tmp_path / "t.pdf").read_bytes()[:4] == b"%PDF"
    with unit.store.read() as reader:
        query = select(LogEntry.kind).where(LogEntry.action == "timeline.save")
        assert set(reader.scalars(query)) == {LogKind.EXPORT, LogKind.PRINT}


NOT_TOLD = {
    "närvaron har en egen flik": (
        "absence_step",
        "announced_absence",
        "attendance",
        "attendance_correction",
    ),
    "dagens arbete är ingen väg": ("assignment", "schedule_step"),
    "det är inga händelser": ("competence_item", "protected_reader", "qualification"),
    "anpassningar är inga händelser": ("placement_adaptation", "work_restriction"),
    "texter om arbetet": ("development_area", "document_section", "observation"),
    "texter om hälsa": ("mapping_part", "motivation_part"),
    "rader och texter i en plan": ("mapping_action", "plan_row", "plan_section"),
    "det som hör till en rad som står där": (
        "joint_meeting",
        "log_subject",
        "note_paper",
        "stored_file",
    ),
    "pengar": ("resource_cost", "subsidy_claim"),
    "stöd till personal på platsen": ("support_contact",),
    "det står i Att göra": ("next_step",),
    "det som skrivs just nu": ("text_draft",),
    "om uppgifterna, inte om vägen": ("data_request", "erasure_item", "processing_limit"),
}
"""What is kept of people and is not on the line, with why."""


def test_no_room_about_a_person_is_forgotten() -> None:
    folder = Path(__file__).parents[2] / "ame_desktop/storage/queries/timelines"
    text = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    personal = {
        mapper.local_table.name: mapper.class_.__name__
        for mapper in Base.registry.mappers
        if "participant_id" in mapper.local_table.columns
    }
    told_of = {table for table, name in personal.items() if f"{name}." in text}
    not_told = {table for tables in NOT_TOLD.values() for table in tables}
    assert personal.keys() - told_of == not_told
