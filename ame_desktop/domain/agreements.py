"""Service agreements: recurring help to one counterpart, one year at a time."""

from enum import StrEnum


class AgreementState(StrEnum):
    """What is stored of an agreement; whether it holds today follows from its dates."""

    DRAFT = "utkast"
    SIGNED = "tecknat"
    ENDED = "avslutat"


class Recurrence(StrEnum):
    """How often an agreed task comes back."""

    WEEKDAYS = "varje_vardag"
    WEEKLY = "vissa_veckodagar"
    MONTHLY = "viss_veckodag_i_manaden"
    WHEN_NEEDED = "vid_behov"


class HolidayPolicy(StrEnum):
    """What happens to a task that falls on a day when nobody works."""

    SKIP = "utgar"
    BEFORE = "flyttas_till_dagen_fore"
    AFTER = "flyttas_till_dagen_efter"


class MoveReason(StrEnum):
    """Why work was moved to another day."""

    WEATHER = "vader"
    ABSENCE = "franvaro"
    OTHER = "annat"
