"""What holds for *gallring* at the unit, and who is due by it."""

from datetime import date

from ame_desktop.domain.retention import Candidate, Standing, candidates
from ame_desktop.domain.retention_terms import RetentionTerms, parse_days
from ame_desktop.domain.unit_settings import SettingName, SettingRow, setting_on
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import retention as query
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.store import Reader


def retention_terms(reader: Reader, day: date) -> RetentionTerms:
    """Return how long a file is kept as of a day, and who is kept as a sample. Source: NAT-37."""
    held = unit_settings.settings(reader)
    years = setting_on(held, SettingName.RETENTION_YEARS, day)
    return RetentionTerms(
        int(years.value["antal"]),
        frozenset(parse_days(_text(setting_on(held, SettingName.RETENTION_SAMPLE, day)))),
        _text(setting_on(held, SettingName.RETENTION_PLAN, day)),
        years.source,
    )


def due_today(ctx: Context, reader: Reader) -> tuple[Candidate, ...]:
    """Return everybody whose time is up today and who stands in no open proposal."""
    today = ctx.clock.today()
    waiting = query.in_open_erasure(reader)
    found = candidates(query.standings(reader, today), retention_terms(reader, today), today)
    return tuple(each for each in found if each.participant_id not in waiting)


def standings_now(ctx: Context, reader: Reader) -> dict[object, Standing]:
    """Return how everybody stands today, by identity."""
    return {each.participant_id: each for each in query.standings(reader, ctx.clock.today())}


def _text(row: SettingRow) -> str:
    return str(row.value["text"])
