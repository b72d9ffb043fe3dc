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


def check_length(text: str, title: str, longest: int, *, field: str = "", rule: str = "") -> None:
    """Refuse a text that there is no room for; nothing of it is cut away unseen.

    Args:
        text: what was written, cleaned.
        title: what the text is called, for the sentence: *Anteckningen*.
        longest: how many signs there is room for.
        field: the name of the value.
        rule: the rule that asks for the text, if any.

    Raises:
        DomainError: if it is longer.
    """
    if len(text) > longest:
        most = f"{longest:,}".replace(",", " ")
        raise DomainError(
            f"{title} får ha högst {most} tecken. Korta texten.", field=field, rule=rule
        )


def fitting_text(text: str, title: str, longest: int, *, field: str = "", rule: str = "") -> str:
    """Return the text cleaned as by :func:`plain_text`, when there is room for it.

    Args:
        text: what was written.
        title: what the text is called, for the sentences.
        longest: how many signs there is room for.
        field: the name of the value.
        rule: the rule that asks for the text, if any.

    Raises:
        DomainError: if it holds control or direction signs, or is longer.
    """
    clean = plain_text(text, title, field=field)
    check_length(clean, title, longest, field=field, rule=rule)
    return clean


def fitting_line(text: str, title: str, longest: int, *, field: str = "") -> str:
    """Return the text as one line with single spaces, when there is room for it.

    Args:
        text: what was written.
        title: what the text is called, for the sentences.
        longest: how many signs there is room for.
        field: the name of the value.

    Raises:
        DomainError: if it holds control or direction signs, or is longer.
    """
    line = " ".join(plain_text(text, title, field=field).split())
    check_length(line, title, longest, field=field)
    return line


def name_key(*parts: str) -> str:
    """Return a form in which two spellings of a name are equal.

    Letter case, spaces and the order of the names do not matter.
    """
    words = " ".join(parts).replace(",", " ").casefold()
    return " ".join(sorted(unicodedata.normalize("NFC", words).split()))
