"""Plans written, changed, sent, signed, withdrawn and written anew."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from ame_desktop.domain.access import Role
from ame_desktop.domain.broken_plans import BreakDraft, BreakNote
from ame_desktop.domain.errors import ChangedSinceError, ConflictError, DomainError
from ame_desktop.domain.plan_rows import PlanRowDraft
from ame_desktop.domain.plan_rules import Signing
from ame_desktop.domain.plans import PlanKind, PlanParty, PlanRowKind, PlanState, SigningWay
from ame_desktop.services.plans.breaking import break_plan, broken_plans, lift
from ame_desktop.services.plans.editions import new_edition
from ame_desktop.services.plans.papers import plan_pdf
from ame_desktop.services.plans.reading import plans_of
from ame_desktop.services.plans.signing import send_plan, sign_plan, withdraw_plan
from ame_desktop.services.plans.writing import add_plan, change_plan, mark_row, remove_plan
from ame_desktop.services.undo import undo
from ame_desktop.storage.errors import DamagedError
from ame_desktop.storage.models.plans import PlanSection
from tests.support.pdf_text import pdf_text
from tests.support.plan_drafts import (
    AF,
    INDIVIDUAL,
    LABOUR,
    TODAY,
    on_paper,
    own_case,
    read,
    signed,
    written,
)
from tests.support.units import Unit


def test_a_plan_is_written_changed_sent_and_signed_in_time(any_unit: Unit) -> None:
    ctx = any_unit.chief
    ali = own_case(any_unit, ctx)
    plan = written(ctx, ali, PlanKind.LABOUR)
    assert (plan.state, plan.edition, plan.texts) == (PlanState.DRAFT, 1, LABOUR.texts)
    kept, gone = plan.rows
    rows = (
        PlanRowDraft(kept.kind, "Söka arbete brett", kept.quantity, row_id=kept.row_id),
        PlanRowDraft(PlanRowKind.ACTIVITY, "Praktik", responsible="Anna Berg"),
    )
    change_plan(ctx, plan.plan_id, plan.version, replace(LABOUR, rows=rows))
    plan = read(ctx, ali, plan.plan_id)
    assert [row.text for row in plan.rows] == ["Söka arbete brett", "Praktik"]
    assert plan.rows[0].row_id == kept.row_id
    assert gone.row_id not in {row.row_id for row in plan.rows}
    assert plan.rows[1].responsible_id == ctx.actor.staff_id
    sent = send_plan(ctx, plan.plan_id, plan.version)
    assert "senast ons 25 nov" in sent.changes.label
    any_unit.clock.move(timedelta(hours=48))
    digital = Signing(SigningWay.DIGITAL, {PlanParty.PERSON: date(2026, 11, 25)})
    sign_plan(ctx, plan.plan_id, plan.version + 1, digital)
    plan = read(ctx, ali, plan.plan_id)
    assert (plan.state, plan.signing, plan.sealed) == (
        PlanState.SIGNED,
        SigningWay.DIGITAL,
        True,
    )


def test_a_plan_that_was_not_signed_in_time_is_withdrawn_and_written_anew(any_unit: Unit) -> None:
    ctx = any_unit.chief
    ali = own_case(any_unit, ctx)
    plan = written(ctx, ali, PlanKind.LABOUR)
    send_plan(ctx, plan.plan_id, plan.version)
    any_unit.clock.move(timedelta(days=3))
    late = Signing(SigningWay.DIGITAL, {PlanParty.PERSON: date(2026, 11, 26)})
    with pytest.raises(DomainError, match="gick ut 25 november 2026"):
        sign_plan(ctx, plan.plan_id, plan.version + 1, late)
    withdraw_plan(ctx, plan.plan_id, plan.version + 1)
    key = new_edition(ctx, plan.plan_id).value
    new = read(ctx, ali, key)
    assert (new.edition, new.state, new.previous_id) == (2, PlanState.DRAFT, plan.plan_id)
    assert new.texts == LABOUR.texts
    assert new.deep_follow_up_on is None


def test_one_plan_of_a_kind_holds_and_one_is_written_at_a_time(any_unit: Unit) -> None:
    ctx = any_unit.chief
    ali = own_case(any_unit, ctx)
    first = signed(ctx, ali, PlanKind.INDIVIDUAL)
    mark_row(ctx, first.rows[0].row_id, first.rows[0].version, TODAY)
    key = new_edition(ctx, first.plan_id).value
    with pytest.raises(ConflictError, match="redan ett utkast"):
        add_plan(ctx, ali, PlanKind.INDIVIDUAL, INDIVIDUAL)
    second = read(ctx, ali, key)
    assert [row.text for row in second.rows] == ["Ordna plats i skolköket"]
    whole = replace(INDIVIDUAL, texts={"goal": "Jag vill bli kock."})
    change_plan(ctx, key, second.version, whole)
    sign_plan(ctx, key, read(ctx, ali, key).version, on_paper())
    file = plans_of(ctx, ali)
    current = file.current(PlanKind.INDIVIDUAL)
    assert current is not None
    assert current.plan_id == key
    assert read(ctx, ali, first.plan_id).state is PlanState.REPLACED
    assert file.open_plan(PlanKind.INDIVIDUAL) is None


def test_nothing_changes_what_was_signed_not_even_undo(any_unit: Unit) -> None:
    ctx = any_unit.chief
    ali = own_case(any_unit, ctx)
    plan = written(ctx, ali, PlanKind.INDIVIDUAL)
    changed = change_plan(
        ctx, plan.plan_id, plan.version, replace(INDIVIDUAL, texts={"goal": "Ett annat mål."})
    )
    plan = read(ctx, ali, plan.plan_id)
    result = sign_plan(ctx, plan.plan_id, plan.version, on_paper())
    assert not result.changes.rows
    kept = plan_pdf(ctx, plan.plan_id)
    plan = read(ctx, ali, plan.plan_id)
    with pytest.raises(DomainError, match="ny utgåva"):
        change_plan(ctx, plan.plan_id, plan.version, INDIVIDUAL)
    with pytest.raises(DomainError):
        undo(ctx, changed.changes)
    with pytest.raises(DomainError, match="Bara ett utkast"):
        remove_plan(ctx, plan.plan_id, plan.version)
    with pytest.raises(DomainError, match="kan inte ändras"), ctx.write("test.hack") as work:
        work.add(
            PlanSection(plan_id=plan.plan_id, participant_id=ali, key="follow_up", text="Nytt")
        )
        work.done(None, "")
    any_unit.clock.move(timedelta(days=30))
    assert plan_pdf(ctx, plan.plan_id) == kept
    assert "Ett annat mål." in pdf_text(kept)
    row = plan.rows[1]
    done = mark_row(ctx, row.row_id, row.version, TODAY)
    assert read(ctx, ali, plan.plan_id).rows[1].done_on == TODAY
    undo(ctx, done.changes)
    assert read(ctx, ali, plan.plan_id).rows[1].done_on is None


def test_a_draft_is_taken_away_and_comes_back_whole(any_unit: Unit) -> None:
    ctx = any_unit.chief
    ali = own_case(any_unit, ctx)
    plan = written(ctx, ali, PlanKind.INDIVIDUAL)
    removed = remove_plan(ctx, plan.plan_id, plan.version)
    assert plans_of(ctx, ali).plans == ()
    undo(ctx, removed.changes)
    assert read(ctx, ali, plan.plan_id).texts == INDIVIDUAL.texts


def test_whoever_saves_last_is_told(unit: Unit) -> None:
    ctx = unit.chief
    ali = own_case(unit, ctx)
    plan = written(ctx, ali, PlanKind.LABOUR)
    change_plan(ctx, plan.plan_id, plan.version, replace(LABOUR, rows=LABOUR.rows[:1]))
    for act in (send_plan, remove_plan):
        with pytest.raises(ChangedSinceError):
            act(ctx, plan.plan_id, plan.version)
    with pytest.raises(ChangedSinceError):
        sign_plan(ctx, plan.plan_id, plan.version, on_paper())


def test_afs_plan_is_waited_for_noted_and_renewed(any_unit: Unit) -> None:
    ctx = any_unit.chief
    ali = own_case(any_unit, ctx)
    waiting = replace(AF, made_on=None, texts={}, rows=())
    plan = written(ctx, ali, PlanKind.AF, waiting)
    assert (plan.state, plan.is_made) == (PlanState.DRAFT, False)
    change_plan(ctx, plan.plan_id, plan.version, AF)
    plan = read(ctx, ali, plan.plan_id)
    assert (plan.state, plan.made_on, plan.renewed_on) == (
        PlanState.NOTED,
        date(2026, 10, 20),
        None,
    )
    key = new_edition(ctx, plan.plan_id).value
    renewed = read(ctx, ali, key)
    assert renewed.registered_on == date(2026, 10, 1)
    change_plan(ctx, key, renewed.version, replace(AF, made_on=TODAY))
    renewed = read(ctx, ali, key)
    assert (renewed.state, renewed.renewed_on) == (PlanState.NOTED, TODAY)
    assert read(ctx, ali, plan.plan_id).state is PlanState.REPLACED


def test_no_new_plan_while_a_broken_one_runs_but_afs_is_noted(any_unit: Unit) -> None:
    ctx = any_unit.chief
    ali = own_case(any_unit, ctx)
    plan = signed(ctx, ali, PlanKind.LABOUR)
    draft = BreakDraft(TODAY, 9 * 60, dict.fromkeys(BreakNote, "Kom inte."))
    break_plan(ctx, ali, draft, plan.plan_id, plan.version)
    for kind in (PlanKind.LABOUR, PlanKind.INDIVIDUAL):
        with pytest.raises(DomainError, match="minst lika bra"):
            add_plan(ctx, ali, kind, LABOUR)
    with pytest.raises(DomainError, match="minst lika bra"):
        new_edition(ctx, plan.plan_id)
    written(ctx, ali, PlanKind.AF)
    (broken,) = broken_plans(ctx, ali)
    lift(ctx, broken.plan_id, broken.version, "Praktik i kök.")
    new = read(ctx, ali, new_edition(ctx, plan.plan_id).value)
    assert (new.edition, new.previous_id) == (2, plan.plan_id)


def test_a_break_by_mistake_is_undone_and_the_signed_plan_holds_again(any_unit: Unit) -> None:
    ctx = any_unit.chief
    ali = own_case(any_unit, ctx)
    plan = signed(ctx, ali, PlanKind.LABOUR)
    draft = BreakDraft(TODAY, 9 * 60, dict.fromkeys(BreakNote, "Kom inte."))
    broken = break_plan(ctx, ali, draft, plan.plan_id, plan.version)
    assert read(ctx, ali, plan.plan_id).state is PlanState.BROKEN
    undo(ctx, broken.changes)
    assert read(ctx, ali, plan.plan_id).state is PlanState.SIGNED


def test_a_changed_paper_of_a_signed_plan_is_handed_out_to_nobody(any_unit: Unit) -> None:
    lena = any_unit.as_role(Role.CONSULTANT)
    plan = signed(lena, own_case(any_unit, lena), PlanKind.INDIVIDUAL)
    with any_unit.chief.write("test.harm") as work:
        work.session.execute(text("UPDATE stored_file SET sha256 = 'annan'"))
        work.done(None, "")
    with pytest.raises(DamagedError, match="Planen går inte att lita på"):
        plan_pdf(lena, plan.plan_id)


def test_a_row_that_is_done_is_not_told_outside_the_file(unit: Unit) -> None:
    lena = unit.as_role(Role.CONSULTANT)
    row = signed(lena, own_case(unit, lena), PlanKind.INDIVIDUAL).rows[0]
    assert mark_row(lena, row.row_id, row.version, TODAY).changes.label == "Raden i planen är klar."
