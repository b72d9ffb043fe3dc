"""What a support gives in a month, in kronor, with every step of the working.

Amounts are exact. Kronor and öre are rounded down, so that rounding never passes a ceiling. A part
of a month is counted by calendar days: what the days until its last give, less what the days before
its first give, so that the parts of a month add up to the whole month to the öre.
"""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_DOWN, Decimal

from ame_desktop.domain.calendar import last_day
from ame_desktop.domain.subsidies import SubsidyBasis, SubsidyDraft
from ame_desktop.domain.subsidy_figures import Figure, Terms
from ame_desktop.domain.subsidy_money import Working, WorkingLine

ORE = Decimal("0.01")
HUNDRED = Decimal(100)
NOTHING = Decimal(0)
NO_DAYS = "Stödet gäller inte den här månaden."


@dataclass(frozen=True)
class MonthFacts:
    """What a month's amount is counted from.

    Args:
        draft: the support.
        basis: what its type counts from.
        terms: the figures that hold on the month's first day.
        first_start: the day the chain of decisions began; extra months are counted from it.
        month: the month's first day.
        days: claimable days, for a support that is paid by the day.
    """

    draft: SubsidyDraft
    basis: SubsidyBasis
    terms: Terms
    first_start: date
    month: date
    days: int | None = None


@dataclass
class _Sum:
    """A working under way: the lines so far, and what is missing to go on."""

    lines: list[WorkingLine] = field(default_factory=list)
    missing: str = ""

    def say(self, what: str, how: str, value: str, source: str = "") -> None:
        self.lines.append(WorkingLine(what, how, value, source))


def working_of(facts: MonthFacts) -> Working:
    """Return a month's amount with every step."""
    total = _Sum()
    days = days_in_month(facts.draft.start, facts.draft.end, facts.month)
    if days is None:
        return Working(facts.month, NOTHING, (), NO_DAYS)
    count = {
        SubsidyBasis.SHARE_OF_WAGE: _share_of_wage,
        SubsidyBasis.EMPLOYER_CONTRIBUTIONS: _contributions,
        SubsidyBasis.DAY_RATE: _day_rate,
        SubsidyBasis.PAID_TO_PERSON: _paid_to_person,
        SubsidyBasis.OWN_BUDGET: _own_budget,
    }[facts.basis]
    amount = count(facts, days, total)
    return Working(facts.month, amount, tuple(total.lines), total.missing)


def whole_month(facts: MonthFacts) -> Decimal | None:
    """Return what a whole month gives, as if the support held for all its days."""
    first, last = facts.month, _month_end(facts.month)
    draft = facts.draft
    whole = MonthFacts(
        SubsidyDraft(
            draft.participant_id,
            draft.type_id,
            first,
            last,
            level_percent=draft.level_percent,
            wage=draft.wage,
            extent_percent=draft.extent_percent,
            extra_amount=draft.extra_amount,
            day_rate=draft.day_rate,
        ),
        facts.basis,
        facts.terms,
        facts.first_start,
        facts.month,
        facts.days,
    )
    return working_of(whole).amount


def days_in_month(start: date, end: date | None, month: date) -> tuple[int, int] | None:
    """Return the first and the last day of the month that a period holds, ``None`` if none."""
    month_end = _month_end(month)
    first, last = max(start, month), min(end or month_end, month_end)
    return None if first > last else (first.day, last.day)


def part_of_month(monthly: Decimal, month: date, days: tuple[int, int]) -> Decimal:
    """Return what some days of a month give of a month's kronor, rounded down to the öre."""
    length = monthrange(month.year, month.month)[1]
    first, last = days
    return _down(monthly * last / length) - _down(monthly * (first - 1) / length)


def counted_wage(draft: SubsidyDraft, terms: Terms) -> Decimal | None:
    """Return the wage that counts: not above the ceiling, times the extent.

    ``None`` where the wage is not known, or no ceiling has been verified.
    """
    ceiling = terms.value(Figure.WAGE_CEILING)
    if draft.wage is None or ceiling is None:
        return None
    return min(draft.wage, ceiling) * draft.extent_percent / HUNDRED


def _share_of_wage(facts: MonthFacts, days: tuple[int, int], total: _Sum) -> Decimal | None:
    wage = _wage(facts, total)
    decided = facts.draft.level_percent
    level = decided if decided is not None else facts.terms.value(Figure.PERCENT)
    if level is None:
        total.missing = total.missing or "Skriv beslutets nivå i procent."
    if wage is None or level is None:
        return None
    monthly = _down(wage * level / HUNDRED)
    source = "Beslutet" if decided is not None else facts.terms.source(Figure.PERCENT)
    how = f"{number(level)} % av {kronor(wage)}"
    total.say("Stöd för en hel månad", how, kronor(monthly), source)
    return _part(facts, monthly, days, total) + _extra(facts, total)


def _contributions(facts: MonthFacts, days: tuple[int, int], total: _Sum) -> Decimal | None:
    wage = _wage(facts, total)
    percent = facts.terms.value(Figure.CONTRIBUTIONS)
    times = facts.terms.value(Figure.MULTIPLE)
    if percent is None:
        total.missing = total.missing or "Arbetsgivaravgiften saknas för månaden."
    if times is None:
        total.missing = total.missing or "Välj den grupp som beslutet gäller."
    if wage is None or percent is None or times is None:
        return None
    fee = wage * percent / HUNDRED
    total.say(
        "Arbetsgivaravgift",
        f"{number(percent)} % av {kronor(wage)}",
        kronor(_down(fee)),
        facts.terms.source(Figure.CONTRIBUTIONS),
    )
    monthly = _down(fee * times)
    total.say(
        "Stöd för en hel månad",
        f"{number(times)} gånger avgiften",
        kronor(monthly),
        facts.terms.source(Figure.MULTIPLE),
    )
    return _part(facts, monthly, days, total) + _extra(facts, total)


