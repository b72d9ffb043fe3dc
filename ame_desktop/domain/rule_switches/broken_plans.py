"""The rules behind broken plans and long leaves that can be switched off."""

from ame_desktop.domain.rule_switches.kinds import RuleSwitch

BREAK_SWITCHES: tuple[RuleSwitch, ...] = (
    RuleSwitch("TRE-28", "En bruten planering läggs i chefens korg."),
    RuleSwitch("TRE-31", "Ingen ny plan görs medan en bruten planering löper."),
    RuleSwitch("TRE-35", "Att göra föreslår avslut när en bruten planering har löpt ut."),
    RuleSwitch("TRE-36", "En utgången planering hindrar en ny plan, och Att göra föreslår avslut."),
    RuleSwitch("TRE-50", "Att göra föreslår avslut när studier med studiemedel börjar."),
    RuleSwitch("TRE-51", "Att göra påminner om att utvärdera studier såsom SFI."),
    RuleSwitch("TRE-52", "Studier utan studiemedel kräver chefens godkännande."),
    RuleSwitch("TRE-54", "Akten visar dagar av ledighet som ingen har godkänt."),
    RuleSwitch("TRE-56", "Att göra påminner om intyg för barnomsorg."),
    RuleSwitch("TRE-57", "Att göra påminner om att planeringen ska vara aktiv efter födseln."),
    RuleSwitch("TRE-58", "Ledighet när barnet är äldre söks i tid och prövas."),
    RuleSwitch("TRE-59", "Missad behandling bryter inte planeringen förrän personen är kallad."),
)
