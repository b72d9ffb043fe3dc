"""The rules of absence, certificates, journeys and notes that can be switched off."""

from ame_desktop.domain.rule_switches.kinds import RuleSwitch

CERTIFICATE_SWITCHES: tuple[RuleSwitch, ...] = (
    RuleSwitch("OSB-19", "Att göra påminner om ärendeägaren när någon uteblivit flera gånger."),
    RuleSwitch("TRE-62", "Att göra påminner före ett intygs sista dag."),
    RuleSwitch("TRE-63", "Att göra påminner om att bedöma planeringen när ett intyg visats."),
    RuleSwitch("OSB-87", "Att göra påminner om att höra av sig till en arbetsgivare igen."),
    RuleSwitch("TRE-45", "Busskort ges bara till resor över en viss sträcka."),
    RuleSwitch("TRE-39", "Den som skriver en lång anteckning får ett råd att korta den."),
    RuleSwitch("TRE-42", "Den som klistrar in ett mejl får ett råd att sammanfatta det."),
    RuleSwitch("TRE-43", "Ett samverkansmöte ska ha syfte, överenskommelse och parter."),
    RuleSwitch("TRE-44", "Ett beslut från Arbetsförmedlingen ska säga var handlingen finns."),
)
