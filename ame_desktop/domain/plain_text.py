"""Text that people write: hidden signs are refused, everything else stays as it is."""

import unicodedata

from ame_desktop.domain.errors import DomainError

_LINE_SIGNS = frozenset("\n\r\t")
_DIRECTION_SIGNS = frozenset(
    "\N{LEFT-TO-RIGHT EMBEDDING}\N{RIGHT-TO-LEFT EMBEDDING}\N{POP DIRECTIONAL FORMATTING}"
    "\N{LEFT-TO-RIGHT OVERRIDE}\N{RIGHT-TO-LEFT OVERRIDE}\N{LEFT-TO-RIGHT ISOLATE}"
    "\N{RIGHT-TO-LEFT ISOLATE}\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"
)


def has_hidden_signs(text: str) -> bool:
    """Whether the text holds control signs or signs that turn the direction of writing."""
    return any(
        sign in _DIRECTION_SIGNS
        or (unicodedata.category(sign) in ("Cc", "Cs") and sign not in _LINE_SIGNS)
        for sign in text
    )


def plain_text(text: str, title: str, *, field: str = "") -> str:
    """Return the text composed (NFC) and without spaces at its ends.

    Args:
        text: what was written.
        title: the label of the field, for the sentence.
        field: the name of the value.

    Raises:
        DomainError: if it holds control or direction signs.
    """
    if has_hidden_signs(text):
        raise DomainError(
            f"{title} innehåller dolda styrtecken. Skriv om texten för hand.", field=field
        )
    return unicodedata.normalize("NFC", text).strip()


def name_key(*parts: str) -> str:
    """Return a form in which two spellings of a name are equal.

    Letter case, spaces and the order of the names do not matter.
    """
    words = " ".join(parts).replace(",", " ").casefold()
    return " ".join(sorted(unicodedata.normalize("NFC", words).split()))
