"""The rules of the jobbspår: what each step asks for before it is taken."""

from ame_desktop.domain.rule_switches.kinds import RuleSwitch

TRACK_SWITCHES: tuple[RuleSwitch, ...] = (
    RuleSwitch("JSP-01", "Ett möte med arbetsgivaren ska ha hållits före avsiktsförklaringen."),
    RuleSwitch("JSP-02", "Kompetensprofilen ska ha minst ett krav före avsiktsförklaringen."),
    RuleSwitch("JSP-03", "Kedjan ska ha minst en insats före avsiktsförklaringen."),
    RuleSwitch("JSP-04", "Avsiktsförklaringens text står fast när parterna har enats."),
    RuleSwitch("JSP-08", "Arbetsgivarens och kommunens del ska vara skrivna."),
    RuleSwitch("JSP-09", "Alla parter ska ha sagt ja innan avsiktsförklaringen är klar."),
    RuleSwitch("JSP-11", "Rekryteringsplanen ska ha sina tre delar, och påminner om sina dagar."),
    RuleSwitch("JSP-13", "Språknivå bedöms först när deltagarna har träffat arbetsgivaren."),
    RuleSwitch("JSP-14", "Att göra påminner om förankringen före jobbspårets start."),
    RuleSwitch("JSP-15", "Deltagare och utfall ska vara skrivna innan nästa steg."),
)
