"""Placements: one person in one activity form for a period, decided by the unit chief."""

from enum import StrEnum


class PlacementState(StrEnum):
    """What is stored of a placement's way; what is under way or ending follows from its dates."""

    DRAFT = "utkast"
    WAITING = "väntar"
    RETURNED = "åter"
    REFUSED = "avslag"
    APPROVED = "godkänd"
    ENDED = "avslutad"


class PlacementOrigin(StrEnum):
    """Where a placement comes from; one taken over from an older list stops nobody."""

    PROPOSED = "föreslagen"
    TAKEN_OVER = "övertagen från tidigare lista"
