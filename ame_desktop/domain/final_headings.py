"""The headings of the slutdokument, in its order; observations are written under some of them."""

from enum import StrEnum


class FinalHeading(StrEnum):
    """A section of the slutdokument. Source: OSB-76 to OSB-79, GAP-08."""

    ILLNESS = "sjukdomshistorik"
    EDUCATION = "utbildningsbakgrund"
    EXPERIENCE = "arbetslivserfarenhet"
    HEALTH = "halsotillstand"
    DEBTS = "skulder"
    SOCIAL = "social_situation"
    WORKPLACE = "arbetsplats"
    TASKS = "arbetsuppgifter"
    ADAPTATIONS = "anpassningar"
    ATTENDANCE = "narvaro"
    MOTIVATION = "motivation"
    COOPERATION = "samarbetsformaga"
    SUPERVISION = "behov_av_handledning"
    STRENGTHS = "starka_sidor"
    DEVELOPMENT = "utvecklingsomraden"
    OTHER = "ovriga_iakttagelser"
    SUPERVISOR_WORDS = "handledarens_beskrivning"
    PARTICIPANT_WORDS = "individens_beskrivning"
    SUMMARY = "sammanfattning"

    @property
    def label(self) -> str:
        """The Swedish heading."""
        return _LABELS[self]

    @property
    def full_label(self) -> str:
        """The heading in the document, in full. Source: OSB-78, GAP-08."""
        return _FULL_LABELS.get(self, self.label)


_LABELS = {
    FinalHeading.ILLNESS: "Sjukdomshistorik",
    FinalHeading.EDUCATION: "Utbildningsbakgrund",
    FinalHeading.EXPERIENCE: "Arbetslivserfarenhet",
    FinalHeading.HEALTH: "Aktuellt hälsotillstånd",
    FinalHeading.DEBTS: "Eventuella skulder",
    FinalHeading.SOCIAL: "Social situation",
    FinalHeading.WORKPLACE: "Arbetsplats",
    FinalHeading.TASKS: "Arbetsuppgifter",
    FinalHeading.ADAPTATIONS: "Anpassningar och utfallet av dessa",
    FinalHeading.ATTENDANCE: "Närvaro",
    FinalHeading.MOTIVATION: "Motivation",
    FinalHeading.COOPERATION: "Samarbetsförmåga",
    FinalHeading.SUPERVISION: "Behov av handledning",
    FinalHeading.STRENGTHS: "Starka sidor",
    FinalHeading.DEVELOPMENT: "Utvecklingsområden",
    FinalHeading.OTHER: "Övriga iakttagelser",
    FinalHeading.SUPERVISOR_WORDS: "Handledarens beskrivning",
    FinalHeading.PARTICIPANT_WORDS: "Individens beskrivning",
    FinalHeading.SUMMARY: "Sammanfattning och bedömning",
}
_FULL_LABELS = {
    FinalHeading.EXPERIENCE: "Arbetsförhållanden/arbetslivserfarenhet",
    FinalHeading.OTHER: "Övriga iakttagelser av betydelse för reguljärt arbete",
}

OBSERVED: tuple[FinalHeading, ...] = (
    FinalHeading.TASKS,
    FinalHeading.ADAPTATIONS,
    FinalHeading.ATTENDANCE,
    FinalHeading.MOTIVATION,
    FinalHeading.COOPERATION,
    FinalHeading.SUPERVISION,
    FinalHeading.STRENGTHS,
    FinalHeading.DEVELOPMENT,
    FinalHeading.OTHER,
)
"""The headings that a supervisor's observation can stand under: work, never health or economy."""
