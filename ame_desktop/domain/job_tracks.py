"""Jobbspår: an employer's needs, the way there, and who takes part. Source: JSP-01 to JSP-15."""

from enum import StrEnum


def heading(name: str) -> str:
    """Return a name with a capital letter first; the rest stays, such as *Arbetsförmedlingen*."""
    return name[:1].upper() + name[1:]


class TrackState(StrEnum):
    """Where a track stands. Source: JSP-04, JSP-15."""

    PLANNING = "planering"
    AGREED = "avsiktsförklaring"
    RECRUITING = "rekrytering"
    RUNNING = "pågår"
    ENDED = "avslutat"

    @property
    def title_text(self) -> str:
        """The name as a heading."""
        return heading(self)


class SupplyKind(StrEnum):
    """The five parts of what education and support there is. Source: JSP-07."""

    ADULT_EDUCATION = "komvux, yrkesvux, lärling eller sfi"
    AF_TRAINING = "arbetsmarknadsutbildning"
    VALIDATION = "validering"
    SUPPORT = "stödjande insats"
    FOLK_HIGH_SCHOOL = "folkhögskola"

    @property
    def title_text(self) -> str:
        """The name as a heading."""
        return heading(self)


class TrackParty(StrEnum):
    """Who has to stand behind the intention. Source: JSP-09."""

    EMPLOYER = "arbetsgivaren"
    MUNICIPALITY = "kommunen"
    AF = "Arbetsförmedlingen"
    PROVIDER = "utbildningsanordnaren"
    SUPERVISORS = "handledarna"
    UNION = "facket"

    @property
    def title_text(self) -> str:
        """The name as a heading."""
        return heading(self)


class RecruitingPart(StrEnum):
    """The three parts of the plan for recruiting. Source: JSP-11."""

    STRATEGY = "strategi"
    TIMETABLE = "tidplan"
    EMPLOYER = "arbetsgivarens medverkan"

    @property
    def title_text(self) -> str:
        """The name as a heading."""
        return heading(self)


LANGUAGE_LEVELS: dict[str, str] = {
    "A1": "enkla ord och fraser",
    "A2": "vardagliga samtal med stöd",
    "B1": "klarar det mesta i vardag och arbete",
    "B2": "samtalar ledigt och skriver tydligt",
    "C1": "uttrycker sig väl även i svåra ämnen",
    "C2": "nästan som på modersmålet",
}
"""The levels of the European framework for languages, in words. Source: JSP-02, JSP-13."""

NOT_BINDING = (
    "Avsiktsförklaringen är inte juridiskt bindande. "
    "Avsikten är att deltagarna i jobbspåret blir anställda hos arbetsgivaren."
)
"""What every avsiktsförklaring says. Source: JSP-10."""

PART_TITLES = {
    "employers_part": "Arbetsgivarens del",
    "municipalitys_part": "Kommunens del",
    "af_part": "Arbetsförmedlingens del",
    "providers_part": "Anordnarens del",
}
"""The parts of an avsiktsförklaring, by the names of their fields. Source: JSP-08."""
