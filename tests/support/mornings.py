"""A morning to test with: people with approved placements, tasks, and who is on them."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.board import Board, Card, TaskColumn
from ame_desktop.domain.briefing import AssignDraft, TaskDraft
from ame_desktop.domain.ids import ParticipantId, new_id
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.domain.restrictions import QualificationKind, RestrictionKind
from ame_desktop.services.briefing import day_board
from ame_desktop.services.briefing_assign import assign
from ame_desktop.services.briefing_tasks import add_task
from ame_desktop.services.context import Context
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.briefing import Assignment
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.models.participants import NotTogether, Qualification, WorkRestriction
from ame_desktop.storage.models.placements import Placement
from tests.support.unit_people import LONG_AGO, People
from tests.support.units import Unit

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)


@dataclass
class Morning:
    """Sets up a morning at one arena, one short call each."""

    unit: Unit
    arena: str = "Utegrupp"

    @property
    def people(self) -> People:
        return People(self.unit)

    @property
    def arena_id(self) -> UUID:
        return self.unit.arena(self.arena)

    @property
    def ctx(self) -> Context:
        return self.unit.chief

    def add(
        self, given: str, family: str = "", *, protection: Protection = Protection.NONE
    ) -> ParticipantId:
        """Add a person of the arena whose placement is approved."""
        person = self.people.add(given, family, arena=self.arena, protection=protection)
        self.placed(person)
        return person

    def placed(
        self,
        person: UUID,
        state: PlacementState = PlacementState.APPROVED,
        origin: PlacementOrigin = PlacementOrigin.PROPOSED,
        form: ActivityForm = ActivityForm.INTRODUCTION_JOB,
        end: date | None = None,
    ) -> None:
        self.store(
            Placement(
                participant_id=person,
                form=form,
                arena_id=self.arena_id,
                start=LONG_AGO,
                end=end,
                state=state,
                origin=origin,
            )
        )

    def restricted(
        self, person: UUID, kind: RestrictionKind, kilograms: int | None = None, text: str = ""
    ) -> None:
        self.store(
            WorkRestriction(participant_id=person, kind=kind, text=text, max_kilograms=kilograms)
        )

    def licensed(self, person: UUID, valid_to: date | None = None) -> None:
        self.store(
            Qualification(
                participant_id=person, kind=QualificationKind.DRIVING_B, valid_to=valid_to
            )
        )

    def qualified(self, person: UUID, name: str, valid_to: date | None = None) -> None:
        self.store(Qualification(participant_id=person, kind=name, valid_to=valid_to))

    def apart(self, first: UUID, second: UUID) -> None:
        self.store(NotTogether(first_id=first, second_id=second))

    def order(self, text: str = "Kratta löv", wanted_on: date | None = MONDAY) -> UUID:
        """Add an order that waits."""
        customer, key = new_id(), new_id()
        self.store(
            Customer(id=customer, name=f"Förskolan {customer.hex[-4:]}"),
            CustomerOrder(
                id=key,
                number=f"B-{key.hex[-6:]}",
                received_at=self.unit.clock.now(),
                customer_id=customer,
                text=text,
                wanted_on=wanted_on,
                address="Skolgatan 1",
            ),
        )
        return key

    def task(self, name: str = "Snöröjning", day: date = MONDAY, **more: Any) -> UUID:
        draft = TaskDraft(name, day, self.arena_id, **more)
        return add_task(self.ctx, draft).value

    def put(self, task_id: UUID, *people: UUID, reason: str = "Överenskommet") -> None:
        for person in people:
            assign(self.ctx, AssignDraft(task_id, person, reason=reason))

    def board(self, day: date = MONDAY, ctx: Context | None = None) -> Board:
        return day_board(ctx or self.ctx, day, self.arena_id)

    def store(self, *rows: Any) -> None:
        with self.unit.chief.write("test.morning") as work:
            work.add(*rows)
            work.done(None, "")


def column(board: Board, name: str) -> TaskColumn:
    return next(column for column in board.columns if column.row.name == name)


def names(cards: tuple[Card, ...]) -> list[str]:
    return [card.short_name for card in cards]


def stored(morning: Morning) -> list[Any]:
    """Return who is stored to be on which task."""
    with morning.unit.store.read() as reader:
        return list(reader.execute(select(Assignment.__table__)))


def log(morning: Morning, action: str) -> list[Any]:
    """Return the log's lines of one act, oldest first."""
    with morning.unit.store.read() as reader:
        query = select(LogEntry.__table__).where(LogEntry.action == action)
        return list(reader.execute(query.order_by(LogEntry.seq)))
