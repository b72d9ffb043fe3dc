"""What a setting of a room steers, told before it is changed."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ame_desktop.domain.unit_settings import SettingName

_AGREEMENT_ENDS = "Att göra påminner om de avtal som går ut inom så många dagar."
_BREAK_ENDS = "Planeringar som redan löper räknas om. Ingen avslutas utan att någon gör det."
_PARENTAL = "Att göra påminner om pågående och kommande ledigheter efter det."
_AF_RENEWED = "Att göra och nyckeltalen räknar när AF:s planer ska förnyas efter det."

CONSEQUENCES: Final[Mapping[SettingName, str]] = MappingProxyType(
    {
        SettingName.MAPPING_MINUTES: (
            "Kartläggningssamtal som bokas därefter är högst så långa. Bokade samtal ändras inte."
        ),
        SettingName.MAPPING_SESSIONS: (
            "Kartläggningen säger till när fler samtal än så är hållna. Ingen hindras."
        ),
        SettingName.MAPPING_ACTION_DAYS: (
            "Att göra visar åtgärder efter kartläggning så många dagar före sin dag."
        ),
        SettingName.PROGRAMME_SICK_DAYS: (
            "Att göra visar den dagen som den sista för den som är sjuk i ett program."
        ),
        SettingName.PROGRAMME_WARN_DAYS: (
            "Att göra och Intygsfacket varnar efter så många dagars sjukdom i rad."
        ),
        SettingName.UNMARKED_AT: (
            "Närvaro, Morgonmöte och Att göra frågar efter saknade markeringar från den tiden."
        ),
        SettingName.UNMARKED_BEFORE_END: (
            "Närvaro frågar en gång till så många minuter före den avtalade tidens slut."
        ),
        SettingName.ABSENCE_TIMES: (
            "Den som har uteblivit så många gånger visas för ärendeägaren. "
            "Steg som redan är gjorda står kvar."
        ),
        SettingName.ABSENCE_DAYS: (
            "Uteblivna dagar räknas inom så många dagar. Steg som redan är gjorda står kvar."
        ),
        SettingName.BUS_CARD_KILOMETRES: (
            "Nya busskort sparas bara för resor längre än så. De som redan finns står kvar."
        ),
        SettingName.NOTE_WORDS: (
            "Den som skriver en längre anteckning får ett råd att korta den. Den går att spara."
        ),
        SettingName.AGREEMENT_FIRST_DAYS: _AGREEMENT_ENDS,
        SettingName.AGREEMENT_SECOND_DAYS: _AGREEMENT_ENDS,
        SettingName.AGREEMENT_LAST_DAYS: _AGREEMENT_ENDS,
        SettingName.AGREEMENT_FOLLOW_UP_MONTHS: (
            "Avtal som tecknas eller läses in därefter får sina uppföljningar så ofta. "
            "Avtal som redan är tecknade behåller sina dagar."
        ),
        SettingName.ROLLUP_ENDS: (
            "Varje år delas som det är bestämt den 1 januari det året. "
            "Fastställda sammanställningar ändras inte."
        ),
        SettingName.ROLLUP_DAYS: (
            "Att göra påminner om sammanställningen så många dagar före periodens slut."
        ),
        SettingName.INTAKE_TALK_DAYS: (
            "Att göra och Inskrivning räknar om sista dagen för samtal som inte är hållna."
        ),
        SettingName.AF_CONTACT_DAYS: (
            "Att göra räknar om sista dagen för ärenden där Arbetsförmedlingen inte är kontaktad."
        ),
        SettingName.INTERPRETER_DAYS: (
            "Att göra påminner om tolk så många dagar före ett bokat inskrivningssamtal."
        ),
        SettingName.INTAKE_SHOWN_DAYS: (
            "Äldre aktualiseringar visas under Inskrivning bara om något steg är påbörjat."
        ),
        SettingName.COURSE_SESSIONS: (
            "Så många tillfällen föreslås för nya utbildningspaket. Planerade ändras inte."
        ),
        SettingName.COURSE_HOURS: (
            "Så långa tillfällen föreslås för nya utbildningspaket. Planerade ändras inte."
        ),
        SettingName.COURSE_DONE_PERCENT: (
            "Den som har varit med så ofta räknas som klar i listan över genomförda paket."
        ),
        SettingName.JOB_SEARCH_WEEKS: (
            "Så ofta föreslås nya tillfällen för jobbsök. Planerade ändras inte."
        ),
        SettingName.PLAN_SIGN_HOURS: (
            "Att göra säger till när så lång tid har gått. En senare underskrift tas inte emot."
        ),
        SettingName.TRACK_ANCHOR_DAYS: (
            "Att göra påminner så många dagar före om de parter som inte har sagt ja."
        ),
        SettingName.KIOSK_GRACE: (
            "Den som prickar av sig senare än så blir sen. Markeringar som finns ändras inte."
        ),
        SettingName.ROTATION_DAYS: (
            "Nya förslag ser så långt bakåt efter tunga och enahanda uppgifter. "
            "Dagar som redan är fördelade ändras inte."
        ),
        SettingName.PLAN_ENDING_DAYS: (
            "Att göra påminner så många dagar innan en arbetsmarknadsplanering går ut."
        ),
        SettingName.AF_PLAN_DAYS: (
            "Att göra och nyckeltalen räknar AF:s plan som försenad efter så många dagar."
        ),
        SettingName.AF_PLAN_MONTHS: _AF_RENEWED,
        SettingName.AF_PLAN_MONTHS_MEDIUM: _AF_RENEWED,
        SettingName.AF_PLAN_MONTHS_COMPLEX: _AF_RENEWED,
        SettingName.PERSON_AGE: (
            "Yngre privatpersoner sparas inte som motpart, och deras beställningar tas inte emot. "
            "De som redan finns står kvar."
        ),
        SettingName.ORDERS_OFTEN: (
            "Från och med den beställningen under året föreslås ett avtal med motparten."
        ),
        SettingName.ORDER_KINDS: (
            "Nya beställningar får välja bland de slagen. Äldre beställningar behåller sitt slag."
        ),
        SettingName.QUALIFICATIONS: (
            "Uppgifter och deltagare får välja bland dem. Det som redan är valt står kvar."
        ),
        SettingName.SUPERVISOR_WAGE: (
            "Debiteringsunderlag räknas med det som gäller den dag beställningen blev klar. "
            "Underlag som redan är gjorda ändras inte."
        ),
        SettingName.KILOMETRE_RATE: (
            "Debiteringsunderlag räknas med det som gäller den dag beställningen blev klar. "
            "Underlag som redan är gjorda ändras inte."
        ),
        SettingName.RETENTION_YEARS: (
            "Nya förslag om gallring räknar så. Inget gallras utan förslag och beslut."
        ),
        SettingName.RETENTION_SAMPLE: (
            "De som är födda de dagarna i månaden bevaras. Tomt betyder att ingen väljs ut."
        ),
        SettingName.RETENTION_PLAN: (
            "Beslutet står i förslag och protokoll. Utan det föreslås ingen gallring."
        ),
        SettingName.BROKEN_MONTHS: _BREAK_ENDS,
        SettingName.EXPIRED_MONTHS: _BREAK_ENDS,
        SettingName.BREAK_EXTENSION_MONTHS: (
            "Kontakter som skrivs in därefter förlänger bruten planering så länge."
        ),
        SettingName.PARENTAL_CERTIFICATE_MONTHS: _PARENTAL,
        SettingName.PARENTAL_PLAN_MONTHS: _PARENTAL,
        SettingName.PARENTAL_AGE_MONTHS: _PARENTAL,
        SettingName.PARENTAL_APPLY_MONTHS: _PARENTAL,
        SettingName.STUDIES_CHECK_MONTHS: (
            "Att göra påminner om utvärderingen efter så många månader."
        ),
    }
)
