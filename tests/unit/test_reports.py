"""Whose rows of a list several roles give together, each row once."""

from uuid import UUID

import pytest

from ame_desktop.domain.access import Reach, Role
from ame_desktop.domain.reports import ReportGroup, Share, report_reaches, shares

OUT, IN = UUID(int=1), UUID(int=2)
EVERY = frozenset({OUT, IN})
OWN = frozenset({OUT})
BOTH = frozenset({Reach.OWN_ARENA, Reach.OWN_CASES})


def test_two_roles_give_what_each_gives() -> None:
    roles = {Role.SUPERVISOR, Role.CONSULTANT}
    assert report_reaches(roles, ReportGroup.ATTENDANCE, names=False) == BOTH
    named = report_reaches(roles, ReportGroup.ATTENDANCE, names=True)
    assert named == frozenset({Reach.OWN_CASES})
    assert not report_reaches(roles, ReportGroup.WORK, names=False)


@pytest.mark.parametrize(
    ("covered", "asked", "expected"),
    [
        (set(), None, ()),
        (set(), EVERY, ()),
        ({Reach.ALL, Reach.OWN_ARENA}, None, (Share(False, None),)),
        ({Reach.ALL}, frozenset({IN}), (Share(False, frozenset({IN})),)),
        ({Reach.OWN_CASES}, None, (Share(True, None),)),
        ({Reach.OWN_CASES}, frozenset({IN}), (Share(True, frozenset({IN})),)),
        ({Reach.OWN_ARENA}, None, (Share(False, OWN),)),
        ({Reach.OWN_ARENA}, OWN, (Share(False, OWN),)),
        ({Reach.OWN_ARENA}, frozenset({IN}), ()),
        (BOTH, None, (Share(False, OWN), Share(True, frozenset({IN})))),
        (BOTH, OWN, (Share(False, OWN),)),
        (BOTH, frozenset({IN}), (Share(False, frozenset()), Share(True, frozenset({IN})))),
    ],
)
def test_shares_make_up_what_is_asked_for(
    covered: set[Reach], asked: frozenset[UUID] | None, expected: tuple[Share, ...]
) -> None:
    assert shares(frozenset(covered), asked, OWN, EVERY) == expected
