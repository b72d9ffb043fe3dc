"""The rules from other places that the unit may switch off, one by one, from a day on.

Ragunda's own guideline and national law always hold. The method of Osby, Trelleborg's guideline,
Arbetsförmedlingen's report and the jobbspår are good practice from elsewhere: each rule of theirs
that the program acts on stands here, in a module for each room, with what it does in words.
"""

from collections.abc import Iterable
from datetime import date

from ame_desktop.domain.rule_switches.broken_plans import BREAK_SWITCHES
from ame_desktop.domain.rule_switches.certificates import CERTIFICATE_SWITCHES
from ame_desktop.domain.rule_switches.intake import INTAKE_SWITCHES
from ame_desktop.domain.rule_switches.job_tracks import TRACK_SWITCHES
from ame_desktop.domain.rule_switches.kinds import (
    FOREIGN,
    RuleSwitch,
    SwitchRow,
    SwitchState,
    is_foreign,
    state_on,
)
from ame_desktop.domain.rule_switches.mapping import MAPPING_SWITCHES
from ame_desktop.domain.rule_switches.matching import MATCHING_SWITCHES
from ame_desktop.domain.rule_switches.plans import PLAN_SWITCHES
from ame_desktop.domain.rule_switches.unit import UNIT_SWITCHES

SWITCHES: tuple[RuleSwitch, ...] = (
    *UNIT_SWITCHES,
    *MAPPING_SWITCHES,
    *MATCHING_SWITCHES,
    *INTAKE_SWITCHES,
    *BREAK_SWITCHES,
    *CERTIFICATE_SWITCHES,
    *TRACK_SWITCHES,
    *PLAN_SWITCHES,
)
"""All rules that can be switched off: each room gives its own, in a module beside this one."""
_BY_RULE = {switch.rule: switch for switch in SWITCHES}

__all__ = [
    "FOREIGN",
    "SWITCHES",
    "RuleSwitch",
    "SwitchRow",
    "SwitchState",
    "holds",
    "is_foreign",
    "is_switched_on",
    "rules_off",
    "state_on",
    "switch_of",
]


def switch_of(rule: str) -> RuleSwitch:
    """Return what can be switched off.

    Raises:
        KeyError: the program does not act on such a rule, or it always holds.
    """
    return _BY_RULE[rule]


def is_switched_on(states: Iterable[SwitchState], rule: str, day: date) -> bool:
    """Whether a rule holds on a day, by what the unit has decided.

    Raises:
        KeyError: the program does not act on such a rule, or it always holds.
    """
    state = state_on(states, rule, day)
    return switch_of(rule).on if state is None else state.on


def rules_off(states: Iterable[SwitchState], day: date) -> frozenset[str]:
    """Return the rules that do not hold on a day."""
    decided = tuple(states)
    return frozenset(rule for rule in _BY_RULE if not is_switched_on(decided, rule, day))


def holds(rules: tuple[str, ...], off: frozenset[str]) -> bool:
    """Whether something still has a rule behind it: it has none once all that count are off.

    A rule of another place counts only where it can be switched off; the rest explain.
    """
    counted = [rule for rule in rules if rule in _BY_RULE or not is_foreign(rule)]
    return not counted or any(rule not in off for rule in counted)
