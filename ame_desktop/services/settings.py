"""The unit's settings: what holds on a day, and setting something from a day on."""

from datetime import date
from typing import Any

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ChangedSinceError, DomainError
from ame_desktop.domain.participant_files import HistoryRow
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.setting_checks import checked_value
from ame_desktop.domain.setting_sources import source_of
from ame_desktop.domain.unit_settings import (
    SettingName,
    SettingRow,
    StateChoice,
    setting_on,
    state_choices,
)
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import unit_settings as query
from ame_desktop.storage.queries.rollups import last_fixed_start
from ame_desktop.storage.queries.settings_history import settings_history
from ame_desktop.storage.repositories import unit_settings as repository
from ame_desktop.storage.unit_of_work import CONFLICT, UnitOfWork


def setting(ctx: Context, name: SettingName, day: date | None = None) -> SettingRow:
    """Return what holds on a day, today unless another is given."""
    with ctx.read() as reader:
        rows = query.settings(reader)
    return setting_on(rows, name, day or ctx.clock.today())


def number_setting(ctx: Context, name: SettingName, day: date | None = None) -> int:
    """Return the number that a setting holds on a day."""
    return int(setting(ctx, name, day).value["antal"])


def secrecy_text(ctx: Context, day: date | None = None) -> str:
    """Return the sentence about secrecy for every print and export. Source: RAG-34, RAG-35."""
    return str(setting(ctx, SettingName.SECRECY_TEXT, day).value["text"])


def attendance_choices(ctx: Context) -> tuple[StateChoice, ...]:
    """Return the states of attendance with the unit's own names and keys."""
    return state_choices(setting(ctx, SettingName.ATTENDANCE_STATES).value)


def setting_history(ctx: Context, name: SettingName) -> tuple[SettingRow, ...]:
    """Return what has held and will hold of a setting, the latest date first."""
    with ctx.read() as reader:
        rows = query.settings(reader)
    return tuple(sorted((r for r in rows if r.name is name), key=_date, reverse=True))


def set_setting(
    ctx: Context,
    name: SettingName,
    valid_from: date,
    value: dict[str, Any],
    source: str = "",
    seen: SettingRow | None = None,
) -> Result[None]:
    """Let a setting hold from a day on; what held before stays for earlier days.

    ``seen`` is what held today when the person began to change it. Where no ``source`` is named
    it is said that the unit itself chose it.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
        DomainError: the value does not add up, or would divide a year anew that has compilations
            which are fixed.
        ChangedSinceError: something else holds today than what the person saw.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    checked = checked_value(name, value)
    named = fitting_text(source, "Källan", 200, field="source")
    with ctx.write("settings.set", Topic.SETTINGS) as work:
        rows = query.settings(work.session.connection())
        if seen is not None and setting_on(rows, name, ctx.clock.today()) != seen:
            raise ChangedSinceError(CONFLICT)
        if name is SettingName.ROLLUP_ENDS:
            _keep_fixed_years(work, valid_from)
        told = source_of(name, valid_from, checked, named)
        repository.put_setting(work, SettingRow(name, valid_from, checked, told))
        return work.done(None, f"Ändrade inställningen {name.label}.")


def _keep_fixed_years(work: UnitOfWork, valid_from: date) -> None:
    """Refuse to divide a year anew once a compilation of it is fixed. Source: RAG-45."""
    fixed = last_fixed_start(work.session.connection())
    if fixed is not None and valid_from <= date(fixed.year, 1, 1):
        raise DomainError(
            f"År {fixed.year} har fastställda sammanställningar. "
            f"Låt indelningen gälla från 1 januari {fixed.year + 1}.",
            field="valid_from",
            rule="RAG-45",
        )


def changes_of_unit(ctx: Context) -> tuple[HistoryRow, ...]:
    """Return who changed settings, arenas, staff and catalogue, the latest first.

    Raises:
        NotPermittedError: only the chief and the administrator see it.
    """
    ctx.require(Area.UNIT, Level.READ)
    with ctx.read() as reader:
        return settings_history(reader)


def _date(row: SettingRow) -> date:
    return row.valid_from
