"""*Gallring*: the states of a proposal of who is to be erased. Source: NAT-37."""

from enum import StrEnum


class ErasureState(StrEnum):
    """Where a proposal of *gallring* stands."""

    DRAFT = "utkast"
    WAITING = "väntar"
    APPROVED = "godkänd"
    REFUSED = "avslag"
    DONE = "gallrad"
