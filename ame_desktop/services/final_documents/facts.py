"""The facts of a document: live while it is a draft, as they were kept once it is fixed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from ame_desktop.domain.final_documents import DocumentFile, FactLine
from ame_desktop.domain.final_facts import TimeFacts, fact_lines, head_lines
from ame_desktop.storage.queries.final_facts import Asked, time_facts
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class Facts:
    """What the system fills in: at the head, under each section, and FAT's own line.

    ``scale`` holds the steps that a kompetenskort was fixed with.
    """

    head: tuple[FactLine, ...]
    lines: Mapping[str, tuple[FactLine, ...]]
    purpose: str
    until: date | None
    scale: tuple[str, ...] = ()


def facts_of_file(found: DocumentFile) -> dict[str, Any]:
    """Return the facts of a document as they are kept when it is fixed."""
    return {
        "head": _pairs(found.head),
        "lines": {row.key: _pairs(row.facts) for row in found.sections if row.facts},
        "purpose": found.purpose,
        "until": found.latest_day.isoformat() if found.latest_day else None,
        "scale": list(found.scale),
    }


def live_facts(
    reader: Reader,
    participant_id: UUID,
    placement_id: UUID | None,
    period: tuple[date | None, date | None],
    today: date,
) -> Facts:
    """Return what the system knows now."""
    first, last = period
    if first is None:
        return _told(TimeFacts(None, None, None, None))
    return _told(time_facts(reader, Asked(participant_id, placement_id, first, last, today)))


def kept_facts(kept: Mapping[str, Any]) -> Facts:
    """Return the facts that were kept when a document was fixed."""
    until = kept.get("until")
    return Facts(
        _lines(kept.get("head", ())),
        {key: _lines(pairs) for key, pairs in kept.get("lines", {}).items()},
        str(kept.get("purpose", "")),
        date.fromisoformat(until) if until else None,
        tuple(str(step) for step in kept.get("scale", ())),
    )


def _told(facts: TimeFacts) -> Facts:
    return Facts(head_lines(facts), fact_lines(facts), facts.purpose, facts.until)


def _pairs(lines: tuple[FactLine, ...]) -> list[list[str]]:
    return [[line.label, line.text] for line in lines]


def _lines(pairs: Any) -> tuple[FactLine, ...]:
    return tuple(FactLine(str(label), str(text)) for label, text in pairs)
