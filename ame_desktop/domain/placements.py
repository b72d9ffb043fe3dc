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


class CostBearer(StrEnum):
    """Who bears the person's cost during a placement. Source: RAG-56."""

    UNIT = "ame"
    HOST = "mottagande_enhet"
    SHARED = "delad"
    NONE = "ingen"


class Programme(StrEnum):
    """Arbetsförmedlingen's programme that a placement lies in. Source: NAT-01."""

    JOB_GUARANTEE = "jobb_och_utvecklingsgarantin"
    YOUTH_GUARANTEE = "ungdomsgarantin"
    OTHER = "annat_program"
    NONE = "inget_program"


class PracticePurpose(StrEnum):
    """What a praktik is for. Source: RAG-22."""

    LANGUAGE = "sprak"
    OCCUPATION = "sysselsattning"
    OTHER = "annat"


class AdaptationStatus(StrEnum):
    """How far an adaptation at the place has come. Source: OSB-65."""

    PLANNED = "planerad"
    IN_PLACE = "genomford"
    ENDED = "avslutad"


class AdaptationOutcome(StrEnum):
    """What came of an adaptation. Source: OSB-78."""

    UNKNOWN = "ej_bedomd"
    HELPED = "fungerade"
    HELPED_PARTLY = "fungerade_delvis"
    DID_NOT_HELP = "fungerade_inte"


class PlacementOutcome(StrEnum):
    """What a placement led to when it was closed. Source: RAG-58."""

    EMPLOYMENT = "anstallning"
    NEW_PLACEMENT = "ny_placering"
    STUDIES = "studier"
    COMPLETED = "fullfoljd"
    INTERRUPTED = "avbruten"
    OTHER = "annat"
