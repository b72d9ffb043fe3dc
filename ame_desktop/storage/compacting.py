"""Making a unit's file anew without what was removed from it: no page keeps what is gone."""

from sqlalchemy.exc import DBAPIError

from ame_desktop.storage.engine import translate
from ame_desktop.storage.store import Store


def compact(store: Store) -> bool:
    """Write the file anew and empty the log beside it; a server sees to its own.

    Returns:
        Whether nothing of the old is left: another reader can hold the log for a while.

    Raises:
        StorageError: there is no room for it, or somebody else writes for too long.
    """
    if store.on_server:
        return True
    try:
        with store.engine.connect() as connection:
            # Neither can be done inside the transaction that a connection begins with.
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("VACUUM")
            busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar_one()
    except DBAPIError as error:
        raise translate(error) from error
    return not busy
