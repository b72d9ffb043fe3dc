"""Documents ask a constant number of questions, however many there are and however long."""

from collections.abc import Callable
from datetime import date

from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.services.final_documents import document, documents, documents_of, start
from ame_desktop.storage.models.follow_ups import FollowUp
from tests.support.final_documents import begun, trained
from tests.support.questions import asked
from tests.support.units import Unit

LIST_QUERIES, FILE_QUERIES = 4, 28


def test_more_documents_and_facts_ask_no_more(any_unit: Unit) -> None:
    found = trained(any_unit)
    ctx, key = found.consultant, begun(found).row.document_id
    calls: tuple[Callable[[], object], ...] = (
        lambda: documents(ctx),
        lambda: documents_of(ctx, found.person),
        lambda: document(ctx, key),
    )
    few = [asked(any_unit, call) for call in calls]
    with any_unit.chief.write("test.more") as work:
        work.add(
            *(
                FollowUp(participant_id=found.person, held_on=date(2026, 11, day))
                for day in range(3, 18)
            )
        )
        work.done(None, "")
    for other in [trained(any_unit) for _ in range(4)]:
        start(ctx, other.person, DocumentKind.COMPETENCE_CARD, other.placement)
    assert len(documents(ctx)) == 5
    assert [asked(any_unit, call) for call in calls] == few
    assert few[0] <= LIST_QUERIES, few
    assert few[2] <= FILE_QUERIES, few
