"""Signing plans: sent with hours to sign, signed, or withdrawn; nothing undoes any of it.

Source: OSB-59, TRE-17, TRE-23, TRE-24.
"""

from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.plan_days import sign_before, sign_day
from ame_desktop.domain.plan_rows import PlanItem
from ame_desktop.domain.plan_rules import (
    Signing,
    check_in_time,
    check_sending,
    check_signing,
    check_withdrawing,
    signers,
)
from ame_desktop.domain.plans import PlanParty, PlanState, SigningWay
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.plans.access import plan_to_write
from ame_desktop.services.plans.papers import keep_paper, paper_of
from ame_desktop.services.plans.writing import check_allowed
from ame_desktop.services.rule_switches import rules_off
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.models.plans import Plan, PlanSigner
from ame_desktop.storage.repositories import plans as repository
from ame_desktop.storage.unit_of_work import UnitOfWork


def send_plan(ctx: Context, plan_id: UUID, version: int) -> Result[None]:
    """Note that a plan has been sent to be signed digitally; from now on its texts stand.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the case is not the actor's own.
        DomainError: it lacks something, is sent or signed already, or a broken plan runs.
        ConflictError: somebody else has changed it since.
    """
    found = plan_to_write(ctx, plan_id)
    check_sending(found, _off(ctx))
    hours = number_setting(ctx, SettingName.PLAN_SIGN_HOURS)
    with ctx.write("plans.send", Topic.PLANNING) as work:
        row = work.get(Plan, plan_id, version)
        check_allowed(work, found.participant_id, found.kind, ctx.clock.today())
        row.state, row.sent_at, row.signing = PlanState.SENT, work.at, SigningWay.DIGITAL
        last = sign_before(work.at, hours)
        at = minute_text(last.hour * 60 + last.minute)
        return work.done(
            None,
            f"Planen är skickad. Den ska undertecknas senast {day_text(last.date())} {at}.",
            undoable=False,
        )


def sign_plan(ctx: Context, plan_id: UUID, version: int, signing: Signing) -> Result[None]:
    """Note the signatures; the plan holds in place of the one before, and its PDF is kept.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the case is not the actor's own.
        DomainError: it lacks something, a day is missing, the hours to sign have run out, or a
            broken plan runs.
        ConflictError: somebody else has changed it since.
    """
    found, off = plan_to_write(ctx, plan_id), _off(ctx)
    check_signing(found, signing, ctx.clock.today(), off)
    _check_time(ctx, found, signing, off)
    days = {party: signing.days.get(party) for party in signers(found, signing.way, off)}
    paper = paper_of(ctx, _as_signed(found, signing.way, days))
    with ctx.write("plans.sign", Topic.PLANNING) as work:
        row = work.get(Plan, plan_id, version)
        check_allowed(work, found.participant_id, found.kind, ctx.clock.today())
        for party, day in days.items():
            _signer(work, row, party).signed_on = day
        for other in repository.current_plans(work, row.participant_id, row.kind):
            other.state, other.ended_at = PlanState.REPLACED, work.at
        work.session.flush()
        row.stored_file_id = keep_paper(work, row.participant_id, paper)
        row.signing, row.state = signing.way, PlanState.SIGNED
        name = repository.given_name(work, row.participant_id)
        return work.done(
            None, f"{found.kind.label} för {name} är undertecknad och gäller.", undoable=False
        )


def withdraw_plan(ctx: Context, plan_id: UUID, version: int) -> Result[None]:
    """Take back a sent plan that was not signed in time; a new edition can be written.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the case is not the actor's own.
        DomainError: it does not wait for a signature.
        ConflictError: somebody else has changed it since.
    """
    found = plan_to_write(ctx, plan_id)
    check_withdrawing(found)
    with ctx.write("plans.withdraw", Topic.PLANNING) as work:
        row = work.get(Plan, plan_id, version)
        row.state, row.withdrawn_at = PlanState.WITHDRAWN, work.at
        return work.done(None, "Planen är återtagen. Skriv en ny utgåva.", undoable=False)


def _off(ctx: Context) -> frozenset[str]:
    with ctx.read() as reader:
        return rules_off(reader, ctx.clock.today())


def _check_time(ctx: Context, plan: PlanItem, signing: Signing, off: frozenset[str]) -> None:
    signed = signing.days.get(PlanParty.PERSON)
    if signing.way is SigningWay.PAPER or plan.sent_at is None or signed is None:
        return
    if "TRE-23" not in off:
        hours = number_setting(ctx, SettingName.PLAN_SIGN_HOURS)
        check_in_time(signed, sign_day(plan.sent_at, hours))


def _as_signed(plan: PlanItem, way: SigningWay, days: dict[PlanParty, date | None]) -> PlanItem:
    """Return the plan as it will be once it is signed, for its paper."""
    parties = tuple(
        replace(item, signed_on=days.get(item.party, item.signed_on)) for item in plan.parties
    )
    return replace(plan, parties=parties, signing=way, state=PlanState.SIGNED)


def _signer(work: UnitOfWork, row: Plan, party: PlanParty) -> PlanSigner:
    held = {item.party: item for item in repository.signers_of(work, row.id)}
    found = held.get(party)
    if found is None:
        found = PlanSigner(plan_id=row.id, participant_id=row.participant_id, party=party)
        work.add(found)
    return found
