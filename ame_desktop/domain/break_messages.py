"""The message about a broken plan: a number and the notes, and never the person's name.

Source: TRE-28, TRE-29, TRE-30, GAP-12.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from ame_desktop.domain.broken_plans import BrokenRow
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.swedish_times import minute_text

CHIEF = "Närmaste chef"
YOUTH = ("Ungdomskoordinatorn", "Handläggaren för ensamkommande", f"Kopia: {CHIEF.lower()}")
"""Who is told where the person came alone as a child. Source: TRE-29."""
HIDDEN = "personen"
REMOVED = "[borttaget]"
_SHORTEST = 2
_NO_WORD = 4
_TOLD = re.compile(
    r"\b(?:\d{2})?\d{6}[-+ ]?\d{4}\b"
    r"|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w-])(?:\+46[ -]?|0)\d{1,3}[ -]?\d(?:[ -]?\d){4,7}\b"
)
"""A person number, an e-mail address or a telephone number."""


@dataclass(frozen=True)
class BreakMessage:
    """A message to be sent by hand: to whom, about what, and what it says."""

    recipients: tuple[str, ...]
    subject: str
    text: str

    @property
    def whole(self) -> str:
        """All of it, to be copied."""
        return f"Till: {', '.join(self.recipients)}\nÄmne: {self.subject}\n\n{self.text}"


def customer_number(participant_id: UUID) -> str:
    """Return the number that stands for a person outside the program; it tells nothing else."""
    return participant_id.hex[-8:].upper()


def break_message(
    row: BrokenRow, number: str, names: Iterable[str], *, youth: bool = False
) -> BreakMessage:
    """Return the message about a broken plan, with the person's names taken out of the notes.

    Args:
        row: the plan.
        number: the person's number.
        names: what the person is called.
        youth: whether the person came to the country alone as a child.
    """
    held = tuple(names)
    at = "" if row.minute is None else f" klockan {minute_text(row.minute)}"
    lines = [f"Kundnummer: {number}", f"Datum och tidpunkt: {full_date(row.on)}{at}", ""]
    for note, text in row.notes.items():
        lines += [f"{note.label}:", without_names(text, held), ""]
    lines.append("Kopia av planeringen utan namn är bifogad.")
    subject = f"{row.kind.label}, kundnummer {number}"
    return BreakMessage(YOUTH if youth else (CHIEF,), subject, "\n".join(lines))


def without_names(text: str, names: Iterable[str]) -> str:
    """Return a text where what tells who a person is is taken out.

    Names go, also in genitive and parts of double names, and so do person numbers, e-mail
    addresses and telephone numbers. Names of a few letters are words too: they go as names are
    written, or in capitals.
    """
    clean = _TOLD.sub(REMOVED, text)
    parts = {part for name in names for part in re.split(r"[\s-]+", name)}
    written = [part for part in sorted(parts, key=len, reverse=True) if len(part) >= _SHORTEST]
    if not written:
        return clean
    either = "|".join(map(_as_written, written))
    return re.sub(rf"\b(?:{either})(s?)\b(?:[\s-]+(?:{either})(s?)\b)*", _hidden, clean)


def _as_written(name: str) -> str:
    escaped = re.escape(name)
    if len(name) >= _NO_WORD:
        return f"(?i:{escaped})"
    return f"{escaped}|{re.escape(name.title())}|{re.escape(name.upper())}"


def _hidden(match: "re.Match[str]") -> str:
    return f"{HIDDEN}s" if match[1] or match[2] else HIDDEN
