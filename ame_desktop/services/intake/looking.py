"""What all questions about the way in share: how referrals become rows with their steps."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach, Role
from ame_desktop.domain.intake_rows import IntakeRow, StepMark
from ame_desktop.domain.intake_rules import Entry, IntakeDays, checklist
from ame_desktop.domain.names import listed_names
from ame_desktop.domain.next_steps import NextStepRow
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.unit_settings import SettingName, SettingRow, setting_on
from ame_desktop.services.context import Context
from ame_desktop.services.rule_switches import rules_off
from ame_desktop.storage.queries import intake as query
from ame_desktop.storage.queries import next_steps as next_query
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.intake import EntryColumns
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class IntakeTerms:
    """What the unit has set for the way in, today."""

    days: IntakeDays
    shown_from: date
    off: frozenset[str]


def terms(reader: Reader, today: date) -> IntakeTerms:
    """Return what the unit has set for the way in."""
    held = unit_settings.settings(reader)

    def number(name: SettingName) -> int:
        return int(_value(held, name, today))

    days = IntakeDays(
        number(SettingName.INTAKE_TALK_DAYS),
        number(SettingName.AF_CONTACT_DAYS),
        number(SettingName.INTERPRETER_DAYS),
    )
    since = today - timedelta(days=number(SettingName.INTAKE_SHOWN_DAYS))
    return IntakeTerms(days, since, rules_off(reader, today))


def _value(held: tuple[SettingRow, ...], name: SettingName, today: date) -> int:
    return int(setting_on(held, name, today).value["antal"])


def running(ctx: Context, reader: Reader) -> tuple[IntakeRow, ...]:
    """Return the ways in that the actor sees: the own, all for the chief, and the unassigned."""
    today = ctx.clock.today()
    held = terms(reader, today)
    visible = may_meet(ctx.actor.staff_id)
    found = query.entries(reader, visible, held.shown_from, today)
    return tuple(row for row in rows_of(ctx, reader, found, held) if sees(ctx, row))


def rows_of(
    ctx: Context, reader: Reader, found: tuple[EntryColumns, ...], held: IntakeTerms
) -> tuple[IntakeRow, ...]:
    """Return referrals with their steps. Five questions, however many there are."""
    people = [item.participant_id for item in found]
    marks = query.marks(reader, [item.referral_id for item in found])
    consents = query.consent_days(reader, people)
    sessions = query.session_days(reader, people)
    steps = next_query.next_steps(reader, may_meet(ctx.actor.staff_id))
    listed = listed_names({item.participant_id: item.name for item in found})
    return tuple(
        _row(
            ctx,
            item,
            listed[item.participant_id],
            _entry(item, consents, sessions, off=held.off),
            (marks.get(item.referral_id, ()), held.days, steps.get(item.participant_id)),
        )
        for item in found
    )


def _row(
    ctx: Context,
    item: EntryColumns,
    listed: str,
    entry: Entry,
    known: tuple[tuple[StepMark, ...], IntakeDays, NextStepRow | None],
) -> IntakeRow:
    marks, days, next_step = known
    mine = is_mine(ctx, item)
    return IntakeRow(
        item.participant_id,
        item.referral_id,
        item.version,
        listed,
        item.route,
        item.referred_by,
        item.received_on,
        item.owner_kind,
        item.owner_staff_id or item.placed_by_staff_id,
        item.staff,
        checklist(entry, marks, days),
        next_step,
        item.enrolled_from,
        item.returns,
        mine,
        ctx.allows(Area.PLANNING, Level.WRITE, own_case=mine),
    )


def _entry(
    item: EntryColumns,
    consents: dict[UUID, tuple[date, ...]],
    sessions: dict[UUID, tuple[date, ...]],
    *,
    off: frozenset[str],
) -> Entry:
    has_staff = bool(item.owner_staff_id or item.placed_by_staff_id)
    return Entry(
        item.route,
        item.received_on,
        has_staff=has_staff,
        language=item.language,
        consent_on=_since(consents.get(item.participant_id, ()), item.received_on),
        mapped_on=_since(sessions.get(item.participant_id, ()), item.received_on),
        off=off,
    )


def _since(days: tuple[date, ...], first: date) -> date | None:
    return next((day for day in days if day >= first), None)


def is_mine(ctx: Context, item: EntryColumns) -> bool:
    """Whether the case is the actor's own: as konsulent, or of STAR as its samordnare."""
    if ctx.actor.staff_id not in {item.owner_staff_id, item.placed_by_staff_id}:
        return False
    star = Role.STAR_COORDINATOR in ctx.actor.roles and item.route is ReferralRoute.STAR
    return Role.CONSULTANT in ctx.actor.roles or star


def sees(ctx: Context, row: IntakeRow) -> bool:
    """Whether a way in is shown to the actor: what nobody has yet waits before everybody's eyes."""
    if ctx.allows(Area.PLANNING, Level.READ, own_case=row.mine):
        return True
    return not row.is_assigned and ctx.reach(Area.IDENTITY, Level.READ) is Reach.ALL
