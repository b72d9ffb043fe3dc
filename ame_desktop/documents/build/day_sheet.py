"""The day sheet: what one team does today, who does it, and who is not here.

A practical supervisor leads the work by it: short names and tasks, nothing of the case.
Source: OSB-11, OSB-12.
"""

from dataclasses import dataclass
from datetime import date, datetime

from ame_desktop.documents.document import (
    Card,
    Cards,
    CheckItem,
    Document,
    Paragraph,
    ParagraphStyle,
)
from ame_desktop.domain.swedish_names import MONTHS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class DaySheetPerson:
    """A participant on a task: the short name, part of the day and hours as text.

    ``adaptations`` are functions, such as ``Lyfter inte tungt``: never a diagnosis or a cause.
    """

    short_name: str
    part_text: str = ""
    hours_text: str = ""
    adaptations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DaySheetTask:
    """A task of the day with its people; ``places`` is how many it has room for."""

    name: str
    place: str = ""
    time_text: str = ""
    vehicle: str = ""
    supervisor: str = ""
    places: int | None = None
    people: tuple[DaySheetPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class DaySheet:
    """Everything the sheet shows of one team on one day.

    ``away`` holds short names without any cause. ``frozen_at`` is local time, or None before the
    day is fixed; ``changed`` tells that the day was changed after that. ``with_adaptations`` is
    set on purpose only, and the caller logs it.
    """

    unit_name: str
    team_name: str
    day: date
    secrecy: str
    version: int = 0
    frozen_at: datetime | None = None
    changed: bool = False
    tasks: tuple[DaySheetTask, ...] = ()
    away: tuple[str, ...] = ()
    unassigned: tuple[str, ...] = ()
    with_adaptations: bool = False
    number: str = ""


def build(sheet: DaySheet) -> Document:
    """Return the day sheet as a document; the activity form and causes are never in it."""
    cards = [_task_card(task, with_adaptations=sheet.with_adaptations) for task in sheet.tasks]
    if sheet.unassigned:
        cards.append(_names_card("Ej fördelade", sheet.unassigned, tick=True))
    if sheet.away:
        cards.append(_names_card("Borta", sheet.away, tick=False))
    note = (
        (Paragraph("Med anpassningar: lämnas bara till handledare.", ParagraphStyle.STRONG),)
        if sheet.with_adaptations
        else ()
    )
    return Document(
        title=f"Dagblad {sheet.team_name}",
        unit_name=sheet.unit_name,
        made_on=sheet.day.isoformat(),
        secrecy=sheet.secrecy,
        number=sheet.number,
        subtitle=_subtitle(sheet),
        subject=f"Dagblad {sheet.day.isoformat()}",
        blocks=(*note, Cards(tuple(cards))),
    )


def _subtitle(sheet: DaySheet) -> str:
    day = sheet.day
    parts = [
        f"{WEEKDAYS[day.weekday()].capitalize()} {day.day} {MONTHS[day.month - 1]} {day.year}",
        f"vecka {day.isocalendar().week}",
    ]
    if sheet.frozen_at is None:
        parts.append("utkast, dagen är inte fastställd")
    else:
        after = ", ändrad efter det" if sheet.changed else ""
        parts.append(f"version {sheet.version}, fastställd {sheet.frozen_at:%H:%M}{after}")
    return " · ".join(parts)


def _task_card(task: DaySheetTask, *, with_adaptations: bool) -> Card:
    where = " · ".join(filter(None, (task.time_text, task.place)))
    vehicle = f"Fordon: {task.vehicle}" if task.vehicle else ""
    supervisor = f"Handledare: {task.supervisor}" if task.supervisor else ""
    who = " · ".join(filter(None, (vehicle, supervisor)))
    return Card(
        title=task.name,
        items=tuple(_item(person, with_adaptations=with_adaptations) for person in task.people),
        facts=tuple(filter(None, (where, who))),
        side=_side(task),
        empty="Ingen fördelad ännu.",
    )


def _side(task: DaySheetTask) -> str:
    if task.places is None:
        return ""
    return f"{len(task.people)}/{task.places} platser"


def _item(person: DaySheetPerson, *, with_adaptations: bool) -> CheckItem:
    return CheckItem(
        text=person.short_name,
        detail=" · ".join(filter(None, (person.part_text, person.hours_text))),
        notes=person.adaptations if with_adaptations else (),
    )


def _names_card(title: str, names: tuple[str, ...], *, tick: bool) -> Card:
    return Card(title, tuple(CheckItem(name) for name in names), side=str(len(names)), tick=tick)
