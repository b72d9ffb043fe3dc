"""How a time at the unit ended, in the terms that the yearly statistics ask for."""

from enum import StrEnum


class ClosureReason(StrEnum):
    """Why a time at the unit ended. Source: KAS-08."""

    WORK_UNSUBSIDISED = "arbete_utan_stod"
    WORK_SUBSIDISED = "arbete_med_stod"
    MUNICIPAL_EMPLOYMENT = "kommunal_arbetsmarknadsanstallning"
    STUDIES_CSN = "studier_med_csn"
    STUDIES_OTHER = "andra_studier"
    BACK_TO_AF = "ater_till_af"
    OTHER_AUTHORITY = "annan_myndighet"
    PARENTAL_LEAVE = "foraldraledighet"
    ILLNESS = "sjukdom_vard"
    MOVED = "flyttat"
    AGE = "alder_pension"
    INTERRUPTED = "avbruten"
    DECEASED = "avliden"
    OTHER = "annan_orsak"


class Sex(StrEnum):
    """Sex, for statistics. Source: KAS-07."""

    WOMAN = "kvinna"
    MAN = "man"


class EducationLevel(StrEnum):
    """The highest completed education, for statistics. Source: KAS-07."""

    NONE = "ingen_grundskola"
    PRIMARY = "grundskola"
    SECONDARY = "gymnasium"
    HIGHER = "eftergymnasial"


class IncomeSource(StrEnum):
    """What the person lived on at the start, for statistics. Source: KAS-07."""

    INCOME_SUPPORT = "forsorjningsstod"
    ACTIVITY_SUPPORT = "aktivitetsstod"
    SICKNESS_BENEFIT = "sjukersattning"
    WAGE = "lon"
    OTHER = "annat"
    NONE = "ingen"
