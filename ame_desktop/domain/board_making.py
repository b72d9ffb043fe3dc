"""Making the board: from what is read of a day to columns, cards and what is to be solved."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

from ame_desktop.domain.agreed_work import AgreedDay, agreement_warnings
from ame_desktop.domain.allocation import is_new
from ame_desktop.domain.allocation_team import left_over
from ame_desktop.domain.allocation_warnings import AllocationWarning, Concern, Grade, by_grade
from ame_desktop.domain.board import Board, Card, FrozenInfo, SolveItem, TaskColumn
from ame_desktop.domain.briefing import AssignmentRow, DayData, OrderDue, PersonRow, TaskRow
from ame_desktop.domain.day_freeze import Changes, changes_since
from ame_desktop.domain.day_view import DayView, may_drive
from ame_desktop.domain.free_parts import people_by_name, waiting
from ame_desktop.domain.private_orders import NOT_TAKEN_ON
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.swedish_dates import day_text

NOT_AGREED = AgreedDay()
_FROM_OTHERS = "Uppgifterna kommer från avtal med andra enheter och beställningar från intranätet."
ADAPTATION_WORDS = {
    RestrictionKind.LIFTING: "Lyfter inte tungt",
    RestrictionKind.HEIGHTS: "Inte höjder",
    RestrictionKind.CHEMICALS: "Inte kemikalier",
    RestrictionKind.POLLEN: "Inte ute vid mycket pollen",
    RestrictionKind.DRIVING: "Kör inte fordon",
    RestrictionKind.CALM: "Lugn miljö",
    RestrictionKind.OTHER: "Anpassning",
}


def build_board(
    data: DayData, *, may_write: bool, may_see_adaptations: bool, agreed: AgreedDay = NOT_AGREED
) -> Board:
    """Return the board of a day.

    Args:
        data: what was read.
        agreed: what agreements say of the day.
        may_write: whether the person may change the allocation.
        may_see_adaptations: whether adaptations are shown; without it, warnings about them are
            left out too.
    """
    view = DayView(data)
    changes = changes_since(view)
    maker = _Maker(view, changes, may_see_adaptations, agreed)
    columns = tuple(maker.column(task) for task in data.tasks)
    unassigned = tuple(maker.unassigned())
    away = tuple(maker.away())
    return Board(
        data.day,
        data.arena_id,
        data.arena,
        columns,
        unassigned,
        away,
        by_weight(_to_solve(columns, unassigned, data.orders, agreed)),
        _frozen(data, changes),
        may_write,
        may_see_adaptations,
        (*(work.fact.label for work in agreed.coming), *(_planned(data) if agreed.ahead else ())),
    )


def adaptations_of(person: PersonRow) -> tuple[str, ...]:
    """Return the person's adaptations in words: functions, never a cause."""
    return tuple(_words(item.kind, item.text, item.max_kilograms) for item in person.restrictions)


def _words(kind: RestrictionKind, text: str, kilograms: int | None) -> str:
    if kilograms is not None:
        return f"Lyfter högst {kilograms} kg"
    return text or ADAPTATION_WORDS[kind]


class _Maker:
    def __init__(
        self, view: DayView, changes: Changes | None, openly: bool, agreed: AgreedDay
    ) -> None:
        self.view = view
        self.agreed = agreed
        self.changes = changes
        self.openly = openly
        self.people = people_by_name(view)

    def column(self, task: TaskRow) -> TaskColumn:
        view = self.view
        rows = view.on_task.get(task.task_id, [])
        cards = (self.assigned(row, task) for row in rows)
        return TaskColumn(
            task,
            str(view.task_span(task)),
            tuple(view.vehicles.get(task.task_id, ())),
            tuple(cards),
            by_grade(
                (*view.check_team(task), *agreement_warnings(task, self.agreed, view.data.day))
            ),
            self.changes is not None and task.task_id in self.changes.tasks,
        )

    def assigned(self, row: AssignmentRow, task: TaskRow) -> Card:
        found = self.view.check(row.participant_id, task, row.part, ignoring=row.assignment_id)
        key = (row.task_id, row.participant_id, row.part.value)
        return self.card(
            self.view.data.people[row.participant_id],
            part=row.part,
            assignment_id=row.assignment_id,
            version=row.version,
            warnings=found if self.openly else tuple(_discreet(found)),
            override_reason=row.override_reason,
            changed=self.changes is not None and key in self.changes.people,
        )

    def card(self, person: PersonRow, **more: Any) -> Card:
        return Card(
            person.participant_id,
            self.view.names[person.participant_id],
            person.name.full,
            str(person.agreed) if person.agreed is not None else "",
            may_drive=may_drive(person),
            is_new=is_new(person.started_on, self.view.data.day),
            adaptations=adaptations_of(person) if self.openly else (),
            **more,
        )

    def unassigned(self) -> Iterator[Card]:
        for person, part in waiting(self.view):
            yield self.card(person, part=part)

    def away(self) -> Iterator[Card]:
        for person in self.people:
            if person.away is not None and not person.guest:
                until = person.away_until
                text = f"t.o.m. {day_text(until)}" if until else "i dag"
                cause = person.away.label if self.openly else ""
                yield self.card(person, away_text=text, away_cause=cause)
            part = person.part_away
            if part is not None and not person.guest:
                cause = part.state.label if self.openly else ""
                yield self.card(person, part=part.part, away_text=part.when, away_cause=cause)


