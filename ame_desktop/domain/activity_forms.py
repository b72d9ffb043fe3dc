"""The activity forms a person can be placed in, and where the guideline allows each of them."""

import re
import unicodedata
from enum import StrEnum

from ame_desktop.domain.arenas import ArenaKind, MatrixValue


class ActivityForm(StrEnum):
    """Sysselsättningsform. Source: RAG-14 to RAG-17, RAG-19 to RAG-32, OSB-89."""

    FAT = "fat"
    WORK_PRACTICE = "praktik"
    DAILY_ACTIVITY_LSS = "daglig_verksamhet_lss"
    OTHER_OCCUPATION = "ovrig_sysselsattning"
    INTRODUCTION_JOB = "introduktionsjobb"
    ESTABLISHMENT_JOB = "etableringsjobb"
    WAGE_SUPPORT_DEVELOPMENT = "lonebidrag_utveckling"
    WAGE_SUPPORT_EMPLOYMENT = "lonebidrag_anstallning"
    WAGE_SUPPORT_SECURITY = "lonebidrag_trygghet"
    SHELTERED_EMPLOYMENT = "osa"
    NEW_START_JOB = "nystartsjobb"
    RESOURCE_EMPLOYMENT = "resursanstallning"
    EMPLOYMENT_OTHER_UNIT = "anstallning_annan_enhet"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return _TITLES[self]

    @property
    def short_label(self) -> str:
        """The Swedish name in lists, where there is little room."""
        return _SHORT_TITLES.get(self, _TITLES[self])

    @property
    def is_employment(self) -> bool:
        """Whether the person is employed, not placed for training or occupation."""
        return self not in _NOT_EMPLOYED


_TITLES = {
    ActivityForm.FAT: "Förstärkt arbetsträning (FAT)",
    ActivityForm.WORK_PRACTICE: "Praktik",
    ActivityForm.DAILY_ACTIVITY_LSS: "Daglig verksamhet enligt LSS",
    ActivityForm.OTHER_OCCUPATION: "Övrig sysselsättning",
    ActivityForm.INTRODUCTION_JOB: "Introduktionsjobb",
    ActivityForm.ESTABLISHMENT_JOB: "Etableringsjobb",
    ActivityForm.WAGE_SUPPORT_DEVELOPMENT: "Lönebidrag för utveckling i anställningen",
    ActivityForm.WAGE_SUPPORT_EMPLOYMENT: "Lönebidrag för anställning",
    ActivityForm.WAGE_SUPPORT_SECURITY: "Lönebidrag för trygghet i anställning",
    ActivityForm.SHELTERED_EMPLOYMENT: "Offentligt skyddad anställning (OSA)",
    ActivityForm.NEW_START_JOB: "Nystartsjobb",
    ActivityForm.RESOURCE_EMPLOYMENT: "Resursanställning",
    ActivityForm.EMPLOYMENT_OTHER_UNIT: "Anställning vid annan enhet",
}
_SHORT_TITLES = {
    ActivityForm.FAT: "FAT",
    ActivityForm.DAILY_ACTIVITY_LSS: "Daglig verksamhet",
    ActivityForm.WAGE_SUPPORT_DEVELOPMENT: "Lönebidrag utveckling",
    ActivityForm.WAGE_SUPPORT_EMPLOYMENT: "Lönebidrag anställning",
    ActivityForm.WAGE_SUPPORT_SECURITY: "Lönebidrag trygghet",
    ActivityForm.SHELTERED_EMPLOYMENT: "OSA",
    ActivityForm.EMPLOYMENT_OTHER_UNIT: "Annan enhet",
}
_NOT_EMPLOYED = frozenset(
    {
        ActivityForm.FAT,
        ActivityForm.WORK_PRACTICE,
        ActivityForm.DAILY_ACTIVITY_LSS,
        ActivityForm.OTHER_OCCUPATION,
    }
)
_ALIASES: dict[ActivityForm, tuple[str, ...]] = {
    ActivityForm.FAT: ("fat", "förstärkt arbetsträning", "arbetsträning fat"),
    ActivityForm.WORK_PRACTICE: (
        "praktik",
        "arbetspraktik",
        "praktikplats",
        "språkpraktik",
        "praktikant",
    ),
    ActivityForm.DAILY_ACTIVITY_LSS: (
        "daglig verksamhet lss",
        "daglig verksamhet enligt lss",
        "daglig verksamhet",
        "dv lss",
        "dv",
        "lss",
    ),
    ActivityForm.OTHER_OCCUPATION: (
        "övrig sysselsättning",
        "övrig",
        "sysselsättning",
        "annan sysselsättning",
        "övrig sysselsättning ifo",
    ),
    ActivityForm.INTRODUCTION_JOB: (
        "introduktionsjobb",
        "introduktionsanställning",
        "introjobb",
        "intro",
    ),
    ActivityForm.ESTABLISHMENT_JOB: ("etableringsjobb", "etablering", "etableringsanställning"),
    ActivityForm.WAGE_SUPPORT_DEVELOPMENT: (
        "lönebidrag för utveckling i anställningen",
        "lönebidrag för utveckling i anställning",
        "lönebidrag utveckling",
        "lönebidrag utv",
        "lb utveckling",
        "lb utv",
        "lbu",
        "utvecklingsanställning",
    ),
    ActivityForm.WAGE_SUPPORT_EMPLOYMENT: (
        "lönebidrag för anställning",
        "lönebidrag anställning",
        "lönebidrag anst",
        "lönebidrag",
        "lb anställning",
        "lb anst",
        "lb",
        "lba",
    ),
    ActivityForm.WAGE_SUPPORT_SECURITY: (
        "lönebidrag för trygghet i anställning",
        "lönebidrag för trygghet i anställningen",
        "lönebidrag trygghet",
        "lönebidrag trygg",
        "lb trygghet",
        "lb trygg",
        "lbt",
        "trygghetsanställning",
    ),
    ActivityForm.SHELTERED_EMPLOYMENT: (
        "osa",
        "offentligt skyddad anställning",
        "offentligt skyddat arbete",
        "skyddad anställning",
    ),
    ActivityForm.NEW_START_JOB: ("nystartsjobb", "nystart", "nystartjobb"),
    ActivityForm.RESOURCE_EMPLOYMENT: ("resursanställning", "resursanställd", "resursjobb"),
    ActivityForm.EMPLOYMENT_OTHER_UNIT: (
        "anställning annan enhet",
        "anställning vid annan enhet",
        "anställning på annan enhet",
        "placering annan enhet",
    ),
}


