"""The sections of each document: their order and part, who writes them, which ones must be filled.

Source: OSB-76 to OSB-80, OSB-103.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from ame_desktop.domain.final_headings import FinalHeading

LONGEST_SECTION = 20_000
"""Signs that a section holds at most; ten pages of print."""
COMMENT = "kommentar"


class Competence(StrEnum):
    """The general competences of the kompetenskort. Source: OSB-80."""

    INITIATIVE = "initiativformaga"
    COOPERATION = "samarbetsformaga"
    PUNCTUALITY = "punktlighet"
    ACCURACY = "noggrannhet"
    RESPONSIBILITY = "ansvarsfullhet"
    INSTRUCTIONS = "forsta_instruktioner"

    @property
    def label(self) -> str:
        """The Swedish name."""
        return _COMPETENCES[self]


_COMPETENCES = {
    Competence.INITIATIVE: "Initiativförmåga",
    Competence.COOPERATION: "Samarbetsförmåga",
    Competence.PUNCTUALITY: "Punktlighet",
    Competence.ACCURACY: "Noggrannhet",
    Competence.RESPONSIBILITY: "Ansvarsfullhet",
    Competence.INSTRUCTIONS: "Förmågan att förstå instruktioner",
}


class Part(StrEnum):
    """The four parts of the slutdokument, in order. Source: OSB-76 to OSB-79."""

    BACKGROUND = "bakgrund"
    SITUATION = "nuvarande_situation"
    TRAINING = "tiden_i_arbetstraning"
    ASSESSMENT = "sammanfattning_bedomning"

    @property
    def label(self) -> str:
        """The Swedish heading."""
        return _PARTS[self]


_PARTS = {
    Part.BACKGROUND: "Bakgrund",
    Part.SITUATION: "Nuvarande situation",
    Part.TRAINING: "Tiden i arbetsträning",
    Part.ASSESSMENT: "Sammanfattning/bedömning",
}


class Writer(StrEnum):
    """Who writes a section; the deltagare's own words are typed by staff."""

    CONSULTANT = "konsulent"
    SUPERVISOR = "handledare"
    PARTICIPANT = "deltagare"

    @property
    def label(self) -> str:
        """Who it is, on the screen."""
        return _WRITERS[self]


_WRITERS = {
    Writer.CONSULTANT: "Konsulenten skriver",
    Writer.SUPERVISOR: "Handledaren skriver",
    Writer.PARTICIPANT: "Deltagarens egna ord",
}


@dataclass(frozen=True)
class SectionSpec:
    """What a section of a document is."""

    key: str
    title: str
    part: Part | None
    writer: Writer
    mandatory: bool
    rated: bool = False

    @property
    def about_work(self) -> bool:
        """Whether it is about work, so that a supervisor may be asked; never health or economy."""
        return self.part in (None, Part.TRAINING)


_BY_PART = {
    Part.BACKGROUND: (FinalHeading.ILLNESS, FinalHeading.EDUCATION, FinalHeading.EXPERIENCE),
    Part.SITUATION: (FinalHeading.HEALTH, FinalHeading.DEBTS, FinalHeading.SOCIAL),
    Part.TRAINING: (
        FinalHeading.WORKPLACE,
        FinalHeading.TASKS,
        FinalHeading.ADAPTATIONS,
        FinalHeading.ATTENDANCE,
        FinalHeading.MOTIVATION,
        FinalHeading.COOPERATION,
        FinalHeading.SUPERVISION,
        FinalHeading.STRENGTHS,
        FinalHeading.DEVELOPMENT,
        FinalHeading.OTHER,
        FinalHeading.SUPERVISOR_WORDS,
        FinalHeading.PARTICIPANT_WORDS,
    ),
    Part.ASSESSMENT: (FinalHeading.SUMMARY,),
}
_OWN_WRITERS = {
    FinalHeading.SUPERVISOR_WORDS: Writer.SUPERVISOR,
    FinalHeading.PARTICIPANT_WORDS: Writer.PARTICIPANT,
}
# The assessment itself, and both who are to be heard; what the system fills in needs no words.
_MANDATORY = frozenset(
    {
        FinalHeading.MOTIVATION,
        FinalHeading.COOPERATION,
        FinalHeading.SUPERVISION,
        FinalHeading.STRENGTHS,
        FinalHeading.DEVELOPMENT,
        FinalHeading.SUPERVISOR_WORDS,
        FinalHeading.PARTICIPANT_WORDS,
        FinalHeading.SUMMARY,
    }
)

FINAL_SECTIONS: tuple[SectionSpec, ...] = tuple(
    SectionSpec(
        heading.value,
        heading.full_label,
        part,
        _OWN_WRITERS.get(heading, Writer.CONSULTANT),
        heading in _MANDATORY,
    )
    for part, headings in _BY_PART.items()
    for heading in headings
)
"""The slutdokument. Source: OSB-76 to OSB-79."""
CARD_SECTIONS: tuple[SectionSpec, ...] = (
    *(
        SectionSpec(item.value, item.label, None, Writer.CONSULTANT, mandatory=True, rated=True)
        for item in Competence
    ),
    SectionSpec(COMMENT, "Kommentar", None, Writer.CONSULTANT, mandatory=False),
)
"""The kompetenskort: six competences with a step each, and a comment. Source: OSB-80."""


_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")


def word_count(text: str) -> int:
    """Return how many words a text has; a hyphenated word is one."""
    return len(_WORD.findall(text))
