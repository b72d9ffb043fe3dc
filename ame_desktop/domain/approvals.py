"""The chief's basket: everything that waits for a decision, in one mechanism."""

from enum import StrEnum


class ApprovalKind(StrEnum):
    """What a case in the basket is about."""

    PLACEMENT = "placering"
    TAKEN_OVER = "overtagna_placeringar"
    DOCUMENT = "slutdokument"
    LEAVE = "ledighet"
    STUDIES = "studier_utan_csn"
    AGREEMENT = "avtal"
    PRIVATE_ORDER = "privat_bestallning"


class ApprovalState(StrEnum):
    """Where a case stands."""

    WAITING = "väntar"
    RETURNED = "åter"
    REFUSED = "avslag"
    APPROVED = "godkänd"
    WITHDRAWN = "återtagen"
