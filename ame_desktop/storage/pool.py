"""The connections that are kept ready: once they are let go, none is kept that comes back late."""

from typing import cast

from sqlalchemy.pool import ConnectionPoolEntry, QueuePool
from typing_extensions import override


class EndingPool(QueuePool):
    """A pool whose end holds for those too who were still at work.

    Whoever closes a unit does not always know of a question that is on its way on another thread.
    A common pool takes that connection back after its end and keeps it open until chance frees it:
    a file that cannot be replaced then, and a place on the server that stays taken.
    """

    _ended = False

    @override
    def dispose(self) -> None:
        """Close what is kept; from now on what comes back is closed, too."""
        self._ended = True
        super().dispose()

    @override
    def recreate(self) -> "EndingPool":
        """Return a pool like this; after the end it keeps nothing either."""
        made = cast("EndingPool", super().recreate())
        made._ended = self._ended
        return made

    @override
    def _do_return_conn(self, record: ConnectionPoolEntry) -> None:
        super()._do_return_conn(record)
        if self._ended:
            # Put back first: an end that comes in between finds it there.
            super().dispose()
