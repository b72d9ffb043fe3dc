"""Adaptations as functions, never diagnoses, and what a person may do."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class RestrictionKind(StrEnum):
    """What a person must not or cannot do."""

    LIFTING = "lyft"
    HEIGHTS = "höjd"
    CHEMICALS = "kemikalier"
    POLLEN = "pollen"
    DRIVING = "köra fordon"
    CALM = "lugn miljö"
    OTHER = "annat"


DEMANDS: Final = {
    RestrictionKind.LIFTING: "Tunga lyft",
    RestrictionKind.HEIGHTS: "Arbete på höjd",
    RestrictionKind.CHEMICALS: "Kemikalier",
    RestrictionKind.POLLEN: "Ute bland pollen",
    RestrictionKind.DRIVING: "Alla kör",
    RestrictionKind.CALM: "Stökigt eller bullrigt",
}
"""What a task that asks for it is like, for each adaptation that speaks against such work.

A task is noted with the adaptation that it collides with: *lugn miljö* on a task means that the
task is not calm, wherever it is noted and whichever rule reads it.
"""


class QualificationKind(StrEnum):
    """What a person may do, as lists of others name it; the unit has more in a list of its own."""

    DRIVING_B = "körkort B"
    DRIVING_BE = "körkort BE"
    BRUSH_SAW = "röjsåg"
    CHAINSAW = "motorsåg"
    FORKLIFT = "truck"
    HYGIENE = "hygienutbildning"
    OTHER = "annat"


@dataclass(frozen=True)
class RestrictionDraft:
    """An adaptation as it is to be stored; ``max_kilograms`` only for lifting."""

    kind: RestrictionKind
    text: str
    max_kilograms: int | None = None


@dataclass(frozen=True)
class QualificationDraft:
    """A qualification as it is to be stored; ``text`` holds what the kind does not say."""

    kind: str
    text: str = ""


_PARTS = re.compile(r"\s*(?:[,;\n]|\boch\b|\bsamt\b|\s\+\s)\s*", re.IGNORECASE)
_KILOGRAMS = re.compile(r"(\d{1,3})\s*(?:kg|kilo)", re.IGNORECASE)
_RESTRICTIONS: tuple[tuple[re.Pattern[str], RestrictionKind], ...] = (
    (
        re.compile(r"lyft|\bkg\b|\bkilo\b|\d\s*kg|bära tungt|tungt", re.IGNORECASE),
        RestrictionKind.LIFTING,
    ),
    (re.compile(r"höjd|stege|ställning|\btak\b", re.IGNORECASE), RestrictionKind.HEIGHTS),
    (
        re.compile(r"kemikalie|lösningsmedel|\bfärg\b|parfym|damm", re.IGNORECASE),
        RestrictionKind.CHEMICALS,
    ),
    (re.compile(r"pollen|gräsallergi|björk", re.IGNORECASE), RestrictionKind.POLLEN),
    (
        re.compile(r"(?:inte|ej|inga?)\b.*(?:köra|kör|bil|fordon)|körförbud", re.IGNORECASE),
        RestrictionKind.DRIVING,
    ),
    (re.compile(r"lugn|stilla|\bbuller|ljudkänslig|\bstress", re.IGNORECASE), RestrictionKind.CALM),
)
_POLLEN_CONSEQUENCE = "Inte utomhusarbete när det är mycket pollen"
_QUALIFICATIONS: tuple[tuple[re.Pattern[str], QualificationKind], ...] = (
    (re.compile(r"röjs[åa]g", re.IGNORECASE), QualificationKind.BRUSH_SAW),
    (re.compile(r"motors[åa]g", re.IGNORECASE), QualificationKind.CHAINSAW),
    (re.compile(r"truck", re.IGNORECASE), QualificationKind.FORKLIFT),
    (re.compile(r"hygien", re.IGNORECASE), QualificationKind.HYGIENE),
    (
        re.compile(r"(?:körkort\s*)?BE(?:[- ]?körkort|[- ]?kort)?", re.IGNORECASE),
        QualificationKind.DRIVING_BE,
    ),
    (
        re.compile(r"(?:körkort\s*)?B(?:[- ]?körkort|[- ]?kort)?|körkort", re.IGNORECASE),
        QualificationKind.DRIVING_B,
    ),
)
LICENCES = (QualificationKind.DRIVING_B, QualificationKind.DRIVING_BE)
"""What lets a person drive: a driver is asked for by itself. Source: OSB-88."""
_SAW_LEVEL = re.compile(r"\b([A-D](?:\s*[+/]\s*[A-D])*)\b")
_SAW_LEVELS_APART = re.compile(r"(?<=såg )([A-D]) \+ ([A-D])\b")
_DIAGNOSIS_WORDS = re.compile(
    r"\b(?:adhd|add|autis\w*|asperger\w*|depress\w*|depri\w*|ångest\w*|bipol\w*|schizofren\w*|"
    r"psykos\w*|ptsd|utbränd\w*|utmattningssyndrom\w*|missbruk\w*|alkohol\w*|beroendesjuk\w*|"
    r"diabet\w*|epilep\w*|cancer\w*|stroke|hiv|hepatit\w*|reumat\w*|fibromyalgi\w*|artros\w*|"
    r"diskbråck\w*|kol|astma\w*|demens\w*|utvecklingsstörning\w*|diagnos\w*|"
    r"[a-zåäö]*allergi\w*|personlighetsstörning\w*|whiplash\w*|hjärtfel\w*)\b",
    re.IGNORECASE,
)
DIAGNOSIS_ADVICE = "Skriv vad personen behöver, inte varför."
"""What is said where a free text seems to name an illness."""


def parse_restrictions(text: str) -> tuple[RestrictionDraft, ...]:
    """Read a cell of adaptations: *max 10 kg*, *ej höjder*, *behöver lugn miljö*.

    An illness such as *pollenallergi* becomes its consequence for the work; the illness itself is
    not kept. What is not recognised becomes *annat* with its text.
    """
    return tuple(_restriction(part) for part in _PARTS.split(text.strip()) if part)


def _restriction(part: str) -> RestrictionDraft:
    kind = next(
        (kind for pattern, kind in _RESTRICTIONS if pattern.search(part)), RestrictionKind.OTHER
    )
    if kind is RestrictionKind.LIFTING:
        kilograms = _KILOGRAMS.search(part)
        return RestrictionDraft(kind, _sentence(part), int(kilograms[1]) if kilograms else None)
    if kind is RestrictionKind.POLLEN:
        return RestrictionDraft(kind, _POLLEN_CONSEQUENCE)
    return RestrictionDraft(kind, _sentence(part))


def parse_qualifications(text: str) -> tuple[QualificationDraft, ...]:
    """Read a cell of qualifications: *B + röjsåg*, *B, BE*, *motorsåg A+B*, *B-körkort*.

    Each kind comes once; what is not recognised becomes *annat* with its text.
    """
    found: dict[tuple[str, str], QualificationDraft] = {}
    joined = _SAW_LEVELS_APART.sub(r"\1+\2", text.strip())
    for part in _PARTS.split(joined):
        if part:
            draft = _qualification(part)
            found.setdefault((draft.kind, draft.text), draft)
    return tuple(found.values())


def _qualification(part: str) -> QualificationDraft:
    for pattern, kind in _QUALIFICATIONS:
        hit = pattern.fullmatch(part) if kind in LICENCES else pattern.search(part)
        if hit is None:
            continue
        level = _SAW_LEVEL.search(part) if kind is QualificationKind.CHAINSAW else None
        return QualificationDraft(kind, level[1].replace(" ", "") if level else "")
    return QualificationDraft(QualificationKind.OTHER, _sentence(part))


def diagnosis_warning(text: str) -> str | None:
    """Return a sentence if a free text seems to name an illness, else ``None``.

    It is advice, never a stop: the list of words is short and knows no context.
    """
    hit = _DIAGNOSIS_WORDS.search(text)
    return f"”{hit[0]}” kan vara en diagnos. {DIAGNOSIS_ADVICE}" if hit else None


def may_drive(
    restrictions: tuple[RestrictionDraft, ...], qualifications: tuple[QualificationDraft, ...]
) -> bool:
    """Whether the person holds a driving licence and nothing says that they must not drive."""
    licensed = any(item.kind in LICENCES for item in qualifications)
    return licensed and all(item.kind is not RestrictionKind.DRIVING for item in restrictions)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
