"""Commands that are carried out once, however often they are tried over a way that may break.

A command whose answer was lost may have been stored. Whoever tries it again does so under the
identity that it had the first time; what has arrived under it is kept in the same transaction.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from threading import local
from uuid import UUID, uuid5

from sqlalchemy import Connection, event, select
from sqlalchemy.orm import Session

from ame_desktop.domain.errors import AlreadyDoneError
from ame_desktop.storage.models.presence import DeliveredCommand
from ame_desktop.storage.unit_of_work import UnitOfWork

DONE = "Det är redan sparat: det hann fram innan kontakten bröts."


class Commands:
    """Which command each thread carries out just now, of those that may be tried again."""

    def __init__(self) -> None:
        self._now = local()

    @contextmanager
    def begin(self, command_id: UUID) -> Iterator[None]:
        """Let this thread's transactions in the block be one command, known by its identity."""
        self._now.identities = _identities(command_id)
        try:
            yield
        finally:
            del self._now.identities

    def watch(self, work: UnitOfWork) -> None:
        """Let a transaction be carried out once, where it belongs to such a command.

        Its first question raises :class:`~ame_desktop.domain.errors.AlreadyDoneError` where it
        has been carried out.
        """
        identities: Iterator[UUID] | None = getattr(self._now, "identities", None)
        if identities is not None:
            _once(work, next(identities))


def _identities(command_id: UUID) -> Iterator[UUID]:
    """Give an identity to each transaction of a command: its own, and those that follow from it."""
    yield command_id
    for number in count(1):
        yield uuid5(command_id, str(number))


def _once(work: UnitOfWork, key: UUID) -> None:
    def refuse(_session: Session, _transaction: object, connection: Connection) -> None:
        # Whoever writes has the lock of one writer by now: an earlier try has ended, or never will.
        known = select(DeliveredCommand.id).where(DeliveredCommand.id == key)
        if connection.execute(known).first() is not None:
            raise AlreadyDoneError(DONE)

    def keep(session: Session) -> None:
        session.add(DeliveredCommand(id=key, staff_id=work.staff_id, delivered_at=work.at))

    event.listen(work.session, "after_begin", refuse)
    event.listen(work.session, "before_commit", keep)
