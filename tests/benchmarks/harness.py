"""Times a candidate and its baseline in turn, and tells both with their ratio and the bar."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Act = Callable[[], object]


@dataclass(frozen=True)
class Row:
    """One figure: the candidate's value beside its baseline, and the bar for their ratio.

    ``value`` and ``baseline`` are milliseconds (medians, unless the name says otherwise).
    ``bar`` is the highest ratio allowed; where ``limit_ms`` is given, the value itself has a bar.
    """

    name: str
    value: float
    baseline: float
    bar: float | None = None
    limit_ms: float | None = None

    @property
    def ratio(self) -> float:
        return self.value / self.baseline

    @property
    def kept(self) -> bool:
        within = self.bar is None or self.ratio <= self.bar
        return within and (self.limit_ms is None or self.value <= self.limit_ms)

    def as_json(self) -> dict[str, object]:
        bar = self.bar if self.bar is not None else self.limit_ms
        return {
            "name": self.name,
            "value": round(self.value, 3),
            "baseline": round(self.baseline, 3),
            "ratio": round(self.ratio, 3),
            "bar": bar,
        }


def milliseconds(act: Act) -> float:
    """How long one run took."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def in_turn(candidate: Act, baseline: Act, runs: int = 15, warm_up: int = 2) -> tuple[float, float]:
    """Medians of candidate and baseline, run A B A B, so that a drifting machine hits both."""
    for _ in range(warm_up):
        candidate()
        baseline()
    pairs = [(milliseconds(candidate), milliseconds(baseline)) for _ in range(runs)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def compare(name: str, candidate: Act, baseline: Act, bar: float, runs: int = 15) -> Row:
    """A row of a candidate that may cost at most ``bar`` times its baseline."""
    value, base = in_turn(candidate, baseline, runs)
    return Row(name, value, base, bar)
