"""Opening the locked window again, also while the server that knows the password is away."""

from datetime import datetime
from typing import Final

from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import Context
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.unit_opening import note_login
from ame_desktop.services.unlocking import confirm_login
from ame_desktop.storage.errors import StorageUnavailableError, WaitError, WrongPasswordError
from ame_desktop.storage.keys import not_ahead, seconds_left

WRONG: Final = "Lösenordet stämmer inte."
AWAY: Final = "Servern svarar inte. Vänta tills den är tillbaka."


class Unlocking:
    """Takes the password of whoever is logged in; used by one thread.

    While the server is away the outbox on the work place knows the password: it is sealed with it.
    What happened then is written in the log when the server is back.

    Args:
        unit: the open unit.
    """

    def __init__(self, unit: OpenUnit) -> None:
        self._unit = unit
        self._failed: list[str] = []
        self._in_a_row: list[str] = []
        self._opened = False

    def __call__(self, password: str) -> None:
        """Open with a password.

        Raises:
            WaitError: there were too many wrong passwords.
            WrongPasswordError: it is another password.
            StandingError: the person may not use the unit any more.
            StorageError: neither the server nor the work place can say.
        """
        if self._unit.connection.lost:
            self._without_server(password)
            return
        try:
            confirm_login(self._unit, password)
        except StorageUnavailableError:
            self._without_server(password)

    def tell(self) -> None:
        """Write in the log what happened while the server was away.

        Raises:
            StorageError: the server is away again.
        """
        if self._opened:
            note_login(self._unit.context, tuple(self._failed), "access.unlock")
        elif self._failed:
            _note_failed(self._unit.context, self._failed)
        self._opened = False
        self._failed.clear()

    def _without_server(self, password: str) -> None:
        box, now = self._unit.outbox, self._unit.context.clock.now()
        if box is None:
            raise StorageUnavailableError(AWAY)
        waiting = seconds_left(not_ahead(self._in_a_row, now), now)
        if waiting:
            raise WaitError(waiting)
        if not box.opens_with(password):
            self._failed.append(now.isoformat())
            self._in_a_row.append(now.isoformat())
            raise WrongPasswordError(WRONG)
        # As with the server: the right password ends the count, and the log keeps each failure.
        self._in_a_row.clear()
        self._opened = True


def _note_failed(ctx: Context, failed: list[str]) -> None:
    """Log each wrong password with its time where nobody came in."""
    first, *more = (datetime.fromisoformat(moment) for moment in failed)
    action, kind = "access.failed_login", LogKind.FAILED_LOGIN
    with ctx.store.write(action, (), staff_id=ctx.actor.staff_id, at=first, kind=kind) as work:
        for moment in more:
            work.also(action, kind, moment)
        work.done(None, "", undoable=False)
