"""The rules behind plans that can be switched off."""

from ame_desktop.domain.rule_switches.kinds import RuleSwitch

PLAN_SWITCHES = (
    RuleSwitch("OSB-56", "En individuell plan kräver att deltagaren, handläggaren och AF är med."),
    RuleSwitch("OSB-58", "Varje åtgärd i en plan har ansvarig och dag, och Att göra påminner."),
    RuleSwitch("TRE-16", "Att göra påminner innan en arbetsmarknadsplanering går ut."),
    RuleSwitch("TRE-22", "Planeringen har datum och tid för fördjupad uppföljning."),
    RuleSwitch(
        "TRE-23", "En skickad planering ska undertecknas inom 48 timmar, annars återtas den."
    ),
    RuleSwitch("AFR-07", "Att göra påminner om att AF:s plan ska göras inom 30 dagar."),
    RuleSwitch("AFR-08", "Att göra påminner om att AF:s plan ska förnyas."),
    RuleSwitch("AFR-22", "Hur svårt ärendet är styr hur ofta AF:s plan förnyas."),
)
