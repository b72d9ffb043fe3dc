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


class Phase(StrEnum):
    """Where a placement stands on a day: its stored state, and what follows from its dates."""

    DRAFT = "Utkast"
    WAITING = "Väntar"
    RETURNED = "Åter"
    REFUSED = "Avslag"
    APPROVED = "Godkänd"
    ONGOING = "Pågår"
    ENDING = "Avslutas"
    TO_CLOSE = "Avslutas – ska stängas"
    ENDED = "Avslutad"


RUNNING = frozenset({Phase.ONGOING, Phase.ENDING})
"""The phases of a placement that has begun and is not past its end."""


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

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _COST_BEARER_LABELS[self]


_COST_BEARER_LABELS = {
    CostBearer.UNIT: "Arbetsmarknadsenheten",
    CostBearer.HOST: "Mottagande enhet",
    CostBearer.SHARED: "Delad kostnad",
    CostBearer.NONE: "Ingen kostnad",
}


class Programme(StrEnum):
    """Arbetsförmedlingen's programme that a placement lies in. Source: NAT-01."""

    JOB_GUARANTEE = "jobb_och_utvecklingsgarantin"
    YOUTH_GUARANTEE = "ungdomsgarantin"
    OTHER = "annat_program"
    NONE = "inget_program"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _PROGRAMME_LABELS[self]


_PROGRAMME_LABELS = {
    Programme.JOB_GUARANTEE: "Jobb- och utvecklingsgarantin",
    Programme.YOUTH_GUARANTEE: "Jobbgarantin för ungdomar",
    Programme.OTHER: "Annat program",
    Programme.NONE: "Inget program",
}


class PracticePurpose(StrEnum):
    """What a praktik is for. Source: RAG-22."""

    LANGUAGE = "sprak"
    OCCUPATION = "sysselsattning"
    OTHER = "annat"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _PRACTICE_PURPOSE_LABELS[self]


_PRACTICE_PURPOSE_LABELS = {
    PracticePurpose.LANGUAGE: "Språkträning",
    PracticePurpose.OCCUPATION: "Sysselsättning",
    PracticePurpose.OTHER: "Annat",
}


class AdaptationStatus(StrEnum):
    """How far an adaptation at the place has come. Source: OSB-65."""

    PLANNED = "planerad"
    IN_PLACE = "genomford"
    ENDED = "avslutad"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _ADAPTATION_STATUS_LABELS[self]


_ADAPTATION_STATUS_LABELS = {
    AdaptationStatus.PLANNED: "Planerad",
    AdaptationStatus.IN_PLACE: "På plats",
    AdaptationStatus.ENDED: "Avslutad",
}


class AdaptationOutcome(StrEnum):
    """What came of an adaptation. Source: OSB-78."""

    UNKNOWN = "ej_bedomd"
    HELPED = "fungerade"
    HELPED_PARTLY = "fungerade_delvis"
    DID_NOT_HELP = "fungerade_inte"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _ADAPTATION_OUTCOME_LABELS[self]

    @property
    def is_known(self) -> bool:
        """Whether anybody has judged it."""
        return self is not AdaptationOutcome.UNKNOWN


_ADAPTATION_OUTCOME_LABELS = {
    AdaptationOutcome.UNKNOWN: "Ej bedömd",
    AdaptationOutcome.HELPED: "Fungerade",
    AdaptationOutcome.HELPED_PARTLY: "Fungerade delvis",
    AdaptationOutcome.DID_NOT_HELP: "Fungerade inte",
}


class PlacementOutcome(StrEnum):
    """What a placement led to when it was closed. Source: RAG-58."""

    EMPLOYMENT = "anstallning"
    NEW_PLACEMENT = "ny_placering"
    STUDIES = "studier"
    COMPLETED = "fullfoljd"
    INTERRUPTED = "avbruten"
    OTHER = "annat"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _PLACEMENT_OUTCOME_LABELS[self]


_PLACEMENT_OUTCOME_LABELS = {
    PlacementOutcome.EMPLOYMENT: "Anställning",
    PlacementOutcome.NEW_PLACEMENT: "Ny placering",
    PlacementOutcome.STUDIES: "Studier",
    PlacementOutcome.COMPLETED: "Fullföljd",
    PlacementOutcome.INTERRUPTED: "Avbruten",
    PlacementOutcome.OTHER: "Annat",
}
