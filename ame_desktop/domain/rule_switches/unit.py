"""The rules behind work on full time, AF days and closing meetings that can be switched off."""

from ame_desktop.domain.rule_switches.kinds import RuleSwitch

UNIT_SWITCHES: tuple[RuleSwitch, ...] = (
    RuleSwitch("OSB-68", "Att göra föreslår anställning efter en tid på heltid."),
    RuleSwitch("OSB-73", "Att göra påminner om att planera nästa AF-dag."),
    RuleSwitch("OSB-81", "Att göra påminner om trepartsmöte före periodens slut."),
    RuleSwitch("OSB-100", "Att göra påminner om avslutningsmöte före anställningens slut."),
)
