"""The rules from other places: whether one holds on a day, and switching one off or on.

Every refusal and every reminder that rests on such a rule asks :func:`is_on` first. A reminder is
silent by itself once all rules of its timer are off.
"""

from datetime import date
from typing import Final

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ChangedSinceError, DomainError
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.rule_switches import (
    FOREIGN,
    SWITCHES,
    RuleSwitch,
    SwitchRow,
    SwitchState,
    holds,
    is_switched_on,
    state_on,
    switch_of,
)
from ame_desktop.domain.rule_switches import rules_off as off_by
from ame_desktop.domain.timers import TIMERS
from ame_desktop.services.context import Context
from ame_desktop.services.rule_sources import sources_of
from ame_desktop.storage.queries import rule_switches as query
from ame_desktop.storage.repositories.unit_settings import put_switch
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import CONFLICT

PRESET: Final = "Programmets förval"
"""What stands where nobody has decided anything yet."""
WHO_DECIDED: Final = "Skriv vem som har bestämt det, till exempel enhetschefen."


def is_on(reader: Reader, rule: str, day: date) -> bool:
    """Whether a rule holds on a day; inside a command, ask with ``work.session.connection()``.

    Raises:
        KeyError: the rule stands in no module of ``domain/rule_switches``.
    """
    return is_switched_on(query.states(reader), rule, day)


def rules_off(reader: Reader, day: date) -> frozenset[str]:
    """Return the rules that do not hold on a day. One question."""
    return off_by(query.states(reader), day)


def rule_list(ctx: Context) -> tuple[SwitchRow, ...]:
    """Return all rules that can be switched off, with what holds today.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
    """
    ctx.require(Area.UNIT, Level.READ)
    with ctx.read() as reader:
        states = query.states(reader)
    today = ctx.clock.today()
    return tuple(_row(states, switch, today) for switch in sorted(SWITCHES, key=_number))


def switch_effect(ctx: Context, rule: str, on: bool, day: date) -> str:
    """Return what would change from a day on, in sentences.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    with ctx.read() as reader:
        off = rules_off(reader, day)
    if (rule not in off) == on:
        return f"Inget ändras: regeln är redan {_word(on)} {day.isoformat()}."
    after = off - {rule} if on else off | {rule}
    found = [f"Regeln {rule} är {_word(on)} från {day.isoformat()}."]
    for timer in TIMERS:
        if rule in timer.rules and holds(timer.own_rules, off) != holds(timer.own_rules, after):
            does = "börjar" if on else "slutar"
            found.append(f"Att göra {does} påminna om {timer.kind.label.lower()}.")
        elif rule in timer.rules:
            found.append(f"{timer.kind.label} påminns som förut.")
    return " ".join(found)


def set_rule(
    ctx: Context, rule: str, on: bool, valid_from: date, source: str, seen: SwitchRow
) -> Result[None]:
    """Let a rule hold, or not, from a day on; what held before stays for earlier days.

    ``seen`` is what held when the person began to change it.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
        DomainError: nobody is named who has decided so, or the name is too long.
        ChangedSinceError: something else holds than what the person saw.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    switch = switch_of(rule)
    named = fitting_text(source, "Källan", 200, field="source")
    if named in {"", PRESET}:
        raise DomainError(WHO_DECIDED, field="source")
    with ctx.write("settings.rule", Topic.SETTINGS) as work:
        states = query.states(work.session.connection())
        if _row(states, switch, ctx.clock.today()) != seen:
            raise ChangedSinceError(CONFLICT)
        put_switch(work, SwitchState(rule, valid_from, on, named))
        return work.done(None, f"Regeln {rule} är {_word(on)} från {valid_from.isoformat()}.")


def _row(states: tuple[SwitchState, ...], switch: RuleSwitch, today: date) -> SwitchRow:
    state = state_on(states, switch.rule, today)
    later = (item for item in states if item.rule == switch.rule and item.valid_from > today)
    return SwitchRow(
        switch,
        "; ".join(sources_of((switch.rule,))),
        switch.on if state is None else state.on,
        None if state is None else state.valid_from,
        PRESET if state is None else state.source,
        min(later, key=lambda item: item.valid_from, default=None),
        tuple(timer.kind.label for timer in TIMERS if switch.rule in timer.rules),
    )


def _number(switch: RuleSwitch) -> tuple[int, int]:
    document, _, number = switch.rule.partition("-")
    return FOREIGN.index(document), int(number)


def _word(on: bool) -> str:
    return "på" if on else "av"
