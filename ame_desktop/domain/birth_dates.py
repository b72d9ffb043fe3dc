"""Birth dates as people write them, as in the first digits of a personnummer."""

import re
from datetime import date
from typing import Final

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import parse_date

_SIX: Final = re.compile(r"(?P<year>\d{2})(?P<month>\d{2})(?P<day>\d{2})")
_WITHOUT_YEAR: Final = re.compile(r"\d{1,2}\s*[/.-]\s*\d{1,2}\.?|\d{1,2}\s*[^\W\d]+")
_HINT: Final = "Skriv födelsedatumet med år, till exempel 1950-03-01 eller 500301."


def read_birth_date(text: str, today: date, *, field: str = "birth_date") -> date | None:
    """Return a birth date; ``None`` where nothing is written.

    Takes what :func:`parse_date` takes with a year in it, and ``500301``, whose year is the latest
    that lies before today.

    Raises:
        DomainError: there is no such date, or it has no year or lies ahead.
    """
    written = " ".join(text.split())
    if not written:
        return None
    six = _SIX.fullmatch(written)
    if six is not None:
        year = today.year // 100 * 100 + int(six["year"])
        early = f"{year:04d}-{six['month']}-{six['day']}" > today.isoformat()
        written = f"{year - 100 if early else year:04d}-{six['month']}-{six['day']}"
    if _WITHOUT_YEAR.fullmatch(written) or not any(sign.isdigit() for sign in written):
        raise DomainError(_HINT, field=field)
    born = parse_date(written, today, field=field)
    if born > today:
        raise DomainError(_HINT, field=field)
    return born