def _day_rate(facts: MonthFacts, days: tuple[int, int], total: _Sum) -> Decimal | None:
    del days
    rate = facts.draft.day_rate
    if rate is None:
        total.missing = "Skriv beslutets ersättning per dag."
        return None
    if facts.days is None:
        total.missing = "Dagarna är inte räknade."
        return None
    amount = _down(rate * facts.days)
    total.say(
        "Dagar som räknas", "dagar i schemat med närvaro", str(facts.days), _day_source(facts)
    )
    total.say("Ersättning", f"{facts.days} dagar × {kronor(rate)}", kronor(amount), "Beslutet")
    return amount


def _day_source(facts: MonthFacts) -> str:
    return facts.terms.source(Figure.DAY_PRESENT)


def _paid_to_person(facts: MonthFacts, days: tuple[int, int], total: _Sum) -> Decimal:
    del days
    total.say("Stöd till enheten", "betalas till personen", kronor(NOTHING), "NAT-08")
    cost = facts.terms.value(Figure.EMPLOYER_COST)
    if cost is not None:
        source = facts.terms.source(Figure.EMPLOYER_COST)
        total.say("Enhetens kostnad per månad", "", kronor(cost), source)
    return NOTHING


def _own_budget(facts: MonthFacts, days: tuple[int, int], total: _Sum) -> Decimal:
    del facts, days
    total.say("Stöd till enheten", "betalas ur egen budget", kronor(NOTHING), "OSB-90")
    return NOTHING


def _wage(facts: MonthFacts, total: _Sum) -> Decimal | None:
    """Say how the wage and the ceiling become what is counted from."""
    draft, terms = facts.draft, facts.terms
    counted = counted_wage(draft, terms)
    if counted is None or draft.wage is None:
        known = "Taket är inte känt för månaden." if draft.wage is not None else "Skriv lönen."
        total.missing = total.missing or known
        return None
    ceiling = terms.value(Figure.WAGE_CEILING) or NOTHING
    extent = draft.extent_percent
    how = f"{kronor(draft.wage)} × {extent} %"
    total.say("Lön", how, kronor(draft.wage * extent / HUNDRED), "Beslutet")
    total.say(
        "Tak",
        f"{kronor(ceiling)} × {extent} %",
        kronor(ceiling * extent / HUNDRED),
        terms.source(Figure.WAGE_CEILING),
    )
    which = "taket, för lönen är högre" if draft.wage > ceiling else "lönen, den ryms under taket"
    total.say("Räknas på", which, kronor(counted))
    return counted


def _part(facts: MonthFacts, monthly: Decimal, days: tuple[int, int], total: _Sum) -> Decimal:
    length = monthrange(facts.month.year, facts.month.month)[1]
    amount = part_of_month(monthly, facts.month, days)
    count = days[1] - days[0] + 1
    if count < length:
        total.say("Del av månaden", f"{count} av {length} dagar", kronor(amount))
    return amount


def _extra(facts: MonthFacts, total: _Sum) -> Decimal:
    """Add what was granted beyond the share, only in its months and never above its ceiling."""
    granted, most = facts.draft.extra_amount, facts.terms.value(Figure.EXTRA_AMOUNT)
    if granted is None or most is None:
        return NOTHING
    draft = facts.draft
    end, months = draft.end, facts.terms.whole(Figure.EXTRA_MONTHS)
    if months is not None:
        last = last_day(facts.first_start, months)
        end = last if end is None else min(end, last)
    days = days_in_month(draft.start, end, facts.month)
    if days is None or (end is not None and end < draft.start):
        return NOTHING
    amount = part_of_month(_down(min(granted, most)), facts.month, days)
    how = f"beslutat {kronor(granted)}, högst {kronor(most)}"
    total.say("Tillägg", how, kronor(amount), facts.terms.source(Figure.EXTRA_AMOUNT))
    return amount


def _month_end(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])


def _down(amount: Decimal) -> Decimal:
    return amount.quantize(ORE, rounding=ROUND_DOWN)


def number(value: Decimal) -> str:
    """Return a number as it is read: *2,5*, *80*."""
    text = f"{value.normalize():f}"
    return text.replace(".", ",")


def kronor(amount: Decimal) -> str:
    """Return *12 345 kr*, with öre where there are any: *12 345,50 kr*."""
    rounded = _down(amount)
    whole = rounded == rounded.to_integral_value()
    text = f"{rounded:,.0f}" if whole else f"{rounded:,.2f}"
    return text.translate(_SWEDISH) + "\N{NO-BREAK SPACE}kr"


_SWEDISH = str.maketrans({",": "\N{NO-BREAK SPACE}", ".": ","})


def month_of(day: date) -> date:
    """Return the first day of a day's month."""
    return day.replace(day=1)


def months_between(first: date, last: date) -> tuple[date, ...]:
    """Return the first day of every month from one to another, both included."""
    found, month = [], month_of(first)
    while month <= last:
        found.append(month)
        month = month_of(month + timedelta(days=31))
    return tuple(found)
