"""Who a row in a list of participants is about: number, name, and whether the person is known."""

from dataclasses import dataclass, field
from datetime import date

from ame_desktop.domain.importing.cells import is_whole_number
from ame_desktop.domain.importing.preview import FindingKind, Judgement
from ame_desktop.domain.importing.row_texts import RowTexts
from ame_desktop.domain.importing.table import Row
from ame_desktop.domain.person_number import PersonNumber, parse


@dataclass
class Known:
    """The people of the unit, and the lines of those that stand earlier in the file."""

    numbers: frozenset[str]
    reserve_names: frozenset[str]
    lines_by_number: dict[str, int] = field(default_factory=dict)
    lines_by_name: dict[str, int] = field(default_factory=dict)


def read_number(row: Row, judgement: Judgement, today: date) -> PersonNumber | None:
    """Read the number; without one the row is taken in with a remark. ``None`` if it has none."""
    written = row.text("number")
    if not written:
        judgement.remark(
            FindingKind.NO_NUMBER,
            "Personnummer saknas. Personen får ett reservnummer.",
            "number",
        )
        return None
    was_number = is_whole_number(row.cell("number"))
    number = judgement.required(
        FindingKind.NUMBER,
        lambda: parse(written, today, was_number=was_number),
    )
    if number is not None and number.century_guessed and number.birth_date is not None:
        judgement.remark(
            FindingKind.CENTURY,
            f"Tio siffror: läses som född {number.birth_date.year}.",
            "number",
        )
    return number


def read_name(texts: RowTexts, judgement: Judgement) -> tuple[str, str]:
    """Read given name and family name, from two columns or from one."""
    given, family, whole = (texts.text(key) for key in ("given_name", "family_name", "name"))
    if whole and not (given or family):
        given, family = _split(whole, judgement)
    if not (given or family):
        judgement.leave_out(FindingKind.MISSING, "Namn saknas.", "given_name")
    elif not given:
        judgement.remark(FindingKind.MISSING, "Förnamn saknas.", "given_name")
    elif not family:
        judgement.remark(FindingKind.MISSING, "Efternamn saknas.", "family_name")
    return given, family


def _split(whole: str, judgement: Judgement) -> tuple[str, str]:
    if "," in whole:
        family, _, given = whole.partition(",")
        return given.strip(), family.strip()
    given, _, family = whole.rpartition(" ")
    if given:
        judgement.remark(
            FindingKind.LIKENESS,
            f"Namnet läses som förnamn {given}, efternamn {family}.",
            "name",
        )
    return (given, family) if given else (family, "")


def check_known(
    row: Row, judgement: Judgement, number: PersonNumber | None, name: str, known: Known
) -> None:
    """Leave the row out if the person stands earlier in the file or is already in the unit."""
    if number is not None and number.digits12 in known.lines_by_number:
        line = known.lines_by_number[number.digits12]
        judgement.leave_out(FindingKind.DUPLICATE, f"Personen står redan på rad {line}.", "number")
    elif number is not None and number.digits12 in known.numbers:
        judgement.leave_out(FindingKind.KNOWN, "Personen finns redan i enheten.", "number")
    elif row.text("number") == "" and name in known.reserve_names:
        judgement.leave_out(
            FindingKind.KNOWN, "Personen finns redan i enheten med reservnummer.", "number"
        )
    elif name in known.lines_by_name:
        judgement.remark(
            FindingKind.LIKENESS,
            f"Samma namn som på rad {known.lines_by_name[name]}. "
            "Kontrollera att det är två personer.",
            "given_name",
        )
