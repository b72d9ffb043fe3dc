"""Agreements and planned orders become tasks by themselves, on the morning they are for."""

from collections.abc import Collection, Iterator
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.agreed_work import Carried, agreed_draft
from ame_desktop.domain.board import Board
from ame_desktop.domain.briefing import TaskDraft, TaskRow
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.task_drafts import from_order
from ame_desktop.services.briefing import day_board
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import briefing as query
from ame_desktop.storage.queries.agreed_work import agreed_day, carried_on
from ame_desktop.storage.queries.orders_due import wanted_orders
from ame_desktop.storage.repositories import briefing as repository
from ame_desktop.storage.store import Reader


def may_lay_out(ctx: Context, board: Board) -> bool:
    """Whether the person who opened a board lays out what is coming on it."""
    return bool(board.coming) and board.may_write and not ctx.store.read_only


def morning_board(ctx: Context, day: date, arena_id: UUID) -> Board:
    """Return the board of a day, with the day's agreed and planned work laid out on it.

    Who may only read sees the work as coming, and so does everybody in *Läsläge*.

    Raises:
        NotPermittedError: the person's roles do not reach the arena's mornings.
        NotFoundError: there is no such arena.
    """
    board = day_board(ctx, day, arena_id)
    if not may_lay_out(ctx, board):
        return board
    lay_out(ctx, day, arena_id)
    return day_board(ctx, day, arena_id)


def lay_out(ctx: Context, day: date, arena_id: UUID) -> Result[tuple[UUID, ...]]:
    """Make tasks of a day's agreed work and planned orders that have none yet.

    Each time of an agreement becomes a task once, however many open the board at the same time,
    also after it was moved or taken off. It is no act of anybody's, so it cannot be undone; a task
    that is not wanted is taken off the board. Source: RAG-54

    Raises:
        NotPermittedError: the person's roles do not reach the arena.
    """
    ctx.require(Area.BRIEFING, Level.WRITE, arena=arena_id)
    with ctx.write("briefing.lay_out", Topic.BRIEFING, Topic.ORDERS, Topic.AGREEMENTS) as work:
        # Read again by the one who writes: only one does at a time.
        reader = work.session.connection()
        tasks = query.day_tasks(reader, day, arena_id)
        ahead = day >= ctx.clock.today()
        drafts = [*_drafts(reader, day, arena_id, tasks)] if ahead else []
        position = max((task.position for task in tasks), default=-1) + 1
        made = [
            repository.new_task(work, draft, position + number)
            for number, draft in enumerate(drafts)
        ]
        return work.done(tuple(task.id for task in made), "", undoable=False)


def _drafts(
    reader: Reader, day: date, arena_id: UUID, tasks: Collection[TaskRow]
) -> Iterator[TaskDraft]:
    coming = agreed_day(reader, day, arena_id, tasks, ahead=True).coming
    last = carried_on(reader, day, {work.fact.agreed_task_id for work in coming}) if coming else {}
    for work in coming:
        carried = last.get(work.fact.agreed_task_id, Carried())
        yield agreed_draft(work.fact, day, arena_id, work.occurs_on, carried)
    takes = query.takes_orders(reader, arena_id)
    for order in wanted_orders(reader, day, arena_id, takes=takes):
        if order.to_lay_out:
            yield from_order(order, day, arena_id)
