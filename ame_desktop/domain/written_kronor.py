"""Kronor and kilometres as people write them: *320,50*, *1 250 kr*, *12 km*."""

import re
from decimal import Decimal
from typing import Final

from ame_desktop.domain.errors import DomainError

_WRITTEN: Final = re.compile(r"\d{1,7}([.,]\d{1,2})?", re.ASCII)
_UNIT: Final = re.compile(r"(kronor|kr|:-|km)\.?$")
_HIGHEST_RATE: Final = Decimal(10_000)


def parse_kronor(text: str, field: str) -> Decimal | None:
    """Return the kronor that are written; ``None`` where nothing is.

    Raises:
        DomainError: it is no amount with at most two decimals.
    """
    return _parsed(text, field, "Skriv kronor som ett tal, till exempel 320,50.")


def parse_kilometres(text: str, field: str) -> Decimal | None:
    """Return the kilometres that are written; ``None`` where nothing is.

    Raises:
        DomainError: it is no number with at most two decimals.
    """
    return _parsed(text, field, "Skriv kilometer som ett tal, till exempel 12,5.")


def rate_text(text: str) -> str:
    """Return a rate in kronor as it is kept: *320,50*; empty where the unit has none.

    Raises:
        DomainError: it is no amount, or it is 0 or above 10 000 kronor.
    """
    rate = parse_kronor(text, "text")
    if rate is None:
        return ""
    if not 0 < rate <= _HIGHEST_RATE:
        raise DomainError("Skriv kronor över 0 och högst 10 000, eller lämna tomt.", field="text")
    return f"{rate:f}".replace(".", ",")


def _parsed(text: str, field: str, sentence: str) -> Decimal | None:
    found = _UNIT.sub("", "".join(text.casefold().split()))
    if not found:
        return None
    if not _WRITTEN.fullmatch(found):
        raise DomainError(sentence, field=field)
    return Decimal(found.replace(",", "."))
