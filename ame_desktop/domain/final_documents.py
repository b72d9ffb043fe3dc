"""Documents about one person: written in sections, fixed with version and hash, then released."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """What a document is."""

    FINAL = "slutdokument"
    COMPETENCE_CARD = "kompetenskort"
    OBSERVATIONS = "iakttagelser"
    DEVIATION = "avvikelse"
    TRAINING_SCHEDULE = "arbetsträningsschema"
    DEVELOPMENT_PLAN = "utvecklingsplan"


class DocumentState(StrEnum):
    """How far a document has come; one that is fixed is never changed again."""

    DRAFT = "utkast"
    FIXED = "fastställt"
    RELEASED = "släppt"
    REPLACED = "ersatt"


class Competence(StrEnum):
    """The general competences of the kompetenskort. Source: OSB-80."""

    INITIATIVE = "initiativformaga"
    COOPERATION = "samarbetsformaga"
    PUNCTUALITY = "punktlighet"
    ACCURACY = "noggrannhet"
    RESPONSIBILITY = "ansvarsfullhet"
    INSTRUCTIONS = "forsta_instruktioner"
