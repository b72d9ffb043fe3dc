"""Personnummer, samordningsnummer, interim numbers and the unit's own reservnummer."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from personnummer import personnummer

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participants import NumberKind
from ame_desktop.domain.swedish_names import MONTHS

OLDEST_AGE = 123
"""The greatest age in years that is taken without question."""

_FIELD = "number"
_COORDINATION_DAYS = 60
_CENTURIES = (20, 19, 18)
_DASHES = frozenset(
    "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}"
    "\N{MINUS SIGN}\N{SMALL HYPHEN-MINUS}\N{FULLWIDTH HYPHEN-MINUS}"
)
_PLUSES = frozenset("+\N{SMALL PLUS SIGN}\N{FULLWIDTH PLUS SIGN}")
_INTERIM_LETTERS = "TRSUWXJKLMN"
_SHAPE = re.compile(
    rf"(?P<century>\d{{2}})?(?P<date>\d{{6}})(?P<plus>\+)?(?P<tail>[\d{_INTERIM_LETTERS}]\d{{3}})"
)
_RESERVE = re.compile(r"R(?P<year>\d{4})(?P<counter>\d{4,})")


@dataclass(frozen=True)
class PersonNumber:
    """A checked number.

    ``digits12`` is the stored form: twelve digits, an interim letter in the ninth place, or
    ``R20260001`` for a reservnummer. ``birth_date`` is ``None`` for a reservnummer only.
    ``century_guessed`` says that the century was not written out, so that the year must be shown.
    """

    digits12: str
    kind: NumberKind
    birth_date: date | None
    century_guessed: bool = False

    @property
    def short(self) -> str:
        """The form for screens: ``850213-1234``."""
        return display(self.digits12)

    @property
    def long(self) -> str:
        """The form with the century: ``19850213-1234``."""
        if self.kind is NumberKind.RESERVE:
            return display(self.digits12)
        return f"{self.digits12[:8]}-{self.digits12[8:]}"

    @property
    def masked(self) -> str:
        """The form with the last four hidden: ``850213-****``."""
        return masked(self.digits12)


def parse(text: str, today: date, *, was_number: bool = False) -> PersonNumber:
    """Read a number as people write it.

    Spaces and hyphens do not matter, nor which script the digits are in. Ten digits without ``+``
    mean the latest century that gives a birth date not in the future, and are flagged.

    Args:
        text: what was written.
        today: the day that decides what lies in the future.
        was_number: the value was a whole number in a spreadsheet, which drops a leading zero.

    Raises:
        DomainError: with the sentence that says what does not add up.
    """
    compact = _compact(text)
    if was_number and len(compact) == 9 and compact.isdigit():
        compact = "0" + compact
    reserve = _RESERVE.fullmatch(compact)
    if reserve:
        return PersonNumber(compact, NumberKind.RESERVE, None)
    shape = _SHAPE.fullmatch(compact)
    if shape is None:
        raise DomainError(_shape_message(compact), field=_FIELD)
    return _checked(shape, today)


def reserve_number(counter: int, today: date) -> PersonNumber:
    """Return the unit's reservnummer for a person who has no number yet.

    It starts with a letter and can therefore never be taken for a personnummer. The same counter
    and year always give the same number; the caller sees to it that the counter is new.

    Raises:
        DomainError: if the counter is below 1.
    """
    if counter < 1:
        raise DomainError("Reservnumren börjar på 1.", field=_FIELD)
    return PersonNumber(f"R{today.year:04d}{counter:04d}", NumberKind.RESERVE, None)


def kind_of(digits12: str) -> NumberKind:
    """Return what sort of number a stored form is."""
    if digits12.startswith("R"):
        return NumberKind.RESERVE
    if digits12[8].isalpha():
        return NumberKind.INTERIM
    if int(digits12[6:8]) > _COORDINATION_DAYS:
        return NumberKind.COORDINATION
    return NumberKind.PERSONAL


def birth_date_of(digits12: str) -> date | None:
    """Return the birth date of a stored form, ``None`` for a reservnummer."""
    if kind_of(digits12) is NumberKind.RESERVE:
        return None
    return _birth_date(int(digits12[:2]), digits12[2:8])


def display(digits12: str) -> str:
    """Return a stored form as it is shown: ``850213-1234`` or ``R-2026-0001``."""
    if kind_of(digits12) is NumberKind.RESERVE:
        return f"R-{digits12[1:5]}-{digits12[5:]}"
    return f"{digits12[2:8]}-{digits12[8:]}"


def masked(digits12: str) -> str:
    """Return a stored form with the last four signs hidden; a reservnummer hides nothing.

    Source: NAT-39
    """
    if kind_of(digits12) is NumberKind.RESERVE:
        return display(digits12)
    return f"{digits12[2:8]}-****"


def _compact(text: str) -> str:
    kept: list[str] = []
    for sign in text:
        if sign.isspace() or sign in _DASHES or unicodedata.category(sign) == "Cf":
            continue
        if sign in _PLUSES:
            kept.append("+")
        elif sign.isdecimal():
            kept.append(str(unicodedata.decimal(sign)))
        else:
            kept.append(sign.upper())
    return "".join(kept)


def _shape_message(compact: str) -> str:
    if not compact:
        return "Skriv ett personnummer eller välj reservnummer."
    if compact.isdigit() and len(compact) not in (10, 12):
        return (
            f"Numret har {len(compact)} siffror. "
            "Skriv 10 eller 12 siffror, till exempel 850213-1234."
        )
    return "Skriv numret med 10 eller 12 siffror, till exempel 850213-1234."


def _checked(shape: re.Match[str], today: date) -> PersonNumber:
    six, tail = shape["date"], shape["tail"]
    written = f"{six}-{tail}"
    if tail.startswith("000"):
        raise DomainError(
            f"Siffrorna efter födelsedatumet kan inte vara 000. Kontrollera {written}.",
            field=_FIELD,
        )
    century, guessed = _century(shape, today)
    birth = _birth_date(century, six)
    if birth is None:
        raise DomainError(_no_such_date(century, six, written), field=_FIELD)
    _check_age(birth, today, written)
    _check_digit(century, six, tail, written)
    digits12 = f"{century:02d}{six}{tail}"
    return PersonNumber(digits12, kind_of(digits12), birth, guessed)


def _century(shape: re.Match[str], today: date) -> tuple[int, bool]:
    if shape["century"]:
        return int(shape["century"]), False
    year = int(shape["date"][:2])
    if shape["plus"]:
        latest = today.year - 100
        return (latest - (latest - year) % 100) // 100, False
    century = (today.year - (today.year - year) % 100) // 100
    birth = _birth_date(century, shape["date"])
    if birth is not None and birth > today:
        century -= 1
    return century, True


def _birth_date(century: int, six: str) -> date | None:
    day = int(six[4:6])
    if day > _COORDINATION_DAYS:
        day -= _COORDINATION_DAYS
    try:
        return date(century * 100 + int(six[:2]), int(six[2:4]), day)
    except ValueError:
        return None


def _no_such_date(century: int, six: str, written: str) -> str:
    month, day = int(six[2:4]), int(six[4:6])
    year = century * 100 + int(six[:2])
    if day > _COORDINATION_DAYS:
        day -= _COORDINATION_DAYS
    if 1 <= month <= 12:
        return f"Datumet {day} {MONTHS[month - 1]} {year} finns inte. Kontrollera {written}."
    return f"Månaden {month:02d} i födelsedatumet finns inte. Kontrollera {written}."


def _check_age(birth: date, today: date, written: str) -> None:
    if birth > today:
        raise DomainError(
            f"Födelsedatumet {birth.isoformat()} ligger i framtiden. Kontrollera {written}.",
            field=_FIELD,
        )
    if birth.year // 100 not in _CENTURIES or today.year - birth.year > OLDEST_AGE:
        raise DomainError(
            f"Födelseåret {birth.year} ligger för långt bak. Kontrollera århundradet.",
            field=_FIELD,
        )


def _check_digit(century: int, six: str, tail: str, written: str) -> None:
    counted = "1" + tail[1:] if tail[0].isalpha() else tail
    if not personnummer.valid(f"{century:02d}{six}{counted}"):
        raise DomainError(f"Kontrollsiffran stämmer inte. Kontrollera {written}.", field=_FIELD)
