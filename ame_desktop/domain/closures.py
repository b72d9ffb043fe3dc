"""How a time at the unit ended, in the terms that the yearly statistics ask for.

Source: KAS-01 to KAS-09, TRE-48, TRE-49.
"""

from datetime import date
from enum import StrEnum

from ame_desktop.domain.calendar import add_months
from ame_desktop.domain.placements import PlacementOutcome


class ClosureReason(StrEnum):
    """Why a time at the unit ended; *avskild* is after a broken or expired plan.

    Source: KAS-08, TRE-36.
    """

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
    SEPARATED = "avskild"
    DECEASED = "avliden"
    OTHER = "annan_orsak"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _REASON_LABELS[self]

    @property
    def is_work(self) -> bool:
        """Whether it is work on the regular labour market. Source: KAS-02, KAS-03."""
        return self in {ClosureReason.WORK_UNSUBSIDISED, ClosureReason.WORK_SUBSIDISED}

    @property
    def has_employer(self) -> bool:
        """Whether somebody employs the person from the closure on."""
        return self.is_work or self is ClosureReason.MUNICIPAL_EMPLOYMENT

    @property
    def is_studies(self) -> bool:
        """Whether the person goes on to study."""
        return self in {ClosureReason.STUDIES_CSN, ClosureReason.STUDIES_OTHER}

    @property
    def placement_outcome(self) -> PlacementOutcome | None:
        """What it makes of a placement that runs; ``None`` where the placement goes on.

        A municipal employment is a placement itself, and others can belong to it. Source: RAG-58.
        """
        if self is ClosureReason.MUNICIPAL_EMPLOYMENT:
            return None
        if self.is_work:
            return PlacementOutcome.EMPLOYMENT
        if self.is_studies:
            return PlacementOutcome.STUDIES
        interrupted = self in {ClosureReason.INTERRUPTED, ClosureReason.SEPARATED}
        return PlacementOutcome.INTERRUPTED if interrupted else PlacementOutcome.OTHER


_REASON_LABELS = {
    ClosureReason.WORK_UNSUBSIDISED: "Arbete utan stöd",
    ClosureReason.WORK_SUBSIDISED: "Arbete med stöd, vanlig arbetsgivare",
    ClosureReason.MUNICIPAL_EMPLOYMENT: "Kommunal arbetsmarknadsanställning",
    ClosureReason.STUDIES_CSN: "Studier med studiemedel",
    ClosureReason.STUDIES_OTHER: "Andra studier",
    ClosureReason.BACK_TO_AF: "Åter till Arbetsförmedlingen",
    ClosureReason.OTHER_AUTHORITY: "Annan myndighet",
    ClosureReason.PARENTAL_LEAVE: "Föräldraledighet",
    ClosureReason.ILLNESS: "Sjukdom eller vård",
    ClosureReason.MOVED: "Flyttat",
    ClosureReason.AGE: "Ålder eller pension",
    ClosureReason.INTERRUPTED: "Avbruten",
    ClosureReason.SEPARATED: "Avskild",
    ClosureReason.DECEASED: "Avliden",
    ClosureReason.OTHER: "Annan orsak",
}


_YOUNG_UNTIL = 25
_OLDEST = 60


class Counted(StrEnum):
    """Whether a closure counts as started work or studies. Source: KAS-01."""

    YES = "ja"
    NOT_YET = "bekräftas"
    NO = "nej"

    @property
    def label(self) -> str:
        """What a list says."""
        return _COUNTED_LABELS[self]


_COUNTED_LABELS = {
    Counted.YES: "Ja",
    Counted.NOT_YET: "Ska bekräftas",
    Counted.NO: "Nej",
}


def counted(
    reason: ClosureReason,
    *,
    regular_employer: bool | None = None,
    csn_eligible: bool | None = None,
    lasted_a_month: bool | None = None,
) -> Counted:
    """Return whether a closure counts as started work or studies.

    Work counts on the regular labour market only, and when it has lasted for a month; studies
    count where they entitle to studiemedel. Source: KAS-01 to KAS-05
    """
    if reason is ClosureReason.STUDIES_CSN:
        return Counted.YES if csn_eligible is not False else Counted.NO
    if not reason.is_work or regular_employer is False or lasted_a_month is False:
        return Counted.NO
    return Counted.YES if lasted_a_month else Counted.NOT_YET


def counts_as_work_or_studies(
    reason: ClosureReason,
    *,
    regular_employer: bool | None = None,
    csn_eligible: bool | None = None,
    lasted_a_month: bool | None = None,
) -> bool:
    """Whether a closure is in the numerator of *Resultat vid avslut*. Source: KAS-01."""
    found = counted(
        reason,
        regular_employer=regular_employer,
        csn_eligible=csn_eligible,
        lasted_a_month=lasted_a_month,
    )
    return found is Counted.YES


def age_group(born: date | None, day: date) -> str:
    """Return the age group that the statistics use on a day; young people apart. Source: KAS-07."""
    if born is None:
        return ""
    age = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    if age < _YOUNG_UNTIL:
        return f"16–{_YOUNG_UNTIL - 1}"
    if age >= _OLDEST:
        return f"{_OLDEST}–"
    first = max(_YOUNG_UNTIL, age // 10 * 10)
    return f"{first}–{age // 10 * 10 + 9}"


def confirmed_from(
    reason: ClosureReason | None, outcome_from: date | None, months: int
) -> date | None:
    """Return the day from which it can be confirmed that work has lasted; ``None`` for no work.

    Args:
        reason: why the time ended.
        outcome_from: the first day of work.
        months: how long work lasts before it counts, in months.

    Source: KAS-04.
    """
    if reason is None or not reason.is_work or outcome_from is None:
        return None
    return add_months(outcome_from, months)


class Sex(StrEnum):
    """Sex, for statistics. Source: KAS-07."""

    WOMAN = "kvinna"
    MAN = "man"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _SEX_LABELS[self]


_SEX_LABELS = {
    Sex.WOMAN: "Kvinna",
    Sex.MAN: "Man",
}


class EducationLevel(StrEnum):
    """The highest completed education, for statistics. Source: KAS-07."""

    NONE = "ingen_grundskola"
    PRIMARY = "grundskola"
    SECONDARY = "gymnasium"
    HIGHER = "eftergymnasial"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _EDUCATION_LABELS[self]


_EDUCATION_LABELS = {
    EducationLevel.NONE: "Ingen avslutad grundskola",
    EducationLevel.PRIMARY: "Grundskola",
    EducationLevel.SECONDARY: "Gymnasium",
    EducationLevel.HIGHER: "Eftergymnasial utbildning",
}


class IncomeSource(StrEnum):
    """What the person lived on at the start, for statistics. Source: KAS-07, OSB-62."""

    INCOME_SUPPORT = "forsorjningsstod"
    ACTIVITY_SUPPORT = "aktivitetsstod"
    SICKNESS_BENEFIT = "sjukersattning"
    WAGE = "lon"
    OTHER = "annat"
    NONE = "ingen"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _INCOME_LABELS[self]


_INCOME_LABELS = {
    IncomeSource.INCOME_SUPPORT: "Försörjningsstöd",
    IncomeSource.ACTIVITY_SUPPORT: "Aktivitetsstöd eller utvecklingsersättning",
    IncomeSource.SICKNESS_BENEFIT: "Sjukpenning eller sjukersättning",
    IncomeSource.WAGE: "Lön",
    IncomeSource.OTHER: "Annan inkomst",
    IncomeSource.NONE: "Ingen egen inkomst",
}
