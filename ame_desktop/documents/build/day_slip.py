"""*Dagens lapp* on paper: one half sheet a person, in easy Swedish, with pictograms."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ame_desktop.documents.document import (
    Block,
    Document,
    Heading,
    Orientation,
    PageBreak,
    Paragraph,
    ParagraphStyle,
    Sign,
    Signs,
)
from ame_desktop.domain.day_slips import DaySlip, SlipTask
from ame_desktop.domain.swedish_names import MONTHS, WEEKDAYS

TITLE = "Dagens lapp"
OWN = "Lappen är din egen. Ta med den hem eller lämna tillbaka den."
"""In place of the line of secrecy: the paper is for the person whom it names."""


@dataclass(frozen=True, slots=True)
class DaySlips:
    """The slips of a day at a unit."""

    unit_name: str
    day: date
    slips: tuple[DaySlip, ...]


def build(paper: DaySlips) -> Document:
    """Return the slips as a document, each person's on a page of its own."""
    return Document(
        title=TITLE,
        unit_name=paper.unit_name,
        made_on=paper.day.isoformat(),
        secrecy=OWN,
        subject=f"{TITLE} {paper.day.isoformat()}",
        orientation=Orientation.SLIP,
        blocks=tuple(_blocks(paper.slips)),
    )


def _blocks(slips: Sequence[DaySlip]) -> Iterator[Block]:
    for number, slip in enumerate(slips):
        if number:
            yield PageBreak()
        yield Heading(f"Hej {slip.name}!", level=0)
        day = slip.day
        text = f"{WEEKDAYS[day.weekday()].capitalize()} {day.day} {MONTHS[day.month - 1]}"
        yield Paragraph(f"{text} · {slip.unit or slip.arena}", ParagraphStyle.LEAD)
        for task in slip.tasks:
            yield Signs(tuple(_of_task(task)))
        if not slip.tasks:
            yield Signs(tuple(_without_task(slip)))


def _of_task(task: SlipTask) -> Iterator[Sign]:
    yield Sign("work", task.title, "Vad ska du göra?")
    yield Sign("time", task.time_text, "När?")
    if task.place:
        yield Sign("place", task.place, "Var?")
    if task.mates:
        yield Sign("people", _listed(task.mates), "Med vem?")
    if task.supervisor:
        yield Sign("leader", task.supervisor, "Fråga handledaren:")
    if task.vehicles:
        yield Sign("vehicle", _listed(task.vehicles), "Ni använder:")
    for number, thing in enumerate(task.bring):
        yield Sign(thing.pictogram, thing.text, "" if number else "Ta med dig:")


def _without_task(slip: DaySlip) -> Iterator[Sign]:
    yield Sign("time", f"Klockan {slip.begins}", "När?")
    yield Sign("place", slip.unit or slip.arena, "Var?")
    if not slip.unit:
        yield Sign("meeting", "På morgonmötet får du veta vad du ska göra.")


def _listed(names: Sequence[str]) -> str:
    return " och ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)
