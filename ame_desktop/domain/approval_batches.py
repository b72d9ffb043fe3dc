"""Placements taken over from an older list, decided upon as one batch."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ame_desktop.domain.approval_placements import EQUAL, PlacementFacts, gist_of, period_text
from ame_desktop.domain.approval_sheets import Ground, Look, SheetLine
from ame_desktop.domain.approvals import CaseGist
from ame_desktop.domain.names import PersonName

PLACEMENTS = "placements"
"""What a batch's content keeps the placements under, in their order."""


@dataclass(frozen=True)
class BatchRow:
    """One placement of a batch, with whom it is for."""

    name: PersonName
    facts: PlacementFacts


def batch_content(placement_ids: Sequence[UUID]) -> dict[str, Any]:
    """Return what the case of a batch keeps."""
    return {PLACEMENTS: [str(key) for key in placement_ids]}


def batch_ids(content: dict[str, Any]) -> tuple[UUID, ...]:
    """Return the placements of a batch, in their order."""
    return tuple(UUID(key) for key in content.get(PLACEMENTS, []))


def batch_gist(facts: Sequence[PlacementFacts]) -> CaseGist:
    """Return what a batch is, and each row's values; rows are numbered, nobody is named."""
    count = len(facts)
    values = {f"Rad {place}": _row_text(row) for place, row in enumerate(facts, start=1)}
    what = "1 övertagen placering" if count == 1 else f"{count} övertagna placeringar"
    return CaseGist(what, values, exception=any(row.exceptions for row in facts))


def _row_text(facts: PlacementFacts) -> str:
    gist = gist_of(facts)
    exceptions = [f"undantag: {text}" for text in facts.exceptions]
    return ", ".join((gist.what, period_text(facts.start, facts.end), *exceptions))


def batch_lines(rows: Sequence[BatchRow]) -> tuple[SheetLine, ...]:
    """Return one line for each placement, with the person's name."""
    return tuple(
        SheetLine(
            f"{place}. {row.name.listed}",
            _row_text(row.facts),
            Look.NOTICE if row.facts.exceptions else Look.PLAIN,
        )
        for place, row in enumerate(rows, start=1)
    )


GROUNDS = (
    Ground(
        "Placeringarna pågick redan när listan lästes in. De godkänns tillsammans; ingen av dem "
        "stoppas under tiden.",
        (),
    ),
    EQUAL,
)
