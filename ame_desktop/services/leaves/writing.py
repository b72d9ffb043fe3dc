"""Writing in long leaves, and reading them with the chief's decisions. Source: TRE-50 to TRE-59."""

from datetime import date, timedelta
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.leave_rows import LOOKED_BACK, LeaveFile, unapproved_days
from ame_desktop.domain.leaves import (
    CLOSE_STUDIES,
    NOT_APPROVED,
    LeaveDraft,
    LeaveMonths,
    checked_leave,
)
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.plans import LeaveKind
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import reaches, require_behind, require_participant
from ame_desktop.services.rule_switches import is_on
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.plans import LongLeave
from ame_desktop.storage.queries import leaves as query
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.store import Reader

_LOOKED_BACK = timedelta(days=LOOKED_BACK)


def leaves_of(ctx: Context, participant_id: UUID) -> LeaveFile:
    """Return a person's leaves and the chief's decisions; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person's planning.
    """
    standing = require_participant(ctx, participant_id, Area.PLANNING, Level.READ)
    with ctx.read() as reader:
        leaves = query.leaves(reader, participant_id)
        decided = query.decisions(reader, participant_id)
        today = ctx.clock.today()
        months = leave_months(reader, today)
        on = is_on(reader, "TRE-54", today)
        days = query.leave_days(reader, participant_id, today - _LOOKED_BACK) if on else ()
    ctx.note("leaves.read", LogKind.READ, participant_id, count=len(leaves) + len(decided))
    may_write = reaches(ctx, standing, Area.PLANNING, Level.WRITE)
    return LeaveFile(leaves, decided, months, may_write, unapproved_days(days, decided, leaves))


def add_leave(ctx: Context, participant_id: UUID, draft: LeaveDraft) -> Result[UUID]:
    """Write in a leave; studies with studiemedel say that the person is to be closed.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the case is not the actor's own.
        DomainError: an answer is missing, or the chief has not approved what needs it.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.WRITE)
    checked = _checked(ctx, participant_id, draft)
    with ctx.write("leaves.add", Topic.PLANNING) as work:
        person = work.get(Participant, participant_id)
        row = LongLeave(id=new_id(), participant_id=participant_id)
        _fill(row, checked)
        work.add(row)
        advice = f" {CLOSE_STUDIES}" if checked.csn else ""
        label = f"Skrev in {checked.kind.told} för {person.given_name}.{advice}"
        return work.done(row.id, label)


def change_leave(ctx: Context, leave_id: UUID, version: int, draft: LeaveDraft) -> Result[None]:
    """Change a leave; what it said before stays in the log.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: an answer is missing, or the chief has not approved what needs it.
        ChangedSinceError: it has been changed since.
    """
    person = require_behind(ctx, LongLeave, leave_id, Area.PLANNING, Level.WRITE)
    checked = _checked(ctx, person, draft)
    with ctx.write("leaves.change", Topic.PLANNING) as work:
        _fill(work.get(LongLeave, leave_id, version), checked)
        return work.done(None, f"Ändrade {checked.kind.told}.")


def remove_leave(ctx: Context, leave_id: UUID, version: int) -> Result[None]:
    """Take a leave away; undo brings it back.

    Raises:
        NotPermittedError: the case is not the actor's own.
        ChangedSinceError: it has been changed since.
    """
    require_behind(ctx, LongLeave, leave_id, Area.PLANNING, Level.WRITE)
    with ctx.write("leaves.remove", Topic.PLANNING) as work:
        row = work.get(LongLeave, leave_id, version)
        work.delete(row)
        return work.done(None, f"Tog bort {row.kind.told}.")


def leave_months(reader: Reader, today: date) -> LeaveMonths:
    """Return the months of a parental leave's clock, as the unit has set them."""
    held = unit_settings.settings(reader)

    def number(name: SettingName) -> int:
        return int(setting_on(held, name, today).value["antal"])

    return LeaveMonths(
        number(SettingName.PARENTAL_CERTIFICATE_MONTHS),
        number(SettingName.PARENTAL_PLAN_MONTHS),
        number(SettingName.PARENTAL_AGE_MONTHS),
        number(SettingName.PARENTAL_APPLY_MONTHS),
        number(SettingName.STUDIES_CHECK_MONTHS),
    )


def _checked(ctx: Context, participant_id: UUID, draft: LeaveDraft) -> LeaveDraft:
    today = ctx.clock.today()
    with ctx.read() as reader:
        months = leave_months(reader, today)
        checked = checked_leave(draft, today, months, tries_older=is_on(reader, "TRE-58", today))
        needs = checked.kind is LeaveKind.STUDIES and not checked.csn
        if (
            needs
            and is_on(reader, "TRE-52", today)
            and not query.approved_studies(reader, participant_id, checked.start)
        ):
            raise DomainError(NOT_APPROVED, field="csn", rule="TRE-52")
    return checked


def _fill(row: LongLeave, draft: LeaveDraft) -> None:
    row.kind, row.start, row.end = draft.kind, draft.start, draft.end
    row.child_born_on, row.information_on = draft.child_born_on, draft.information_on
    row.childcare_certificate_on = draft.childcare_certificate_on
    row.applied_on, row.csn = draft.applied_on, draft.csn
    row.called_on, row.note = draft.called_on, draft.note
    row.evaluated_on = draft.evaluated_on
