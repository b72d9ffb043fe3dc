"""The way in: from a referral to the first mapping, and who answers for the next step.

Source: OSB-21 to OSB-28, TRE-03, TRE-11.
"""

from enum import StrEnum


class IntakeStep(StrEnum):
    """A step between the referral and the first mapping, in its order."""

    ASSIGNED = "tilldelad"
    CONTACT = "kontakt"
    AF_CONTACT = "af kontaktad"
    INTERPRETER = "tolk bokad"
    TALK = "inskrivningssamtal"
    SEEKING = "aktivt arbetssökande"
    CONSENT = "medgivande"
    GDPR = "information om personuppgifter"
    MAPPING_BOOKED = "kartläggning bokad"
    DONE = "klar"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _LABELS[self]

    @property
    def act(self) -> str:
        """What to do while the step waits."""
        return _ACTS[self]

    @property
    def is_meeting(self) -> bool:
        """Whether the step is a meeting, which is booked on a day and at a time."""
        return self in {IntakeStep.TALK, IntakeStep.MAPPING_BOOKED}


_LABELS = {
    IntakeStep.ASSIGNED: "Tilldelad",
    IntakeStep.CONTACT: "Första kontakt",
    IntakeStep.AF_CONTACT: "Arbetsförmedlingen kontaktad",
    IntakeStep.INTERPRETER: "Tolk bokad",
    IntakeStep.TALK: "Inskrivningssamtal",
    IntakeStep.SEEKING: "Aktivt arbetssökande",
    IntakeStep.CONSENT: "Medgivande om informationsutbyte",
    IntakeStep.GDPR: "Information om personuppgifter",
    IntakeStep.MAPPING_BOOKED: "Första kartläggningssamtalet bokat",
    IntakeStep.DONE: "Inskrivningen klar",
}
_ACTS = {
    IntakeStep.ASSIGNED: "Tilldela ärendet",
    IntakeStep.CONTACT: "Ta första kontakt",
    IntakeStep.AF_CONTACT: "Kontakta Arbetsförmedlingen",
    IntakeStep.INTERPRETER: "Boka tolk",
    IntakeStep.TALK: "Håll inskrivningssamtal",
    IntakeStep.SEEKING: "Bedöm om personen söker arbete",
    IntakeStep.CONSENT: "Fråga om medgivande",
    IntakeStep.GDPR: "Lämna information om uppgifter",
    IntakeStep.MAPPING_BOOKED: "Boka första kartläggningen",
    IntakeStep.DONE: "Gör klar inskrivningen",
}
