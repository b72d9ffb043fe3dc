"""Group activities: språkcafé, utbildningspaket, jobbsök. Source: OSB-84, OSB-85, OSB-86."""

from enum import StrEnum


class GroupKind(StrEnum):
    """What kind of group activity it is."""

    LANGUAGE_CAFE = "språkcafé"
    COURSE = "utbildningspaket"
    JOB_SEARCH = "jobbsök"
    OTHER = "annan gruppaktivitet"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return self.value.capitalize()
