"""The texts of a row in a list of participants: adaptations, qualifications, comment."""

from ame_desktop.domain.importing.cells import is_whole_number
from ame_desktop.domain.importing.preview import FindingKind, Judgement
from ame_desktop.domain.importing.row_texts import RowTexts
from ame_desktop.domain.importing.table import Row
from ame_desktop.domain.restrictions import (
    QualificationDraft,
    QualificationKind,
    RestrictionDraft,
    RestrictionKind,
    diagnosis_warning,
    parse_qualifications,
    parse_restrictions,
)


def read_abilities(
    texts: RowTexts, judgement: Judgement
) -> tuple[tuple[RestrictionDraft, ...], tuple[QualificationDraft, ...]]:
    """Read what the person must not do and what the person may do."""
    restrictions = parse_restrictions(texts.text("restrictions"))
    qualifications = parse_qualifications(texts.text("qualifications"))
    for item in restrictions:
        if item.kind is RestrictionKind.OTHER:
            _warn_of_diagnosis(judgement, item.text, "restrictions")
    licences = {QualificationKind.DRIVING_B, QualificationKind.DRIVING_BE}
    if any(item.kind is RestrictionKind.DRIVING for item in restrictions) and any(
        item.kind in licences for item in qualifications
    ):
        judgement.remark(
            FindingKind.CONTRADICTION,
            "Har körkort men får inte köra bil. Personen räknas inte som förare.",
            "qualifications",
        )
    return restrictions, qualifications


def read_comment(texts: RowTexts, judgement: Judgement) -> str:
    """Read the comment; one that seems to name an illness is remarked on."""
    text = texts.text("comment")
    _warn_of_diagnosis(judgement, text, "comment")
    return text


def read_phone(row: Row, texts: RowTexts) -> str:
    """Read the telephone number as it is written; a number cell gets back its leading zero."""
    text = texts.text("phone")
    return f"0{text}" if text[:1] not in "0+" and is_whole_number(row.cell("phone")) else text


def _warn_of_diagnosis(judgement: Judgement, text: str, key: str) -> None:
    warning = diagnosis_warning(text)
    if warning:
        judgement.remark(FindingKind.DIAGNOSIS, warning, key)
