"""Reads an order out of an e-mail or a filled-in form that somebody pasted.

What the text does not say is left empty, and what it says in two ways is asked about: nothing is
guessed. Source: RAG-44.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from ame_desktop.domain import pasted_clues as clues
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.cells import decimal_of, header_key
from ame_desktop.domain.pasted_headings import Found, Reading, read_headings, sign_off
from ame_desktop.domain.pasted_text import clean_paste
from ame_desktop.domain.swedish_dates import parse_date, parse_datetime

LONGEST_SOURCE: Final = 20_000
"""Signs; what comes after them is another e-mail in the same thread, or an attachment as text."""
_TAB: Final = re.compile(r"^([^\t:\n]{1,60})\t+", re.MULTILINE)
_GREETING: Final = re.compile(
    r"(?:hej|hejsan|hallå|god ?(?:dag|morgon)|tjena)\b[^.\n]{0,30}", re.IGNORECASE
)
_SHORTEST_NAME: Final = 4
_NAME: Final = re.compile(r"[^\W\d_][^\d@:]{1,60}")


@dataclass(frozen=True)
class PastedOrder:
    """What a pasted text says. ``found`` has the names of the form's fields."""

    source: str
    found: dict[str, Found] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()

    def text(self, name: str) -> str:
        """Return what was found for a field, an empty string for nothing."""
        held = self.found.get(name)
        return held.text if held is not None else ""


def read_pasted(text: str, today: date, customers: Iterable[str] = ()) -> PastedOrder:
    """Return what a pasted e-mail or form says.

    Args:
        text: as it was pasted.
        today: the day it is; a date without a year is the one nearest to the day it was sent.
        customers: the names of customers that are known, in all their spellings.
    """
    source = clean_paste(_TAB.sub(r"\1: ", text[:LONGEST_SOURCE])).strip()
    reading = Reading(source, today)
    read_headings(reading)
    _read_days(reading)
    _read_customer(reading, tuple(customers))
    _read_sign_off(reading)
    _read_clues(reading)
    _read_text(reading)
    return PastedOrder(source, reading.found, tuple(reading.remarks))


def _read_days(reading: Reading) -> None:
    """Write the days and hours that stand under headings as the form shows them."""
    received = reading.found.pop("received_at", None)
    base = reading.today
    if received is not None:
        try:
            at = parse_datetime(received.text, base, field="received_at")
        except DomainError as error:
            reading.remarks.append(error.message)
        else:
            base = at.date()
            shown = f"{at:%Y-%m-%d %H:%M}" if at.hour or at.minute else f"{base}"
            reading.found["received_at"] = Found(shown, received.start, received.end)
    reading.today = base
    _rewrite(reading, "wanted_on", lambda text: parse_date(text, base).isoformat())
    _rewrite(reading, "hours", lambda text: f"{decimal_of(text, field='hours').normalize():f}")


def _rewrite(reading: Reading, name: str, read: Callable[[str], str]) -> None:
    held = reading.found.pop(name, None)
    if held is None:
        return
    try:
        reading.found[name] = Found(read(held.text).replace(".", ","), held.start, held.end)
    except DomainError as error:
        reading.remarks.append(error.message)


def _read_customer(reading: Reading, names: tuple[str, ...]) -> None:
    """Find a known customer in the text, where no heading says who it is."""
    keys = {header_key(name): name for name in names}
    orderer = reading.found.get("orderer")
    if "customer" in reading.found:
        return
    if orderer is not None and header_key(orderer.text) in keys:
        reading.found["customer"] = reading.found.pop("orderer")
        return
    text = reading.without(reading.idle)
    places = {name: _place(text, name) for name in names if len(name) >= _SHORTEST_NAME}
    found = {name: at for name, at in places.items() if at >= 0}
    inside = {name for name in found for other in found if name != other and _holds(other, name)}
    named = [name for name in found if name not in inside]
    if len(named) == 1:
        at = found[named[0]]
        reading.found["customer"] = Found(named[0], at, at + len(named[0]))
    elif named:
        told = ", ".join(sorted(named)[:4])
        reading.remarks.append(f"Texten nämner flera motparter: {told}. Välj vem som beställer.")


def _place(text: str, name: str) -> int:
    match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
    return match.start() if match is not None else -1


def _holds(longer: str, shorter: str) -> bool:
    return shorter.casefold() in longer.casefold()


def _read_sign_off(reading: Reading) -> None:
    """Take the name under the last greeting for who asks; what comes after it is no order."""
    lines = reading.lines
    for place, line in enumerate(lines):
        name = None if place in reading.claimed else sign_off(line.text)
        if name is None:
            continue
        start = line.end - len(name)
        following = lines[place + 1 : place + 3]
        under = next((one for one in following if one.text), None)
        if not name and under is not None and _NAME.fullmatch(under.text):
            name, start = under.text, under.start
        reading.put("orderer", name, start)
        reading.claimed.update(range(place, len(lines)))
        return


def _read_clues(reading: Reading) -> None:
    """Read what running text says by its form alone."""
    text = reading.without(reading.idle)
    reading.take("number", clues.numbers(text))
    reading.take("email", clues.emails(text))
    reading.take("phone", clues.phones(text))
    text = reading.without(reading.claimed - reading.answers)
    reading.take("wanted_on", clues.wanted_days(text, reading.today))
    spans = clues.spans_of_hours(text)
    if spans and "hours" not in reading.found:
        reading.remarks.append(f"Texten säger {spans[0]}. Skriv timmarna som ett tal.")
    elif not spans:
        reading.take("hours", clues.hours(text))
    weeks = clues.weeks(text)
    if weeks and "wanted_on" not in reading.found:
        reading.remarks.append(f"Texten nämner vecka {weeks[0][0]}. Skriv vilken dag.")


def _read_text(reading: Reading) -> None:
    """Take the running text for what it is about, or else what the e-mail is called."""
    if "text" in reading.found:
        return
    kept = [line for n, line in enumerate(reading.lines) if n not in reading.claimed]
    while kept and (not kept[0].text or _GREETING.fullmatch(kept[0].text.rstrip(" ,.!"))):
        kept.pop(0)
    while kept and not kept[-1].text:
        kept.pop()
    words = "\n".join(line.text for line in kept)
    if words:
        reading.found["text"] = Found(words, kept[0].start, kept[-1].end)
    elif reading.subject is not None:
        reading.found["text"] = reading.subject
