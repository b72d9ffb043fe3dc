"""Service agreements: recurring help to one counterpart, one year at a time."""

from enum import StrEnum


class AgreementState(StrEnum):
    """What is stored of an agreement; whether it holds today follows from its dates."""

    DRAFT = "utkast"
    SIGNED = "tecknat"
    ENDED = "avslutat"


class AgreementPhase(StrEnum):
    """Where an agreement stands today, as the screen says it."""

    DRAFT = "Utkast"
    UNSIGNED = "Gäller, ska tecknas om"
    COMING = "Tecknat, börjar senare"
    VALID = "Gäller"
    ENDING = "Går snart ut"
    EXPIRED = "Har gått ut"
    ENDED = "Avslutat"


class AgreementSection(StrEnum):
    """What an agreement must tell before it is signed; the value is its name in a sentence.

    Roles and responsibility are one section with two fields. Source: RAG-40, RAG-41, GAP-13.
    """

    ROLES = "roller"
    RESPONSIBILITY = "ansvar"
    EXPECTATIONS = "förväntningar"
    TIME_USE = "tidsåtgång"
    FOLLOW_UP = "uppföljning"

    @property
    def field(self) -> str:
        """The name of the field in drafts and in storage."""
        return _FIELDS[self]

    @property
    def heading(self) -> str:
        """The heading on paper and on the screen."""
        return self.value.capitalize()


_FIELDS = {
    AgreementSection.ROLES: "roles",
    AgreementSection.RESPONSIBILITY: "responsibility",
    AgreementSection.EXPECTATIONS: "expectations",
    AgreementSection.TIME_USE: "time_use",
    AgreementSection.FOLLOW_UP: "follow_up",
}


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
