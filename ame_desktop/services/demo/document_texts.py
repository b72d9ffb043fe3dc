"""The words of the invented documents."""

from typing import Final

from ame_desktop.domain.final_headings import FinalHeading as Heading
from ame_desktop.domain.final_sections import Competence

FULL: Final[dict[str, str]] = {
    Heading.EDUCATION: (
        "Nio år i grundskolan och ett yrkesprogram på gymnasiet med inriktning mot bygg, som "
        "avslutades efter två år. Har senare gått en kurs i skötsel av grönytor."
    ),
    Heading.EXPERIENCE: (
        "Har arbetat fyra år på lager och i perioder med trädgård. Senaste anställningen var för "
        "sex år sedan. Beskriver att det bästa arbetet var ute, i en liten grupp och med tydliga "
        "uppgifter."
    ),
    Heading.HEALTH: (
        "Orken varierar mellan dagarna och påverkas av hur natten har varit. Har under perioden "
        "kunnat öka tiden från tre till fem timmar om dagen."
    ),
    Heading.SOCIAL: "Bor själv i lägenhet nära busslinjen och har kontakt med sina syskon.",
    Heading.WORKPLACE: (
        "Arbetet har varit i utegruppen, som sköter kommunens grönytor och hjälper enheterna med "
        "flyttar och enklare snickeri. Gruppen har varit sex till åtta personer."
    ),
    Heading.TASKS: (
        "Har provat de flesta av gruppens uppgifter. Röjning och snöröjning har fungerat bäst, "
        "för där syns resultatet direkt. Flyttar gick bättre när två personer delade på lyften."
    ),
    Heading.ADAPTATIONS: (
        "En skriftlig dagplan och en fast plats i bilen gjorde morgnarna lugnare. En paus varje "
        "timme behövdes i början, men inte de sista veckorna."
    ),
    Heading.ATTENDANCE: (
        "Har hört av sig varje gång något har kommit emellan. Frånvaron var störst den första "
        "månaden och har sedan minskat."
    ),
    Heading.MOTIVATION: (
        "Vill arbeta och säger själv att det är viktigt att ha något att gå upp till. Frågar efter "
        "nästa uppgift när den första är klar och har vid flera tillfällen föreslagit hur arbetet "
        "kan delas upp."
    ),
    Heading.COOPERATION: (
        "Arbetar bra med andra i en liten grupp och hjälper den som är ny. I större grupper blir "
        "det lätt tyst. Tar emot råd utan att ta illa upp."
    ),
    Heading.SUPERVISION: (
        "Behöver en tydlig genomgång på morgonen och någon att fråga under dagen. Nya uppgifter "
        "går bäst när de visas först.\n\n"
        "– I början: handledare på plats hela passet\n"
        "– I slutet: avstämning morgon och lunch"
    ),
    Heading.STRENGTHS: (
        "Noggrann, uthållig när uppgiften är tydlig och omtänksam mot arbetskamrater. Håller reda "
        "på verktygen och säger till när något är trasigt."
    ),
    Heading.DEVELOPMENT: (
        "Att säga ifrån i tid när det blir för mycket, och att välja ordning mellan flera "
        "uppgifter utan att fråga. Båda har blivit bättre under perioden."
    ),
    Heading.OTHER: (
        "Kör gärna små maskiner och läser instruktionerna själv. Behöver kunna komma iväg utan "
        "brådska på morgonen."
    ),
    Heading.SUPERVISOR_WORDS: (
        "Det har varit lätt att ha med i gruppen. Jag har kunnat lämna över en hel yta och veta "
        "att den blir klar. När det har varit tungt har vi pratat en stund, och sedan har det gått "
        "att fortsätta."
    ),
    Heading.PARTICIPANT_WORDS: (
        "Jag har trivts med att vara ute och att se att det blir något. Det bästa var att få "
        "samma plats i bilen. Jag vill fortsätta med liknande arbete, helst fem timmar om dagen."
    ),
    Heading.SUMMARY: (
        "Perioden visar en förmåga att arbeta fem timmar om dagen i en liten grupp, med en tydlig "
        "genomgång på morgonen och möjlighet att fråga. Noggrannhet och uthållighet är goda. "
        "Tempot har inte varit ett hinder.\n\n"
        "Bedömningen är att nästa steg kan vara en anställning med stöd, där arbetstiden ökas "
        "stegvis och en namngiven person finns att fråga."
    ),
}
"""A slutdokument that is finished."""
UNDER_WAY: Final = (
    Heading.EDUCATION,
    Heading.EXPERIENCE,
    Heading.WORKPLACE,
    Heading.TASKS,
    Heading.MOTIVATION,
    Heading.STRENGTHS,
)
"""The sections that are written so far in a draft."""
CARD: Final[dict[str, tuple[int, str]]] = {
    Competence.INITIATIVE: (2, "Föreslår hur arbetet kan delas upp när uppgiften är känd."),
    Competence.COOPERATION: (3, "Hjälper den som är ny och lyssnar på andra."),
    Competence.PUNCTUALITY: (3, "Kommer i tid och hör av sig när något händer."),
    Competence.ACCURACY: (4, "Gör klart, kontrollerar själv och visar andra hur man gör."),
    Competence.RESPONSIBILITY: (3, "Håller reda på verktyg och säger till när något är trasigt."),
    Competence.INSTRUCTIONS: (2, "Förstår bäst när uppgiften visas en gång först."),
}
"""A kompetenskort: each competence's step and what is said of it."""
COMMENT: Final = "Vi rekommenderar gärna till arbete ute i en liten grupp."
CORRECTION: Final = "Slutdatumet i den första utgåvan var en vecka för tidigt."
