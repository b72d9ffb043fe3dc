"""What is remarked on a placement, and the rule behind each remark: number, source and meaning."""

from collections.abc import Iterable
from dataclasses import dataclass

from ame_desktop.domain.allocation_warnings import Grade

_UNIT = "Riktlinje gällande arbetsmarknadsenheten"
_METHOD = "Metodhandbok Fler i Arbete"


@dataclass(frozen=True)
class RuleText:
    """A rule as *Varför?* tells it: what it says in plain Swedish, and where it stands."""

    meaning: str
    source: str


RULES: dict[str, RuleText] = {
    "RAG-10": RuleText(
        "Den som kommer från Arbetsförmedlingen placeras först när bedömningen är gjord.", _UNIT
    ),
    "RAG-14": RuleText("FAT är för arbetssökande som kommer från Arbetsförmedlingen.", _UNIT),
    "RAG-21": RuleText(
        "Praktik i egen regi är ett särskilt fall. Den behöver ett skäl och chefens beslut.", _UNIT
    ),
    "RAG-23": RuleText("Daglig verksamhet bygger på ett beslut enligt LSS.", _UNIT),
    "RAG-26": RuleText("Etableringsjobb är på heltid, med rätt till utbildning.", _UNIT),
    "RAG-27": RuleText("Etableringsjobb är tidsbegränsat och högst två år.", _UNIT),
    "RAG-51": RuleText("Arenan är till för vissa former. Andra behöver ett skäl.", _UNIT),
    "RAG-53": RuleText("Nystartsjobb i Utegrupp förekommer bara i undantagsfall.", _UNIT),
    "RAG-55": RuleText("Placering på en annan enhet är nästa steg från grupperna.", _UNIT),
    "RAG-56": RuleText(
        "Enheten kan ta kostnaden för personen under placeringen, till ett visst datum.", _UNIT
    ),
    "OSB-61": RuleText("Arbetsträning kräver ett beslut från Arbetsförmedlingen.", _METHOD),
    "OSB-64": RuleText("Ett arbetsträningsschema finns innan placeringen börjar.", _METHOD),
    "OSB-69": RuleText(
        "En deltidsanställning kan förenas med fortsatt arbetsträning, inom heltid.", _METHOD
    ),
    "OSB-89": RuleText("Resursanställning är tidsbegränsad och högst ett år.", _METHOD),
    "OSB-91": RuleText("Resursanställning förutsätter ett anställningsstöd.", _METHOD),
    "OSB-94": RuleText("En resursanställning får inte tränga undan ordinarie personal.", _METHOD),
    "OSB-95": RuleText("Samråd med facket sker innan anställningen börjar.", _METHOD),
    "OSB-96": RuleText("Personen får en genomgång av reglerna innan anställningen.", _METHOD),
    "NAT-01": RuleText(
        "FAT har en utsedd handledare, en längsta tid och ett nytt beslut för varje period.",
        "Förordning (2007:414) 10 § och förordning (2007:813)",
    ),
    "NAT-04": RuleText(
        "Före start gör Arbetsförmedlingen en överenskommelse med deltagare och arbetsplats.",
        "Arbetsförmedlingens sida om FAT",
    ),
    "NAT-11": RuleText(
        "Facket får yttra sig innan någon placeras i ett program på en arbetsplats.",
        "Förordning (2000:628) 9 a §",
    ),
    "NAT-17": RuleText(
        "Anställning för personer med funktionsnedsättning sker på Arbetsförmedlingens uppdrag.",
        "Lag (2009:47) 3 kap. 1 §",
    ),
}
"""The rules that a placement is held against, by their identity in the catalogue."""

_ORDER = (Grade.STOP, Grade.WARNING, Grade.INFO)


@dataclass(frozen=True)
class Remark:
    """One thing to know about a placement; a stop must be mended before it is proposed.

    Args:
        grade: how much it weighs.
        field: the name of the value it concerns, for the editor.
        text: a plain Swedish sentence that says what to do.
        rule: the identity of the rule in the catalogue, or an empty string.
        basis: where a dated limit stands, when it is not the rule's own source.
    """

    grade: Grade
    field: str
    text: str
    rule: str = ""
    basis: str = ""

    @property
    def source(self) -> str:
        """Where the rule stands."""
        held = RULES.get(self.rule)
        return self.basis or (held.source if held is not None else "")

    @property
    def why(self) -> str:
        """What *Varför?* answers: the rule's meaning, its source and its identity."""
        held = RULES.get(self.rule)
        found = (held.meaning if held is not None else "", self.source, self.rule)
        return " · ".join(dict.fromkeys(text for text in found if text))


def by_weight(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return the remarks, the gravest first."""
    return tuple(sorted(remarks, key=lambda remark: _ORDER.index(remark.grade)))


def stops(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return those that must be mended before the placement is proposed."""
    return tuple(remark for remark in remarks if remark.grade is Grade.STOP)
