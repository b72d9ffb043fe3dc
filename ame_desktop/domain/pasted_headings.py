"""The headings of a pasted e-mail or form, and what stands after each of them."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Final

from ame_desktop.domain.pasted_clues import Clue
from ame_desktop.domain.pasted_labels import NOTHING, SUBJECT, field_of, is_bare_heading

_LABELLED: Final = re.compile(r"(?P<label>[^:?\n]{1,60}?) ?(?:\?[ :]*|: *)(?P<value>.*)")
_FROM: Final = re.compile(
    r"(?P<name>[^<\[(]*?)[ \"']*[<\[(](?:mailto:)?(?P<email>[^>\])]+@[^>\])]+)"
)
_SIGN_OFF: Final = re.compile(
    r"(?:(?:med )?(?:vänliga?|bästa|varma) hälsning(?:ar)?\b|mvh\b|hälsningar\b|vh\b|//?(?=\w))"
    r"[, ]*(?P<name>[^\d\n]{0,60})$",
    re.IGNORECASE,
)
_SEVERAL: Final = {
    "number": "Texten har flera ärendenummer",
    "phone": "Texten har flera telefonnummer",
    "email": "Texten har flera e-postadresser",
    "wanted_on": "Texten nämner flera dagar",
    "hours": "Texten nämner flera tider",
}


@dataclass(frozen=True)
class Found:
    """A value that was found: as a form shows it, and where in the source it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Line:
    """A line of the text, and where it begins."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


class Reading:
    """A text on its way to an order.

    ``found`` is what was found, ``remarks`` what to say of it, ``claimed`` the lines that are no
    running text, ``idle`` those that say nothing, ``answers`` those that say what is asked for,
    ``subject`` what an e-mail is called, ``today`` the day it was written.
    """

    def __init__(self, source: str, today: date) -> None:
        self.source = source
        self.today = today
        self.found: dict[str, Found] = {}
        self.remarks: list[str] = []
        self.claimed: set[int] = set()
        self.idle: set[int] = set()
        self.answers: set[int] = set()
        self.subject: Found | None = None
        self.lines = lines_of(source)

    def put(self, name: str, text: str, start: int) -> None:
        """Keep what stands at a place for a field, unless something is kept already."""
        if text and name not in self.found:
            self.found[name] = Found(text, start, start + len(text))

    def without(self, places: Collection[int]) -> str:
        """Return the text with some of its lines blank, and all others where they stand."""
        return "\n".join(
            " " * len(line.text) if place in places else line.text
            for place, line in enumerate(self.lines)
        )

    def take(self, name: str, found: list[Clue]) -> None:
        """Keep a clue where there is only one, and ask where there are several."""
        if name in self.found:
            return
        if len(found) == 1:
            text, start, end = found[0]
            self.found[name] = Found(text, start, end)
        elif found:
            told = ", ".join(clue[0] for clue in found[:4])
            self.remarks.append(f"{_SEVERAL[name]}: {told}. Skriv rätt värde.")


def lines_of(source: str) -> list[Line]:
    """Return the lines of a text with their places."""
    found, start = [], 0
    for text in source.split("\n"):
        found.append(Line(text, start))
        start += len(text) + 1
    return found


def _heading(line: str) -> tuple[str, str] | None:
    """Return which field a line is for and what it says; ``None`` where it is running text."""
    match = _LABELLED.match(line)
    if match is not None:
        name = field_of(match["label"])
        if name is not None:
            return name, match["value"].strip()
    return (field_of(line) or "", "") if is_bare_heading(line) else None


def read_headings(reading: Reading) -> None:
    """Keep what stands after each heading; the first that says something of a field is kept."""
    place, lines = 0, reading.lines
    while place < len(lines):
        heading = _heading(lines[place].text)
        if heading is None:
            place += 1
            continue
        name, value = heading
        reading.claimed.add(place)
        if name == NOTHING:
            reading.idle.add(place)
        start = lines[place].end - len(value)
        place += 1
        if name == "text":
            place = _read_answer(reading, place, value, start)
            continue
        if not value and name != NOTHING:
            value, start, place = _next_line(reading, place)
        _put_heading(reading, name, value, start)


def _next_line(reading: Reading, place: int) -> tuple[str, int, int]:
    """Return the answer that stands on the line under its heading."""
    lines = reading.lines
    if place < len(lines) and lines[place].text and _heading(lines[place].text) is None:
        reading.claimed.add(place)
        return lines[place].text, lines[place].start, place + 1
    return "", 0, place


def _read_answer(reading: Reading, place: int, value: str, start: int) -> int:
    """Read an answer of several lines, up to the next heading or the name at its end."""
    lines, kept = reading.lines, [value] if value else []
    reading.answers.add(place - 1)
    first = start if value else None
    while place < len(lines) and not _ends_answer(lines[place].text):
        line = lines[place]
        reading.claimed.add(place)
        reading.answers.add(place)
        if first is None and line.text:
            first = line.start
        if first is not None:
            kept.append(line.text)
        place += 1
    if first is not None:
        reading.put("text", "\n".join(kept).rstrip(), first)
    return place


def _ends_answer(line: str) -> bool:
    return _heading(line) is not None or sign_off(line) is not None


def sign_off(line: str) -> str | None:
    """Return the name after a letter's last greeting, ``None`` where the line is none."""
    match = _SIGN_OFF.match(line)
    return match["name"].strip() if match is not None else None


def _put_heading(reading: Reading, name: str, value: str, start: int) -> None:
    if name == SUBJECT:
        if value and reading.subject is None:
            reading.subject = Found(value, start, start + len(value))
    elif name == "orderer":
        _put_orderer(reading, value, start)
    elif name != NOTHING:
        reading.put(name, value, start)


def _put_orderer(reading: Reading, value: str, start: int) -> None:
    """Read who asks; an e-mail's sender has the address beside the name."""
    match = _FROM.match(value)
    if match is None:
        reading.put("email" if "@" in value and " " not in value else "orderer", value, start)
        return
    reading.put("orderer", match["name"].strip(" \"'"), start + value.index(match["name"].strip()))
    reading.put("email", match["email"].strip(), start + match.start("email"))
