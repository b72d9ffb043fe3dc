"""Adaptations as functions, qualifications, and words that may be a diagnosis."""

import pytest

from ame_desktop.domain.restrictions import (
    QualificationDraft,
    QualificationKind,
    RestrictionDraft,
    RestrictionKind,
    diagnosis_warning,
    may_drive,
    parse_qualifications,
    parse_restrictions,
)

B = QualificationDraft(QualificationKind.DRIVING_B)
BE = QualificationDraft(QualificationKind.DRIVING_BE)
BRUSH_SAW = QualificationDraft(QualificationKind.BRUSH_SAW)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("max 10 kg", RestrictionDraft(RestrictionKind.LIFTING, "Max 10 kg", 10)),
        ("inga tunga lyft", RestrictionDraft(RestrictionKind.LIFTING, "Inga tunga lyft")),
        ("ej höjder", RestrictionDraft(RestrictionKind.HEIGHTS, "Ej höjder")),
        (
            "pollenallergi",
            RestrictionDraft(RestrictionKind.POLLEN, "Inte utomhusarbete när det är mycket pollen"),
        ),
        ("behöver lugn miljö", RestrictionDraft(RestrictionKind.CALM, "Behöver lugn miljö")),
        ("får inte köra bil", RestrictionDraft(RestrictionKind.DRIVING, "Får inte köra bil")),
        (
            "tål inte lösningsmedel",
            RestrictionDraft(RestrictionKind.CHEMICALS, "Tål inte lösningsmedel"),
        ),
        ("sitter ner", RestrictionDraft(RestrictionKind.OTHER, "Sitter ner")),
    ],
)
def test_restrictions(text: str, expected: RestrictionDraft) -> None:
    assert parse_restrictions(text) == (expected,)


def test_several_restrictions() -> None:
    kinds = [item.kind for item in parse_restrictions("max 5 kg, ej höjder och lugn miljö")]
    assert kinds == [RestrictionKind.LIFTING, RestrictionKind.HEIGHTS, RestrictionKind.CALM]
    assert parse_restrictions("") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("B + röjsåg", (B, BRUSH_SAW)),
        ("B, BE", (B, BE)),
        ("B-körkort", (B,)),
        ("körkort B", (B,)),
        ("motorsåg A+B", (QualificationDraft(QualificationKind.CHAINSAW, "A+B"),)),
        ("motorsåg A + B, B", (QualificationDraft(QualificationKind.CHAINSAW, "A+B"), B)),
        ("truck", (QualificationDraft(QualificationKind.FORKLIFT),)),
        ("hygienutbildning", (QualificationDraft(QualificationKind.HYGIENE),)),
        ("röjsåg", (BRUSH_SAW,)),
        ("svetslicens", (QualificationDraft(QualificationKind.OTHER, "Svetslicens"),)),
        ("B, B", (B,)),
        ("", ()),
    ],
)
def test_qualifications(text: str, expected: tuple[QualificationDraft, ...]) -> None:
    assert parse_qualifications(text) == expected


@pytest.mark.parametrize("text", ["har ADHD", "Depression sedan 2020", "nötallergi", "astma"])
def test_words_that_may_be_a_diagnosis(text: str) -> None:
    warning = diagnosis_warning(text)
    assert warning is not None
    assert warning.endswith("Skriv vad personen behöver, inte varför.")


@pytest.mark.parametrize("text", ["ring kontaktperson", "behöver pauser", "kolla nyckeln", ""])
def test_words_that_are_none(text: str) -> None:
    assert diagnosis_warning(text) is None


def test_drivers() -> None:
    assert may_drive((), (B,))
    assert not may_drive((), (BRUSH_SAW,))
    assert not may_drive(parse_restrictions("får inte köra bil"), (B,))
