"""What private orders cost: the unit's own dated rates, each with where it comes from.

Source: RAG-48.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ame_desktop.domain.subsidy_amounts import kronor
from ame_desktop.domain.unit_settings import SettingName, SettingRow, setting_on
from ame_desktop.domain.written_kronor import parse_kronor

WHERE = "Enhetschefen skriver den i Inställningar, under Sekretesstext och regler."
NO_WAGE = f"Handledarens lön per timme är inte bestämd för den dagen. {WHERE}"
NO_FUEL = f"Drivmedel per kilometer är inte bestämt för den dagen. {WHERE}"


@dataclass(frozen=True)
class Rate:
    """Kronor for one hour or one kilometre, from a day on, with where it comes from."""

    amount: Decimal
    valid_from: date
    source: str

    @property
    def origin(self) -> str:
        """Where the rate comes from and from when it holds, in words."""
        since = f"Gäller från {self.valid_from.isoformat()}"
        return f"{self.source}. {since}" if self.source else since


@dataclass(frozen=True)
class Rates:
    """The rates that hold on a day; ``None`` where the unit has none."""

    day: date
    wage: Rate | None
    fuel: Rate | None


def rates_on(rows: Iterable[SettingRow], day: date) -> Rates:
    """Return the rates that hold on a day: an order keeps those of the day it was done."""
    held = tuple(rows)
    return Rates(
        day,
        _rate(setting_on(held, SettingName.SUPERVISOR_WAGE, day)),
        _rate(setting_on(held, SettingName.KILOMETRE_RATE, day)),
    )


def rates_text(rates: Rates) -> str:
    """Return the rates in a sentence."""
    if rates.wage is None:
        return NO_WAGE
    hour = f"{kronor(rates.wage.amount)} per timme"
    if rates.fuel is None:
        return f"{hour}. {NO_FUEL}"
    return f"{hour} och {kronor(rates.fuel.amount)} per kilometer."


def _rate(row: SettingRow) -> Rate | None:
    amount = parse_kronor(str(row.value["text"]), "text")
    return None if amount is None else Rate(amount, row.valid_from, row.source)
