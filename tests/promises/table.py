"""From what a run brought home to the README's table: what is promised, and what was measured."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from tests.promises.catalogue import Promise

START, END = "<!-- promises -->", "<!-- /promises -->"
HEADINGS = "| | lovat | uppmätt | i det långa provet |\n| --- | --- | --- | --- |"
MISSING = "ej körd än"


@dataclass(frozen=True)
class Run:
    """One run: each test's outcome, what was left out and why, and the figures by test."""

    outcomes: Mapping[str, str]
    left_out: Mapping[str, str]
    figures: Sequence[tuple[str, str, str]]
    """Promise, figure, and the test that measured it."""


@dataclass(frozen=True)
class Shown:
    """What one run showed of one promise."""

    held: int = 0
    failed: tuple[str, ...] = ()
    not_run: tuple[str, ...] = ()
    """The reasons, in Swedish, once each."""
    figures: tuple[str, ...] = ()


def shown(run: Run, promise: Promise) -> Shown:
    """Return what the run showed of the promise."""
    own = {node: what for node, what in run.outcomes.items() if promise.is_shown_by(node)}
    reasons = [why for node, why in sorted(run.left_out.items()) if promise.is_shown_by(node)]
    told = [figure for name, figure, _ in sorted(run.figures, key=_by_test) if name == promise.id]
    return Shown(
        held=sum(1 for what in own.values() if what == "passed"),
        failed=tuple(sorted(node for node, what in own.items() if what == "failed")),
        not_run=tuple(dict.fromkeys(reasons)),
        figures=tuple(dict.fromkeys(told)),
    )


def _by_test(figure: tuple[str, str, str]) -> str:
    return figure[2]


def in_words(found: Shown) -> str:
    """Return the cell of a table: figures or counts, and what fell or was not run."""
    said = []
    if found.failed:
        said.append(f"**{_counted(len(found.failed))} föll**")
    if found.figures:
        said.append("; ".join(found.figures))
    elif found.held:
        said.append(f"{_counted(found.held)} höll")
    said += [f"ej körd: {why}" for why in found.not_run]
    return " · ".join(said)


def _counted(tests: int) -> str:
    return f"{tests} prov"


def rows(
    promises: Iterable[Promise], fast: Mapping[str, Shown], long: Mapping[str, Shown]
) -> list[str]:
    """Return one line of the table for each promise."""
    found = []
    for promise in promises:
        first = in_words(fast.get(promise.id, Shown())) or MISSING
        second = in_words(long.get(promise.id, Shown()))
        found.append(f"| {promise.id} | {promise.promise} | {first} | {second} |")
    return found


def written_into(text: str, table: str) -> str:
    """Return the text with the table between its two marks; they must both be there once."""
    before, mark, rest = text.partition(START)
    _, end, after = rest.partition(END)
    if not mark or not end:
        raise ValueError("The marks of the table are missing")
    return f"{before}{START}\n{table}\n{END}{after}"


def as_json(found: Mapping[str, Shown]) -> dict[str, object]:
    """Return what is kept of a run, for the next time that the table is written."""
    return {name: asdict(what) for name, what in found.items()}


def from_json(kept: Mapping[str, dict[str, object]]) -> dict[str, Shown]:
    """Read what was kept."""
    return {
        name: Shown(
            held=int(str(what["held"])),
            failed=_texts(what["failed"]),
            not_run=_texts(what["not_run"]),
            figures=_texts(what["figures"]),
        )
        for name, what in kept.items()
    }


def _texts(value: object) -> tuple[str, ...]:
    assert isinstance(value, list | tuple)
    return tuple(str(part) for part in value)
