"""Tasks as they are to be: checked, and made from the catalogue or from an order."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.briefing import OrderDue, TaskDraft, TaskRow, TemplateChoice
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.qualifications import checked_needs
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.swedish_times import MINUTES_OF_DAY, check_hours

LONGEST_NAME = 200
MOST_PLACES = 99
MOST_KILOGRAMS = 200
MOST_HOURS = Decimal(1000)
_NAME_LENGTH = 60


def checked_task(draft: TaskDraft) -> TaskDraft:
    """Return the draft, cleaned, when everything about it adds up.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    name = fitting_text(draft.name, "Uppgiftens namn", LONGEST_NAME, field="name")
    if not name:
        raise DomainError("Skriv vad som ska göras.", field="name")
    place = fitting_text(draft.place, "Platsen", LONGEST_NAME, field="place")
    bring = fitting_text(draft.bring, "Det som ska tas med", LONGEST_NAME, field="bring")
    _check_times(draft.start_minute, draft.end_minute)
    if not 1 <= draft.places <= MOST_PLACES:
        raise DomainError(f"Skriv 1 till {MOST_PLACES} platser.", field="places")
    if draft.lift_kilograms is not None and not 0 <= draft.lift_kilograms <= MOST_KILOGRAMS:
        raise DomainError(f"Skriv en vikt från 0 till {MOST_KILOGRAMS} kg.", field="lift_kilograms")
    demands = tuple(kind.value for kind in RestrictionKind if kind.value in draft.demands)
    asked = checked_needs(draft.qualifications)
    return replace(
        draft, name=name, place=place, bring=bring, demands=demands, qualifications=asked
    )


def _check_times(start: int | None, end: int | None) -> None:
    for minute, field in ((start, "start_minute"), (end, "end_minute")):
        if minute is not None and not 0 <= minute <= MINUTES_OF_DAY:
            raise DomainError("Skriv en tid mellan 0.00 och 24.00.", field=field)
    check_hours(start, end)


def checked_hours(hours: Decimal | None) -> Decimal | None:
    """Return the hours that a task took.

    Raises:
        DomainError: they are below 0 or above 1 000.
    """
    if hours is not None and not 0 <= hours <= MOST_HOURS:
        raise DomainError("Skriv timmar från 0 till 1 000.", field="hours")
    return None if hours is None else round(hours, 2)


def from_template(template: TemplateChoice, day: date, arena_id: UUID) -> TaskDraft:
    """Return a task as the catalogue describes it."""
    return TaskDraft(
        template.name,
        day,
        arena_id,
        template.place,
        template.start_minute,
        template.end_minute,
        template.places,
        template.demands,
        template.lift_kilograms,
        template.needs_driver,
        template_id=template.template_id,
        outdoor=False if template.indoors else None,
        bring=template.bring,
        wearing=template.wearing,
        qualifications=template.qualifications,
    )


def from_order(order: OrderDue, day: date, arena_id: UUID) -> TaskDraft:
    """Return a task named after what an order asks for, at the address it gives."""
    words = " ".join(order.text.split())
    cut = words[:_NAME_LENGTH].rsplit(" ", 1)[0] if len(words) > _NAME_LENGTH else words
    name = cut.rstrip(" .,;:") or f"Beställning {order.number}".strip()
    return TaskDraft(
        name,
        day,
        arena_id,
        order.address or order.customer,
        order_id=order.order_id,
        outdoor=order.outdoor,
    )


def draft_of(
    row: TaskRow, day: date, arena_id: UUID, vehicle_ids: tuple[UUID, ...] = ()
) -> TaskDraft:
    """Return a stored task as a draft: for its editor, or for the same task on another day."""
    return TaskDraft(
        row.name,
        day,
        arena_id,
        row.place,
        row.start_minute,
        row.end_minute,
        row.places,
        row.demands,
        row.lift_kilograms,
        row.needs_driver,
        row.supervisor_id,
        row.practical_supervisor_id,
        vehicle_ids,
        row.template_id,
        row.order_id,
        row.agreed_task_id,
        row.occurs_on,
        row.outdoor,
        row.bring,
        row.wearing,
        row.qualifications,
    )


def the_same_work(one: TaskRow, other: TaskRow) -> bool:
    """Whether two tasks on different days are the same piece of work."""
    if one.order_id is not None or other.order_id is not None:
        return one.order_id == other.order_id
    if one.agreed_task_id is not None or other.agreed_task_id is not None:
        return one.agreed_task_id == other.agreed_task_id
    return one.name.casefold() == other.name.casefold() and one.place == other.place
