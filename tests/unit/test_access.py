"""Rights are the union of a person's roles; approving is a right of its own."""

from ame_desktop.domain.access import Area, Level, Reach, Role, reach, reaches


def test_two_roles_cover_what_each_of_them_covers() -> None:
    both = {Role.SUPERVISOR, Role.CONSULTANT}
    covered = reaches(both, Area.REPORTS, Level.READ)
    assert covered == {Reach.OWN_ARENA, Reach.OWN_CASES}
    assert reach(both, Area.REPORTS, Level.READ) is Reach.OWN_ARENA
    assert reaches({Role.ADMINISTRATOR}, Area.CASE, Level.READ) == frozenset()


def test_the_chief_decides_on_placements_and_others_propose_them() -> None:
    for role in Role:
        approves = reach({role}, Area.PLACEMENTS, Level.APPROVE) is Reach.ALL
        proposes = reach({role}, Area.PLACEMENTS, Level.PROPOSE) is Reach.ALL
        assert approves == (role is Role.UNIT_CHIEF)
        assert proposes == (role in {Role.SUPERVISOR, Role.CONSULTANT, Role.STAR_COORDINATOR})
