"""Every call of the mapping × every role × own, other and protected person.

Health texts: the case's owner reads and writes, the chief reads with a reason, nobody else.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping import MappingState
from ame_desktop.domain.mapping_rows import (
    ActionDraft,
    CrossDraft,
    PartRow,
    SessionDraft,
    SummaryDraft,
)
from ame_desktop.services.mapping import (
    add_action,
    begin,
    book_session,
    change_action,
    change_session,
    discard,
    finish_action,
    map_pdf,
    mapping_file,
    paper_name,
    remove_action,
    remove_session,
    review,
    save_map,
    save_summary,
    set_held,
    sign,
    summary_pdf,
    train,
    trainings,
    write_cross,
    write_part,
    write_summary,
)
from ame_desktop.storage.models.mapping import Mapping, MappingAction, MappingSession
from ame_desktop.storage.queries import mapping as query
from ame_desktop.storage.repositories import mapping as repository
from tests.security.test_role_matrix_register import TODAY, World, outcome, world
from tests.support.role_matrix import ROLES, Case, Line, allowed
from tests.support.units import Unit

SAID = SummaryDraft("Löpande text", "Bedömning", "Förslag", "Åtgärder")
SESSION = SessionDraft(TODAY, 600, 60)
REASON = "Tillsyn"


class Kept:
    """A mapping with one of each thing, laid up beside the services."""

    def __init__(self, there: World, state: MappingState = MappingState.DRAFT) -> None:
        ids = [new_id() for _ in range(3)]
        self.mapping, self.session, self.action = ids
        owner = {"mapping_id": self.mapping, "participant_id": there.key}
        with there.unit.chief.write("test.mapping") as work:
            row = Mapping(
                id=self.mapping,
                participant_id=there.key,
                started_on=date(2026, 11, 1),
                by_id=there.ctx.actor.staff_id,
                state=state,
                reviewed_on=TODAY if state is MappingState.REVIEWED else None,
                summary="x",
                assessment="x",
                rehabilitation="x",
                other_actions="x",
            )
            work.add(
                row,
                MappingSession(id=self.session, **owner, day=TODAY, start_minute=540, minutes=60),
                MappingAction(id=self.action, **owner, what="Ring", responsible="AF", due=TODAY),
            )
            repository.add_empty(work, row)
            work.session.flush()
            self.part: UUID = repository.parts_of(work, self.mapping)[0].id
            work.done(None, "")


def reads(there: World, kept: Kept, reason: str, folder: Path) -> tuple[Callable[[], object], ...]:
    ctx = there.ctx
    return (
        lambda: mapping_file(ctx, there.key, reason),
        lambda: map_pdf(ctx, kept.mapping, reason),
        lambda: summary_pdf(ctx, kept.mapping, reason),
        lambda: save_map(ctx, kept.mapping, folder / "karta.pdf", reason),
        lambda: save_summary(ctx, kept.mapping, folder / "text.pdf", reason),
    )


def writes(there: World, kept: Kept) -> tuple[Callable[[], object], ...]:
    ctx = there.ctx
    part = mapping_part(there, kept)
    return (
        lambda: write_part(ctx, kept.part, 1, part),
        lambda: write_cross(ctx, kept.mapping, 1, CrossDraft()),
        lambda: write_summary(ctx, kept.mapping, 2, SAID),
        lambda: change_session(ctx, kept.session, 1, SESSION),
        lambda: set_held(ctx, kept.session, 2, held=True),
        lambda: remove_session(ctx, kept.session, 3),
        lambda: book_session(ctx, kept.mapping, SESSION),
        lambda: change_action(ctx, kept.action, 1, ActionDraft("Ring", TODAY, None, "FK")),
        lambda: finish_action(ctx, kept.action, 2),
        lambda: remove_action(ctx, kept.action, 3),
        lambda: add_action(ctx, kept.mapping, ActionDraft("Ring", TODAY, None, "FK")),
        lambda: review(ctx, kept.mapping, 3, TODAY),
        lambda: sign(ctx, kept.mapping, 4, TODAY, "Ali Ahmed"),
        lambda: begin(ctx, there.key),
        lambda: discard(ctx, latest(there), 1),
    )


def mapping_part(there: World, kept: Kept) -> PartRow:
    with there.unit.store.read() as reader:
        row = next(r for r in query.mappings(reader, there.key) if r.mapping_id == kept.mapping)
        whole = query.whole(reader, row)
    return next(part for part in whole.parts if part.part_id == kept.part)


def latest(there: World) -> UUID:
    with there.unit.store.read() as reader:
        rows = query.mappings(reader, there.key)
    return max(row.mapping_id for row in rows)


@pytest.mark.parametrize("case", Case)
@pytest.mark.parametrize("role", ROLES)
def test_the_mapping_follows_the_matrix(unit: Unit, role: Role, case: Case, tmp_path: Path) -> None:
    there = world(unit, role, case)
    kept = Kept(there)
    train(unit.chief, there.ctx.actor.staff_id, date(2026, 1, 1))
    may_read = allowed(Line.NOTES, role, case, "R")
    chief = role is Role.UNIT_CHIEF
    without = "reason" if may_read and chief else "done" if may_read else "denied"
    for call in reads(there, kept, "", tmp_path):
        assert outcome(there, call) == without
    for call in reads(there, kept, REASON, tmp_path) if chief else ():
        assert outcome(there, call) == ("done" if may_read else "denied")
    may_write = allowed(Line.NOTES, role, case, "W")
    for call in writes(there, kept):
        assert outcome(there, call) == ("done" if may_write else "denied")


@pytest.mark.parametrize("role", ROLES)
def test_only_the_chief_says_who_is_trained(unit: Unit, role: Role) -> None:
    there = world(unit, role, Case.OWN)
    expected = "done" if role is Role.UNIT_CHIEF else "denied"
    staff = there.ctx.actor.staff_id
    assert outcome(there, lambda: trainings(there.ctx)) == expected
    assert outcome(there, lambda: train(there.ctx, staff, TODAY)) == expected
    # A name of a file tells nothing.
    assert paper_name(there.ctx, staff, "karta").endswith(".pdf")
