"""Jobbspår: an employer's needs, the way there, and who takes part. Source: JSP-01 to JSP-15."""

from enum import StrEnum


class TrackState(StrEnum):
    """Where a track stands. Source: JSP-04, JSP-15."""

    PLANNING = "planering"
    AGREED = "avsiktsförklaring"
    RECRUITING = "rekrytering"
    RUNNING = "pågår"
    ENDED = "avslutat"


class SupplyKind(StrEnum):
    """The five parts of what education and support there is. Source: JSP-07."""

    ADULT_EDUCATION = "komvux, yrkesvux, lärling eller sfi"
    AF_TRAINING = "arbetsmarknadsutbildning"
    VALIDATION = "validering"
    SUPPORT = "stödjande insats"
    FOLK_HIGH_SCHOOL = "folkhögskola"


class TrackParty(StrEnum):
    """Who has to stand behind the intention. Source: JSP-09."""

    EMPLOYER = "arbetsgivaren"
    MUNICIPALITY = "kommunen"
    AF = "Arbetsförmedlingen"
    PROVIDER = "utbildningsanordnaren"
    SUPERVISORS = "handledarna"
    UNION = "facket"


class RecruitingPart(StrEnum):
    """The three parts of the plan for recruiting. Source: JSP-11."""

    STRATEGY = "strategi"
    TIMETABLE = "tidplan"
    EMPLOYER = "arbetsgivarens medverkan"
