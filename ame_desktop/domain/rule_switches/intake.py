"""The rules of the way in that can be switched off: AF early, waivers, talks, next steps."""

from ame_desktop.domain.rule_switches.kinds import RuleSwitch

INTAKE_SWITCHES: tuple[RuleSwitch, ...] = (
    RuleSwitch("OSB-24", "Inskrivningen har ett steg för tidig kontakt med Arbetsförmedlingen."),
    RuleSwitch("OSB-25", "Att göra påminner om inskrivningssamtal efter tilldelningen."),
    RuleSwitch("OSB-26", "Steget medgivande kräver ett medgivande, eller en rad om varför inte."),
    RuleSwitch("OSB-33", "Att göra påminner om att boka tolk till inskrivningssamtalet."),
    RuleSwitch("TRE-37", "Inskrivningen säger om kartläggningen saknar arbete eller utbildning."),
    RuleSwitch("TRE-03", "Varje ärende ska ha ansvarig och ett nästa steg med dag."),
)
