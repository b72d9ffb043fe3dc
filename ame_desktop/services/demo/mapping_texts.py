"""What stands in the invented mappings: believable, and about nobody."""

from typing import Final

from ame_desktop.domain.mapping import MappingArea, MotivationField
from ame_desktop.domain.mapping_rows import SummaryDraft

AREAS: Final[dict[MappingArea, tuple[str, str, str]]] = {
    MappingArea.BODY: (
        "Kan inte lyfta tungt eller stå böjd länge.",
        "Diskbråck sedan tre år. Går hos sjukgymnast två gånger i veckan.",
        "Tränar på egen hand och vet vad kroppen klarar.",
    ),
    MappingArea.MIND: (
        "Drar sig undan när det blir för mycket.",
        "Har varit nedstämd i perioder. Mår bättre nu.",
        "Tar en promenad när tankarna snurrar. Söker hjälp i tid.",
    ),
    MappingArea.STRESS: (
        "Blir stressad av att tala inför grupp.",
        "Stress uppstår när uppgiften är otydlig.",
        "Arbetar lugnt och noggrant på egen hand.",
    ),
    MappingArea.SUBSTANCES: (
        "Behöver pauser för att röka.",
        "Röker omkring tio cigaretter om dagen. Inga läkemedel som påverkar arbetet.",
        "Vill sluta och har fått tid hos vårdcentralen.",
    ),
    MappingArea.HISTORY: (
        "Fem år utan arbete.",
        "Slutade gymnasiet i förtid. Flyttade hit för sex år sedan.",
        "Har klarat svåra förändringar förut och är stolt över det.",
    ),
    MappingArea.SOCIAL: (
        "Hämtar barn på förskolan senast klockan 16.",
        "Bor med två barn i lägenhet nära centrum. Ekonomin går ihop med nöd.",
        "Syster i samma ort kan ställa upp på morgnarna.",
    ),
    MappingArea.WORK: (
        "Saknar färska referenser.",
        "Två år som vaktmästare och ett år i butik.",
        "Van vid verktyg, kassa och kundkontakt.",
    ),
    MappingArea.EDUCATION: (
        "Inga papper på det som är självlärt.",
        "Grundskola. Läser svenska på kvällar.",
        "Körkort B. Händig: har renoverat kök åt vänner.",
    ),
    MappingArea.LEISURE: (
        "",
        "Cyklar långt när ryggen tillåter.",
        "Bra kondition, och tid att samla tankarna.",
    ),
    MappingArea.NETWORK: (
        "Väntar på svar från vården om samtalskontakt.",
        "Socialsekreterare, arbetsförmedlare, sjukgymnast och läkare.",
        "Alla arbetar mot samma mål som personen själv.",
    ),
}
CROSS: Final[dict[MotivationField, str]] = {
    MotivationField.WORSE_FOR_ME: "Mindre tid för träning och vila.",
    MotivationField.WORSE_FOR_OTHERS: "Barnen är längre på förskolan.",
    MotivationField.BETTER_FOR_OTHERS: "Lugnare hemma när ekonomin är tryggare.",
    MotivationField.BETTER_FOR_ME: "Egen lön, arbetskamrater och något att gå till.",
}
WILL: Final = "Vill börja arbeta i lagom takt, helst praktiskt."
STAGE: Final = "Har bestämt sig"
SUMMARY: Final = SummaryDraft(
    "Personen har arbetat som vaktmästare och i butik och är händig. Ryggen sätter gränser för "
    "tunga lyft, men med egen träning fungerar vardagen. Familjen och nätverket stöder vägen "
    "till arbete.",
    "Resurserna väger tyngre än hindren. Ett praktiskt arbete utan tunga lyft, med tydliga "
    "uppgifter och start på halvtid, bedöms möjligt.",
    "Fortsatt sjukgymnastik. Samtalskontakt genom vårdcentralen.",
    "Vägledning om utbildning inom fastighetsskötsel. Arbetsträning i utegruppen.",
    "Det stämmer. Jag vill börja så snart det går.",
)
ACTIONS: Final = (
    ("Fråga Arbetsförmedlingen om hjälpmedel för ryggen", "", 5),
    ("Boka samtal med studie- och yrkesvägledare", "Vuxenutbildningen", 12),
)
