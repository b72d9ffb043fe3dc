"""The arbetsträningsschema: agreed hours in steps, with room to sign. Source: OSB-64."""

from dataclasses import dataclass

from ame_desktop.documents.build.person_letter import LetterHead, letter, signatures
from ame_desktop.documents.document import (
    Align,
    Block,
    Column,
    Document,
    Heading,
    Kind,
    Orientation,
    Paragraph,
    ParagraphStyle,
    Table,
    Value,
)
from ame_desktop.domain.af_documents import ScheduleLine
from ame_desktop.domain.swedish_names import WEEKDAYS
from ame_desktop.domain.swedish_times import minute_text

TITLE = "Arbetsträningsschema"
_WORKING_DAYS = 5
_ABOUT = (
    "Tiden ökas stegvis efter vad deltagaren klarar. Schemat kan ändras när alla är överens om det."
)


@dataclass(frozen=True, slots=True)
class TrainingSchedule:
    """Everything the paper shows; ``agreed`` is what is agreed beside the hours."""

    head: LetterHead
    lines: tuple[ScheduleLine, ...]
    agreed: str = ""


def build(schedule: TrainingSchedule) -> Document:
    """Return the schedule as a document."""
    weekend = any(any(line.hours[_WORKING_DAYS:]) for line in schedule.lines)
    days = 7 if weekend else _WORKING_DAYS
    agreed: tuple[Block, ...] = ()
    if schedule.agreed:
        agreed = (Heading("Det här har vi kommit överens om"), Paragraph(schedule.agreed))
    return letter(
        TITLE,
        schedule.head,
        (
            Heading("Steg för steg"),
            Table(
                _columns(days), tuple(_row(line, days) for line in schedule.lines), name="Schema"
            ),
            Paragraph(_ABOUT, ParagraphStyle.NOTE),
            *agreed,
            *signatures("Deltagare", "Handledare", "Ansvarig på enheten"),
        ),
        Orientation.LANDSCAPE,
    )


def _columns(days: int) -> tuple[Column, ...]:
    return (
        Column("Från och med", Kind.DATE, width=1.2),
        Column("Plats", width=1.3),
        *(Column(name.capitalize(), width=1.15) for name in WEEKDAYS[:days]),
        Column("Timmar i veckan", width=0.9, align=Align.RIGHT),
        Column("Del av heltid", width=0.8, align=Align.RIGHT),
        Column("Ändring", width=0.8, align=Align.RIGHT),
    )


def _row(line: ScheduleLine, days: int) -> tuple[Value, ...]:
    hours = (
        "–" if day is None else f"{minute_text(day[0])}–{minute_text(day[1])}"
        for day in line.hours[:days]
    )
    change = "" if line.increase is None else _signed(line.increase)
    return line.start, line.place, *hours, _hours(line.total), f"{line.percent} %", change


def _signed(minutes: int) -> str:
    if not minutes:
        return "ingen"
    return f"{'+' if minutes > 0 else '−'}{_hours(abs(minutes))} h"


def _hours(minutes: int) -> str:
    return f"{minutes / 60:.1f}".replace(".", ",").removesuffix(",0")
