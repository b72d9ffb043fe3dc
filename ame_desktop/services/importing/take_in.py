"""Taking a judged file in: all good rows as one transaction, or none."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.name_questions import JUDGED_BY_NAME, NameAnswer
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.importing.report import rejects_csv
from ame_desktop.services.approvals.batches import open_batch
from ame_desktop.services.context import Context
from ame_desktop.services.importing.agreements import add_agreements
from ame_desktop.services.importing.attendance import add_marks
from ame_desktop.services.importing.names import settle_apart, settle_same
from ame_desktop.services.importing.orders import add_orders
from ame_desktop.services.importing.participants import add_participants
from ame_desktop.services.importing.plan import ImportPlan, judge, require_import, signature_key
from ame_desktop.storage.models.administration import ImportBatch, ImportMapping
from ame_desktop.storage.repositories.importing import mapping_row
from ame_desktop.storage.unit_of_work import UnitOfWork

_ROWS_AT_A_TIME = 100
Progress = Callable[[int, int], None]
Adder = Callable[[Context, UnitOfWork, tuple[Any, ...], Progress], None]

_ADDERS: dict[ImportKind, tuple[Adder, Topic, str]] = {
    ImportKind.PARTICIPANTS: (add_participants, Topic.PARTICIPANTS, "deltagare"),
    ImportKind.ATTENDANCE: (add_marks, Topic.ATTENDANCE, "markeringar"),
    ImportKind.ORDERS: (add_orders, Topic.ORDERS, "beställningar"),
    ImportKind.AGREEMENTS: (add_agreements, Topic.AGREEMENTS, "avtal"),
}


@dataclass(frozen=True)
class Taken:
    """How many rows were taken in and left out."""

    taken: int
    left_out: int


def take_in(
    ctx: Context,
    plan: ImportPlan,
    progress: Progress = lambda *_: None,
    secure: Callable[[], object] = lambda: None,
    answers: tuple[NameAnswer, ...] = (),
) -> Result[Taken]:
    """Take in every good row of a judged file, and remember how its columns were matched.

    Args:
        ctx: who reads it in.
        plan: the judged file.
        progress: called with rows done and rows in all; what it raises stops the reading-in, and
            nothing has been taken in.
        secure: makes a copy of the unit first, where the unit is a file.
        answers: what a person said of names that may be other spellings of a counterpart.

    Raises:
        DomainError: there is nothing to take in.
        NotPermittedError: the roles do not reach it.
    """
    require_import(ctx, plan.kind)
    if plan.kind in JUDGED_BY_NAME and answers != plan.answers:
        plan = judge(ctx, plan.kind, plan.tables, answers)
    drafts = plan.preview.drafts
    if not drafts:
        raise DomainError("Ingen rad går att läsa in. Rätta filen och försök igen.")
    add, topic, things = _ADDERS[plan.kind]
    taken = Taken(len(drafts), len(plan.preview.rejects))
    topics = {
        topic,
        Topic.PARTICIPANTS,
        Topic.ARENAS,
        Topic.PLACEMENTS,
        Topic.APPROVALS,
        Topic.CUSTOMERS,
    }
    secure()
    with ctx.write(f"import.{plan.kind}", *topics) as work:
        settle_same(work, answers)
        add(ctx, work, drafts, _storing(work, progress))
        settle_apart(work, answers)
        if plan.kind is ImportKind.PARTICIPANTS:
            open_batch(work, ctx)
        work.add(
            ImportBatch(
                kind=plan.kind,
                at=work.at,
                by_id=work.staff_id,
                taken=taken.taken,
                left_out=taken.left_out,
            )
        )
        _remember(work, plan)
        return work.done(taken, f"Läste in {taken.taken} {things}.")


def rejects_file(plan: ImportPlan) -> bytes:
    """Return the file of rows to mend: UTF-8, one physical line a row left out."""
    return rejects_csv(plan.preview).encode()


def save_rejects(plan: ImportPlan, path: Path) -> None:
    """Write the file of rows to mend, in place of what is there.

    Raises:
        DomainError: the file cannot be written.
    """
    from ame_desktop.documents.file_names import overwrite_file

    overwrite_file(path, rejects_file(plan))


def _storing(work: UnitOfWork, progress: Progress) -> Progress:
    """Send the rows to storage as they come, so that the progress told is the work done."""

    def step(done: int, total: int) -> None:
        if done % _ROWS_AT_A_TIME == 0:
            work.session.flush()
        progress(done, total)

    return step


def _remember(work: UnitOfWork, plan: ImportPlan) -> None:
    for planned in plan.tables:
        signature = signature_key(planned.mapping)
        kept = {"text": planned.mapping.to_json()}
        row = mapping_row(work.session, plan.kind, signature)
        if row is None:
            work.add(ImportMapping(kind=plan.kind, signature=signature, mapping=kept))
            work.session.flush()
        else:
            row.mapping = kept
