"""Kronor and percent as people write them: *12 345,50 kr*, *80 %*."""

import re
from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtWidgets import QLineEdit

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.subsidy_amounts import number

_WRITTEN: Final = re.compile(r"\d{1,9}([.,]\d{1,2})?")
_UNITS: Final = re.compile(r"\s|kr$|%$|procent$")


def read_decimal(edit: QLineEdit, field: str) -> Decimal | None:
    """Return the number that stands in a field; ``None`` where it is empty.

    Raises:
        DomainError: it is no number with at most two decimals.
    """
    text = _UNITS.sub("", "".join(edit.text().casefold().split()))
    if not text:
        return None
    if not _WRITTEN.fullmatch(text) or not text.isascii():
        raise DomainError("Skriv ett tal, till exempel 12 500 eller 62,5.", field=field)
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation as error:
        raise DomainError("Skriv ett tal med siffror.", field=field) from error


def show_decimal(edit: QLineEdit, value: Decimal | None) -> None:
    """Write a number in a field, thousands apart: *19 800*, *62,5*."""
    edit.setText("" if value is None else _written(value))


def _written(value: Decimal) -> str:
    whole, comma, part = number(value).partition(",")
    return f"{int(whole):,}".replace(",", " ") + comma + part
