"""The Swedish names of months and weekdays, whole and short, and how to recognise them."""

from datetime import date

MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
SHORT_MONTHS = (
    "jan",
    "feb",
    "mars",
    "apr",
    "maj",
    "juni",
    "juli",
    "aug",
    "sep",
    "okt",
    "nov",
    "dec",
)
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
SHORT_WEEKDAYS = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")

_WEEKDAY_ENDINGS = ("", "ar", "en", "s", "arna")


def month_number(text: str) -> int | None:
    """Return the month that a name or its beginning (three letters at least) means, or ``None``."""
    word = text.casefold().rstrip(".")
    if word == "sept":
        return 9
    if len(word) < 3:
        return None
    for number, name in enumerate(MONTHS, start=1):
        if name.startswith(word):
            return number
    return None


def weekday_number(text: str) -> int | None:
    """Return the weekday (Monday is 0) that a name or its beginning means, or ``None``.

    Two letters are enough (*ti*, *to*, *må*); *måndagar* and *mondays without rings* work too.
    """
    word = text.casefold().rstrip(".")
    if len(word) < 2:
        return None
    for number, name in enumerate(WEEKDAYS):
        spellings = {name, _without_rings(name)}
        if any(_is_form_of(word, spelling) for spelling in spellings):
            return number
    return None


def _is_form_of(word: str, name: str) -> bool:
    return name.startswith(word) or word in {name + ending for ending in _WEEKDAY_ENDINGS}


def _without_rings(name: str) -> str:
    return name.translate(str.maketrans("åäö", "aao"))


def full_date(day: date) -> str:
    """Write a date as in a sentence: ``3 mars 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
