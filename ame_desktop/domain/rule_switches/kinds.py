"""What a rule that can be switched off is, and what holds of it on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

FOREIGN = ("OSB", "TRE", "AFR", "JSP")
"""The documents of other places; what is not from one of them always holds."""


@dataclass(frozen=True)
class RuleSwitch:
    """A rule that the unit may do without.

    Args:
        rule: its number in the catalogue.
        does: what the program does because of it, in words.
        on: whether it holds until the unit has decided.
    """

    rule: str
    does: str
    on: bool = True


@dataclass(frozen=True)
class SwitchState:
    """That a rule holds, or does not, from a day on, with who decided so."""

    rule: str
    valid_from: date
    on: bool
    source: str


@dataclass(frozen=True)
class SwitchRow:
    """A rule as the list shows it: where it stands, what it does, and whether it holds.

    ``since`` is the day of what holds today and ``coming`` what is decided for later.
    """

    switch: RuleSwitch
    document: str
    on: bool
    since: date | None
    source: str
    coming: SwitchState | None = None
    timers: tuple[str, ...] = ()

    @property
    def state(self) -> str:
        """Whether it holds, in words, and what is decided for later."""
        text = "På" if self.on else "Av"
        if self.coming is None or self.coming.on == self.on:
            return text
        later = "på" if self.coming.on else "av"
        return f"{text}, {later} från {self.coming.valid_from.isoformat()}"


def is_foreign(rule: str) -> bool:
    """Whether a rule stands in another place's document, so that the unit may do without it."""
    return rule.partition("-")[0] in FOREIGN


def state_on(states: Iterable[SwitchState], rule: str, day: date) -> SwitchState | None:
    """Return what the unit has decided of a rule on a day, or nothing."""
    own = (state for state in states if state.rule == rule and state.valid_from <= day)
    return max(own, key=lambda state: state.valid_from, default=None)
