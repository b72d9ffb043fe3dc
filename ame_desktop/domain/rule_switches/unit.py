"""The rules behind placements, AF days and closing meetings that can be switched off."""

from ame_desktop.domain.rule_switches.kinds import RuleSwitch

UNIT_SWITCHES: tuple[RuleSwitch, ...] = (
    RuleSwitch("OSB-61", "En placering utan beslut från Arbetsförmedlingen får en anmärkning."),
    RuleSwitch("OSB-64", "En placering utan arbetsträningsschema får en anmärkning."),
    RuleSwitch("OSB-69", "Anställning och arbetsträning ihop över heltid får en anmärkning."),
    RuleSwitch("OSB-89", "En resursanställning får vara högst ett år."),
    RuleSwitch("OSB-91", "En resursanställning kräver ett beslut om anställningsstöd."),
    RuleSwitch("OSB-94", "Det ska vara bekräftat att ingen ordinarie personal trängs undan."),
    RuleSwitch("OSB-95", "Samråd med facket ska ha en dag före en resursanställning."),
    RuleSwitch("OSB-96", "Genomgången av regler ska ha en dag före en resursanställning."),
    RuleSwitch("OSB-68", "Att göra föreslår anställning efter en tid på heltid."),
    RuleSwitch("OSB-73", "Att göra påminner om att planera nästa AF-dag."),
    RuleSwitch("OSB-81", "Att göra påminner om trepartsmöte före periodens slut."),
    RuleSwitch("OSB-100", "Att göra påminner om avslutningsmöte före anställningens slut."),
)
