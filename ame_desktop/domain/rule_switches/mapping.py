"""The rules of the mapping that can be switched off."""

from ame_desktop.domain.rule_switches.kinds import RuleSwitch

MAPPING_SWITCHES: tuple[RuleSwitch, ...] = (
    RuleSwitch("OSB-29", "Bara den som är utbildad i SASSAM fyller i kartan."),
    RuleSwitch("OSB-31", "Ett kartläggningssamtal bokas inte längre än enhetens längsta tid."),
    RuleSwitch("OSB-32", "Kartläggningen säger till när det har blivit många samtal."),
    RuleSwitch("OSB-53", "En åtgärd efter kartläggningen ska ha ansvarig och datum, och påminns."),
)
