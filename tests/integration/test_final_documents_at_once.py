"""Two people at one document: what is fixed is what was written, whoever came first."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import DocumentKind, DocumentState
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import document, fix, pdf, start, write_section
from tests.support.final_documents import Trained, section, trained, written
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit


def type_on(ctx: Context, key: UUID, begun: Event) -> int:
    """Write the summary again and again until the document is fixed; how often it went."""
    times = 0
    while times < 200:
        row = section(document(ctx, key), FinalHeading.SUMMARY)
        try:
            write_section(ctx, row.section_id, row.version, f"Text nummer {times} här.")
        except DomainError:
            break
        times += 1
        begun.set()
    return times


def fix_until_done(ctx: Context, key: UUID) -> None:
    for _ in range(200):
        try:
            fix(ctx, key, document(ctx, key).row.version)
        except DomainError:
            continue
        return


def test_what_is_printed_is_what_is_stored(any_unit: Unit) -> None:
    found = trained(any_unit)
    ctx, key = found.consultant, written(found).row.document_id
    begun = Event()
    with ThreadPoolExecutor(2) as pool:
        typing = pool.submit(type_on, ctx, key, begun)
        assert begun.wait(30)
        pool.submit(fix_until_done, ctx, key).result(60)
        assert typing.result(60) > 0
    held = document(ctx, key)
    assert held.row.state is DocumentState.FIXED
    printed = " ".join(pdf_text(pdf(ctx, key)).split())
    assert section(held, FinalHeading.SUMMARY).text in printed


def test_two_documents_begun_at_once_have_numbers_of_their_own(any_unit: Unit) -> None:
    found = trained(any_unit)
    others = [trained(any_unit) for _ in range(3)]

    def begin(one: Trained) -> str:
        key = start(one.consultant, one.person, DocumentKind.FINAL, one.placement).value
        return document(one.consultant, key).row.number

    with ThreadPoolExecutor(4) as pool:
        numbers = list(pool.map(begin, [found, *others]))
    assert sorted(numbers) == [f"SD-2026-000{place}" for place in range(1, 5)]
