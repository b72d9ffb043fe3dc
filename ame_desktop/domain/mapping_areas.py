"""The pages of the mapping: what each area is called, is about, and can be asked of openly.

All mappings have the same areas and questions, so judgements can be read out of them.
Source: OSB-34 to OSB-50, AFR-13.
"""

import re
from dataclasses import dataclass
from typing import Final

from ame_desktop.domain.mapping import MappingArea, MotivationField

PERSON: Final = "Individ"
AROUND: Final = "Omgivning"
MOTIVATION: Final = "Motivation"
METHOD: Final = "SASSAM"
"""The method that whoever maps is trained in. Source: OSB-29."""
CHANGE_STAGES: Final = (
    "Vill inte förändra något nu",
    "Funderar",
    "Har bestämt sig",
    "Har börjat",
    "Håller fast vid förändringen",
)
"""Where in the change a person can be. Source: OSB-50."""
SENSITIVE: Final = (
    "Religion är en känslig uppgift. Skriv den bara om personen själv vill och den har betydelse "
    "för vägen till arbete."
)
_RELIGION: Final = re.compile(
    r"\b(?:relig\w+|muslim\w*|islam\w*|krist(?:en|na|endom\w*)|jud(?:e|isk\w*|endom\w*)"
    r"|hindu\w*|buddhis\w*|ateis\w*|moské\w*|kyrk(?:a|an|lig\w*)|synagog\w*|ramadan\w*"
    r"|troende|församling\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class AreaText:
    """An area of a page.

    Args:
        page: *Individ* or *Omgivning*.
        title: its heading.
        about: what it is about, in a sentence.
        questions: open questions that can be asked.
        warning: what to think of before anything is written, or nothing.
        hint: how the facts are written, where they are a list.
    """

    page: str
    title: str
    about: str
    questions: tuple[str, ...] = ()
    warning: str = ""
    hint: str = ""


AREA_TEXTS: Final[dict[MappingArea, AreaText]] = {
    MappingArea.BODY: AreaText(
        PERSON,
        "Kroppsfunktioner",
        "Besvär och sjukdomar i kroppen, och hur personen tar hand om den.",
        (
            "Hur upplever du din fysiska hälsa?",
            "På vilket sätt kan det bli ett hinder i ett arbete?",
            "Har du kontakt med vården för det?",
        ),
    ),
    MappingArea.MIND: AreaText(
        PERSON,
        "Psykiska funktioner",
        "Hur personen mår, ser på sina gränser och beskriver sig själv.",
        (
            "Hur upplever du din psykiska hälsa?",
            "Hur märker omgivningen när du inte mår bra?",
            "Vad brukar du göra för att må bättre?",
        ),
    ),
    MappingArea.STRESS: AreaText(
        PERSON,
        "Stressreaktioner/psykosomatik",
        "När stress uppstår, vad som utlöser den och hur den visar sig.",
        ("När upplever du stress?", "Hur är det när du arbetar ensam?"),
    ),
    MappingArea.SUBSTANCES: AreaText(
        PERSON,
        "Substansintag",
        "Mat, läkemedel, alkohol, tobak och droger. Läkemedel kan vara resurs eller hinder.",
        (
            "Röker du?",
            "På vilket sätt kan det bli ett hinder i ett arbete?",
            "Vad hjälper dig?",
        ),
        "Ska personen inte köra fordon? Lägg till det som anpassning, utan skälet.",
    ),
    MappingArea.HISTORY: AreaText(
        PERSON,
        "Historik",
        "Händelser i livet. Personen avgör om en händelse betyder något, och hur.",
        (
            "Vilka händelser har betydelse för hur du har det i dag?",
            "Vad har du gjort sedan dess som du har nytta av?",
        ),
    ),
    MappingArea.PERSON_OTHER: AreaText(PERSON, "Övrigt", "Annat som rör personen själv."),
    MappingArea.SOCIAL: AreaText(
        AROUND,
        "Sociala förhållanden",
        "Uppväxt, familj, vänner, boende, ekonomi och språk. Hur ekonomin ändras av ett arbete.",
        ("Hur ser din familjesituation ut?", "Hur upplever du den?"),
        SENSITIVE,
    ),
    MappingArea.WORK: AreaText(
        AROUND,
        "Arbetsförhållanden/arbetslivserfarenhet",
        "Erfarenhet, vad som går att använda, vad som saknas och möjliga arbetsområden.",
        ("Beskriv din erfarenhet av arbete.", "Vad tar du med dig från det?"),
    ),
    MappingArea.EDUCATION: AreaText(
        AROUND,
        "Utbildning – kompetens",
        "Tidigare och pågående utbildning, och annat som personen har lärt sig.",
        ("Vad är du bra på, utöver det du har lärt dig i skolan?",),
    ),
    MappingArea.LEISURE: AreaText(
        AROUND,
        "Fritidsintressen",
        "Kan vara en väg in till ett arbete, eller ta tid från det.",
        ("Vad tycker du om att göra?", "Vad är positivt med det?"),
    ),
    MappingArea.NETWORK: AreaText(
        AROUND,
        "Professionellt nätverk",
        "De som stöder personen i sitt yrke. Räcker de, och har de samma mål som personen?",
        ("Vilka personer finns runt dig?", "Hur känner du inför dem?"),
        hint="En på varje rad: namn, roll och om ni har samma mål",
    ),
    MappingArea.AROUND_OTHER: AreaText(AROUND, "Övrigt", "Annat i omgivningen."),
}
FIELD_TITLES: Final[dict[MotivationField, str]] = {
    MotivationField.WORSE_FOR_ME: "Mindre bra med förändring för mig",
    MotivationField.WORSE_FOR_OTHERS: "Mindre bra för min omgivning med förändring för mig",
    MotivationField.BETTER_FOR_OTHERS: "Bra för min omgivning med förändring för mig",
    MotivationField.BETTER_FOR_ME: "Bra med förändring för mig",
}
"""The four fields of the motivation cross, as they stand on the form. Source: OSB-49."""

CROSS_ORDER: Final = (
    MotivationField.WORSE_FOR_ME,
    MotivationField.BETTER_FOR_ME,
    MotivationField.WORSE_FOR_OTHERS,
    MotivationField.BETTER_FOR_OTHERS,
)
"""The fields as they stand around the cross: what gets worse to the left, oneself above."""


def areas_of(page: str) -> tuple[MappingArea, ...]:
    """Return the areas of a page, in their order. Source: OSB-37, OSB-43."""
    return tuple(area for area, text in AREA_TEXTS.items() if text.page == page)


def whole_title(area: MappingArea) -> str:
    """Return an area's title with its page where two areas are called the same."""
    text = AREA_TEXTS[area]
    return f"{text.title}, {text.page.lower()}" if text.title == "Övrigt" else text.title


def names_religion(*texts: str) -> bool:
    """Whether a text seems to tell of somebody's religion, which is sensitive. Source: OSB-44."""
    return any(_RELIGION.search(text) for text in texts)
