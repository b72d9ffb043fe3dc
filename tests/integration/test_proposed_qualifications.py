"""*Föreslå fördelning* where the work asks for qualifications: what a team needs, and why."""

from datetime import timedelta

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.participants import Protection
from ame_desktop.services.proposals import groundwork, worked_out
from ame_desktop.storage.models.participants import Participant, Qualification
from tests.integration.test_proposals import proposed, said, take_all
from tests.support.mornings import MONDAY, Morning, column
from tests.support.told import told
from tests.support.units import Unit


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


def test_a_team_is_proposed_with_the_qualifications_that_its_work_asks_for(
    morning: Morning,
) -> None:
    morning.task("Hålla rent", places=2, qualifications=("Motorsåg", "heta arbeten"))
    ada, bo = morning.add("Ada"), morning.add("Bo")
    morning.qualified(ada, "motorsåg", MONDAY)
    morning.qualified(bo, "heta arbeten", MONDAY - timedelta(days=1))
    proposal = proposed(morning)
    assert proposal.choices == ()
    assert proposal.remarks == (
        "Hålla rent får ingen. Ingen som är ledig har behörigheten heta arbeten.",
    )
    cia = morning.add("Cia")
    morning.store(Qualification(participant_id=cia, kind="annat", text="Heta arbeten"))
    proposal = proposed(morning)
    assert said(proposal) == {
        "Ada": (
            "Hålla rent",
            "Ada har behörigheten Motorsåg, och laget på Hålla rent behöver någon med den.",
        ),
        "Cia": (
            "Hålla rent",
            "Cia har behörigheten heta arbeten, och laget på Hålla rent behöver någon med den.",
        ),
    }
    assert {choice.rule for choice in proposal.choices} == {"OSB-46"}
    take_all(morning, proposal)
    assert column(morning.board(), "Hålla rent").warnings == ()


def test_a_team_there_is_gains_by_what_it_lacks_and_one_of_nobody_known_counts(
    morning: Morning,
) -> None:
    task = morning.task("Hålla rent", places=3, qualifications=("motorsåg",))
    morning.put(task, morning.add("Ada"))
    (found,) = column(morning.board(), "Hålla rent").warnings
    assert found.text == "Ingen i laget på Hålla rent har behörigheten motorsåg."
    hidden, able = morning.add("Hemlig"), morning.add("Cia")
    morning.qualified(able, "motorsåg")
    told_why = "Cia har behörigheten motorsåg, och laget på Hålla rent behöver någon med den."
    assert said(proposed(morning))["Cia"] == ("Hålla rent", told_why)
    morning.put(task, hidden)
    morning.qualified(hidden, "motorsåg")
    morning.qualified(hidden, "sällsynt")
    with morning.ctx.write("test.protect") as work:
        work.get(Participant, hidden).protection = Protection.MARKED
        work.done(None, "")
    supervisor = morning.unit.as_role(Role.SUPERVISOR, arenas=(morning.arena_id,))
    ground = groundwork(supervisor, MONDAY, morning.arena_id)
    assert "sällsynt" not in " ".join(told(ground))
    assert said(worked_out(ground))["Cia"][1] != told_why
