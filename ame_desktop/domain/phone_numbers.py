"""Telephone numbers: kept as they were written, shown in one way."""

import re

_SIGNS = re.compile(r"[^\d+]")


def phone_text(written: str) -> str:
    """Write a number for the screen: ``070-174 06 11``; what is not Swedish stays as written."""
    digits = _SIGNS.sub("", written)
    if digits.startswith("0046"):
        digits = "+46" + digits[4:]
    if digits.startswith("+46"):
        digits = "0" + digits[3:].removeprefix("0")
    if not re.fullmatch(r"0\d{7,9}", digits):
        return written.strip()
    area, rest = _split_area(digits)
    return f"{area}-{_grouped(rest)}"


def _split_area(digits: str) -> tuple[str, str]:
    if digits.startswith("08"):
        return digits[:2], digits[2:]
    if digits[1] == "7" or digits[:3] in _THREE_DIGIT_AREAS:
        return digits[:3], digits[3:]
    return digits[:4], digits[4:]


_THREE_DIGIT_AREAS = frozenset(
    f"0{area}"
    for area in (11, 13, 16, 18, 19, 21, 23, 26, 31, 33, 35, 36, 40, 42, 44, 46, 54, 60, 63, 90)
)


def _grouped(rest: str) -> str:
    head = len(rest) % 2 + 2 if len(rest) % 2 else 2
    tail = rest[head:]
    return " ".join([rest[:head], *(tail[at : at + 2] for at in range(0, len(tail), 2))])
