"""A compilation in words: figures as text, the comparison, and a paragraph to paste."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from ame_desktop.domain.rollups import Figures, Measure, Rollup, RollupLine, Slice, shown_people

_MOST_NAMED = 3
_NONE = "–"


@dataclass(frozen=True)
class ComparedLine:
    """A figure beside the period before and the same period last year; each may be missing."""

    measure: Measure
    now: str
    previous: str
    year_before: str


def number_text(value: Decimal, point: str = ",") -> str:
    """Write a number without needless decimals: *12*, *0,5*."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", point)


def figure_text(figures: Figures, measure: Measure) -> str:
    """Return a figure as it is shown."""
    lead = figures.lead_days
    shown = {
        Measure.RECEIVED: str(figures.received),
        Measure.DONE: str(figures.done),
        Measure.DECLINED: str(figures.declined),
        Measure.OPEN: str(figures.open),
        Measure.HOURS: number_text(figures.hours),
        Measure.PEOPLE: shown_people(figures.people),
        Measure.LEAD: _NONE if lead is None else number_text(lead),
    }
    return shown[measure]


def compared(
    rollup: Rollup, previous: Rollup | None, year_before: Rollup | None
) -> tuple[ComparedLine, ...]:
    """Return every figure of the total beside its earlier ones."""
    return tuple(
        ComparedLine(
            measure,
            figure_text(rollup.total, measure),
            _NONE if previous is None else figure_text(previous.total, measure),
            _NONE if year_before is None else figure_text(year_before.total, measure),
        )
        for measure in Measure
    )


def paragraph(rollup: Rollup, previous: Rollup | None, year_before: Rollup | None) -> str:
    """Return the compilation as a paragraph for a tjänsteskrivelse. Source: RAG-45."""
    return " ".join(_sentences(rollup, previous, year_before))


def _sentences(
    rollup: Rollup, previous: Rollup | None, year_before: Rollup | None
) -> Iterator[str]:
    period, total = rollup.period, rollup.total
    units = [line for line in rollup.parts[Slice.UNIT] if line.figures.received]
    so_far = " Perioden pågår." if rollup.days_left else ""
    yield (
        f"Under {_lower(period.label)} ({period.days_text}) kom "
        f"{_count(total.received, 'beställning', 'beställningar')} in från "
        f"{_count(len(units), 'beställare', 'beställare')}.{so_far}"
    )
    yield (
        f"Av dem har {total.done} utförts, {total.declined} avböjts och {total.open} pågår eller "
        "väntar."
    )
    yield f"Arbetet tog {number_text(total.hours)} timmar."
    if total.lead_days is not None:
        yield f"Från inkommen till klar gick det i snitt {number_text(total.lead_days)} dagar."
    yield from _against(rollup, previous, "perioden före")
    yield from _against(rollup, year_before, "samma period året före")
    yield from _largest(units)
    if rollup.agreements:
        planned = sum((line.planned for line in rollup.agreements), Decimal(0))
        delivered = sum((line.delivered for line in rollup.agreements), Decimal(0))
        yield (
            f"Enligt {_count(len(rollup.agreements), 'avtal', 'avtal')} planerades "
            f"{number_text(planned)} timmar, och {number_text(delivered)} timmar levererades."
        )


def _against(rollup: Rollup, earlier: Rollup | None, when: str) -> Iterator[str]:
    if earlier is None:
        return
    counts = rollup.total.received, earlier.total.received
    hours = number_text(earlier.total.hours)
    more = counts[0] - counts[1]
    if more == 0:
        beginning = "Det är lika många beställningar som"
    else:
        word = "fler" if more > 0 else "färre"
        beginning = f"Det är {_count(abs(more), 'beställning', 'beställningar')} {word} än"
    yield f"{beginning} {when}, då det kom {counts[1]} och arbetet tog {hours} timmar."


def _largest(units: list[RollupLine]) -> Iterator[str]:
    most = sorted(units, key=lambda line: -line.figures.received)[:_MOST_NAMED]
    if len(units) > _MOST_NAMED:
        named = [f"{line.name} ({line.figures.received})" for line in most]
        yield f"Flest kom från {', '.join(named[:-1])} och {named[-1]}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _lower(label: str) -> str:
    return label[:1].lower() + label[1:]
