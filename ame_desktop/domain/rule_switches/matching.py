"""The rules of matching that can be switched off."""

from ame_desktop.domain.rule_switches.kinds import RuleSwitch

MATCHING_SWITCHES: tuple[RuleSwitch, ...] = (
    RuleSwitch("OSB-52", "Den som matchas mot en plats ska ha en undertecknad kartläggning."),
)
