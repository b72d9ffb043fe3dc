"""The reference data about subsidies that ships with the program, and how a unit comes to hold it.

A new unit gets it with its first data. A unit from before gets what it lacks when it is opened;
what the unit has changed itself stands. Source: RAG-24 to RAG-32, GAP-03.
"""

import csv
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.errors import ConflictError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.subsidies import SubsidyBasis
from ame_desktop.domain.subsidy_figures import SINCE_EVER, Confidence, Figure
from ame_desktop.paths import resource
from ame_desktop.services.clock import Clock
from ame_desktop.storage.models.subsidies import SubsidyFigure, SubsidyType
from ame_desktop.storage.queries import subsidy_types as query
from ame_desktop.storage.store import Store
from ame_desktop.storage.unit_of_work import UnitOfWork

Line = dict[str, str]


@cache
def type_lines() -> tuple[Line, ...]:
    """Return the types as the reference file holds them, in the order of the screen."""
    return tuple(_lines("subsidy_types.csv"))


@cache
def figure_lines() -> tuple[Line, ...]:
    """Return the figures as the reference file holds them."""
    return tuple(_lines("subsidy_figures.csv"))


def first_subsidies(work: UnitOfWork) -> None:
    """Give a new unit all types with all figures."""
    _add_missing(work, {}, frozenset())


def bring_up_to_date(store: Store, clock: Clock) -> None:
    """Give a unit the types and figures that it lacks; a unit that is only read is left as it is.

    Two that open the same unit at once may both try; the one who comes last has nothing to add.
    """
    if store.read_only:
        return
    with store.read() as reader:
        types, figures = query.codes(reader), query.figure_keys(reader)
    if not _missing(types, figures):
        return
    try:
        with store.write(
            "subsidies.reference", (), staff_id=None, at=clock.now(), kind=LogKind.SYSTEM
        ) as work:
            _add_missing(work, types, figures)
            work.done(None, "", undoable=False)
    except ConflictError:
        return


def _missing(types: dict[str, UUID], figures: frozenset[query.FigureKey]) -> bool:
    if any(line["code"] not in types for line in type_lines()):
        return True
    return any(_key(line, types[line["type"]]) not in figures for line in figure_lines())


def _key(line: Line, type_id: UUID) -> query.FigureKey:
    day = _day(line["valid_from"]) or SINCE_EVER
    return type_id, line["variant"], Figure(line["figure"]), day


def _add_missing(
    work: UnitOfWork, types: dict[str, UUID], figures: frozenset[query.FigureKey]
) -> None:
    known = dict(types)
    for position, line in enumerate(type_lines()):
        if line["code"] not in known:
            row = _type(line, position)
            known[row.code] = row.id
            work.add(row)
    work.add(
        *(
            _figure(line, known[line["type"]])
            for line in figure_lines()
            if _key(line, known[line["type"]]) not in figures
        )
    )


def _type(line: Line, position: int) -> SubsidyType:
    return SubsidyType(
        id=new_id(),
        code=line["code"],
        name=line["name"],
        short_name=line["short_name"],
        form=ActivityForm(line["form"]) if line["form"] else None,
        basis=SubsidyBasis(line["basis"]),
        wage_support=line["wage_support"] == "1",
        valid_from=_day(line["valid_from"]),
        valid_to=_day(line["valid_to"]),
        replaced_by=line["replaced_by"],
        variants=[text for text in line["variants"].split("|") if text],
        extension_rule=line["extension_rule"],
        extra_text=line["extra_text"],
        source=line["source"],
        position=position,
    )


def _figure(line: Line, type_id: UUID) -> SubsidyFigure:
    return SubsidyFigure(
        type_id=type_id,
        variant=line["variant"],
        figure=Figure(line["figure"]),
        valid_from=_day(line["valid_from"]) or SINCE_EVER,
        value=Decimal(line["value"]) if line["value"] else None,
        source=line["source"],
        confidence=Confidence(line["confidence"]),
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _lines(name: str) -> Iterator[Line]:
    with resource(f"reference/{name}").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=";")
