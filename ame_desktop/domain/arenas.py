"""Arenas: the groups that the unit runs, and what the guideline says of them."""

from enum import StrEnum


class ArenaKind(StrEnum):
    """Which of the guideline's arenas a group is. Source: RAG-49, RAG-51, RAG-53, RAG-55."""

    MOTAS = "motas"
    INNEGRUPP = "innegrupp"
    UTEGRUPP = "utegrupp"
    OTHER_UNITS = "andra enheter"
    OWN = "egen"


class MatrixValue(StrEnum):
    """Whether an activity form belongs at an arena. Source: RAG-51, RAG-53."""

    ALLOWED = "tillåten"
    EXCEPTION = "undantag"
    NOT_STATED = "ej angiven"
