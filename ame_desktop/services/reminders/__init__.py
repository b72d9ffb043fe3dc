"""What waits for the one who is logged in, from every room, and how many things on each screen."""

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.reminders import TodoGroup, TodoKind, TodoRow, in_order
from ame_desktop.domain.rule_switches import holds
from ame_desktop.domain.timers import TIMERS, TimerRow, timer_of
from ame_desktop.domain.unit_settings import SettingRow, setting_on
from ame_desktop.services.context import Context
from ame_desktop.services.reminders.scene import look
from ame_desktop.services.reminders.sources import SOURCES
from ame_desktop.services.rule_sources import sources_of
from ame_desktop.services.rule_switches import rules_off
from ame_desktop.storage.queries import unit_settings

REMINDERS = "reminders"
COUNTED = (
    "attendance",
    "intake",
    "approvals",
    REMINDERS,
    "placements",
    "subsidies",
    "final_documents",
    "agreements",
    "job_tracks",
)
"""The screens whose things are counted in the rail."""
_NEAR = frozenset({TodoGroup.LATE, TodoGroup.TODAY, TodoGroup.WEEK})
_NOW = frozenset({TodoGroup.LATE, TodoGroup.TODAY})


def todo(ctx: Context) -> tuple[TodoRow, ...]:
    """Return what waits, late things first; those of others too, which are not ``mine``; logged.

    Only what the person's roles and cases reach is in it, in a constant number of questions.

    Raises:
        NotPermittedError: the roles reach nothing about anybody.
    """
    ctx.require_some(Area.IDENTITY, Level.READ)
    rows = _rows(ctx)
    ctx.note("reminders.read", LogKind.READ, count=len(rows))
    return rows


def counts(ctx: Context) -> dict[str, int]:
    """Return how many things wait for the person on each screen, for the rail.

    *Att göra* counts what is late or for today, the other screens also the coming week.
    """
    if ctx.reach(Area.IDENTITY, Level.READ) is Reach.NONE:
        return {}
    today = ctx.clock.today()
    found = dict.fromkeys(COUNTED, 0)
    for row in _rows(ctx):
        if not row.mine:
            continue
        group = row.group(today)
        if group in _NOW:
            found[REMINDERS] += 1
        if group in _NEAR and row.page_id in found and row.page_id != REMINDERS:
            found[row.page_id] += 1
    return found


def timers(ctx: Context) -> tuple[TimerRow, ...]:
    """Return all timers with what holds today and where they come from."""
    with ctx.read() as reader:
        held = unit_settings.settings(reader)
        off = rules_off(reader, ctx.clock.today())
    return tuple(_timer(ctx, timer.kind, held, off) for timer in TIMERS)


def why(ctx: Context, kind: TodoKind) -> TimerRow:
    """Return why something is reminded of: the timer, its rules, and what is set."""
    with ctx.read() as reader:
        held = unit_settings.settings(reader)
        off = rules_off(reader, ctx.clock.today())
    return _timer(ctx, kind, held, off)


def _timer(
    ctx: Context, kind: TodoKind, held: tuple[SettingRow, ...], off: frozenset[str]
) -> TimerRow:
    timer = timer_of(kind)
    sources = sources_of(timer.rules)
    on = holds(timer.own_rules, off)
    if timer.setting is None:
        return TimerRow(timer, "", None, sources, on)
    row = setting_on(held, timer.setting, ctx.clock.today())
    number = int(row.value["antal"])
    return TimerRow(timer, timer.counted(number), row.valid_from, sources, on)


def _rows(ctx: Context) -> tuple[TodoRow, ...]:
    with ctx.read() as reader:
        scene = look(ctx, reader)
        off = rules_off(reader, scene.today)
        rows = [
            row
            for source in SOURCES
            if ctx.reach(source.area, Level.READ) is not Reach.NONE
            for row in source.rows(scene)
            if holds(timer_of(row.kind).own_rules, off)
        ]
    return in_order(tuple(rows))
