"""Counterparts that may be the same: who is asked about, and what is left when they are one."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import combinations
from uuid import UUID

from ame_desktop.domain.customer_names import alike
from ame_desktop.domain.customers import CustomerDraft, CustomerRow, LikelySame
from ame_desktop.domain.errors import DomainError

_FILLED = ("contact", "phone", "email", "address")


def likely_same(
    rows: Sequence[CustomerRow], told_apart: Collection[frozenset[UUID]]
) -> tuple[LikelySame, ...]:
    """Return the counterparts that may be the same, and that nobody has told apart."""
    found = []
    for one, other in combinations(rows, 2):
        if not alike(one.name, other.name) or _born_apart(one.draft, other.draft):
            continue
        if frozenset((one.customer_id, other.customer_id)) not in told_apart:
            kept = max(one, other, key=_weight)
            found.append(LikelySame(kept, other if kept is one else one))
    return tuple(found)


def joined(kept: CustomerDraft, other: CustomerDraft) -> CustomerDraft:
    """Return what is left of two: the kept one's own, and what only the other knew.

    Two kinds are never made one: that would change what their orders need. Source: RAG-43, RAG-47.

    Raises:
        DomainError: they are of two kinds, or two persons, by their birth dates.
    """
    if kept.kind is not other.kind:
        kinds = f"{kept.name} är {kept.kind.value} och {other.name} är {other.kind.value}"
        raise DomainError(f"{kinds}. Ändra den ena först.", field="other", rule="RAG-47")
    if _born_apart(kept, other):
        raise DomainError("De har olika födelsedatum, så de är två personer.", rule="NAT-16")
    filled = {name: getattr(kept, name) or getattr(other, name) for name in _FILLED}
    notes = "\n".join(note for note in (kept.note, other.note) if note)
    return replace(kept, note=notes, active=kept.active or other.active, **filled)


def counted(orders: int, agreements: int) -> str:
    """Return what hangs on one: *2 beställningar och 1 avtal*, or nothing where nothing does."""
    counts = ((orders, "beställning", "beställningar"), (agreements, "avtal", "avtal"))
    told = (f"{count} {one if count == 1 else many}" for count, one, many in counts if count)
    return " och ".join(told)


def _born_apart(one: CustomerDraft, other: CustomerDraft) -> bool:
    return None not in (one.birth_date, other.birth_date) and one.birth_date != other.birth_date


def _weight(row: CustomerRow) -> tuple[bool, int]:
    return row.draft.active, row.orders + row.agreements
