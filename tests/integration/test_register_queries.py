"""The lists of the register ask a constant number of questions, however many people there are."""

from collections.abc import Callable

from ame_desktop.domain.restrictions import QualificationDraft, QualificationKind
from ame_desktop.services.adaptations import add_qualification
from ame_desktop.services.arenas import arena_list, arena_matrix
from ame_desktop.services.participants import participant_file, participant_list
from ame_desktop.services.staff import staff_list
from tests.support.people import add_person
from tests.support.questions import asked
from tests.support.units import Unit

LIST_QUERIES = 10
FILE_QUERIES = 25


def test_the_lists_do_not_ask_more_for_more_people(any_unit: Unit) -> None:
    ctx = any_unit.chief
    lists: tuple[Callable[[], object], ...] = (
        lambda: participant_list(ctx),
        lambda: arena_list(ctx),
        lambda: arena_matrix(ctx),
        lambda: staff_list(ctx),
    )
    key = add_person(ctx, any_unit.arena("Utegrupp"), "Ali")
    few = [asked(any_unit, call) for call in lists]
    file_before = asked(any_unit, lambda: participant_file(ctx, key))
    for number in range(12):
        person = add_person(ctx, any_unit.arena("Utegrupp"), f"Person {number}")
        add_qualification(ctx, person, QualificationDraft(QualificationKind.DRIVING_B))
    assert [asked(any_unit, call) for call in lists] == few
    assert max(few) <= LIST_QUERIES, few
    assert asked(any_unit, lambda: participant_file(ctx, key)) == file_before
    assert file_before <= FILE_QUERIES
