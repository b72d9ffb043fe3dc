"""What a timer is: what starts it, how long it runs, who is told, and by which rules."""

from dataclasses import dataclass
from datetime import date

from ame_desktop.domain.reminders import TodoKind
from ame_desktop.domain.unit_settings import SettingName


@dataclass(frozen=True)
class Timer:
    """A reminder as data.

    Args:
        kind: what it reminds of.
        default: when, in words, as the rules say it.
        starts: what the time is counted from.
        whom: who is reminded.
        rules: the rules of the catalogue.
        setting: the dated setting that holds its number, or ``None`` where a decision does.
        unit: what the setting counts, such as *månader*.
        ahead: how many days before the day it is shown.
        theirs: those of the rules that bind somebody else, such as Arbetsförmedlingen: they
            explain, and do not keep the reminder when the unit has switched the others off.
    """

    kind: TodoKind
    default: str
    starts: str
    whom: str
    rules: tuple[str, ...]
    setting: SettingName | None = None
    unit: str = ""
    ahead: int = 30
    theirs: tuple[str, ...] = ()

    @property
    def own_rules(self) -> tuple[str, ...]:
        """The rules that the unit follows itself."""
        return tuple(rule for rule in self.rules if rule not in self.theirs)

    def counted(self, number: int) -> str:
        """Return a number of what the setting counts, in words: *1 månad*, *30 dagar*."""
        return f"{number} {_ONE.get(self.unit, self.unit) if number == 1 else self.unit}"


_ONE = {"månader": "månad", "dagar": "dag", "veckor": "vecka", "timmar": "timme", "gånger": "gång"}


@dataclass(frozen=True)
class TimerRow:
    """A timer with what holds today, for *Varför?*; it is silent once all its rules are off."""

    timer: Timer
    value: str
    valid_from: date | None
    sources: tuple[str, ...]
    on: bool = True

    @property
    def rule_text(self) -> str:
        """The rules with the documents that they stand in."""
        rules = ", ".join(self.timer.rules)
        return f"{rules} ({'; '.join(self.sources)})" if self.sources else rules

    @property
    def sentence(self) -> str:
        """Why something is reminded of, in a few words."""
        timer = self.timer
        held = f" Inställt värde: {self.value}." if self.value else ""
        told = f"{timer.whom} påminns." if self.on else "Regeln är avstängd, så ingen påminns."
        return f"{timer.default}, räknat från {timer.starts}. {told}{held} Källa: {self.rule_text}."
