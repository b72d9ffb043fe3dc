"""What a change of a dated setting would do, said before it is stored."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.attendance_rules import needs_certificate
from ame_desktop.domain.setting_checks import checked_value
from ame_desktop.domain.setting_consequences import CONSEQUENCES
from ame_desktop.domain.unit_settings import SettingName, SettingRow, setting_on
from ame_desktop.services.context import Context
from ame_desktop.services.exports.lists import LISTS
from ame_desktop.services.follow_up_due import due_rows
from ame_desktop.services.subsidies.apply_effect import apply_days_effect
from ame_desktop.storage.queries import setting_effects as query
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.queries.visibility import may_meet


@dataclass(frozen=True)
class _Change:
    """A setting as it is, as it would be, and the unit's own rows of it."""

    name: SettingName
    day: date
    before: dict[str, Any]
    after: dict[str, Any]
    rows: tuple[SettingRow, ...]

    @property
    def numbers(self) -> tuple[int, int]:
        """The number before and after."""
        return int(self.before["antal"]), int(self.after["antal"])


def setting_effect(ctx: Context, name: SettingName, day: date, value: dict[str, Any]) -> str:
    """Return what would change from a day on, and whom it touches, in sentences.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
        DomainError: the value does not add up.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    with ctx.read() as reader:
        rows = tuple(row for row in unit_settings.settings(reader) if row.name is name)
    before = setting_on(rows, name, day)
    change = _Change(name, day, before.value, checked_value(name, value), rows)
    if change.before == change.after:
        return f"Inget ändras: det här gäller redan {day.isoformat()}."
    sentences = {
        SettingName.SICK_NOTE_DAYS: _sick_notes,
        SettingName.CORRECTION_DAYS: _corrections,
        SettingName.SECRECY_TEXT: _secrecy,
        SettingName.SUBSIDY_APPLY_DAYS: _apply_days,
        SettingName.FOLLOW_UP_MONTHS: _follow_ups,
    }
    say = sentences.get(name)
    fixed = CONSEQUENCES.get(name)
    told = say(ctx, change) if say is not None else filter(None, (fixed,))
    return " ".join([_span(change), *told])


def _span(change: _Change) -> str:
    text = f"Gäller från {change.day.isoformat()}"
    later = [row.valid_from for row in change.rows if row.valid_from > change.day]
    if later:
        until = min(later) - timedelta(days=1)
        text += f" till och med {until.isoformat()}, då något annat redan är bestämt"
    return f"{text}."


def _sick_notes(ctx: Context, change: _Change) -> Iterable[str]:
    before, after = change.numbers
    today = ctx.clock.today()
    days = f"dag {after + 1} i stället för dag {before + 1}"
    if change.day > today:
        return (f"Då kommer påminnelsen om läkarintyg {days}. Ingen berörs i dag.",)
    with ctx.read() as reader:
        sick = query.sick_day_numbers(reader, may_meet(ctx.actor.staff_id), today)
    if not sick:
        return (f"Påminnelsen om läkarintyg kommer {days}. Ingen är sjuk i dag.",)
    told = sum(needs_certificate(n, after) != needs_certificate(n, before) for n in sick)
    now = "får den redan i dag" if after < before else "får den inte längre i dag"
    tail = f" {_people(told)} {now}." if told else ""
    return (f"{_people(len(sick))} sjuk{_many(sick)} i dag får påminnelsen {days}.{tail}",)


def _corrections(ctx: Context, change: _Change) -> Iterable[str]:
    before, after = change.numbers
    today = ctx.clock.today()
    rule = f"Rättning av de dagarna ska förklaras efter {after} dagar i stället för {before}."
    first = max(today - timedelta(days=max(before, after)), change.day)
    last = today - timedelta(days=min(before, after) + 1)
    with ctx.read() as reader:
        count = query.marked_between(reader, may_meet(ctx.actor.staff_id), first, last)
    marks = "1 markering" if count == 1 else f"{count} markeringar"
    how = "utan att förklara" if after > before else "bara med en förklaring"
    touched = f"I dag går {marks} att rätta {how}." if count else "Ingen markering berörs i dag."
    return rule, touched


def _secrecy(ctx: Context, change: _Change) -> Iterable[str]:
    del ctx, change
    lists = f"de {len(LISTS)} listorna under Rapporter"
    return (
        f"Texten skrivs på dagbladet, på närvaron till Excel och på {lists}.",
        "Det som redan är utskrivet ändras inte.",
    )


def _apply_days(ctx: Context, change: _Change) -> Iterable[str]:
    return (apply_days_effect(ctx, *change.numbers),)


def _follow_ups(ctx: Context, change: _Change) -> Iterable[str]:
    before, after = change.numbers
    today = ctx.clock.today()
    often = f"Uppföljning ska hållas efter {_months(after)} i stället för {_months(before)}."
    if change.day > today:
        return often, "Ingen berörs i dag."
    visible = may_meet(ctx.actor.staff_id)
    with ctx.read() as reader:
        late, was = (
            sum(row.is_late(today) for row in due_rows(reader, visible, today, months))
            for months in (after, before)
        )
    return often, f"I dag blir {late} uppföljningar försenade i stället för {was}."


def _months(count: int) -> str:
    return "1 månad" if count == 1 else f"{count} månader"


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} personer"


def _many(people: Iterable[object]) -> str:
    return "a" if len(tuple(people)) > 1 else ""
