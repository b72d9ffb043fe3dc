"""Where each person stands on the way to work: one by one, and all in a list."""

from datetime import date

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping import MappingState
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.stages import Stage
from ame_desktop.services.exports.run import preview_list
from ame_desktop.services.timelines import stage_now
from ame_desktop.storage.models.mapping import Mapping
from ame_desktop.storage.models.participants import Enrolment
from tests.support.case_rows import placed, refer, store
from tests.support.unit_people import People
from tests.support.units import Unit

CAME = date(2026, 3, 2)
SIGNED = date(2026, 5, 4)


def test_each_stands_where_what_is_kept_says(any_unit: Unit) -> None:
    people, me = People(any_unit), any_unit.chief.actor.staff_id
    mapped, matched, trains, works, before = (
        people.add(name, start=CAME) for name in ("Ali", "Bo", "Cia", "Dag", "Eva")
    )
    for person in (mapped, matched, trains, works, before):
        refer(any_unit, person, owner=me, came=CAME)
    for person, day in ((matched, SIGNED), (before, date(2025, 5, 5))):
        row = Mapping(
            id=new_id(),
            participant_id=person,
            state=MappingState.SIGNED,
            started_on=day,
            by_id=me,
            signed_on=day,
        )
        store(any_unit, row)
    placed(any_unit, trains)
    placed(any_unit, works, form=ActivityForm.NEW_START_JOB, end=None)
    placed(any_unit, before, end=date(2025, 12, 1))
    placed(any_unit, before, state=PlacementState.DRAFT)
    chief = any_unit.chief
    found = {name: stage_now(chief, key) for name, key in people.known.items()}
    stages = {name: now.stage for name, now in found.items() if now is not None}
    assert stages == {
        "Ali": Stage.MAPPING,
        "Bo": Stage.MATCHING,
        "Cia": Stage.TRAINING,
        "Dag": Stage.WORK,
        # What was before the person came back is no part of the new case.
        "Eva": Stage.MAPPING,
    }
    shown = preview_list(chief, ListWish("steg"))
    assert [row[1:3] for row in shown.rows[:3]] == [
        ("Kartläggning", "2026-03-02"),
        ("Kartläggning", "2026-03-02"),
        ("Matchning", "2026-05-04"),
    ]
    assert shown.rows[0][3] == "266"
    assert not any("Ali" in cell for row in shown.rows for cell in row)


def test_who_left_to_work_stands_there_and_is_no_longer_listed(unit: Unit) -> None:
    people = People(unit)
    person = people.add("Ali", start=CAME)
    refer(unit, person, came=CAME)
    with unit.chief.write("test.leave") as work:
        (row,) = work.session.query(Enrolment).filter_by(participant_id=person)
        (referral,) = work.session.execute(
            Enrolment.__table__.metadata.tables["referral"].select()
        ).all()
        row.referral_id, row.end = referral.id, date(2026, 11, 2)
        row.closure, row.outcome_from = ClosureReason.WORK_UNSUBSIDISED, date(2026, 11, 2)
        work.done(None, "")
    now = stage_now(unit.chief, person)
    assert now is not None
    assert (now.stage, now.since) == (Stage.WORK, date(2026, 11, 2))
    assert preview_list(unit.chief, ListWish("steg")).total == 0


@pytest.mark.parametrize("role", [Role.CONSULTANT, Role.STAR_COORDINATOR])
def test_others_cases_are_not_in_ones_own_list(unit: Unit, role: Role) -> None:
    person = People(unit).add("Ali", start=CAME)
    refer(unit, person, owner=unit.chief.actor.staff_id, came=CAME)
    assert preview_list(unit.as_role(role), ListWish("steg")).total == 0
