"""Observations: written of one's own arena's people, read by heading, one's own to change."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import ConflictError, DomainError, NotFoundError, NotPermittedError
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.observations import ObservationDraft, Period
from ame_desktop.domain.participants import Protection
from ame_desktop.services.notes import add_note, note_list
from ame_desktop.services.observations import change, observations_of, observe, remove
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.access import LogEntry
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
TASKS, STRENGTHS = FinalHeading.TASKS, FinalHeading.STRENGTHS


def test_a_supervisor_writes_and_a_consultant_reads_it(any_unit: Unit) -> None:
    place = any_unit.arena("Innegrupp")
    person = People(any_unit).add("Ali")
    leader = any_unit.as_role(Role.SUPERVISOR, arenas=(place,), name="Sven Hand")
    observe(leader, person, TODAY, STRENGTHS, "Visar andra hur sågen sköts", place)
    stored = observe(leader, person, TODAY - timedelta(days=7), TASKS, " Oljade  dörrar ")
    assert stored.changes.label == "Sparade iakttagelsen om Ali: Arbetsuppgifter."
    rows = observations_of(any_unit.as_role(Role.CONSULTANT), person)
    assert [(r.heading, r.text, r.by, r.arena) for r in rows] == [
        (TASKS, "Oljade dörrar", "Sven Hand", ""),
        (STRENGTHS, "Visar andra hur sågen sköts", "Sven Hand", "Innegrupp"),
    ]


def test_a_period_limits_what_is_read_and_reading_is_logged(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    chief = any_unit.chief
    for back in (0, 10, 40):
        observe(chief, person, TODAY - timedelta(days=back), TASKS, f"För {back} dagar sedan")
    rows = observations_of(chief, person, Period(TODAY - timedelta(days=10), TODAY))
    assert [row.text for row in rows] == ["För 0 dagar sedan", "För 10 dagar sedan"]
    with any_unit.store.read() as reader:
        query = select(LogEntry.kind, LogEntry.count).where(LogEntry.action == "observations.read")
        assert reader.execute(query).all() == [(LogKind.READ, 2)]


def test_undo_takes_it_away_and_brings_it_back(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    chief = any_unit.chief
    stored = observe(chief, person, TODAY, TASKS, "Kom i tid")
    undo(chief, stored.changes)
    assert observations_of(chief, person) == ()
    again = observe(chief, person, TODAY, TASKS, "Kom i tid").value
    row = observations_of(chief, person)[0]
    assert row.observation_id == again
    removed = remove(chief, again, row.version)
    undo(chief, removed.changes)
    assert [row.text for row in observations_of(chief, person)] == ["Kom i tid"]


def test_only_ones_own_is_changed_and_only_as_it_was_read(any_unit: Unit) -> None:
    person = People(any_unit).add("Ali")
    chief, other = any_unit.chief, any_unit.as_role(Role.CONSULTANT)
    key = observe(chief, person, TODAY, TASKS, "Kom i tid").value
    draft = ObservationDraft(TODAY, STRENGTHS, "Kom före alla andra")
    with pytest.raises(DomainError, match="Bara den som skrev"):
        change(other, key, 1, draft)
    with pytest.raises(DomainError, match="Bara den som skrev"):
        remove(other, key, 1)
    change(chief, key, 1, draft)
    with pytest.raises(ConflictError):
        change(chief, key, 1, draft)
    row = observations_of(chief, person)[0]
    assert (row.heading, row.text) == (STRENGTHS, "Kom före alla andra")


def test_another_arena_and_a_protected_person_are_out_of_reach(any_unit: Unit) -> None:
    people = People(any_unit)
    elsewhere = people.add("Bo", arena="Utegrupp")
    hidden = people.add("Cia", protection=Protection.MARKED)
    leader = any_unit.as_role(Role.SUPERVISOR, arenas=(any_unit.arena("Innegrupp"),))
    with pytest.raises(NotPermittedError):
        observe(leader, elsewhere, TODAY, TASKS, "Rad")
    with pytest.raises(NotFoundError):
        observe(leader, hidden, TODAY, TASKS, "Rad")
    people.name_reader(hidden, leader.actor.staff_id)
    observe(leader, hidden, TODAY, TASKS, "Rad")


def test_earlier_notes_of_observation_still_work(any_unit: Unit) -> None:
    from ame_desktop.domain.participant_drafts import NoteDraft
    from ame_desktop.domain.participants import NoteType

    person = People(any_unit).add("Ali")
    leader = any_unit.as_role(Role.SUPERVISOR, arenas=(any_unit.arena("Innegrupp"),))
    add_note(leader, person, NoteDraft(NoteType.OBSERVATION, "Gick bra"))
    assert [row.heading for row in note_list(leader, person)] == ["Gick bra"]
