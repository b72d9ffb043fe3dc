"""What another number of days to apply again would do, said before it is set."""

from dataclasses import replace

from ame_desktop.services.context import Context
from ame_desktop.services.subsidies.rows import Known, known, rows_of
from ame_desktop.storage.queries.visibility import may_meet


def apply_days_effect(ctx: Context, before: int, after: int) -> str:
    """Return how many supports should be applied for by today, before and after."""
    with ctx.read() as reader:
        found = known(reader, may_meet(ctx.actor.staff_id), ctx.clock.today())
    was, becomes = _due(found, before), _due(found, after)
    return (
        f"Ett stöd ska då sökas igen senast {after} dagar före slutet i stället för {before}. "
        f"I dag ska {becomes} stöd redan vara sökta i stället för {was}."
    )


def _due(found: Known, days: int) -> int:
    rows = rows_of(replace(found, apply_days=days))
    return sum(row.apply_by is not None and row.apply_by <= found.today for row in rows)
