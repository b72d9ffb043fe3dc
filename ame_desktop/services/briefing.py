"""The morning meeting: the board of a day, and the facts behind it."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.board import Board
from ame_desktop.domain.board_making import build_board
from ame_desktop.domain.briefing import PersonChoice, Suitable
from ame_desktop.domain.day_view import DayView
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.suitability import suitable
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import briefing as query
from ame_desktop.storage.queries import briefing_choices as choices
from ame_desktop.storage.queries.agreed_work import agreed_day
from ame_desktop.storage.queries.standing import in_arenas
from ame_desktop.storage.queries.visibility import Condition, everybody, may_meet

GONE = "Uppgiften finns inte längre. Någon annan kan ha tagit bort den."


def day_board(ctx: Context, day: date, arena_id: UUID) -> Board:
    """Return the board of a day at an arena, in a constant number of questions.

    Raises:
        NotPermittedError: the person's roles do not reach the arena's mornings.
        NotFoundError: there is no such arena.
    """
    ctx.require(Area.BRIEFING, Level.READ, arena=arena_id)
    with ctx.read() as reader:
        data = query.day_data(reader, may_meet(ctx.actor.staff_id), day, arena_id)
        ahead = day >= ctx.clock.today()
        agreed = agreed_day(reader, day, arena_id, data.tasks, ahead=ahead)
    return build_board(
        data,
        agreed=agreed,
        may_write=ctx.allows(Area.BRIEFING, Level.WRITE, arena=arena_id),
        may_see_adaptations=sees_adaptations(ctx, arena_id),
    )


def note_board(ctx: Context, board: Board) -> None:
    """Write in the log that a board was opened: one line, with how many people it showed."""
    ctx.note("briefing.board", LogKind.READ, count=board.people)


def note_adaptations(ctx: Context, board: Board) -> None:
    """Write in the log that the adaptations of the people on a board were shown."""
    cards = [*board.unassigned, *board.away, *(c for col in board.columns for c in col.cards)]
    people = {card.participant_id for card in cards if card.adaptations}
    ctx.note("briefing.adaptations", LogKind.READ, *people, count=len(people))


def sees_adaptations(ctx: Context, arena_id: UUID) -> bool:
    """Whether the person's roles reach the adaptations of the arena's people."""
    return ctx.allows(Area.ADAPTATIONS, Level.READ, arena=arena_id)


def day_view(
    ctx: Context,
    day: date,
    arena_id: UUID,
    *,
    also: Collection[UUID] = (),
    whole: bool = False,
    whole_week: bool = False,
) -> DayView:
    """Return the facts of a day; the caller has checked the rights.

    Args:
        ctx: who acts.
        day: the day.
        arena_id: the arena.
        also: people from other arenas who are to be judged for the tasks.
        whole_week: the agreed week of everybody, not only of those with several tasks in it.
        whole: also those whom the person may not meet, for what is kept by identity alone.
    """
    visible = everybody() if whole else may_meet(ctx.actor.staff_id)
    with ctx.read() as reader:
        return DayView(query.day_data(reader, visible, day, arena_id, also, whole_week=whole_week))


def suitable_people(
    ctx: Context, task_id: UUID, day: date, arena_id: UUID, part: DayPart = DayPart.WHOLE
) -> tuple[Suitable, ...]:
    """Return who could do a task, the most suitable first, with hours left and the last time.

    Raises:
        NotFoundError: the task is gone.
    """
    ctx.require(Area.BRIEFING, Level.READ, arena=arena_id)
    view = day_view(ctx, day, arena_id, whole_week=True)
    task = view.tasks.get(task_id)
    if task is None:
        raise NotFoundError(GONE)
    with ctx.read() as reader:
        last = query.last_times(reader, task, day)
    return suitable(view, task, part, last, openly=sees_adaptations(ctx, arena_id))


def find_people(ctx: Context, day: date, arena_id: UUID, text: str) -> tuple[PersonChoice, ...]:
    """Return the enrolled people whose name begins as the text does, for the quick way to add.

    An empty answer means that nobody has the name.
    """
    ctx.require(Area.BRIEFING, Level.WRITE, arena=arena_id)
    with ctx.read() as reader:
        return choices.people_named(reader, may_name(ctx, day), day, text)


def may_name(ctx: Context, day: date) -> Condition:
    """Return the condition for whom the person may put on a task by name.

    Who reaches the own arena only finds only those who are there. Source: RAG-33
    """
    visible = may_meet(ctx.actor.staff_id)
    if ctx.reach(Area.IDENTITY, Level.READ) is Reach.ALL:
        return visible
    return visible & in_arenas(ctx.actor.arenas, day)
