"""The values in a cell of an older list, and how to read them."""

import re
import unicodedata
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from ame_desktop.domain.errors import DomainError

Cell = str | int | float | bool | date | datetime | None
"""What a spreadsheet or a text file can hold in a cell; a formula is its text."""

_GREATEST_AMOUNT = 100_000
_FORMULA_STARTS = ("=", "+", "-", "@", "|")


def text_of(cell: Cell) -> str:
    """Return the cell as text: whole numbers without decimals, dates as ``2026-03-03``.

    An apostrophe that guards a formula sign, as in our own files of rejects, is taken away.
    """
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "ja" if cell else "nej"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell).replace(".", ",")
    if isinstance(cell, date):
        return _date_text(cell)
    text = str(cell).replace("\N{NO-BREAK SPACE}", " ").strip()
    if text.startswith("'") and text[1:2] in _FORMULA_STARTS:
        return text[1:]
    return text


def _date_text(cell: date) -> str:
    if isinstance(cell, datetime) and (cell.hour or cell.minute):
        return cell.strftime("%Y-%m-%d %H:%M")
    return cell.strftime("%Y-%m-%d")


def one_line(text: str) -> str:
    """Return the text on one physical line."""
    return " ".join(text.split())


def is_blank(cell: Cell) -> bool:
    """Whether the cell holds nothing but spaces."""
    return text_of(cell) == ""


def is_whole_number(cell: Cell) -> bool:
    """Whether the spreadsheet held a number, so that a leading zero can have been lost."""
    if isinstance(cell, bool):
        return False
    return isinstance(cell, int) or (isinstance(cell, float) and cell.is_integer())


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would take the text for a formula."""
    return len(text) > 1 and text[0] in "=@"


def dated(cell: Cell) -> str | date:
    """Return the cell as a date where it is one, otherwise as text."""
    return cell if isinstance(cell, date) else text_of(cell)


def decimal_of(cell: Cell, *, field: str) -> Decimal:
    """Read an amount, in hundredths at most: ``0,5``, ``1.5``, ``1 200``, ``3 tim``.

    Raises:
        DomainError: if it is no amount, or below zero.
    """
    text = text_of(cell)
    plain = re.sub(r"\s|tim(?:mar|me)?\.?$|h$", "", text.casefold()).replace(",", ".")
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        raise DomainError(f"”{text[:40]}” går inte att läsa som ett tal.", field=field) from None
    if not amount.is_finite() or not 0 <= amount <= _GREATEST_AMOUNT:
        raise DomainError(f"”{text[:40]}” går inte att läsa som ett antal.", field=field)
    return round(amount, 2)


def header_key(cell: Cell) -> str:
    """Return a heading in the form that is compared: small letters, words apart by one space."""
    folded = unicodedata.normalize("NFKC", text_of(cell)).casefold()
    return re.sub(r"[\W_]+", " ", folded).strip()
