"""Plans towards work: their kinds, where they stand, and what their rows are.

Source: OSB-56 to OSB-59, TRE-14 to TRE-36, AFR-03 to AFR-05, AFR-07 to AFR-12.
"""

from enum import StrEnum


class PlanKind(StrEnum):
    """Which plan it is."""

    INDIVIDUAL = "individuell plan mot arbete"
    LABOUR = "arbetsmarknadsplanering"
    BROKEN = "bruten planering"
    EXPIRED = "utgången planering"
    AF = "arbetsförmedlingens plan"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return "AF:s plan" if self is PlanKind.AF else self.value.capitalize()


class PlanState(StrEnum):
    """Where a plan stands; Arbetsförmedlingen's own plan is noted here, not signed."""

    DRAFT = "utkast"
    SENT = "skickad"
    SIGNED = "undertecknad"
    NOTED = "gällande"
    WITHDRAWN = "återtagen"
    REPLACED = "ersatt"
    BROKEN = "bruten"
    CLOSED = "avslutad"
    EXPIRED = "utgången"


class PlanRowKind(StrEnum):
    """What a row of a plan is."""

    PART_GOAL = "delmål"
    MEASURE = "åtgärd"
    ACTIVITY = "aktivitet"
    DUTY = "egen skyldighet"
    AF_SUPPORT = "af:s stöd"
    DOCUMENT = "handling att ta med"


class PlanParty(StrEnum):
    """Who takes part in a plan and signs it. Source: OSB-56, OSB-59."""

    PERSON = "deltagaren"
    CASE_WORKER = "handläggaren"
    AF = "arbetsförmedlaren"
    OTHER = "annan part"


class SigningWay(StrEnum):
    """How a plan is signed. Source: TRE-17, TRE-24."""

    DIGITAL = "digitalt"
    PAPER = "papper i två exemplar"


class LeaveKind(StrEnum):
    """Time away from a plan that has its own clock. Source: TRE-53 to TRE-58."""

    PARENTAL = "föräldraledighet"
    LEAVE = "ledighet"
    STUDIES = "studier"
    TREATMENT = "behandling"

    @property
    def told(self) -> str:
        """What it is called outside the file: a treatment is a leave there."""
        return LeaveKind.LEAVE.value if self is LeaveKind.TREATMENT else self.value