def _key(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\W_]+", " ", plain).strip()


_BY_ALIAS = {
    _key(alias): form
    for form in ActivityForm
    for alias in (*_ALIASES[form], form.label, form.value)
}


def parse_activity_form(text: str) -> ActivityForm | None:
    """Return the form that a text from a list means, ``None`` if it is not known."""
    return _BY_ALIAS.get(_key(text))


_ARENA_NAMES = {
    ArenaKind.MOTAS: ("mötas",),
    ArenaKind.INNEGRUPP: ("innegrupp", "innegruppen"),
    ArenaKind.UTEGRUPP: ("utegrupp", "utegruppen"),
    ArenaKind.OTHER_UNITS: ("placering på andra enheter", "andra enheter", "annan enhet"),
}


def arena_kind_of(name: str) -> ArenaKind:
    """Return the guideline's arena with this name; any other is the unit's own."""
    wanted = _key(name)
    for kind, names in _ARENA_NAMES.items():
        if wanted in names:
            return kind
    return ArenaKind.OWN


_OTHER_UNIT_FORMS = frozenset(ActivityForm) - _NOT_EMPLOYED - {ActivityForm.RESOURCE_EMPLOYMENT}
_ALLOWED: dict[ArenaKind, frozenset[ActivityForm]] = {
    ArenaKind.MOTAS: frozenset({ActivityForm.OTHER_OCCUPATION}),
    ArenaKind.INNEGRUPP: frozenset(
        {ActivityForm.DAILY_ACTIVITY_LSS, ActivityForm.OTHER_OCCUPATION}
    ),
    ArenaKind.UTEGRUPP: frozenset(
        {
            ActivityForm.DAILY_ACTIVITY_LSS,
            ActivityForm.FAT,
            ActivityForm.INTRODUCTION_JOB,
            ActivityForm.WAGE_SUPPORT_DEVELOPMENT,
            ActivityForm.WAGE_SUPPORT_EMPLOYMENT,
            ActivityForm.WAGE_SUPPORT_SECURITY,
        }
    ),
    ArenaKind.OTHER_UNITS: _OTHER_UNIT_FORMS,
    ArenaKind.OWN: frozenset(),
    ArenaKind.GROUP: frozenset(),
}


def _stated(kind: ArenaKind, form: ActivityForm) -> MatrixValue:
    if kind is ArenaKind.UTEGRUPP and form is ActivityForm.NEW_START_JOB:
        return MatrixValue.EXCEPTION
    return MatrixValue.ALLOWED if form in _ALLOWED[kind] else MatrixValue.NOT_STATED


DEFAULT_MATRIX: dict[tuple[ArenaKind, ActivityForm], MatrixValue] = {
    (kind, form): _stated(kind, form) for kind in ArenaKind for form in ActivityForm
}
"""The arena × form matrix as the guideline states it, before the unit has changed anything.

Source: RAG-51, RAG-53, RAG-55; Mötas after its target group, RAG-49
"""
