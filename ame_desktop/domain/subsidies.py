"""Subsidies: dated reference data about the types, and the support granted for one person."""

from enum import StrEnum


class SubsidyBasis(StrEnum):
    """What a type's amount is counted from."""

    SHARE_OF_WAGE = "andel_av_lon"
    EMPLOYER_CONTRIBUTIONS = "arbetsgivaravgifter"
    DAY_RATE = "dagersattning"
    PAID_TO_PERSON = "betalas_till_personen"
    OWN_BUDGET = "egen_budget"


class Confidence(StrEnum):
    """How surely a figure is known: read in the statute, second-hand, or to be verified."""

    STATUTE = "A"
    SECOND_HAND = "B"
    TO_VERIFY = "C"


class SubsidyState(StrEnum):
    """What is stored of a granted support; what is under way or ending follows from its dates."""

    DRAFT = "utkast"
    GRANTED = "beviljat"
    ENDED = "avslutat"
