"""The cockpit of agreements, one agreement whole, and remarks on a draft while it is written."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.agreement_rows import (
    AgreementDraft,
    AgreementFile,
    AgreementRemark,
    AgreementRow,
)
from ame_desktop.domain.agreement_rules import overlap_remarks
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.calendar import last_day_of_year_from
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.unit_settings import SettingName, setting_on
from ame_desktop.services.agreements.rows import (
    Surroundings,
    figures_of,
    months_of,
    rows_of,
    surroundings,
)
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import agreements as query
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.approvals import has_open_case
from ame_desktop.storage.store import Reader

GONE = "Avtalet finns inte längre. Någon annan kan ha tagit bort det."


def cockpit(ctx: Context) -> tuple[AgreementRow, ...]:
    """Return every agreement, the first to end first, in a constant number of questions.

    Raises:
        NotPermittedError: the roles do not reach agreements.
    """
    ctx.require(Area.AGREEMENTS, Level.READ)
    with ctx.read() as reader:
        return tuple(row for row, _ in all_agreements(reader, ctx.clock.today()))


def all_agreements(reader: Reader, today: date) -> tuple[tuple[AgreementRow, AgreementDraft], ...]:
    """Return every agreement with its texts, for those whose right has been tried."""
    stored = query.agreements(reader)
    rows = rows_of(stored, _around(reader, today, None))
    return tuple((row, item.draft) for row, item in zip(rows, stored, strict=True))


def agreement(ctx: Context, agreement_id: UUID) -> AgreementFile:
    """Return an agreement with tasks, follow-ups, its months and the figures of last year.

    Raises:
        NotPermittedError: the roles do not reach agreements.
        NotFoundError: there is no such agreement.
    """
    ctx.require(Area.AGREEMENTS, Level.READ)
    with ctx.read() as reader:
        found = query.agreements(reader, query.one(agreement_id))
        if not found:
            raise NotFoundError(GONE)
        stored = found[0]
        where = query.of_customer(stored.row.customer_id)
        around = _around(reader, ctx.clock.today(), where)
        rows = {row.agreement_id: row for row in rows_of(query.agreements(reader, where), around)}
        row = rows[agreement_id]
        before = rows.get(stored.previous_id) if stored.previous_id else None
        return AgreementFile(
            row,
            stored.draft,
            query.agreed_tasks(reader, agreement_id),
            tuple(around.follow_ups.get(agreement_id, ())),
            months_of(row, around.worked.get(agreement_id, ())),
            figures_of(before, around) if before is not None else None,
            stored.signed_by_customer,
            stored.end_reason,
            has_open_case(reader, ApprovalKind.AGREEMENT, agreement_id),
        )


def remarks_on(
    ctx: Context, draft: AgreementDraft, agreement_id: UUID | None = None
) -> tuple[AgreementRemark, ...]:
    """Return what to know about a draft while it is written: agreements at the same time.

    Args:
        ctx: who writes.
        draft: what is written.
        agreement_id: the agreement that is changed; ``None`` for a new one.

    Raises:
        NotPermittedError: the roles do not reach agreements.
    """
    others = [row for row in cockpit(ctx) if row.customer_id == draft.customer_id]
    live = [row for row in others if row.state is not AgreementState.ENDED]
    if not live:
        return ()
    end = draft.end or last_day_of_year_from(draft.start)
    # Any of the counterpart's lines serves as a form: only its identity and its days are asked.
    asked = replace(
        live[0], agreement_id=agreement_id or new_id(), start=draft.start, end=end, ended_on=None
    )
    return tuple(overlap_remarks(asked, live))


def _around(reader: Reader, today: date, where: query.Condition | None) -> Surroundings:
    held = unit_settings.settings(reader)
    first = setting_on(held, SettingName.AGREEMENT_FIRST_DAYS, today)
    return surroundings(
        today,
        int(first.value["antal"]),
        query.worked_months(reader, where),
        query.follow_ups(reader, where),
    )