def _planned(data: DayData) -> Iterator[str]:
    """The orders that are planned for the day without being on the board."""
    here = {task.order_id for task in data.tasks}
    for order in data.orders:
        if order.to_lay_out and order.order_id not in here:
            yield f"Beställning {order.number}, {order.customer}"


def _to_solve(
    columns: tuple[TaskColumn, ...],
    unassigned: tuple[Card, ...],
    orders: tuple[OrderDue, ...],
    agreed: AgreedDay,
) -> Iterator[SolveItem]:
    for column in columns:
        yield from _of_column(column)
    idle = left_over(len(unassigned))
    if idle is not None and columns:
        yield _item(idle)
    planned = {column.row.order_id for column in columns}
    for order in orders:
        if order.order_id not in planned:
            yield _order(order)
    for work in agreed.coming:
        text = f"Avtalat den här dagen: {work.fact.label}."
        yield SolveItem(Grade.INFO, text, rule="RAG-54", why=_FROM_OTHERS)


def _of_column(column: TaskColumn) -> Iterator[SolveItem]:
    for card in column.cards:
        for warning in card.warnings:
            if _matters(warning, card):
                yield _item(warning, column.task_id, card.participant_id)
    for warning in column.warnings:
        yield _item(warning, column.task_id)


def _matters(warning: AllocationWarning, card: Card) -> bool:
    if warning.grade is Grade.STOP:
        return True
    passed = bool(card.override_reason) and warning.asks_reason
    return warning.concern is not Concern.NEW and not passed


def _discreet(found: Iterable[AllocationWarning]) -> Iterator[AllocationWarning]:
    for warning in found:
        if warning.concern is not Concern.ADAPTATION:
            yield replace(warning, text=warning.said(openly=False))


def _item(
    warning: AllocationWarning, task_id: UUID | None = None, person: UUID | None = None
) -> SolveItem:
    return SolveItem(
        warning.grade,
        warning.text,
        warning.discreet,
        warning.rule,
        warning.why,
        task_id,
        person,
    )


def _order(order: OrderDue) -> SolveItem:
    number = f"Beställning {order.number}" if order.number else "Beställning"
    text = f"{number} från {order.customer} är önskad den här dagen."
    if not order.taken_on:
        text = f"{text} {NOT_TAKEN_ON}"
    return SolveItem(Grade.INFO, text, rule="RAG-54", why=_FROM_OTHERS, order_id=order.order_id)


def by_weight(items: Iterable[SolveItem]) -> tuple[SolveItem, ...]:
    """Return the lines with the gravest first."""
    grades = list(Grade)
    # A supervisor's load is said by each of their tasks, and once is enough here.
    unique = {(item.text, item.participant_id, item.order_id): item for item in reversed([*items])}
    shown = reversed(unique.values())
    return tuple(sorted(shown, key=lambda item: grades.index(item.grade)))


def _frozen(data: DayData, changes: Changes | None) -> FrozenInfo | None:
    if data.frozen is None:
        return None
    row = data.frozen
    said = changes.sentences if changes is not None else ()
    return FrozenInfo(row.number, row.frozen_at, row.frozen_by, said)
