"""Hours as people write them in a field: *12,5*, *3 h*, *7.25 tim*."""

import re
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QLineEdit

from ame_desktop.domain.errors import DomainError

_WRITTEN: Final = re.compile(r"\d{1,5}([.,]\d{1,2})?", re.ASCII)
_UNITS: Final = re.compile(r"(timmar|timme|tim|h)\.?$")


def read_hours(edit: QLineEdit, field: str) -> Decimal | None:
    """Return the hours that stand in a field; ``None`` where it is empty.

    Raises:
        DomainError: it is no number with at most two decimals.
    """
    text = _UNITS.sub("", "".join(edit.text().casefold().split()))
    if not text:
        return None
    if not _WRITTEN.fullmatch(text):
        raise DomainError("Skriv timmar som ett tal, till exempel 12,5.", field=field)
    return Decimal(text.replace(",", "."))


def hours_text(hours: Decimal | None) -> str:
    """Return hours with a decimal comma and no needless noughts; nothing where there are none."""
    if hours is None:
        return ""
    text = f"{round(hours, 2):f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace(".", ",")
