"""Why a person is proposed for a task: named motives, each with its rule and its sentence."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Motive(StrEnum):
    """What speaks for a person on a task, the one to be told before the others first."""

    DRIVER = "körkort"
    SKILL = "behörighet"
    GOAL = "utveckling"
    NEW = "ny"
    CHANGE = "omväxling"
    REST = "något annat"
    TURN = "tur"
    KNOWN = "känner till"
    ONLY = "passar"
    PROMISED = "lovat"
    HOURS = "avtalad tid"
    ROOM = "plats"

    @property
    def rule(self) -> str:
        """The identity of the rule in the catalogue."""
        return _RULES[self]


_RULES: Final = {
    Motive.DRIVER: "OSB-88",
    Motive.SKILL: "OSB-46",
    Motive.GOAL: "OSB-72",
    Motive.NEW: "OSB-10",
    Motive.CHANGE: "RAG-37",
    Motive.REST: "RAG-37",
    Motive.TURN: "RAG-37",
    Motive.KNOWN: "OSB-12",
    Motive.ONLY: "OSB-65",
    Motive.PROMISED: "RAG-54",
    Motive.HOURS: "OSB-64",
    Motive.ROOM: "RAG-37",
}
_SENTENCES: Final = {
    Motive.DRIVER: "{who} har körkort, och laget på {task} behöver någon som kör.",
    Motive.SKILL: "{who} har behörigheten {skill}, och laget på {task} behöver någon med den.",
    Motive.GOAL: "{task} övar det som {who} vill utveckla.",
    Motive.NEW: "{who} är ny, och på {task} är {supervisor} med.",
    Motive.CHANGE: "{who} har gjort samma uppgift flera dagar och får omväxling.",
    Motive.REST: "{who} har haft tunga eller enahanda uppgifter och får något annat.",
    Motive.TURN: "Tunga och enahanda uppgifter går runt, och nu är det {who} som tar en.",
    Motive.KNOWN: "{who} var med på {task} {last} och känner till arbetet.",
    Motive.ONLY: "Av uppgifterna med plats är det {task} som passar {who} i dag.",
    Motive.PROMISED: "{task} är lovat till en beställare, och {who} är ledig.",
    Motive.HOURS: "{task} ryms i den tid som {who} har avtalat, {agreed}.",
    Motive.ROOM: "{task} har plats, och {who} är ledig.",
}
_DELICATE: Final = frozenset({Motive.GOAL, Motive.ONLY})
"""What comes from a person's own plan, or lets an adaptation be guessed, is told where the
adaptations are shown, not else."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the sentences are filled with; empty where it is not asked for."""

    who: str
    task: str
    skill: str = ""
    supervisor: str = ""
    last: str = ""
    agreed: str = ""


def sentence(motive: Motive, words: Words) -> str:
    """Return the one sentence of a motive."""
    return _SENTENCES[motive].format(
        who=words.who,
        task=words.task,
        skill=words.skill,
        supervisor=words.supervisor,
        last=words.last,
        agreed=words.agreed,
    )


def discreet_sentence(motive: Motive, words: Words) -> str:
    """Return the sentence for a screen that others see, empty where the open one will do."""
    return sentence(Motive.ROOM, words) if motive in _DELICATE else ""
