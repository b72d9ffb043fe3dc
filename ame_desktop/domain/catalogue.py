"""The catalogue of tasks, and the vehicles and equipment that tasks can need."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.swedish_times import MINUTES_OF_DAY, check_hours


@dataclass(frozen=True)
class TemplateDraft:
    """A task of the catalogue as somebody wants it to be.

    ``weekdays`` holds one bit a day, Monday lowest: the days on which it is proposed. Times are
    minutes of the day. ``indoors`` can take the place of outdoor work in bad weather. ``bring``
    is what people take with them; ``wearing`` work is heavy or dull, and is shared out fairly. Each
    of the ``qualifications`` somebody in the team has to have.
    """

    name: str
    arena_id: UUID
    place: str = ""
    start_minute: int | None = None
    end_minute: int | None = None
    places: int = 2
    demands: frozenset[RestrictionKind] = frozenset()
    lift_kilograms: int | None = None
    needs_driver: bool = False
    weekdays: int = 0
    active: bool = True
    indoors: bool = False
    bring: str = ""
    wearing: bool = False
    qualifications: tuple[str, ...] = ()


@dataclass(frozen=True)
class TemplateRow:
    """A task of the catalogue as it is stored, with the arena's name."""

    template_id: UUID
    version: int
    arena: str
    draft: TemplateDraft


@dataclass(frozen=True)
class VehicleDraft:
    """A vehicle or a piece of equipment as somebody wants it to be."""

    name: str
    registration: str = ""
    is_vehicle: bool = True
    checked_until: date | None = None
    active: bool = True


@dataclass(frozen=True)
class VehicleItem:
    """A vehicle or a piece of equipment as it is stored."""

    vehicle_id: UUID
    version: int
    draft: VehicleDraft


def checked_template(draft: TemplateDraft) -> tuple[str, str, str]:
    """Return name, place and what to bring, cleaned, when everything adds up.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    name = fitting_text(draft.name, "Namnet", 200, field="name")
    if not name:
        raise DomainError("Skriv uppgiftens namn.", field="name")
    place = fitting_text(draft.place, "Platsen", 200, field="place")
    bring = fitting_text(draft.bring, "Det som ska tas med", 200, field="bring")
    for field, minute in (("start", draft.start_minute), ("end", draft.end_minute)):
        if minute is not None and not 0 <= minute <= MINUTES_OF_DAY:
            raise DomainError("Skriv en tid, till exempel 8.00.", field=field)
    check_hours(draft.start_minute, draft.end_minute, field="end")
    if not 1 <= draft.places <= 99:
        raise DomainError("Skriv antal platser mellan 1 och 99.", field="places")
    if draft.lift_kilograms is not None and not 0 <= draft.lift_kilograms <= 200:
        raise DomainError("Skriv en vikt mellan 0 och 200 kg.", field="lift_kilograms")
    return name, place, bring


def checked_vehicle(draft: VehicleDraft) -> tuple[str, str]:
    """Return name and registration, cleaned.

    Raises:
        DomainError: the name is missing, or a text is too long.
    """
    name = fitting_text(draft.name, "Namnet", 100, field="name")
    if not name:
        raise DomainError("Skriv ett namn.", field="name")
    registration = fitting_text(draft.registration, "Registreringsnumret", 20, field="registration")
    return name, registration.upper()
