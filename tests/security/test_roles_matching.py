"""Every call of the matching × every role × own, other and protected person."""

from collections.abc import Callable
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping import MatchOutcome
from ame_desktop.domain.matching import MatchDraft, SkillDraft, SkillSource
from ame_desktop.domain.progress import RatingDraft
from ame_desktop.services.matching.desk import matching_desk
from ame_desktop.services.matching.ratings import change_rating, rate, remove_rating
from ame_desktop.services.matching.records import add_match, change_match, remove_match
from ame_desktop.services.matching.skills import add_skill, remove_skill
from ame_desktop.storage.models.intake import ProgressMark
from ame_desktop.storage.models.mapping import CompetenceItem, Matching
from tests.security.test_role_matrix_register import TODAY, World, outcome, world
from tests.support.role_matrix import ROLES, Case
from tests.support.units import Unit

NOBODYS = frozenset[Case]()
OWN = frozenset({Case.OWN, Case.NAMED})
READS = dict.fromkeys(ROLES, NOBODYS) | {
    Role.CONSULTANT: OWN,
    Role.STAR_COORDINATOR: OWN,
    Role.UNIT_CHIEF: OWN | {Case.OTHER},
}
WRITES = READS | {Role.UNIT_CHIEF: NOBODYS}
CARE = MatchDraft(TODAY, MatchOutcome.CARE, judgement="Behövs först.")
RATING = RatingDraft(TODAY, 5)


@pytest.mark.parametrize("case", Case)
@pytest.mark.parametrize("role", ROLES)
def test_matching_follows_the_matrix(unit: Unit, role: Role, case: Case) -> None:
    there = world(unit, role, case)
    read = "done" if case in READS[role] else "denied"
    write = "done" if case in WRITES[role] else "denied"
    assert outcome(there, lambda: matching_desk(there.ctx, there.key)) == read
    assert [outcome(there, act) for act in _writing(there)] == [write] * 8


def _writing(there: World) -> tuple[Callable[[], object], ...]:
    ctx, key = there.ctx, there.key
    match, skill, mark = _stored(there)
    return (
        lambda: add_match(ctx, key, CARE),
        lambda: add_skill(ctx, key, SkillDraft("Svetsa", SkillSource.WORK)),
        lambda: rate(ctx, key, RATING),
        lambda: change_match(ctx, match, 1, MatchDraft(TODAY)),
        lambda: remove_match(ctx, match, 2),
        lambda: remove_skill(ctx, skill),
        lambda: change_rating(ctx, mark, 1, RATING),
        lambda: remove_rating(ctx, mark, 2),
    )


def _stored(there: World) -> tuple[UUID, UUID, UUID]:
    """One of each, written by somebody who may."""
    keys = new_id(), new_id(), new_id()
    by = there.unit.chief.actor.staff_id
    with there.unit.chief.write("test.seen") as work:
        work.add(
            Matching(id=keys[0], participant_id=there.key, made_on=TODAY, by_id=by, place="Komvux"),
            CompetenceItem(id=keys[1], participant_id=there.key, text="Svetsa"),
            ProgressMark(id=keys[2], participant_id=there.key, day=TODAY, closeness=4),
        )
        work.done(None, "")
    return keys
