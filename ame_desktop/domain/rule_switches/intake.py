"""The rules of the way in that can be switched off: AF early, waivers, talks, next steps."""

from ame_desktop.domain.rule_switches.kinds import RuleSwitch

INTAKE_SWITCHES: tuple[RuleSwitch, ...] = (
    RuleSwitch("OSB-24", "Inskrivningen har ett steg för tidig kontakt med Arbetsförmedlingen."),
    RuleSwitch("OSB-25", "Att göra påminner om inskrivningssamtal efter tilldelningen."),
    RuleSwitch("OSB-26", "Inskrivningen har ett steg för medgivande om informationsutbyte."),
    RuleSwitch("OSB-28", "Inskrivningen har ett steg för att boka första kartläggningen."),
    RuleSwitch("OSB-33", "Inskrivningen har ett steg för tolk, och Att göra påminner om det."),
    RuleSwitch(
        "TRE-12",
        "Inskrivningen har ett steg för bedömning av om personen aktivt söker arbete.",
        on=False,
    ),
    RuleSwitch("TRE-37", "Inskrivningen säger om kartläggningen saknar arbete eller utbildning."),
    RuleSwitch("TRE-48", "Avslut till arbete görs dagen då arbetet börjar och räcker en tid."),
    RuleSwitch("TRE-49", "Varje avslut har en avslutsanteckning."),
    RuleSwitch("TRE-03", "Varje ärende ska ha ansvarig och ett nästa steg med dag."),
)
