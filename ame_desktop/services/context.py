"""Who acts, when and on what: the first argument of every service."""

from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from uuid import UUID

from ame_desktop.domain.access import Actor, Area, Level, Reach, StandsIn, reach, reaches
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import NotPermittedError, StandingError
from ame_desktop.domain.log import LogKind
from ame_desktop.services.clock import Clock
from ame_desktop.services.rereading import is_again
from ame_desktop.storage.errors import RefusedError
from ame_desktop.storage.queries.access import rights_of
from ame_desktop.storage.store import Reader, Store
from ame_desktop.storage.unit_of_work import UnitOfWork

REMOVED = "Du har inte längre tillgång till enheten. Fråga enhetschefen."
CHANGED = "Din behörighet har ändrats. Läs om och försök igen."
NOT_PERMITTED = "Din behörighet räcker inte till det här. Fråga enhetschefen om du behöver den."


@dataclass(eq=False)
class Context:
    """The logged-in person, the clock and the open unit.

    ``actor`` becomes another when the person's roles do: see
    :func:`ame_desktop.services.standing.renew`.
    """

    actor: Actor
    clock: Clock
    store: Store
    _looks: set[tuple[str, frozenset[UUID]]] = field(default_factory=set, init=False, repr=False)

    def reach(self, area: Area, level: Level) -> Reach:
        """Return whose data the person's roles cover in an area."""
        return reach(self.actor.roles, area, level)

    def allows(
        self, area: Area, level: Level, *, arena: UUID | None = None, own_case: bool = False
    ) -> bool:
        """Whether the person may; ``arena`` is where, ``own_case`` whether the case is theirs."""
        covered = reaches(self.actor.roles, area, level)
        own_arena = arena is not None and arena in self.actor.arenas
        return (
            Reach.ALL in covered
            or (Reach.OWN_ARENA in covered and own_arena)
            or (Reach.OWN_CASES in covered and own_case)
        )

    def require(
        self, area: Area, level: Level, *, arena: UUID | None = None, own_case: bool = False
    ) -> None:
        """Refuse what the roles do not reach, and log the refusal.

        Raises:
            NotPermittedError: the roles do not reach it.
        """
        if not self.allows(area, level, arena=arena, own_case=own_case):
            self.deny(f"{area}.{level.name.lower()}")

    def require_some(self, area: Area, level: Level) -> Reach:
        """Refuse where the roles reach nothing of an area; return whose data they reach.

        Raises:
            NotPermittedError: the roles reach nothing of it.
        """
        covered = self.reach(area, level)
        if covered is Reach.NONE:
            self.deny(f"{area}.{level.name.lower()}")
        return covered

    def deny(self, action: str) -> None:
        """Log a refused act and refuse it.

        Raises:
            NotPermittedError: always.
        """
        self.note(action, LogKind.DENIED)
        raise NotPermittedError(NOT_PERMITTED)

    def read(self) -> AbstractContextManager[Reader]:
        """Give a connection to read through."""
        return self.store.read()

    def write(self, action: str, *topics: Topic) -> UnitOfWork:
        """Begin a command named ``action``, such as ``attendance.mark``."""
        return self._begin(action, topics, LogKind.CHANGE)

    def note(
        self, action: str, kind: LogKind, *participants: UUID, reason: str = "", count: int = 1
    ) -> None:
        """Write a line in the log of its own: a reading, an export, a print, a refusal.

        In *Läsläge* nothing can be written, so nothing is noted; the screen says so all the time.
        What is read again because of others' news was noted when the person looked at it.
        """
        look = (action, frozenset(participants))
        if self.store.read_only or (kind is LogKind.READ and is_again() and look in self._looks):
            return
        self._looks.add(look)
        with self._begin(action, (), kind) as work:
            work.because(reason)
            work.counts(count)
            work.concerns(*participants)
            work.done(None, "", undoable=False)

    def acting_as(self, actor: Actor) -> "Context":
        """Return the same unit and clock for another person."""
        return replace(self, actor=actor)

    def _begin(self, action: str, topics: tuple[Topic, ...], kind: LogKind) -> UnitOfWork:
        work = self.store.write(
            action, topics, staff_id=self.actor.staff_id, at=self.clock.now(), kind=kind
        )
        if kind is not LogKind.DENIED:
            work.stands(self._check_standing, lambda: self._note_refused(action))
        return work

    def _note_refused(self, action: str) -> None:
        # A server lets a removed login write nothing at all, not even this.
        with suppress(RefusedError):
            self.note(action, LogKind.DENIED)

    def _check_standing(self, reader: Reader) -> None:
        """Refuse what the person's rights do not reach any more, whatever the window knows of it.

        Raises:
            StandingError: the person has been removed, or has lost a role or an arena.
        """
        now = rights_of(reader, self.actor.staff_id, self.clock.today())
        if now is None:
            self.actor = without_rights(self.actor)
            raise StandingError(REMOVED)
        held = self.actor.roles <= now.roles and self.actor.arenas <= now.arenas
        if not (held and self.actor.stands_in.within(now.stands_in)):
            self.actor = replace(
                self.actor, roles=now.roles, arenas=now.arenas, stands_in=now.stands_in
            )
            raise StandingError(CHANGED)


def without_rights(actor: Actor) -> Actor:
    """Return a person who may do nothing any more."""
    return replace(actor, roles=frozenset(), arenas=frozenset(), stands_in=StandsIn())
