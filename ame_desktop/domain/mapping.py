"""SASSAM mapping: its areas, the motivation cross and where a mapping stands.

Source: OSB-29 to OSB-53.
"""

from enum import StrEnum


class MappingState(StrEnum):
    """Where a mapping stands: written, gone through with the person, signed."""

    DRAFT = "utkast"
    REVIEWED = "genomgången"
    SIGNED = "undertecknad"


class MappingArea(StrEnum):
    """The areas of the two pages *Individ* and *Omgivning*, in their order."""

    BODY = "kroppsfunktioner"
    MIND = "psykiska funktioner"
    STRESS = "stressreaktioner"
    SUBSTANCES = "substansintag"
    HISTORY = "historik"
    PERSON_OTHER = "individ övrigt"
    SOCIAL = "sociala förhållanden"
    WORK = "arbetsförhållanden"
    EDUCATION = "utbildning"
    LEISURE = "fritidsintressen"
    NETWORK = "professionellt nätverk"
    AROUND_OTHER = "omgivning övrigt"


class MotivationField(StrEnum):
    """The four fields of the motivation cross. Source: OSB-49."""

    WORSE_FOR_ME = "mindre bra för mig"
    WORSE_FOR_OTHERS = "mindre bra för min omgivning"
    BETTER_FOR_OTHERS = "bra för min omgivning"
    BETTER_FOR_ME = "bra för mig"


class MatchOutcome(StrEnum):
    """What a matching leads to. Source: OSB-54, OSB-55."""

    TRAINING = "arbetsträning"
    PLACE = "plats eller uppgift"
    CARE = "vård"
    DAILY_ACTIVITY = "daglig verksamhet"
    EDUCATION = "utbildning"
    OTHER = "annat"
