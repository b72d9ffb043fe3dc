"""What somebody has signed, or is asked to sign, stands: whichever way a change comes.

That a row is done is noted afterwards, and so is where the plan goes next. Source: OSB-59, TRE-23.
"""

from typing import Any, Final

from sqlalchemy import Connection, event, select
from sqlalchemy.orm import Mapper
from sqlalchemy.orm.attributes import get_history

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plan_steps import PLAN_STEPS, SETTLED_PLANS, SIGNED_KINDS
from ame_desktop.domain.plans import PlanState
from ame_desktop.storage.models.plans import Plan, PlanRow, PlanSection, PlanSigner

SEALED: Final = "Planen är skickad eller undertecknad och kan inte ändras. Skriv en ny utgåva."
UNSEALED: Final = frozenset({PlanState.DRAFT, PlanState.NOTED})
"""The states of plans that nobody has signed, or is asked to."""
UNSIGNED: Final = frozenset(PlanState) - SETTLED_PLANS
"""The states in which signatures are noted."""
AFTERWARDS: Final = frozenset(
    {
        "state",
        "version",
        "sent_at",
        "withdrawn_at",
        "ended_at",
        "last_contact_on",
        "extended_to",
        "told_chief_at",
    }
)
"""What happens to a signed plan without any change of what it says."""
SIGNED_NOW: Final = frozenset({"signing", "stored_file_id"})
"""What is written as a plan is signed."""
ROW_AFTERWARDS: Final = frozenset({"done_on", "version"})


def _keep_plan(mapper: Mapper[Any], _connection: Connection, row: Plan) -> None:
    before, changed = _before(row), _changed(mapper, row) - AFTERWARDS
    if row.kind not in SIGNED_KINDS:
        return
    if before is PlanState.SENT and row.state is PlanState.SIGNED:
        changed -= SIGNED_NOW
    step = row.state is before or (before, row.state) in PLAN_STEPS
    if before not in UNSEALED and (changed or not step):
        raise DomainError(SEALED)


def _keep_deleted(_mapper: Mapper[Any], _connection: Connection, row: Plan) -> None:
    if row.kind in SIGNED_KINDS and _before(row) not in UNSEALED:
        raise DomainError(SEALED)


def _keep_text(_mapper: Mapper[Any], connection: Connection, row: PlanSection) -> None:
    _check(connection, row, UNSEALED)


def _keep_signer(_mapper: Mapper[Any], connection: Connection, row: PlanSigner) -> None:
    _check(connection, row, UNSIGNED)


def _keep_row(_mapper: Mapper[Any], connection: Connection, row: PlanRow) -> None:
    _check(connection, row, UNSEALED)


def _keep_changed_row(mapper: Mapper[Any], connection: Connection, row: PlanRow) -> None:
    if _changed(mapper, row) - ROW_AFTERWARDS:
        _check(connection, row, UNSEALED)


def _check(
    connection: Connection,
    row: PlanSection | PlanRow | PlanSigner,
    states: frozenset[PlanState],
) -> None:
    # Held until the end of the transaction, so that nobody signs the plan meanwhile.
    question = select(Plan.state).where(Plan.id == row.plan_id, Plan.kind.in_(SIGNED_KINDS))
    state = connection.execute(question.with_for_update()).scalar()
    if state is not None and state not in states:
        raise DomainError(SEALED)


def _changed(mapper: Mapper[Any], row: Any) -> set[str]:
    keys = (attribute.key for attribute in mapper.column_attrs)
    return {key for key in keys if get_history(row, key).has_changes()}


def _before(row: Plan) -> PlanState:
    removed = get_history(row, "state").deleted
    state: PlanState = removed[0] if removed else row.state
    return state


event.listen(Plan, "before_update", _keep_plan)
event.listen(Plan, "before_delete", _keep_deleted)
for _change in ("before_insert", "before_update", "before_delete"):
    event.listen(PlanSection, _change, _keep_text)
    event.listen(PlanSigner, _change, _keep_signer)
for _change in ("before_insert", "before_delete"):
    event.listen(PlanRow, _change, _keep_row)
event.listen(PlanRow, "before_update", _keep_changed_row)
